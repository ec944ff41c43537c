// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, open_json_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberEnum {
    /// `1.5`
    N1_5,
    /// `2`
    N2,
    /// `-0.1`
    Minus0_1,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl NumberEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1_5, Self::N2, Self::Minus0_1];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::N1_5 => Value::from(1.5f64),
            Self::N2 => Value::from(2i64),
            Self::Minus0_1 => Value::from(-0.1f64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for NumberEnum {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(NumberEnum, "number");
