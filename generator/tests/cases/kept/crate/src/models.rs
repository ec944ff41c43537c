// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod aged;
mod animal;
mod base;
mod cat;
mod circle;
mod dog;
mod dropping;
mod either;
mod extended;
mod named;
mod nothing;
mod sealed;
mod square;
mod strict;
mod together;
mod typed;
mod uses;

pub use self::aged::Aged;
pub use self::animal::Animal;
pub use self::base::Base;
pub use self::cat::Cat;
pub use self::circle::Circle;
pub use self::dog::Dog;
pub use self::dropping::Dropping;
pub use self::either::Either;
pub use self::extended::Extended;
pub use self::named::Named;
pub use self::nothing::Nothing;
pub use self::sealed::Sealed;
pub use self::square::Square;
pub use self::strict::Strict;
pub use self::together::Together;
pub use self::typed::Typed;
pub use self::uses::{Uses, UsesMaybe};
