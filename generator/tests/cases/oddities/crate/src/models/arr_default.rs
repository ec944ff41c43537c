// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::IntEnum;

pub type ArrDefault = Vec<IntEnum>;
