// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, open_json_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BigIntEnum {
    /// `9223372036854775808`
    N9223372036854775808,
    /// `1`
    N1,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl BigIntEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N9223372036854775808, Self::N1];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::N9223372036854775808 => Value::from(9223372036854775808u64),
            Self::N1 => Value::from(1i64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for BigIntEnum {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(BigIntEnum, "integer");
