// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Librarian {
    pub role: String,
    pub name: String,
    pub desk: Option<i128>,
}

impl Librarian {
    /// Makes a new `Librarian` with everything optional left out.
    pub fn new(role: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            name: name.into(),
            desk: None,
        }
    }
}

object::model! {
    Librarian {
        "role" => role: required,
        "name" => name: required,
        "desk" => desk: optional whole,
    }
}
