//! The document's schemas as JSON Schema, with the least reading of our own.
//!
//! OpenAPI 3.1 is JSON Schema 2020-12 already. OpenAPI 3.0 is close to draft 4. What is rewritten
//! here, in place, so that every JSON pointer into the document stays true:
//!
//! - `nullable: true` allows `null`, whatever stands beside it, and so does `x-nullable: true`.
//!   Documents of 3.1 that write it mean it too.
//! - The formats of integers are their ranges, and numbers that have one are integers. Of the formats of strings, those that become a Rust
//!   type of their own are asserted: `date-time`, `date` and `uuid`.
//! - `$ref`s are absolute, so that one registry holds all files; what they lead to need not exist.
//! - A member of a union that says `nullable: true` and nothing else is `null`.
//! - A schema with `properties`, `patternProperties` or `additionalProperties`, or with `items` or
//!   `prefixItems`, that names no type is of objects or arrays.
//! - A `discriminator` requires its property, as OpenAPI does.
//! - What `required` or `enum` says twice counts once.
//! - A keyword whose value is of the wrong type is left out, and so are identifiers of schemas.
//!
//! The structural form keeps what Rust's types can say: which JSON types, which properties must be
//! there, which values are listed. `oneOf` is `anyOf` there, and a required property that travels in
//! one direction only is not required.

use serde_json::{Map, Value, json};

/// How schemas are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Whether the document is of OpenAPI 3.0.
    pub old: bool,
    /// Whether only the structure of values counts.
    pub structural: bool,
    /// Whether lists of values are open: only the types of the listed ones count.
    pub open: bool,
}

/// Keywords whose members are named by the document: no name in them is a keyword.
const MAPS: &[&str] = &[
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "dependentSchemas",
    "responses",
    "callbacks",
    "paths",
    "webhooks",
    "content",
    "headers",
    "requestBodies",
    "pathItems",
];
/// Keywords with values, not schemas.
const VALUES: &[&str] = &["example", "examples", "default", "enum", "const"];
/// What does not count in the structural form.
const BEYOND_STRUCTURE: &[&str] = &[
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
];
const BOUNDS: &[&str] = &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const TYPES: &[&str] = &["null", "boolean", "integer", "number", "string", "array", "object"];

