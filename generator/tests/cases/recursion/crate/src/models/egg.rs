// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use super::Hen;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Egg {
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub hen: Option<Box<Hen>>,
}

impl Egg {
    /// Makes a `Egg`.
    pub fn new(hen: Option<Box<Hen>>) -> Self {
        Self { hen }
    }
}
