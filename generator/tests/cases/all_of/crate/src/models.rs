// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod a_first_heir;
mod base;
mod command;
mod cycle_a;
mod cycle_b;
mod detail;
mod either;
mod envelope;
mod extended;
mod mixin;
mod renamed;
mod result_of_base;
mod special;
mod twice_extended;
mod uses;
mod z_last;

pub use self::a_first_heir::AFirstHeir;
pub use self::base::Base;
pub use self::command::Command;
pub use self::cycle_a::CycleA;
pub use self::cycle_b::CycleB;
pub use self::detail::{Detail, DetailEither};
pub use self::either::Either;
pub use self::envelope::{Envelope, EnvelopeResult};
pub use self::extended::Extended;
pub use self::mixin::{Mixin, MixinCircle, MixinSquare};
pub use self::renamed::Renamed;
pub use self::result_of_base::ResultOfBase;
pub use self::special::Special;
pub use self::twice_extended::TwiceExtended;
pub use self::uses::{Uses, UsesNarrowed, UsesTogether};
pub use self::z_last::{ZLast, ZLastColour};
