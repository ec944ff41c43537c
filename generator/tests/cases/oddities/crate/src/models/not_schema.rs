// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

/// The document demands more of the value than its type says: `not`.
pub type NotSchema = Value;
