// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod circle;
mod egg;
mod endless;
mod expression;
mod hen;
mod json;
mod leaf;
mod lists;
mod not;
mod tree;

pub use self::circle::Circle;
pub use self::egg::Egg;
pub use self::endless::Endless;
pub use self::expression::Expression;
pub use self::hen::Hen;
pub use self::json::Json;
pub use self::leaf::Leaf;
pub use self::lists::Lists;
pub use self::not::Not;
pub use self::tree::Tree;
