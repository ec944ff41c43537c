// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::closed_value_enum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TitledSwitch {
    /// `true`
    Enabled,
    /// `false`
    Disabled,
}

closed_value_enum! {
    TitledSwitch: bool {
        true => Enabled,
        false => Disabled,
    }
}
