// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::runtime::{object, probe, untagged};

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

impl Serialize for EnvelopeResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Map(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EnvelopeResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for EnvelopeResult {
    const NAME: &'static str = "EnvelopeResult";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Map", probe::Kinds::OBJECT).keeps_unknown(),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Map),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
