// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Pet;

pub type OneMember = Pet;
