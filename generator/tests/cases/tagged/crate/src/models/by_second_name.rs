// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Dog, Tomcat};

/// The tag is the name that the reference says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BySecondName {
    Tomcat(Tomcat),
    Dog(Dog),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    BySecondName: "kind" {
        "Tomcat" => Tomcat(Tomcat),
        "Dog" => Dog(Dog),
        _ => Unrecognized,
    }
}
