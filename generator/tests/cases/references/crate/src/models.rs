// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod a_b;
mod chain1;
mod chain2;
mod get_thing;
mod list;
mod mode;
mod next;
mod other;
mod sizes;
mod thing;
mod thing_operation;

pub use self::a_b::AB;
pub use self::chain1::Chain1;
pub use self::chain2::Chain2;
pub use self::get_thing::GetThingOrder;
pub use self::list::{List, ListItem};
pub use self::mode::ModeMode;
pub use self::next::Next;
pub use self::other::Other;
pub use self::sizes::{Sizes, SizesSmall};
pub use self::thing::Thing;
pub use self::thing_operation::ThingResponse;
