// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Audio, Text};

/// Two tags lead to one schema, and one schema says nothing of its tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    Paperback(Text),
    Audio(Audio),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Medium: "medium" {
        "paperback" | "hardcover" => Paperback(Text),
        "audio" => Audio(Audio),
        _ => Unrecognized,
    }
}
