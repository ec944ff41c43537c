// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnionBesideProps2 {
    Pet(UnionBesideProps2Pet),
    W(UnionBesideProps2W),
}

untagged_union! {
    UnionBesideProps2: one_of {
        Pet(UnionBesideProps2Pet) => OBJECT
            requires("id", "name")
            knows("id", "name", "123", "-", "", "unknownreq"),
        W(UnionBesideProps2W) => OBJECT requires("id", "w") knows("id", "w"),
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
