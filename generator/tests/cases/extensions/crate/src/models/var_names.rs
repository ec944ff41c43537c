// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VarNames {
    /// `a`: first
    Alpha,
    /// `b`: second
    Beta,
    /// `c`: third
    Gamma,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    VarNames {
        "a" => Alpha,
        "b" => Beta,
        "c" => Gamma,
        _ => Unrecognized,
    }
}
