// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Created, Moved, Removed, Renamed};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    Created(Created),
    Moved(Moved),
    Renamed(Renamed),
    Removed(Removed),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Event: "kind" {
        "created" => Created(Created),
        "moved" => Moved(Moved),
        "renamed" => Renamed(Renamed),
        "removed" => Removed(Removed),
        _ => Unrecognized,
    }
}
