// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Audio, Text};

/// The tags are the names of the schemas.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sign {
    Text(Text),
    Audio(Audio),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Sign: "medium" {
        "Text" => Text(Text),
        "Audio" => Audio(Audio),
        _ => Unrecognized,
    }
}
