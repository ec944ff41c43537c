//! Changes of documents as values.

use fastrand::Rng;
use serde_json::{Map, Number, Value, json};

use super::names;
use super::pool::Pool;

/// Keywords of schemas, so that most changes concern what the generator looks at.
const KEYWORDS: &[&str] = &[
    "type",
    "properties",
    "required",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "const",
    "nullable",
    "format",
    "default",
    "additionalProperties",
    "patternProperties",
    "prefixItems",
    "discriminator",
    "$ref",
    "$defs",
    "description",
    "title",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "externalDocs",
    "mapping",
    "propertyName",
    "content",
    "schema",
    "parameters",
    "responses",
    "requestBody",
    "headers",
    "callbacks",
    "operationId",
    "tags",
    "name",
    "in",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-extensible-enum",
    "x-rust-name",
    "x-rust-type",
    "x-ms-enum",
    "x-nullable",
    "if",
    "then",
    "else",
    "$id",
    "$anchor",
    "$dynamicRef",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "dependentSchemas",
    "unevaluatedProperties",
];

/// Changes a document at one place.
pub fn mutate(document: &mut Value, pool: &Pool, rng: &mut Rng) {
    let reference = names::reference(document, rng);
    match rng.u8(..12) {
        0..=6 => {
            let containers = count(document, is_container);
            if containers > 0
                && let Some(here) = nth(document, is_container, &mut rng.usize(..containers))
            {
                inside(here, reference, pool, rng);
            }
        }
        7 => cycle(document, rng),
        _ => {
            let all = count(document, |_| true);
            if let Some(here) = nth(document, |_| true, &mut rng.usize(..all.max(1))) {
                *here = replacement(std::mem::take(here), reference, pool, rng);
            }
        }
    }
}

fn is_container(value: &Value) -> bool {
    matches!(value, Value::Object(map) if !map.is_empty())
        || matches!(value, Value::Array(list) if !list.is_empty())
}

fn count(value: &Value, wanted: fn(&Value) -> bool) -> usize {
    let inside: usize = match value {
        Value::Object(map) => map.values().map(|value| count(value, wanted)).sum(),
        Value::Array(list) => list.iter().map(|value| count(value, wanted)).sum(),
        _ => 0,
    };
    inside + usize::from(wanted(value))
}

/// The wanted value of an index, in document order.
fn nth<'v>(
    value: &'v mut Value,
    wanted: fn(&Value) -> bool,
    left: &mut usize,
) -> Option<&'v mut Value> {
    if wanted(value) {
        if *left == 0 {
            return Some(value);
        }
        *left -= 1;
    }
    match value {
        Value::Object(map) => map.values_mut().find_map(|value| nth(value, wanted, left)),
        Value::Array(list) => list.iter_mut().find_map(|value| nth(value, wanted, left)),
        _ => None,
    }
}

/// A change among the members of a value.
fn inside(here: &mut Value, reference: String, pool: &Pool, rng: &mut Rng) {
    match here {
        Value::Object(map) => members(map, reference, pool, rng),
        Value::Array(list) => {
            let index = rng.usize(..list.len());
            match rng.u8(..4) {
                0 => {
                    list.remove(index);
                }
                1 => {
                    let copy = list[index].clone();
                    list.insert(rng.usize(..=list.len()), copy);
                }
                2 => rng.shuffle(list),
                _ => list.push(junk(rng)),
            }
        }
        _ => {}
    }
}

fn members(map: &mut Map<String, Value>, reference: String, pool: &Pool, rng: &mut Rng) {
    let keys: Vec<String> = map.keys().cloned().collect();
    let Some(key) = rng.choice(&keys).cloned() else { return };
    match rng.u8(..10) {
        0 | 1 => {
            map.shift_remove(&key);
        }
        2 => {
            let copy = map.get(&key).cloned().unwrap_or_default();
            map.insert(names::name(rng), copy);
        }
        3 => {
            let value = map.shift_remove(&key).unwrap_or_default();
            map.insert(names::name(rng), value);
        }
        4 => {
            if let Some(other) = rng.choice(&keys).cloned() {
                let (first, second) = (map.get(&key).cloned(), map.get(&other).cloned());
                map.insert(key, second.unwrap_or_default());
                map.insert(other, first.unwrap_or_default());
            }
        }
        5 => {
            let mut all: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            rng.shuffle(&mut all);
            map.extend(all);
        }
        6 => {
            map.insert("$ref".to_owned(), reference.into());
        }
        7 => {
            let keyword = pool.keyword(rng).to_owned();
            let value = pool.sample(&keyword, rng).cloned().unwrap_or_default();
            map.insert(keyword, value);
        }
        _ => {
            let keyword = rng.choice(KEYWORDS).copied().unwrap_or("type");
            let value = pool.sample(keyword, rng).cloned();
            let value = value.filter(|_| rng.u8(..4) > 0).unwrap_or_else(|| junk(rng));
            map.insert(keyword.to_owned(), value);
        }
    }
}

