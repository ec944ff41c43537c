// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Thing;

pub type Chain2 = Thing;
