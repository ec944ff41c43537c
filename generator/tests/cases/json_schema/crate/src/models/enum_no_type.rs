// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, open_json_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumNoType {
    /// `a`
    A,
    /// `1`
    N1,
    /// `true`
    True,
    /// `1.5`
    N1_5,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl EnumNoType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::N1, Self::True, Self::N1_5];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::A => Value::from("a"),
            Self::N1 => Value::from(1i64),
            Self::True => Value::from(true),
            Self::N1_5 => Value::from(1.5f64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for EnumNoType {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(EnumNoType, "boolean", "number", "string");
