// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

/// Constraints: greater than 0; less than 10.
pub type NumericExcl = f64;
