// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod cat;
mod copied;
mod copied_child;
mod dog;
mod household;
mod pet;
mod puppy;
mod uses_copy;

pub use self::cat::Cat;
pub use self::copied::{Copied, CopiedBase};
pub use self::copied_child::CopiedChild;
pub use self::dog::Dog;
pub use self::household::Household;
pub use self::pet::{Pet, PetBase};
pub use self::puppy::Puppy;
pub use self::uses_copy::UsesCopy;
