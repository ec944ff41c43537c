// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Audio {
    pub minutes: Option<i128>,
    /// Tells the members of a union apart.
    pub medium: Option<String>,
}

object::model! {
    Audio: Default {
        "minutes" => minutes: optional whole,
        "medium" => medium: optional,
    }
}
