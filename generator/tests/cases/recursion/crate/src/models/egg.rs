// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Hen;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Egg {
    pub hen: Option<Box<Hen>>,
}

impl Egg {
    /// Makes a new `Egg`.
    pub fn new(hen: impl Into<Option<Hen>>) -> Self {
        Self {
            hen: hen.into().map(Box::new),
        }
    }
}

object::model! {
    Egg {
        "hen" => hen: required,
    }
}
