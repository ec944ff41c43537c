// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl GetThingOrder {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Up, Self::Down];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for GetThingOrder {
    fn from(value: &str) -> Self {
        match value {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(GetThingOrder);
