// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod cat;
mod dog;
mod household;
mod pet;
mod puppy;

pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::household::Household;
pub use self::pet::{Pet, PetBase};
pub use self::puppy::Puppy;
