// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Expression;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Not {
    pub op: String,
    pub of: Box<Expression>,
}

impl Not {
    /// Makes a new `Not`.
    pub fn new(op: impl Into<String>, of: impl Into<Expression>) -> Self {
        Self {
            op: op.into(),
            of: Box::new(of.into()),
        }
    }
}

object::model! {
    Not {
        "op" => op: required,
        "of" => of: required,
    }
}
