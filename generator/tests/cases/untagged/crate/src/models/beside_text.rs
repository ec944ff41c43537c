// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::WithName;

/// Not only of objects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideText {
    String(String),
    WithName(WithName),
}

untagged_union! {
    BesideText: any_of {
        String => STRING,
        WithName(WithName) => OBJECT requires("name") knows("name"),
    }
}
