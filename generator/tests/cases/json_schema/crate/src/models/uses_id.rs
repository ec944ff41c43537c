// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::{Ided, IdedS};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesId {
    pub x: Option<Ided>,
    pub y: Option<IdedS>,
}

impl UsesId {
    /// Sets `x`.
    #[inline]
    pub fn with_x(mut self, value: Ided) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<IdedS>) -> Self {
        self.y = Some(value.into());
        self
    }
}

object::model! {
    UsesId: Default {
        "x" => x: optional,
        "y" => y: optional,
    }
}
