// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

pub type NeverOrText = String;
