// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod alone;
mod by_second_name;
mod cat;
mod click;
mod dog;
mod holder;
mod implicit;
mod implied;
mod key;
mod mapped;
mod nested;
mod nullable;
mod tomcat;
mod vague;

pub use self::alone::Alone;
pub use self::by_second_name::BySecondName;
pub use self::cat::Cat;
pub use self::click::{Click, ClickType};
pub use self::dog::Dog;
pub use self::holder::Holder;
pub use self::implicit::Implicit;
pub use self::implied::{Implied, ImpliedScroll, ImpliedScrollType};
pub use self::key::{Key, KeyType};
pub use self::mapped::Mapped;
pub use self::nested::{Nested, NestedType, NestedTypeType};
pub use self::nullable::Nullable;
pub use self::tomcat::Tomcat;
pub use self::vague::{Vague, VagueLeft, VagueRight};
