// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Figure;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dot {
    pub kind: String,
    pub inside: Option<Box<Figure>>,
}

impl Dot {
    /// Makes a new `Dot` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            inside: None,
        }
    }

    /// Sets `inside`.
    pub fn with_inside(mut self, value: impl Into<Figure>) -> Self {
        self.inside = Some(Box::new(value.into()));
        self
    }
}

object::model! {
    Dot {
        "kind" => kind: required,
        "inside" => inside: optional,
    }
}
