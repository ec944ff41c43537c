// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::{Cellar, Shelf};

/// Told apart by a required property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    Shelf(Shelf),
    Cellar(Cellar),
    String(String),
}

untagged_union! {
    Place: one_of {
        Shelf(Shelf) => OBJECT requires("shelf") knows("shelf", "board"),
        Cellar(Cellar) => OBJECT requires("cellar") knows("cellar", "board"),
        String => STRING,
    }
}
