// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod a_b;
mod anchor_by_id;
mod anchor_in_one;
mod anchor_in_other;
mod behind_references;
mod chain1;
mod chain2;
mod get_thing;
mod list;
mod list_alias;
mod mode;
mod next;
mod other;
mod sizes;
mod thing;
mod thing_operation;
mod whole_by_anchor;
mod whole_by_id;

pub use self::a_b::AB;
pub use self::anchor_by_id::{AnchorById, AnchorByIdInside};
pub use self::anchor_in_one::{AnchorInOne, AnchorInOneItem};
pub use self::anchor_in_other::{AnchorInOther, AnchorInOtherItem};
pub use self::behind_references::BehindReferences;
pub use self::chain1::Chain1;
pub use self::chain2::Chain2;
pub use self::get_thing::GetThingOrder;
pub use self::list::{List, ListItem};
pub use self::list_alias::ListAlias;
pub use self::mode::Mode;
pub use self::next::Next;
pub use self::other::Other;
pub use self::sizes::{Sizes, SizesSmall};
pub use self::thing::Thing;
pub use self::thing_operation::ThingResponse;
pub use self::whole_by_anchor::WholeByAnchor;
pub use self::whole_by_id::{WholeById, WholeByIdNamed};
