// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Number;

use crate::runtime::{JsonNullable, object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Weight {
    pub value: Number,
    pub limit: JsonNullable<Number>,
    pub steps: Option<Vec<Number>>,
    pub either: Option<WeightEither>,
    pub rough: Option<Number>,
    /// Default: `1`.
    pub usual: Option<Number>,
}

impl Weight {
    /// Makes a new `Weight` with everything optional left out.
    #[inline]
    pub fn new(value: Number) -> Self {
        Self {
            value,
            limit: JsonNullable::Undefined,
            steps: None,
            either: None,
            rough: None,
            usual: None,
        }
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, value: impl Into<JsonNullable<Number>>) -> Self {
        self.limit = value.into();
        self
    }

    /// Sets `steps`.
    #[inline]
    pub fn with_steps(mut self, value: Vec<Number>) -> Self {
        self.steps = Some(value);
        self
    }

    /// Sets `either`.
    pub fn with_either(mut self, value: impl Into<WeightEither>) -> Self {
        self.either = Some(value.into());
        self
    }

    /// Sets `rough`.
    #[inline]
    pub fn with_rough(mut self, value: Number) -> Self {
        self.rough = Some(value);
        self
    }

    /// Sets `usual`.
    #[inline]
    pub fn with_usual(mut self, value: Number) -> Self {
        self.usual = Some(value);
        self
    }

    /// The default of `usual`.
    #[inline]
    pub fn default_usual() -> Number {
        1i64.into()
    }
}

object::model! {
    Weight {
        "value" => value: required,
        "limit" => limit: nullable,
        "steps" => steps: optional list,
        "either" => either: optional,
        "rough" => rough: optional,
        "usual" => usual: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightEither {
    Number(Number),
    String(String),
}

untagged_union! {
    WeightEither: one_of {
        Number => INTEGER | FRACTION,
        String => STRING,
    }
}
