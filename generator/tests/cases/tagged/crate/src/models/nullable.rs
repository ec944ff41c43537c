// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Click, Key};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nullable {
    Click(Click),
    Key(Key),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Nullable: "type" {
        "click" => Click(Click),
        "key" => Key(Key),
        _ => Unrecognized,
    }
}
