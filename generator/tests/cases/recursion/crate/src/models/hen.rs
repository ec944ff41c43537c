// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Egg;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Hen {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egg: Option<Box<Egg>>,
}

impl Hen {
    /// Sets `egg`.
    pub fn with_egg(mut self, value: Egg) -> Self {
        self.egg = Some(Box::new(value));
        self
    }
}

named_fields!(Hen);
