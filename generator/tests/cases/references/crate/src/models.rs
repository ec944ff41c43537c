// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod a_b;
mod chain1;
mod chain2;
mod list;
mod sizes;
mod thing;
mod thing_operation;

pub use self::a_b::AB;
pub use self::chain1::Chain1;
pub use self::chain2::Chain2;
pub use self::list::List;
pub use self::sizes::Sizes;
pub use self::thing::{
    Thing, ThingByParameter, ThingByPath, ThingItem, ThingOther, ThingOtherNext,
    ThingSize,
};
pub use self::thing_operation::ThingResponse;
