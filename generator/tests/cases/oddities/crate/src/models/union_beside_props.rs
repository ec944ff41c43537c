// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnionBesideProps {
    pub id: Option<String>,
}

impl UnionBesideProps {
    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

object::model! {
    UnionBesideProps: Default {
        "id" => id: optional,
    }
}
