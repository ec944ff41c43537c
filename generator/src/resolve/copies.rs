//! Inline copies of components with a discriminator.
//!
//! Documents whose references some tool has replaced by what they refer to have lost which schemas
//! extend a parent, and where the parent is used. A copy of a parent is as good as a reference to
//! it: nothing else has the same properties and the same discriminator.

use std::collections::HashMap;

use serde_json::Value as Json;

use super::documents::Located;
use crate::load::Value;
use crate::pointer::Pointer;

/// The components that may have copies, by what they say.
#[derive(Debug, Default)]
pub(super) struct Copies {
    places: HashMap<String, Pointer>,
}

impl Copies {
    /// Finds the components of a document that have a discriminator and properties. Of several that
    /// say the same, the first by name counts.
    pub fn of(main: &Located<'_>) -> Self {
        let mut copies = Self::default();
        let schemas = main.member("components").and_then(|it| it.member("schemas"));
        let mut schemas: Vec<_> = schemas.iter().flat_map(|it| it.members()).collect();
        schemas.sort_by_key(|(name, _)| *name);
        for (_, schema) in schemas {
            if let Some(text) = essence(schema.value) {
                copies.places.entry(text).or_insert(schema.pointer);
            }
        }
        copies
    }

    /// The component of which a schema is a copy.
    pub fn original(&self, schema: &Located<'_>) -> Option<&Pointer> {
        if self.places.is_empty() {
            return None;
        }
        let found = self.places.get(&essence(schema.value)?)?;
        let is_component = {
            let mut tokens = schema.pointer.tokens();
            schema.pointer.document().is_empty()
                && tokens.next().as_deref() == Some("components")
                && tokens.next().as_deref() == Some("schemas")
                && tokens.count() == 1
        };
        (!is_component).then_some(found)
    }
}

/// What a schema says about its values, as text; `None` where it is no parent of others.
fn essence(schema: &Value) -> Option<String> {
    let map = schema.as_object()?;
    let is_parent = map.contains_key("properties")
        && map.get("discriminator").is_some_and(|it| it.as_object().is_some())
        && !["$ref", "allOf", "oneOf", "anyOf"].iter().any(|it| map.contains_key(it));
    if !is_parent {
        return None;
    }
    let about_the_use = [
        "description",
        "title",
        "example",
        "examples",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "externalDocs",
    ];
    let mut members: Vec<(&str, &Value)> =
        map.iter().filter(|(key, _)| !about_the_use.contains(key)).collect();
    members.sort_by_key(|(key, _)| *key);
    let sorted: Json = members.into_iter().map(|(key, value)| (key, value.to_json())).collect();
    Some(sorted.to_string())
}
