// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inside {
    pub items: Vec<Option<i128>>,
    pub values: Option<BTreeMap<String, Option<f64>>>,
    pub anything: Value,
    /// Any value or none.
    pub anything_optional: JsonNullable<Value>,
    pub map_of_lists: Option<BTreeMap<String, Vec<Vec<bool>>>>,
}

impl Inside {
    /// Makes a new `Inside` with everything optional left out.
    #[inline]
    pub fn new(items: Vec<Option<i128>>, anything: Value) -> Self {
        Self {
            items,
            values: None,
            anything,
            anything_optional: JsonNullable::Undefined,
            map_of_lists: None,
        }
    }

    /// Sets `values`.
    #[inline]
    pub fn with_values(mut self, value: BTreeMap<String, Option<f64>>) -> Self {
        self.values = Some(value);
        self
    }

    /// Sets `anything_optional`.
    pub fn with_anything_optional(
        mut self,
        value: impl Into<JsonNullable<Value>>,
    ) -> Self {
        self.anything_optional = value.into();
        self
    }

    /// Sets `map_of_lists`.
    #[inline]
    pub fn with_map_of_lists(mut self, value: BTreeMap<String, Vec<Vec<bool>>>) -> Self {
        self.map_of_lists = Some(value);
        self
    }
}

object::model! {
    Inside {
        "items" => items: required list maybe whole,
        "values" => values: optional values,
        "anything" => anything: required,
        "anything_optional" => anything_optional: nullable,
        "map_of_lists" => map_of_lists: optional values list list,
    }
}
