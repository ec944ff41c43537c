// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::ZLastColour;

/// Comes before what it inherits from by name, and says of the colour what is said already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AFirstHeir {
    pub colour: Option<ZLastColour>,
}

impl AFirstHeir {
    /// Sets `colour`.
    pub fn with_colour(mut self, value: impl Into<ZLastColour>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

object::model! {
    AFirstHeir: Default {
        "colour" => colour: optional,
    }
}
