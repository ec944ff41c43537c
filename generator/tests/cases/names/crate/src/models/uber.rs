// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Uber {
    #[serde(rename = "größe", skip_serializing_if = "Option::is_none")]
    pub grosse: Option<String>,
    #[serde(rename = "名前", skip_serializing_if = "Option::is_none")]
    pub ming_qian: Option<String>,
}

impl Uber {
    /// Sets `grosse`.
    pub fn with_grosse(mut self, value: impl Into<String>) -> Self {
        self.grosse = Some(value.into());
        self
    }

    /// Sets `ming_qian`.
    pub fn with_ming_qian(mut self, value: impl Into<String>) -> Self {
        self.ming_qian = Some(value.into());
        self
    }
}

named_fields!(Uber);
