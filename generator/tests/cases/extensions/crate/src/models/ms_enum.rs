// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::closed_enum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsEnum {
    /// `a`: about a
    MsA,
    /// `b`
    MsB,
}

closed_enum! {
    MsEnum {
        "a" => MsA,
        "b" => MsB,
    }
}
