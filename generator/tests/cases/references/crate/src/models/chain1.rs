// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Chain2;

pub type Chain1 = Chain2;
