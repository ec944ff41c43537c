// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ZLast {
    pub colour: Option<ZLastColour>,
}

impl ZLast {
    /// Sets `colour`.
    pub fn with_colour(mut self, value: impl Into<ZLastColour>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

object::model! {
    ZLast: Default {
        "colour" => colour: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZLastColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ZLastColour {
        "red" => Red,
        "green" => Green,
        _ => Unrecognized,
    }
}
