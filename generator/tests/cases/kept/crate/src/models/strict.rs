// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

/// Closed by a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strict {
    Boolean(bool),
    Integer(i128),
}

untagged_union! {
    Strict: one_of {
        Boolean => BOOLEAN,
        Integer: whole => INTEGER,
    }
}
