// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiresSelf {
    pub me: Box<RequiresSelf>,
}

impl RequiresSelf {
    /// Makes a new `RequiresSelf`.
    #[inline]
    pub fn new(me: RequiresSelf) -> Self {
        Self { me: Box::new(me) }
    }
}

object::model! {
    RequiresSelf {
        "me" => me: required,
    }
}
