// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Hen;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Egg {
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub hen: Option<Box<Hen>>,
}

impl Egg {
    /// Makes a `Egg`.
    pub fn new(hen: impl Into<Option<Hen>>) -> Self {
        Self {
            hen: hen.into().map(Box::new),
        }
    }
}

named_fields!(Egg);
