// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i128>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    #[inline]
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

object::model! {
    Cat {
        "kind" => kind: required,
        "lives" => lives: optional whole,
    }
}
