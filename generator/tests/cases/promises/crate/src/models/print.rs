// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Print {
    pub edition: Option<i128>,
}

impl Print {
    /// Sets `edition`.
    #[inline]
    pub fn with_edition(mut self, value: i128) -> Self {
        self.edition = Some(value);
        self
    }
}

object::model! {
    Print: Default {
        "edition" => edition: optional whole,
    }
}
