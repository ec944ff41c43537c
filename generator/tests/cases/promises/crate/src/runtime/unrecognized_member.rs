// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! [`UnrecognizedMember`]: a value of a union that is none of the members that this crate names.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// A value of a union that this crate has no type for, kept whole. It is written as it was read.
///
/// It comes of reading only, so that a value that one of the union's members holds is never here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnrecognizedMember(Value);

impl UnrecognizedMember {
    /// Keeps a value. The caller has found no member for it.
    pub(crate) fn new(value: Value) -> Self {
        Self(value)
    }

    /// Reads and keeps a value of any kind.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }

    /// The value as it came.
    pub const fn value(&self) -> &Value {
        &self.0
    }

    /// The value as it came, to go on with: `serde_json::from_value` reads it into a type of your
    /// own.
    pub fn into_value(self) -> Value {
        self.0
    }
}

/// Shows the bare value, so that a union shows as `Unrecognized(Object {…})`.
impl fmt::Debug for UnrecognizedMember {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for UnrecognizedMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
