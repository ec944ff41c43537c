// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Chosen {
    pub chosen_field: Option<String>,
}

impl Chosen {
    /// Sets `chosen_field`.
    pub fn with_chosen_field(mut self, value: impl Into<String>) -> Self {
        self.chosen_field = Some(value.into());
        self
    }
}

object::model! {
    Chosen: Default {
        "a" => chosen_field: optional,
    }
}
