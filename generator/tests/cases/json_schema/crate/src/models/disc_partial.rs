// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscPartial {
    Anchored(Anchored),
    Tree(Tree),
    String(String),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    DiscPartial: any_of {
        Anchored(Anchored) => OBJECT knows("a", "kind"),
        Tree(Tree) => OBJECT knows("children", "kind"),
        String => STRING,
        _ => Unrecognized,
    }
}
