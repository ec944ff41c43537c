// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::EnumDesc;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyOfRefEnumString {
    EnumDesc(EnumDesc),
    String(String),
}

untagged_union! {
    AnyOfRefEnumString: any_of {
        EnumDesc(EnumDesc) => STRING limited_to(Str("a"), Str("b")),
        String => STRING,
    }
}
