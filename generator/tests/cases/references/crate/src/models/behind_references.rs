// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::SizesSmall;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BehindReferences {
    pub name: Option<SizesSmall>,
    pub item: Option<String>,
}

impl BehindReferences {
    /// Sets `name`.
    #[inline]
    pub fn with_name(mut self, value: SizesSmall) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `item`.
    pub fn with_item(mut self, value: impl Into<String>) -> Self {
        self.item = Some(value.into());
        self
    }
}

object::model! {
    BehindReferences: Default {
        "name" => name: optional,
        "item" => item: optional,
    }
}
