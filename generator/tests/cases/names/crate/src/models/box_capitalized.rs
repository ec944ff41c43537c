// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BoxCapitalized {
    pub r#box: Option<Box<BoxCapitalized>>,
}

impl BoxCapitalized {
    /// Sets `box`.
    #[inline]
    pub fn with_box(mut self, value: BoxCapitalized) -> Self {
        self.r#box = Some(Box::new(value));
        self
    }
}

object::model! {
    BoxCapitalized: Default {
        "box" => r#box: optional,
    }
}
