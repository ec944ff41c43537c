// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Aged, Named};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Maps {
    NamedMap(BTreeMap<String, Named>),
    AgedMap(BTreeMap<String, Aged>),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Maps: any_of {
        NamedMap => OBJECT keeps_unknown,
        AgedMap => OBJECT keeps_unknown,
        _ => Unrecognized,
    }
}
