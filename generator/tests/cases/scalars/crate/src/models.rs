// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod all;
mod documented;

pub use self::all::All;
pub use self::documented::{Documented, DocumentedColour};
