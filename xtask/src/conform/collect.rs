//! Instances that the document embeds: examples and defaults.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::library::Library;

/// Instances by the model's pointer.
pub type Embedded = BTreeMap<String, Vec<Value>>;

/// The references that are followed from an example to its model.
const HOPS: usize = 16;

/// Gathers the instances. `is_model` tells which pointers are of models.
pub fn embedded(library: &Library, is_model: &dyn Fn(&str) -> bool) -> Embedded {
    let mut found = Embedded::new();
    let collector = Collector { library, is_model };
    for (address, file) in &library.files {
        let mut open = vec![(format!("{address}#"), file)];
        while let Some((place, value)) = open.pop() {
            match value {
                Value::Array(items) => {
                    open.extend(
                        items.iter().enumerate().map(|(i, it)| (format!("{place}/{i}"), it)),
                    );
                }
                Value::Object(object) => {
                    collector.at(&place, object, &mut found);
                    for (name, value) in object {
                        if !["example", "examples", "default", "enum", "const"]
                            .contains(&name.as_str())
                            || value.get("type").is_some()
                        {
                            open.push((library.below(&place, name), value));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    for instances in found.values_mut() {
        let mut seen = std::collections::HashSet::new();
        instances.retain(|instance| seen.insert(instance.to_string()));
    }
    found
}

struct Collector<'a> {
    library: &'a Library,
    is_model: &'a dyn Fn(&str) -> bool,
}

impl Collector<'_> {
    /// Takes what stands at one place.
    fn at(&self, place: &str, object: &Map<String, Value>, found: &mut Embedded) {
        let mut instances: Vec<&Value> = Vec::new();
        instances.extend(object.get("example"));
        instances.extend(object.get("default"));
        match object.get("examples") {
            // Of a schema of 3.1.
            Some(Value::Array(examples)) => instances.extend(examples),
            // Of a media type, a parameter or a header.
            Some(Value::Object(examples)) => {
                for example in examples.values() {
                    let example = match example.get("$ref").and_then(Value::as_str) {
                        Some(reference) => self.library.find(reference),
                        None => Some(example),
                    };
                    instances.extend(example.and_then(|it| it.get("value")));
                }
            }
            _ => {}
        }
        if instances.is_empty() {
            return;
        }
        let schema = match object.get("schema") {
            Some(schema) => (self.library.below(place, "schema"), schema),
            None => match self.library.find(place) {
                Some(schema) => (place.to_owned(), schema),
                None => return,
            },
        };
        for instance in instances {
            self.sort(schema.clone(), instance, HOPS, found);
        }
    }

    /// Puts an instance to its model, or its items to theirs.
    fn sort(
        &self,
        (place, schema): (String, &Value),
        instance: &Value,
        hops: usize,
        found: &mut Embedded,
    ) {
        let pointer = self.library.pointer(&place);
        if (self.is_model)(&pointer) {
            found.entry(pointer).or_default().push(instance.clone());
            return;
        }
        let Some(hops) = hops.checked_sub(1) else { return };
        let single = |key: &str| match schema.get(key) {
            Some(Value::Array(members)) => match members.as_slice() {
                [only] => Some((self.library.below(&self.library.below(&place, key), "0"), only)),
                _ => None,
            },
            _ => None,
        };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(target) = self.library.find(reference) {
                self.sort((reference.to_owned(), target), instance, hops, found);
            }
        } else if let Some(part) = single("allOf").or_else(|| single("oneOf")) {
            self.sort(part, instance, hops, found);
        } else if let (Some(items), Value::Array(values)) = (schema.get("items"), instance) {
            for value in values {
                self.sort((self.library.below(&place, "items"), items), value, hops, found);
            }
        } else if let (Some(values @ Value::Object(_)), Value::Object(object)) =
            (schema.get("additionalProperties"), instance)
            && schema.get("properties").is_none()
        {
            let place = self.library.below(&place, "additionalProperties");
            for value in object.values() {
                self.sort((place.clone(), values), value, hops, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conform::dialect::Dialect;
    use crate::conform::library::Files;
    use serde_json::json;

    #[test]
    fn shared_examples_are_found() {
        let main = json!({
            "paths": {"/pets": {"get": {"responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Pet"},
                "examples": {"default": {"$ref": "#/components/examples/pet"}},
            }}}}}}},
            "components": {
                "schemas": {"Pet": {"type": "object"}},
                "examples": {"pet": {"value": {"name": "Mimi"}}},
            },
        });
        let dialect = Dialect { old: true, structural: false, open: false };
        let library = Library::new(&Files::from([(String::new(), main)]), dialect);
        let found = embedded(&library, &|pointer| pointer == "#/components/schemas/Pet");
        let expected = vec![json!({"name": "Mimi"})];
        assert_eq!(found.get("#/components/schemas/Pet"), Some(&expected));
    }
}
