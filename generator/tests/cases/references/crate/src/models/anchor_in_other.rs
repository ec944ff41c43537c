// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnchorInOther {
    pub item: Option<AnchorInOtherItem>,
}

impl AnchorInOther {
    /// Sets `item`.
    pub fn with_item(mut self, value: impl Into<AnchorInOtherItem>) -> Self {
        self.item = Some(value.into());
        self
    }
}

object::model! {
    AnchorInOther: Default {
        "item" => item: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnchorInOtherItem {
    /// `other`
    Other,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    AnchorInOtherItem {
        "other" => Other,
        _ => Unrecognized,
    }
}
