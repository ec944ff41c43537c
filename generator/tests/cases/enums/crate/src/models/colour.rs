// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

/// A colour.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `dark-blue`
    DarkBlue,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    Colour {
        "red" => Red,
        "green" => Green,
        "dark-blue" => DarkBlue,
        _ => Unrecognized,
    }
}
