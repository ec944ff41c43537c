// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WrongEnum {
    /// `1`
    N1,
    /// `yes`
    Yes,
    /// `2.5`
    N2_5,
    /// `plain`
    Plain,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    WrongEnum {
        "1" => N1,
        "yes" => Yes,
        "2.5" => N2_5,
        "plain" => Plain,
        _ => Unrecognized,
    }
}
