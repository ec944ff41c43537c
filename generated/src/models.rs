// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod connect_session_create;
mod connect_session_token_auth_link;

pub use self::connect_session_create::{
    ConnectSessionCreate, ConnectSessionCreateCategories, ConnectSessionCreateMetadata,
    ConnectSessionCreateType,
};
pub use self::connect_session_token_auth_link::{
    ConnectSessionTokenAuthLink, ConnectSessionTokenAuthLinkCategories,
    ConnectSessionTokenAuthLinkMetadata, ConnectSessionTokenAuthLinkType,
};
