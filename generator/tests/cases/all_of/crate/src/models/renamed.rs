// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Base;

pub type Renamed = Base;
