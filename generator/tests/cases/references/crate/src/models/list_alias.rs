// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::List;

pub type ListAlias = List;
