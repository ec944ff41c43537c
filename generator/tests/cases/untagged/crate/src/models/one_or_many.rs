// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOrMany {
    String(String),
    StringList(Vec<String>),
}

untagged_union! {
    OneOrMany: any_of {
        String => STRING,
        StringList => ARRAY,
    }
}
