//! What several schemas together say of one value, as far as making instances needs it.
//!
//! This reading decides nothing: what is made is judged by the validator.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::library::Library;

/// The references and parts that are followed for one value.
const MOST: usize = 200;

/// What schemas say of a value.
#[derive(Default)]
pub struct Flat<'d> {
    /// The types; empty where nothing is said.
    pub types: Vec<&'d str>,
    /// The listed values, where there is a list.
    pub values: Option<Vec<Value>>,
    /// The schemas of each property, in the document's order.
    pub properties: Vec<(&'d str, Vec<&'d Value>)>,
    /// The properties that must be there.
    pub required: Vec<&'d str>,
    /// The schemas of further properties.
    pub additional: Vec<&'d Value>,
    /// Whether `additionalProperties` is `false`.
    pub closed: bool,
    /// The schemas of items.
    pub items: Vec<&'d Value>,
    /// The schemas of the first items.
    pub prefix: Vec<&'d Value>,
    /// Values that the document gives as examples or default.
    pub samples: Vec<&'d Value>,
    /// Unions, of which a value is one member or more.
    pub unions: Vec<Union<'d>>,
    /// Other keywords, the first schema's that has one.
    pub other: BTreeMap<&'d str, &'d Value>,
    /// The references that were followed.
    pub followed: Vec<&'d str>,
}

/// A `oneOf` or `anyOf`.
pub struct Union<'d> {
    /// The members.
    pub members: Vec<&'d Value>,
    /// `discriminator`.
    pub discriminator: Option<&'d Value>,
    /// Whether a value may be of several members.
    pub any_of: bool,
    /// Whether the members extend the schema in which the discriminator stands.
    pub extend: bool,
}

impl<'d> Flat<'d> {
    /// Reads schemas that all hold.
    pub fn new(library: &'d Library, schemas: &[&'d Value]) -> Self {
        let mut flat = Self::default();
        let mut open: Vec<&Value> = schemas.iter().rev().copied().collect();
        let mut steps = 0;
        while let Some(schema) = open.pop() {
            steps += 1;
            let Value::Object(schema) = schema else { continue };
            if steps > MOST {
                break;
            }
            if let Some(Value::String(reference)) = schema.get("$ref") {
                if !flat.followed.contains(&reference.as_str()) {
                    flat.followed.push(reference);
                    if let Some(target) = library.find(reference) {
                        flat.inheritance(library, reference, target);
                        open.push(target);
                    }
                }
                if library.dialect.old {
                    continue;
                }
            }
            flat.take(schema);
            if let Some(Value::Array(parts)) = schema.get("allOf") {
                open.extend(parts.iter().rev());
            }
        }
        flat
    }

    /// Adds what one schema says itself.
    fn take(&mut self, schema: &'d Map<String, Value>) {
        match schema.get("type") {
            Some(Value::String(one)) => self.limit_types(&[one.as_str()]),
            Some(Value::Array(several)) => {
                let several: Vec<&str> = several.iter().filter_map(Value::as_str).collect();
                self.limit_types(&several);
            }
            _ => {}
        }
        if let Some(value) = schema.get("const") {
            self.limit_values(std::slice::from_ref(value));
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            self.limit_values(values);
        }
        if let Some(Value::Object(properties)) = schema.get("properties") {
            for (name, property) in properties {
                match self.properties.iter_mut().find(|(known, _)| known == name) {
                    Some((_, schemas)) => schemas.push(property),
                    None => self.properties.push((name, vec![property])),
                }
            }
        }
        if let Some(Value::Array(names)) = schema.get("required") {
            self.required.extend(names.iter().filter_map(Value::as_str));
        }
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => self.closed = true,
            Some(additional) => self.additional.push(additional),
            None => {}
        }
        match schema.get("items") {
            Some(Value::Array(places)) => self.prefix.extend(places),
            Some(items) => self.items.push(items),
            None => {}
        }
        if let Some(Value::Array(places)) = schema.get("prefixItems") {
            self.prefix.extend(places);
        }
        for key in ["example", "default"] {
            self.samples.extend(schema.get(key));
        }
        if let Some(Value::Array(examples)) = schema.get("examples") {
            self.samples.extend(examples);
        }
        let discriminator = schema.get("discriminator");
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(members)) = schema.get(key) {
                self.unions.push(Union {
                    members: members.iter().collect(),
                    discriminator,
                    any_of: key == "anyOf",
                    extend: false,
                });
            }
        }
        const OTHER: [&str; 14] = [
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "patternProperties",
        ];
        for key in OTHER {
            if let Some(value) = schema.get(key) {
                self.other.entry(key).or_insert(value);
            }
        }
    }

    /// A parent with a discriminator is one of its children.
    fn inheritance(&mut self, library: &'d Library, place: &str, schema: &'d Value) {
        let Some(discriminator) = schema.get("discriminator") else { return };
        let children = library.children(place);
        if schema.get("oneOf").or(schema.get("anyOf")).is_none() && !children.is_empty() {
            self.unions.push(Union {
                members: children.iter().collect(),
                discriminator: Some(discriminator),
                any_of: false,
                extend: true,
            });
        }
    }

    fn limit_types(&mut self, types: &[&'d str]) {
        if self.types.is_empty() {
            self.types = types.to_vec();
        } else {
            let integers = types.contains(&"number");
            self.types.retain(|it| types.contains(it) || (integers && *it == "integer"));
        }
    }

    fn limit_values(&mut self, values: &[Value]) {
        match &mut self.values {
            Some(known) => known.retain(|it| values.contains(it)),
            None => self.values = Some(values.to_vec()),
        }
    }

    /// A keyword that is a whole number.
    pub fn count(&self, key: &str) -> Option<usize> {
        self.other.get(key)?.as_u64().and_then(|it| usize::try_from(it).ok())
    }

    /// A keyword that is a number.
    pub fn number(&self, key: &str) -> Option<f64> {
        self.other.get(key)?.as_f64()
    }

    /// A keyword that is a text.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.other.get(key)?.as_str()
    }
}
