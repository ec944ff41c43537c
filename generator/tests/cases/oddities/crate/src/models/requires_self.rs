// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RequiresSelf {
    pub me: Box<RequiresSelf>,
}

impl RequiresSelf {
    /// Makes a `RequiresSelf`.
    pub fn new(me: RequiresSelf) -> Self {
        Self { me: Box::new(me) }
    }
}

named_fields!(RequiresSelf);
