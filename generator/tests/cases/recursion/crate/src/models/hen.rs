// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Egg;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Hen {
    pub egg: Option<Box<Egg>>,
}

impl Hen {
    /// Sets `egg`.
    #[inline]
    pub fn with_egg(mut self, value: Egg) -> Self {
        self.egg = Some(Box::new(value));
        self
    }
}

object::model! {
    Hen: Default {
        "egg" => egg: optional,
    }
}
