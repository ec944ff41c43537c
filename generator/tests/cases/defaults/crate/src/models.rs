// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod animal;
mod cat;
mod dog;
mod kind;
mod limits;
mod nested;
mod settings;
mod ttl;

pub use self::animal::Animal;
pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::kind::Kind;
pub use self::limits::Limits;
pub use self::nested::Nested;
pub use self::settings::{
    Settings, SettingsConstant, SettingsEither, SettingsFuture, SettingsKind,
    SettingsLevel, SettingsList, SettingsMixed, SettingsPair,
};
pub use self::ttl::{Ttl, TtlNumber};
