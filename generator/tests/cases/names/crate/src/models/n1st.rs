// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct N1st {
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<String>,
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    #[serde(rename = "*3gpp", skip_serializing_if = "Option::is_none")]
    pub asterisk_3gpp: Option<String>,
    #[serde(rename = "3gpp", skip_serializing_if = "Option::is_none")]
    pub n3gpp: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    #[serde(rename = "_", skip_serializing_if = "Option::is_none")]
    pub underscore: Option<String>,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "a.b", skip_serializing_if = "Option::is_none")]
    pub a_dot_b: Option<String>,
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_dash_b: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    #[serde(rename = "A B", skip_serializing_if = "Option::is_none")]
    pub a_space_b: Option<String>,
}

impl N1st {
    /// Sets `n1st`.
    pub fn with_n1st(mut self, value: impl Into<String>) -> Self {
        self.n1st = Some(value.into());
        self
    }

    /// Sets `empty`.
    pub fn with_empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }

    /// Sets `asterisk_3gpp`.
    pub fn with_asterisk_3gpp(mut self, value: impl Into<String>) -> Self {
        self.asterisk_3gpp = Some(value.into());
        self
    }

    /// Sets `n3gpp`.
    pub fn with_n3gpp(mut self, value: impl Into<String>) -> Self {
        self.n3gpp = Some(value.into());
        self
    }

    /// Sets `ref`.
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }

    /// Sets `underscore`.
    pub fn with_underscore(mut self, value: impl Into<String>) -> Self {
        self.underscore = Some(value.into());
        self
    }

    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `a_dot_b`.
    pub fn with_a_dot_b(mut self, value: impl Into<String>) -> Self {
        self.a_dot_b = Some(value.into());
        self
    }

    /// Sets `a_dash_b`.
    pub fn with_a_dash_b(mut self, value: impl Into<String>) -> Self {
        self.a_dash_b = Some(value.into());
        self
    }

    /// Sets `a_b`.
    pub fn with_a_b(mut self, value: impl Into<String>) -> Self {
        self.a_b = Some(value.into());
        self
    }

    /// Sets `a_space_b`.
    pub fn with_a_space_b(mut self, value: impl Into<String>) -> Self {
        self.a_space_b = Some(value.into());
        self
    }
}

named_fields!(N1st);
