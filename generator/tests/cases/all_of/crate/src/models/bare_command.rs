// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

/// Items beside a union whose member for arrays says nothing of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BareCommand {
    List(Vec<String>),
    String(String),
}

untagged_union! {
    BareCommand: one_of {
        List => ARRAY,
        String => STRING,
    }
}
