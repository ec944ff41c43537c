// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::{Four, MaybeName};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NullableReferences {
    pub by_all_of: Option<Four>,
    pub by_any_of: JsonNullable<Four>,
    pub to_nullable: JsonNullable<MaybeName>,
    pub list_of_nullable: Option<Vec<Option<MaybeName>>>,
}

impl NullableReferences {
    /// Makes a new `NullableReferences` with everything optional left out.
    pub fn new(by_all_of: impl Into<Option<Four>>) -> Self {
        Self {
            by_all_of: by_all_of.into(),
            by_any_of: JsonNullable::Undefined,
            to_nullable: JsonNullable::Undefined,
            list_of_nullable: None,
        }
    }

    /// Sets `by_any_of`.
    pub fn with_by_any_of(mut self, value: impl Into<JsonNullable<Four>>) -> Self {
        self.by_any_of = value.into();
        self
    }

    /// Sets `to_nullable`.
    pub fn with_to_nullable(
        mut self,
        value: impl Into<JsonNullable<MaybeName>>,
    ) -> Self {
        self.to_nullable = value.into();
        self
    }

    /// Sets `list_of_nullable`.
    #[inline]
    pub fn with_list_of_nullable(mut self, value: Vec<Option<MaybeName>>) -> Self {
        self.list_of_nullable = Some(value);
        self
    }
}

object::model! {
    NullableReferences {
        "by_all_of" => by_all_of: required,
        "by_any_of" => by_any_of: nullable,
        "to_nullable" => to_nullable: nullable,
        "list_of_nullable" => list_of_nullable: optional list,
    }
}
