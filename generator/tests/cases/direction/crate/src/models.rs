// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod new_user;
mod unused;
mod user;

pub use self::new_user::NewUser;
pub use self::unused::Unused;
pub use self::user::User;
