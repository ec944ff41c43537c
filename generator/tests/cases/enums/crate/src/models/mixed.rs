// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, open_json_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `auto`
    Auto,
    /// `0`
    N0,
    /// `true`
    True,
    /// `1.5`
    N1_5,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl Mixed {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Auto, Self::N0, Self::True, Self::N1_5];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Auto => Value::from("auto"),
            Self::N0 => Value::from(0i64),
            Self::True => Value::from(true),
            Self::N1_5 => Value::from(1.5f64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for Mixed {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(Mixed, "boolean", "number", "string");
