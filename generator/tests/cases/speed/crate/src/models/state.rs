// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `shipped`
    Shipped,
    /// `delivered`
    Delivered,
    /// `returned`
    Returned,
    /// `cancelled`
    Cancelled,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl State {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::Pending,
        Self::Accepted,
        Self::Shipped,
        Self::Delivered,
        Self::Returned,
        Self::Cancelled,
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Shipped => "shipped",
            Self::Delivered => "delivered",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "pending" => Self::Pending,
            "accepted" => Self::Accepted,
            "shipped" => Self::Shipped,
            "delivered" => Self::Delivered,
            "returned" => Self::Returned,
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(State);
