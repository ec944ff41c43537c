// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

mod always;
mod closed;
mod colour;
mod described;
mod fixed;
mod holder;
mod level;
mod loose;
mod mixed;
mod ratio;
mod symbols;
mod titled;
mod titled_numbers;
mod titled_switch;
mod values_of_two_types;
mod with_null;

pub use self::always::Always;
pub use self::closed::Closed;
pub use self::colour::Colour;
pub use self::described::Described;
pub use self::fixed::{Fixed, FixedKind, FixedOn, FixedVersion};
pub use self::holder::{Holder, HolderInline};
pub use self::level::Level;
pub use self::loose::Loose;
pub use self::mixed::Mixed;
pub use self::ratio::Ratio;
pub use self::symbols::Symbols;
pub use self::titled::Titled;
pub use self::titled_numbers::TitledNumbers;
pub use self::titled_switch::TitledSwitch;
pub use self::values_of_two_types::{
    ValuesOfTwoTypes, ValuesOfTwoTypesInteger, ValuesOfTwoTypesString,
};
pub use self::with_null::WithNull;
