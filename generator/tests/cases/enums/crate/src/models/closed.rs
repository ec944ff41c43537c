// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::closed_enum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Closed {
    /// `a`
    A,
    /// `b`
    B,
}

closed_enum! {
    Closed {
        "a" => A,
        "b" => B,
    }
}
