// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod alias;
mod anything;
mod camel;
mod closed;
mod free_form;
mod holder;
mod keeps_all;
mod keeps_schema;
mod labels;
mod lists;
mod nested;
mod pair;
mod pair_and_more;
mod text;
mod titles;
mod untyped;

pub use self::alias::Alias;
pub use self::anything::Anything;
pub use self::camel::Camel;
pub use self::closed::Closed;
pub use self::free_form::FreeForm;
pub use self::holder::{Holder, HolderEmpty};
pub use self::keeps_all::KeepsAll;
pub use self::keeps_schema::KeepsSchema;
pub use self::labels::Labels;
pub use self::lists::Lists;
pub use self::nested::{Nested, NestedInner, NestedInnerDeep, NestedList, NestedMap};
pub use self::pair::Pair;
pub use self::pair_and_more::PairAndMore;
pub use self::text::Text;
pub use self::titles::{Titles, TitlesSortOrder};
pub use self::untyped::Untyped;
