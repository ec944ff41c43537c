// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

/// Constraints: pattern `^r-`.
pub type Reference = String;
