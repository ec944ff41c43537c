// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

/// Its own only member.
pub type Alone = Value;
