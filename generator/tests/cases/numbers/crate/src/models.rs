// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod all_optional;
mod alone;
mod count;
mod counts;
mod either;
mod kept;
mod level;
mod numbers;
mod open;
mod pair;

pub use self::all_optional::AllOptional;
pub use self::alone::Alone;
pub use self::count::Count;
pub use self::counts::Counts;
pub use self::either::Either;
pub use self::kept::Kept;
pub use self::level::Level;
pub use self::numbers::Numbers;
pub use self::open::Open;
pub use self::pair::Pair;
