// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::{Map, Value};

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Envelope {
    pub result: Option<EnvelopeResult>,
    pub errors: Option<Vec<String>>,
}

impl Envelope {
    /// Sets `result`.
    pub fn with_result(mut self, value: impl Into<EnvelopeResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `errors`.
    #[inline]
    pub fn with_errors(mut self, value: Vec<String>) -> Self {
        self.errors = Some(value);
        self
    }
}

object::model! {
    Envelope: Default {
        "result" => result: optional,
        "errors" => errors: optional list,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvelopeResult {
    Map(Map<String, Value>),
    String(String),
}

untagged_union! {
    EnvelopeResult: any_of {
        Map => OBJECT keeps_unknown,
        String => STRING,
    }
}
