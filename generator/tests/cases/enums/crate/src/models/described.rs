// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Described {
    /// `0`: Nothing happens.
    Idle,
    /// `1`: Something happens.
    Running,
    /// `10`: Nothing happens any more.
    Done,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl Described {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Idle, Self::Running, Self::Done];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::Idle => 0,
            Self::Running => 1,
            Self::Done => 10,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for Described {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Idle,
            1 => Self::Running,
            10 => Self::Done,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(Described, i64);
