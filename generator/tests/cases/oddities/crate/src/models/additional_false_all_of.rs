// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AdditionalFalseAllOf {
    /// Example: `{"odd":1}`.
    pub name: String,
    #[serde(rename = "123", skip_serializing_if = "Option::is_none")]
    pub n123: Option<i64>,
    #[serde(rename = "-", skip_serializing_if = "Option::is_none")]
    pub minus: Option<String>,
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub unknownreq: JsonNullable<Value>,
}

impl AdditionalFalseAllOf {
    /// Makes a `AdditionalFalseAllOf` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            n123: None,
            minus: None,
            empty: None,
            x: None,
            unknownreq: JsonNullable::Undefined,
        }
    }

    /// Sets `n123`.
    pub fn with_n123(mut self, value: i64) -> Self {
        self.n123 = Some(value);
        self
    }

    /// Sets `minus`.
    pub fn with_minus(mut self, value: impl Into<String>) -> Self {
        self.minus = Some(value.into());
        self
    }

    /// Sets `empty`.
    pub fn with_empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }

    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }

    /// Sets `unknownreq`.
    pub fn with_unknownreq(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.unknownreq = value.into();
        self
    }
}

named_fields!(AdditionalFalseAllOf);
