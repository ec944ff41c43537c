// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

pub type TypeAny = Value;
