// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, untagged_union};

/// Both fit at once, each of them inside one property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Layout {
    /// Cut
    Cut(LayoutCut),
    /// Cover
    Cover(LayoutCover),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Layout: any_of {
        Cut(LayoutCut) => OBJECT knows("options"),
        Cover(LayoutCover) => OBJECT knows("options"),
        _ => Unrecognized,
    }
}

/// Cut
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCut {
    pub options: Option<LayoutCutOptions>,
}

impl LayoutCut {
    /// Sets `options`.
    #[inline]
    pub fn with_options(mut self, value: LayoutCutOptions) -> Self {
        self.options = Some(value);
        self
    }
}

object::model! {
    LayoutCut: Default {
        "options" => options: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCutOptions {
    pub start: Option<i128>,
    pub end: Option<i128>,
}

impl LayoutCutOptions {
    /// Sets `start`.
    #[inline]
    pub fn with_start(mut self, value: i128) -> Self {
        self.start = Some(value);
        self
    }

    /// Sets `end`.
    #[inline]
    pub fn with_end(mut self, value: i128) -> Self {
        self.end = Some(value);
        self
    }
}

object::model! {
    LayoutCutOptions: Default {
        "start" => start: optional whole,
        "end" => end: optional whole,
    }
}

/// Cover
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCover {
    pub options: Option<LayoutCoverOptions>,
}

impl LayoutCover {
    /// Sets `options`.
    #[inline]
    pub fn with_options(mut self, value: LayoutCoverOptions) -> Self {
        self.options = Some(value);
        self
    }
}

object::model! {
    LayoutCover: Default {
        "options" => options: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCoverOptions {
    pub image: Option<String>,
}

impl LayoutCoverOptions {
    /// Sets `image`.
    pub fn with_image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
}

object::model! {
    LayoutCoverOptions: Default {
        "image" => image: optional,
    }
}
