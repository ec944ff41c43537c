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

open_enum! {
    State {
        "open" => Open,
        "pending" => Pending,
        "accepted" => Accepted,
        "shipped" => Shipped,
        "delivered" => Delivered,
        "returned" => Returned,
        "cancelled" => Cancelled,
        _ => Unrecognized,
    }
}
