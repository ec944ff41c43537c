// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

/// Examples: `[1,{"a":"b"}]`, `"y"`.
pub type ExamplesOdd = String;
