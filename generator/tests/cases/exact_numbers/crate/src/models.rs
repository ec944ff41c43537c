// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod weight;

pub use self::weight::{Weight, WeightEither};
