// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AdditionalFalseAllOf {
    /// Example: `{"odd":1}`.
    pub name: String,
    pub n123: Option<i128>,
    pub minus: Option<String>,
    pub empty: Option<String>,
    pub x: Option<String>,
    pub unknownreq: JsonNullable<Value>,
}

impl AdditionalFalseAllOf {
    /// Makes a new `AdditionalFalseAllOf` with everything optional left out.
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
    #[inline]
    pub fn with_n123(mut self, value: i128) -> Self {
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

object::model! {
    AdditionalFalseAllOf {
        "name" => name: required,
        "123" => n123: optional whole,
        "-" => minus: optional,
        "" => empty: optional,
        "x" => x: optional,
        "unknownreq" => unknownreq: nullable,
    }
}
