// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InnerDefinition {
    pub q: Option<InnerDefinitionQ>,
}

impl InnerDefinition {
    /// Sets `q`.
    #[inline]
    pub fn with_q(mut self, value: InnerDefinitionQ) -> Self {
        self.q = Some(value);
        self
    }
}

object::model! {
    InnerDefinition: Default {
        "q" => q: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InnerDefinitionQ {
    pub q: Option<String>,
}

impl InnerDefinitionQ {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

object::model! {
    InnerDefinitionQ: Default {
        "q" => q: optional,
    }
}
