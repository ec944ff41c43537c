// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deleted {
    pub id: Option<i128>,
    /// Tells the members of a union apart.
    pub status: JsonNullable<Value>,
}

impl Deleted {
    /// Sets `id`.
    #[inline]
    pub fn with_id(mut self, value: i128) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `status`.
    pub fn with_status(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.status = value.into();
        self
    }
}

object::model! {
    Deleted: Default {
        "id" => id: optional whole,
        "status" => status: nullable,
    }
}
