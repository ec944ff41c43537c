// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sizes {
    pub small: Option<SizesSmall>,
}

impl Sizes {
    /// Sets `small`.
    #[inline]
    pub fn with_small(mut self, value: SizesSmall) -> Self {
        self.small = Some(value);
        self
    }
}

object::model! {
    Sizes: Default {
        "small" => small: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SizesSmall {
    pub width: Option<i128>,
}

object::model! {
    SizesSmall: Default {
        "width" => width: optional whole,
    }
}
