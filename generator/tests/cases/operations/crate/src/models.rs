// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod list_pets;
mod pet_added;
mod post_pets;
mod post_pets_on_done;

pub use self::list_pets::{
    ListPetsResponse, ListPetsResponse404, ListPetsResponseItems, ListPetsSort,
};
pub use self::pet_added::PetAddedRequest;
pub use self::post_pets::{PostPetsRequest, PostPetsRequestMultipart};
pub use self::post_pets_on_done::PostPetsOnDoneRequest;
