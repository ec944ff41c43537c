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
    pub fn with_map_of_lists(mut self, value: BTreeMap<String, Vec<Vec<bool>>>) -> Self {
        self.map_of_lists = Some(value);
        self
    }
}

impl object::Model for Inside {
    const NAME: &'static str = "Inside";
    const FIELDS: &'static [&'static str] = &[
        "items",
        "values",
        "anything",
        "anything_optional",
        "map_of_lists",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut items = reader.required("items");
        let mut values = None;
        let mut anything = reader.required("anything");
        let mut anything_optional = JsonNullable::Undefined;
        let mut map_of_lists = None;
        reader
            .read(
                &mut [
                    &mut object::through::<
                        object::List<object::Maybe<object::Whole>>,
                        _,
                    >(&mut items),
                    &mut object::values(&mut values),
                    &mut anything,
                    &mut anything_optional,
                    &mut object::through::<
                        object::Values<object::List<object::List>>,
                        _,
                    >(&mut map_of_lists),
                ],
            )?;
        Ok(Self {
            items: items.value()?,
            values,
            anything: anything.value()?,
            anything_optional,
            map_of_lists,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("items", &self.items)?;
        writer.optional("values", &self.values)?;
        writer.required("anything", &self.anything)?;
        writer.optional("anything_optional", &self.anything_optional)?;
        writer.optional("map_of_lists", &self.map_of_lists)?;
        Ok(())
    }
}

object::model!(Inside);