impl Dialect {
    /// Rewrites a whole file. `absolute` makes a reference absolute.
    pub fn rewrite(self, value: &mut Value, absolute: &dyn Fn(&str) -> Option<String>) {
        let mut open: Vec<(&mut Value, bool)> = vec![(value, false)];
        while let Some((value, is_map)) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items.iter_mut().map(|item| (item, false))),
                Value::Object(object) => {
                    if !is_map {
                        self.schema(object, absolute);
                        self.examples(object, absolute);
                    }
                    for (key, value) in object {
                        let key = key.as_str();
                        if is_map || !VALUES.contains(&key) {
                            open.push((value, !is_map && MAPS.contains(&key)));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Rewrites references to shared examples, of a media type, a parameter or a header.
    fn examples(self, of: &mut Map<String, Value>, absolute: &dyn Fn(&str) -> Option<String>) {
        let Some(Value::Object(examples)) = of.get_mut("examples") else { return };
        for example in examples.values_mut() {
            if let Some(Value::String(reference)) = example.get_mut("$ref")
                && let Some(absolute) = absolute(reference)
            {
                *reference = self.renamed(&absolute);
            }
        }
    }

    /// Rewrites what may be a schema: the keywords mean nothing elsewhere.
    fn schema(self, schema: &mut Map<String, Value>, absolute: &dyn Fn(&str) -> Option<String>) {
        for id in
            ["id", "$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef"]
        {
            if schema.get(id).is_some_and(Value::is_string) {
                schema.remove(id);
            }
        }
        for list in ["required", "enum"] {
            if let Some(Value::Array(items)) = schema.get_mut(list) {
                remove_duplicates(items);
            }
        }
        schema.retain(|key, value| is_well_typed(key, value, self.old));
        if schema.get("x-nullable") == Some(&Value::Bool(true)) {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
        if let Some(Value::String(reference)) = schema.get_mut("$ref") {
            match absolute(reference) {
                Some(absolute) => *reference = self.renamed(&absolute),
                None => drop(schema.remove("$ref")),
            }
        }
        if let Some(Value::Object(mapping)) =
            schema.get_mut("discriminator").and_then(|it| it.get_mut("mapping"))
        {
            for target in mapping.values_mut() {
                if let Value::String(target) = target
                    && target.contains('#')
                    && let Some(absolute) = absolute(target)
                {
                    *target = self.renamed(&absolute);
                }
            }
        }
        self.formats(schema);
        name_type(schema);
        name_null(schema);
        // A child of the schema with the discriminator need not have the tag where it stands alone.
        if !self.structural || schema.contains_key("oneOf") || schema.contains_key("anyOf") {
            require_tag(schema);
        }
        if self.structural {
            self.relax(schema);
        }
        if self.open {
            open_lists(schema);
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            allow_null(schema);
        }
    }

    /// In the structural form a member of a `oneOf` stands in an `anyOf`.
    pub fn renamed(self, pointer: &str) -> String {
        if self.structural { pointer.replace("/oneOf/", "/anyOf/") } else { pointer.to_owned() }
    }

    fn formats(self, schema: &mut Map<String, Value>) {
        let Some(Value::String(format)) = schema.get("format") else { return };
        let (low, high) = match format.as_str() {
            "date-time" | "date" | "uuid" => return,
            "int8" => (json!(i8::MIN), json!(i8::MAX)),
            "int16" => (json!(i16::MIN), json!(i16::MAX)),
            "int32" => (json!(i32::MIN), json!(i32::MAX)),
            "uint8" => (json!(0), json!(u8::MAX)),
            "uint16" => (json!(0), json!(u16::MAX)),
            "uint32" => (json!(0), json!(u32::MAX)),
            "uint64" => (json!(0), json!(u64::MAX)),
            "int64" => (json!(i64::MIN), json!(i64::MAX)),
            _ => {
                schema.remove("format");
                return;
            }
        };
        schema.remove("format");
        let numeric = match schema.get("type") {
            Some(Value::String(one)) => one == "integer" || one == "number",
            Some(Value::Array(several)) => several.iter().any(|it| it == "integer"),
            _ => false,
        };
        if schema.get("type").is_some_and(|it| it == "number") {
            schema.insert("type".to_owned(), json!("integer"));
        }
        if numeric && !self.structural {
            // Bounds of the document outside of the range leave no value that would be in both.
            schema.entry("minimum").or_insert(low);
            schema.entry("maximum").or_insert(high);
        }
    }

    fn relax(self, schema: &mut Map<String, Value>) {
        schema.retain(|key, value| {
            let beyond = BEYOND_STRUCTURE.contains(&key.as_str()) && !value.is_array();
            let closed = key == "additionalProperties" && *value == Value::Bool(false);
            !beyond && !closed && !BOUNDS.contains(&key.as_str())
        });
        if !schema.contains_key("anyOf")
            && let Some(members) = schema.remove("oneOf")
        {
            schema.insert("anyOf".to_owned(), members);
        }
        let one_way = |name: &Value| {
            let property = name.as_str().and_then(|name| schema.get("properties")?.get(name));
            property.and_then(one_way).is_some()
        };
        if let Some(Value::Array(required)) = schema.get("required") {
            let kept: Vec<Value> = required.iter().filter(|it| !one_way(it)).cloned().collect();
            if kept.is_empty() {
                schema.remove("required");
            } else {
                schema.insert("required".to_owned(), Value::Array(kept));
            }
        }
    }
}

/// `readOnly` or `writeOnly`, if a property is said to be that.
pub fn one_way(schema: &Value) -> Option<&'static str> {
    ["readOnly", "writeOnly"].into_iter().find(|key| schema.get(key) == Some(&Value::Bool(true)))
}

/// Puts the types of listed values in the place of the values.
fn open_lists(schema: &mut Map<String, Value>) {
    let mut values = match schema.remove("enum") {
        Some(Value::Array(values)) => values,
        _ => Vec::new(),
    };
    values.extend(schema.remove("const"));
    if !values.is_empty() && !schema.contains_key("type") {
        let mut types: Vec<&str> = values.iter().map(type_of).collect();
        types.sort_unstable();
        types.dedup();
        schema.insert("type".to_owned(), json!(types));
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Names the type that a schema means.
fn name_type(schema: &mut Map<String, Value>) {
    let silent = ["type", "enum", "const", "$ref"].iter().all(|key| !schema.contains_key(*key));
    let is_union = schema.contains_key("oneOf") || schema.contains_key("anyOf");
    let says = |key: &str| match schema.get(key) {
        Some(Value::Object(named)) => !named.is_empty(),
        other => other.is_some(),
    };
    let of_object = ["properties", "patternProperties"].into_iter().any(says)
        || schema.contains_key("additionalProperties") && !is_union;
    let of_array = says("items") || says("prefixItems");
    let kind = match (of_object, of_array) {
        (true, false) => "object",
        (false, true) if !is_union => "array",
        _ => return,
    };
    if silent {
        schema.insert("type".to_owned(), json!(kind));
    }
}

/// Says of the members of a union that are nothing but nullable that they are `null`.
fn name_null(schema: &mut Map<String, Value>) {
    for union in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(union) else { continue };
        for member in members.iter_mut().filter_map(Value::as_object_mut) {
            let only_nullable = member.get("nullable") == Some(&Value::Bool(true))
                && member.keys().all(|key| ["nullable", "title", "description"].contains(&&**key));
            if only_nullable {
                member.insert("type".to_owned(), json!("null"));
            }
        }
    }
}

/// Requires the property that tells the members apart.
fn require_tag(schema: &mut Map<String, Value>) {
    let tag = schema.get("discriminator").and_then(|it| it.get("propertyName")?.as_str());
    let Some(tag) = tag.map(|tag| json!(tag)) else { return };
    match schema.get_mut("required") {
        Some(Value::Array(required)) if !required.contains(&tag) => required.push(tag),
        Some(_) => {}
        None => drop(schema.insert("required".to_owned(), json!([tag]))),
    }
}

/// Allows `null` in place.
fn allow_null(schema: &mut Map<String, Value>) {
    let nothing = json!({"type": "null"});
    match schema.get_mut("type") {
        Some(Value::String(one)) if one != "null" => {
            let both = json!([one, "null"]);
            schema.insert("type".to_owned(), both);
        }
        Some(Value::Array(several)) if !several.iter().any(|it| it == "null") => {
            several.push(json!("null"));
        }
        _ => {}
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    for union in ["oneOf", "anyOf"] {
        if let Some(Value::Array(members)) = schema.get_mut(union)
            && !members.contains(&nothing)
        {
            members.push(nothing.clone());
        }
    }
    if let Some(Value::Array(parts)) = schema.get_mut("allOf") {
        for part in parts.iter_mut().filter_map(Value::as_object_mut) {
            // Rewritten in its turn.
            part.insert("nullable".to_owned(), Value::Bool(true));
        }
    }
    if let Some(reference) = schema.remove("$ref") {
        schema.insert("anyOf".to_owned(), json!([{"$ref": reference}, nothing]));
    }
}

/// Leaves the first of those that are equal, as draft 4 allows no list with two.
fn remove_duplicates(list: &mut Vec<Value>) {
    let mut kept: Vec<Value> = Vec::with_capacity(list.len());
    for item in list.drain(..) {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    *list = kept;
}

/// Whether a keyword's value is of a type that the keyword can have.
fn is_well_typed(key: &str, value: &Value, old: bool) -> bool {
    match key {
        "type" => match value {
            Value::String(one) => TYPES.contains(&one.as_str()),
            Value::Array(several) => {
                several.iter().all(|it| it.as_str().is_some_and(|it| TYPES.contains(&it)))
            }
            _ => false,
        },
        "required" => value
            .as_array()
            .is_some_and(|names| !names.is_empty() && names.iter().all(Value::is_string)),
        "enum" => value.as_array().is_some_and(|values| !values.is_empty()),
        "oneOf" | "anyOf" | "allOf" => value.as_array().is_some_and(|members| !members.is_empty()),
        "minimum" | "maximum" | "multipleOf" => value.is_number(),
        "exclusiveMinimum" | "exclusiveMaximum" if old => value.is_boolean(),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_number(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            value.is_u64()
        }
        "uniqueItems" | "nullable" => value.is_boolean(),
        "pattern" => value.as_str().is_some_and(|it| {
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft4)
                .build(&json!({"pattern": it}))
                .is_ok()
        }),
        "$ref" | "format" => value.is_string(),
        "items" if old => value.is_object() || value.is_boolean(),
        "properties" | "patternProperties" | "discriminator" => value.is_object(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(structural: bool, mut value: Value) -> Value {
        let dialect = Dialect { old: true, structural, open: false };
        dialect.rewrite(&mut value, &|reference| {
            Some(format!("doc:{}", reference.trim_start_matches("doc:")))
        });
        value
    }

    #[test]
    fn nullable_allows_null_and_moves_nothing() {
        assert_eq!(
            rewritten(false, json!({"type": "string", "enum": ["a"], "nullable": true})),
            json!({"type": ["string", "null"], "enum": ["a", null], "nullable": true})
        );
        assert_eq!(
            rewritten(false, json!({"$ref": "#/a", "nullable": true})),
            json!({"nullable": true, "anyOf": [{"$ref": "doc:#/a"}, {"type": "null"}]})
        );
        assert_eq!(
            rewritten(false, json!({"allOf": [{"$ref": "#/a"}], "nullable": true}))["allOf"][0]["anyOf"],
            json!([{"$ref": "doc:#/a"}, {"type": "null"}])
        );
    }

    #[test]
    fn names_and_values_of_the_document_are_no_keywords() {
        let document = json!({
            "type": "object",
            "properties": {"nullable": {"type": "boolean"}, "required": {"type": "string"}},
            "example": {"type": "nonsense", "nullable": true},
        });
        assert_eq!(rewritten(false, document.clone()), document);
    }

    #[test]
    fn what_is_said_twice_counts_once() {
        assert_eq!(
            rewritten(false, json!({"required": ["a", "b", "a"], "enum": [{"a": 1}, {"a": 1}]})),
            json!({"required": ["a", "b"], "enum": [{"a": 1}]})
        );
    }

    #[test]
    fn the_structure_has_no_constraints() {
        let schema = json!({
            "type": "object",
            "required": ["id", "name"],
            "properties": {"id": {"type": "string", "readOnly": true}, "name": {"minLength": 1}},
            "oneOf": [{"minProperties": 1}],
            "additionalProperties": false,
        });
        assert_eq!(
            rewritten(true, schema),
            json!({
                "type": "object",
                "required": ["name"],
                "properties": {"id": {"type": "string", "readOnly": true}, "name": {}},
                "anyOf": [{}],
            })
        );
    }
}
