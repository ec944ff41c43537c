// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnchorInOne {
    pub item: Option<AnchorInOneItem>,
}

impl AnchorInOne {
    /// Sets `item`.
    pub fn with_item(mut self, value: impl Into<AnchorInOneItem>) -> Self {
        self.item = Some(value.into());
        self
    }
}

object::model! {
    AnchorInOne: Default {
        "item" => item: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnchorInOneItem {
    /// `one`
    One,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    AnchorInOneItem {
        "one" => One,
        _ => Unrecognized,
    }
}
