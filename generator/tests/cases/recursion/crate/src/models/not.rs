// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Expression;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Not {
    pub op: String,
    pub of: Box<Expression>,
}

impl Not {
    /// Makes a `Not`.
    pub fn new(op: impl Into<String>, of: impl Into<Expression>) -> Self {
        Self {
            op: op.into(),
            of: Box::new(of.into()),
        }
    }
}

named_fields!(Not);
