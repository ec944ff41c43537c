// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

/// Whatever comes.
pub type Untyped = Value;
