// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, open_json_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ratio {
    /// `0.5`
    N0_5,
    /// `1`
    N1,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl Ratio {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N0_5, Self::N1];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::N0_5 => Value::from(0.5f64),
            Self::N1 => Value::from(1i64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for Ratio {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(Ratio, "number");
