// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOptional {
    pub any: Option<i128>,
    pub list: JsonNullable<Vec<i128>>,
}

impl AllOptional {
    /// Sets `any`.
    #[inline]
    pub fn with_any(mut self, value: i128) -> Self {
        self.any = Some(value);
        self
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: impl Into<JsonNullable<Vec<i128>>>) -> Self {
        self.list = value.into();
        self
    }
}

object::model! {
    AllOptional: Default {
        "any" => any: optional whole,
        "list" => list: nullable list whole,
    }
}
