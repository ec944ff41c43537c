// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod alone;
mod circle;
mod dot;
mod egg;
mod endless;
mod entry;
mod expression;
mod figure;
mod hen;
mod json;
mod leaf;
mod line;
mod lists;
mod not;
mod shape;
mod side;
mod sides;
mod tree;

pub use self::alone::Alone;
pub use self::circle::Circle;
pub use self::dot::Dot;
pub use self::egg::Egg;
pub use self::endless::Endless;
pub use self::entry::Entry;
pub use self::expression::Expression;
pub use self::figure::Figure;
pub use self::hen::Hen;
pub use self::json::Json;
pub use self::leaf::Leaf;
pub use self::line::Line;
pub use self::lists::Lists;
pub use self::not::Not;
pub use self::shape::Shape;
pub use self::side::Side;
pub use self::sides::{Sides, SidesLeft, SidesRight};
pub use self::tree::Tree;
