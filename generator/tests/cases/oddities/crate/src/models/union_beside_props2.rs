// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{JsonNullable, object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnionBesideProps2 {
    Pet(UnionBesideProps2Pet),
    W(UnionBesideProps2W),
}

impl From<UnionBesideProps2Pet> for UnionBesideProps2 {
    fn from(value: UnionBesideProps2Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<UnionBesideProps2W> for UnionBesideProps2 {
    fn from(value: UnionBesideProps2W) -> Self {
        Self::W(value)
    }
}

impl Serialize for UnionBesideProps2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pet(value) => value.serialize(serializer),
            Self::W(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UnionBesideProps2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for UnionBesideProps2 {
    const NAME: &'static str = "UnionBesideProps2";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Pet", probe::Kinds::OBJECT)
            .requires(&["id", "name"])
            .knows(&["id", "name", "123", "-", "", "unknownreq"]),
        probe::of("W", probe::Kinds::OBJECT).requires(&["id", "w"]).knows(&["id", "w"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Pet),
            _ => Deserialize::deserialize(value).map(Self::W),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnionBesideProps2Pet {
    pub id: String,
    /// Example: `{"odd":1}`.
    pub name: String,
    pub n123: Option<i128>,
    pub minus: Option<String>,
    pub empty: Option<String>,
    pub unknownreq: JsonNullable<Value>,
}

impl UnionBesideProps2Pet {
    /// Makes a new `UnionBesideProps2Pet` with everything optional left out.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            n123: None,
            minus: None,
            empty: None,
            unknownreq: JsonNullable::Undefined,
        }
    }

    /// Sets `n123`.
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

    /// Sets `unknownreq`.
    pub fn with_unknownreq(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.unknownreq = value.into();
        self
    }
}

object::model! {
    UnionBesideProps2Pet {
        "id" => id: required,
        "name" => name: required,
        "123" => n123: optional whole,
        "-" => minus: optional,
        "" => empty: optional,
        "unknownreq" => unknownreq: nullable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnionBesideProps2W {
    pub id: String,
    pub w: String,
}

impl UnionBesideProps2W {
    /// Makes a new `UnionBesideProps2W`.
    pub fn new(id: impl Into<String>, w: impl Into<String>) -> Self {
        Self { id: id.into(), w: w.into() }
    }
}

object::model! {
    UnionBesideProps2W {
        "id" => id: required,
        "w" => w: required,
    }
}
