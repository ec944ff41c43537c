// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnchorById {
    pub by_id: Option<AnchorByIdInside>,
    pub inside: Option<AnchorByIdInside>,
}

impl AnchorById {
    /// Sets `by_id`.
    #[inline]
    pub fn with_by_id(mut self, value: AnchorByIdInside) -> Self {
        self.by_id = Some(value);
        self
    }

    /// Sets `inside`.
    #[inline]
    pub fn with_inside(mut self, value: AnchorByIdInside) -> Self {
        self.inside = Some(value);
        self
    }
}

object::model! {
    AnchorById: Default {
        "by_id" => by_id: optional,
        "inside" => inside: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnchorByIdInside {
    pub a: Option<String>,
}

impl AnchorByIdInside {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    AnchorByIdInside: Default {
        "a" => a: optional,
    }
}
