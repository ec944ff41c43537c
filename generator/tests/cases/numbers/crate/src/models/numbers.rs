// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{JsonNullable, object};
use super::{Alone, Count, Counts, Either, Kept, Level, Open, Pair};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub any: i128,
    pub int32: i32,
    pub maybe: Option<i64>,
    pub int64: Option<i64>,
    pub uint64: Option<u64>,
    /// Constraints: minimum 1.
    pub positive: Option<i128>,
    /// Constraints: minimum 1; maximum 10.
    pub small: Option<i64>,
    /// Constraints: minimum 0; maximum 1.8446744073709552e+19.
    pub large: Option<u64>,
    pub nullable: JsonNullable<i128>,
    pub list: Option<Vec<i128>>,
    pub matrix: Option<Vec<Vec<Option<i128>>>>,
    pub map: Option<BTreeMap<String, i64>>,
    pub count: Option<Count>,
    pub counts: Option<Counts>,
    pub pair: Option<Pair>,
    pub alone: Option<Alone>,
    pub open: Option<Open>,
    pub either: Option<Either>,
    pub level: Option<Level>,
    pub kept: Option<Kept>,
    pub number: Option<f64>,
}

impl Numbers {
    /// Makes a new `Numbers` with everything optional left out.
    pub fn new(any: i128, int32: i32, maybe: impl Into<Option<i64>>) -> Self {
        Self {
            any,
            int32,
            maybe: maybe.into(),
            int64: None,
            uint64: None,
            positive: None,
            small: None,
            large: None,
            nullable: JsonNullable::Undefined,
            list: None,
            matrix: None,
            map: None,
            count: None,
            counts: None,
            pair: None,
            alone: None,
            open: None,
            either: None,
            level: None,
            kept: None,
            number: None,
        }
    }

    /// Sets `int64`.
    #[inline]
    pub fn with_int64(mut self, value: i64) -> Self {
        self.int64 = Some(value);
        self
    }

    /// Sets `uint64`.
    #[inline]
    pub fn with_uint64(mut self, value: u64) -> Self {
        self.uint64 = Some(value);
        self
    }

    /// Sets `positive`.
    #[inline]
    pub fn with_positive(mut self, value: i128) -> Self {
        self.positive = Some(value);
        self
    }

    /// Sets `small`.
    #[inline]
    pub fn with_small(mut self, value: i64) -> Self {
        self.small = Some(value);
        self
    }

    /// Sets `large`.
    #[inline]
    pub fn with_large(mut self, value: u64) -> Self {
        self.large = Some(value);
        self
    }

    /// Sets `nullable`.
    pub fn with_nullable(mut self, value: impl Into<JsonNullable<i128>>) -> Self {
        self.nullable = value.into();
        self
    }

    /// Sets `list`.
    #[inline]
    pub fn with_list(mut self, value: Vec<i128>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `matrix`.
    #[inline]
    pub fn with_matrix(mut self, value: Vec<Vec<Option<i128>>>) -> Self {
        self.matrix = Some(value);
        self
    }

    /// Sets `map`.
    #[inline]
    pub fn with_map(mut self, value: BTreeMap<String, i64>) -> Self {
        self.map = Some(value);
        self
    }

    /// Sets `count`.
    #[inline]
    pub fn with_count(mut self, value: Count) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `counts`.
    pub fn with_counts(mut self, value: impl Into<Counts>) -> Self {
        self.counts = Some(value.into());
        self
    }

    /// Sets `pair`.
    #[inline]
    pub fn with_pair(mut self, value: Pair) -> Self {
        self.pair = Some(value);
        self
    }

    /// Sets `alone`.
    #[inline]
    pub fn with_alone(mut self, value: Alone) -> Self {
        self.alone = Some(value);
        self
    }

    /// Sets `open`.
    #[inline]
    pub fn with_open(mut self, value: Open) -> Self {
        self.open = Some(value);
        self
    }

    /// Sets `either`.
    pub fn with_either(mut self, value: impl Into<Either>) -> Self {
        self.either = Some(value.into());
        self
    }

    /// Sets `level`.
    pub fn with_level(mut self, value: impl Into<Level>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Sets `kept`.
    #[inline]
    pub fn with_kept(mut self, value: Kept) -> Self {
        self.kept = Some(value);
        self
    }

    /// Sets `number`.
    #[inline]
    pub fn with_number(mut self, value: f64) -> Self {
        self.number = Some(value);
        self
    }
}

object::model! {
    Numbers {
        "any" => any: required whole,
        "int32" => int32: required whole,
        "maybe" => maybe: required maybe whole,
        "int64" => int64: optional whole,
        "uint64" => uint64: optional whole,
        "positive" => positive: optional whole,
        "small" => small: optional whole,
        "large" => large: optional whole,
        "nullable" => nullable: nullable whole,
        "list" => list: optional list whole,
        "matrix" => matrix: optional list list maybe whole,
        "map" => map: optional values whole,
        "count" => count: optional whole,
        "counts" => counts: optional,
        "pair" => pair: optional,
        "alone" => alone: optional,
        "open" => open: optional,
        "either" => either: optional,
        "level" => level: optional,
        "kept" => kept: optional,
        "number" => number: optional,
    }
}
