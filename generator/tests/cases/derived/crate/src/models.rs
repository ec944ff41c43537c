// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod closed;
mod labels;
mod pet;

pub use self::closed::Closed;
pub use self::labels::Labels;
pub use self::pet::Pet;
