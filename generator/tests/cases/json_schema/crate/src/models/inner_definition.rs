// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct InnerDefinition {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<InnerDefinitionQ>,
}

impl InnerDefinition {
    /// Sets `q`.
    pub fn with_q(mut self, value: InnerDefinitionQ) -> Self {
        self.q = Some(value);
        self
    }
}

named_fields!(InnerDefinition);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct InnerDefinitionQ {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
}

impl InnerDefinitionQ {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

named_fields!(InnerDefinitionQ);
