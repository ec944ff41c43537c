// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Titles {
    pub page_size: Option<i32>,
    /// What comes first.
    pub sort_order: Option<TitlesSortOrder>,
    /// Where to go on
    pub cursor: Option<String>,
}

impl Titles {
    /// Sets `page_size`.
    #[inline]
    pub fn with_page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `sort_order`.
    pub fn with_sort_order(mut self, value: impl Into<TitlesSortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

object::model! {
    Titles: Default {
        "page_size" => page_size: optional whole,
        "sortOrder" => sort_order: optional,
        "cursor" => cursor: optional,
    }
}

/// What comes first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TitlesSortOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    TitlesSortOrder {
        "up" => Up,
        "down" => Down,
        _ => Unrecognized,
    }
}
