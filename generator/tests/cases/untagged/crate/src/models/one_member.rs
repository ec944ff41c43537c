// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::Circle;

pub type OneMember = Circle;
