// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endless {
    pub again: Box<Endless>,
}

impl Endless {
    /// Makes a `Endless`.
    pub fn new(again: impl Into<Box<Endless>>) -> Self {
        Self { again: again.into() }
    }
}