/// What stands in a value's place.
fn replacement(old: Value, reference: String, pool: &Pool, rng: &mut Rng) -> Value {
    match rng.u8(..8) {
        0 => json!({ "$ref": reference }),
        1 => nested(old, rng),
        2 => json!([old]),
        3 => match old {
            Value::String(text) => Value::Array(text.split(' ').map(Value::from).collect()),
            Value::Object(map) => Value::Array(map.into_iter().map(|(_, value)| value).collect()),
            Value::Array(list) => {
                Value::Object(list.into_iter().map(|value| (names::name(rng), value)).collect())
            }
            other => Value::String(other.to_string()),
        },
        4 => {
            let keyword = rng.choice(KEYWORDS).copied().unwrap_or("type");
            pool.sample(keyword, rng).cloned().unwrap_or(old)
        }
        5 => {
            let keyword = pool.keyword(rng).to_owned();
            pool.sample(&keyword, rng).cloned().unwrap_or(old)
        }
        _ => junk(rng),
    }
}

fn junk(rng: &mut Rng) -> Value {
    match rng.u8(..16) {
        0 => Value::Null,
        1 => Value::Bool(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(rng.u64(..)),
        4 => json!(rng.f64() * 1e300),
        5 => Number::from_f64(-0.0).map_or(Value::Null, Value::Number),
        6 => json!([]),
        7 => json!({}),
        8 => json!([null, 1, "a", {}, []]),
        9 => json!({"type": "object", "properties": {names::name(rng): {"type": "string"}}}),
        10 => json!({"enum": [names::name(rng), names::name(rng), null, 1, 1.5, true, {}]}),
        11 => json!({"type": ["string", "null", "integer", "object", "array"]}),
        12 => {
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {}}]})
        }
        _ => Value::String(names::name(rng)),
    }
}

/// A value deep inside others.
fn nested(old: Value, rng: &mut Rng) -> Value {
    let wrap = rng.u8(..6);
    let mut value = old;
    for _ in 0..rng.usize(1..110) {
        value = match wrap {
            0 => json!({"type": "array", "items": value}),
            1 => json!({"allOf": [value]}),
            2 => json!({"oneOf": [value, {"type": "string"}]}),
            3 => json!({"type": "object", "properties": {"a": value}}),
            4 => json!({"type": "object", "additionalProperties": value}),
            _ => json!({"anyOf": [value, {"type": "null"}]}),
        };
    }
    value
}

/// Components that refer to one another in a circle.
fn cycle(document: &mut Value, rng: &mut Rng) {
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut)
    else {
        return;
    };
    let names: Vec<String> = schemas.keys().cloned().collect();
    let number = rng.usize(1..5);
    let chosen = rng.choose_multiple(names, number);
    for (index, name) in chosen.iter().enumerate() {
        let next = chosen.get(index + 1).or(chosen.first()).cloned().unwrap_or_default();
        let next = next.replace('~', "~0").replace('/', "~1");
        let target = json!({"$ref": format!("#/components/schemas/{next}")});
        let old = schemas.get(name).cloned().unwrap_or_default();
        let new = match rng.u8(..9) {
            0 => target,
            1 => json!({"allOf": [old, target]}),
            2 => json!({"oneOf": [old, target]}),
            3 => json!({"anyOf": [target, {"type": "null"}]}),
            4 => json!({"type": "array", "items": target}),
            5 => json!({"type": "object", "additionalProperties": target}),
            6 => json!({"type": "object", "required": ["next"], "properties": {"next": target}}),
            7 => json!({"allOf": [target], "properties": {"own": old}}),
            _ => json!({"oneOf": [old, target], "discriminator": {"propertyName": "kind"}}),
        };
        schemas.insert(name.clone(), new);
    }
}
