// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

/// Items beside a union are those of its arrays only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Command {
    List(Vec<String>),
    String(String),
}

untagged_union! {
    Command: one_of {
        List => ARRAY,
        String => STRING,
    }
}
