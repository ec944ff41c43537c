// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Endless {
    pub again: Box<Endless>,
}

impl Endless {
    /// Makes a `Endless`.
    pub fn new(again: Endless) -> Self {
        Self { again: Box::new(again) }
    }
}

named_fields!(Endless);
