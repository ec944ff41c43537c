// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod four;
mod inside;
mod maybe_name;
mod nullable_references;

pub use self::four::Four;
pub use self::inside::Inside;
pub use self::maybe_name::MaybeName;
pub use self::nullable_references::NullableReferences;
