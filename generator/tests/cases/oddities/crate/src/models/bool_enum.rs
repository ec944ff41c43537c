// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoolEnum {
    /// `true`
    True,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<bool>),
}

open_value_enum! {
    BoolEnum: bool {
        true => True,
        _ => Unrecognized,
    }
}
