//! The models in `generated/` take what the document in `spec/` allows and give it back equal, and
//! refuse what its structure forbids. Which is which is said by a JSON Schema validator.
//!
//! Each property is tried absent and with each of a list of values, beside the fewest and the most
//! other properties. `cargo xtask conform` does the same for any document.

use std::fmt::Debug;
use std::path::Path;

use jsonschema::Validator;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use stackone_connect_models::{ConnectSessionCreate, ConnectSessionTokenAuthLink};

/// The document's schemas in the form of JSON Schema.
fn components() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/stackone-connect.yaml");
    let text = std::fs::read_to_string(path).expect("the document");
    let mut document: Value = serde_yaml::from_str(&text).expect("the document is YAML");
    allow_null(&mut document);
    document["components"]["schemas"].take()
}

/// `nullable: true` of OpenAPI 3.0 is one more type.
fn allow_null(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(allow_null),
        Value::Object(object) => {
            if object.get("nullable") == Some(&json!(true))
                && let Some(of) = object.get("type").cloned()
            {
                object.insert("type".to_owned(), json!([of, "null"]));
            }
            object.values_mut().for_each(allow_null);
        }
        _ => {}
    }
}

/// Lists of values are open: a text that is not listed is kept. Takes the lists away.
fn open_lists(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(open_lists),
        Value::Object(object) => {
            object.remove("enum");
            object.values_mut().for_each(open_lists);
        }
        _ => {}
    }
}

/// Values of every kind, at the edges of the formats that the document uses.
fn values() -> Vec<Value> {
    let mut values = vec![
        Value::Null,
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(9_007_199_254_740_991_u64),
        json!(1e300),
        json!([]),
        json!(["ats"]),
        json!(["ats", "ats", "not-listed", ""]),
        json!([null]),
        json!([1]),
        json!([["ats"]]),
        json!({}),
        json!({"": null, "plan": {"seats": [1, 2.5, null]}, "ünï": "💡"}),
    ];
    values.extend(
        [
            "",
            "production",
            "unmapped_value",
            "PRODUCTION",
            "not listed",
            "💡 \"quoted\" \\ \u{0}",
            "2024-02-29T23:59:59.999999999+05:30",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59-23:59",
            "2023-02-29T00:00:00Z",
            "2024-02-29",
        ]
        .map(Value::from),
    );
    values
}

/// A valid value of a property.
fn sample(schema: &Value) -> Value {
    let of = match &schema["type"] {
        Value::Array(types) => &types[0],
        one => one,
    };
    match of.as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2024-01-02T03:04:05+01:00"),
        Some("string") => schema["enum"].get(0).cloned().unwrap_or_else(|| json!("text")),
        Some("number") => json!(12.5),
        Some("boolean") => json!(true),
        Some("array") => json!([sample(&schema["items"])]),
        _ => json!({"key": "value"}),
    }
}

fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        // A moment is the same with `Z` as with `+00:00`.
        (Value::String(a), Value::String(b)) => {
            a == b || a.replace('Z', "+00:00") == b.replace('Z', "+00:00")
        }
        (a, b) => a == b,
    }
}

/// Tries a model with everything; gives how many values were valid and how many were not.
fn prove<T>(name: &str) -> (usize, usize)
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let mut schemas = components();
    let properties = schemas[name]["properties"].as_object().cloned().expect("properties");
    let required = schemas[name]["required"].as_array().cloned().expect("required properties");
    let required = |property: &str| required.iter().any(|it| it == property);
    open_lists(&mut schemas);
    let structure = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft4)
        .should_validate_formats(true)
        .build(&schemas[name])
        .expect("a schema");
    let most: Map<String, Value> =
        properties.iter().map(|(property, schema)| (property.clone(), sample(schema))).collect();
    let fewest: Map<String, Value> =
        most.clone().into_iter().filter(|it| required(&it.0)).collect();

    let (mut valid, mut invalid) = (0, 0);
    for base in [&most, &fewest] {
        for property in properties.keys() {
            let mut without = base.clone();
            without.remove(property);
            let with = values().into_iter().map(|value| {
                let mut with = base.clone();
                with.insert(property.clone(), value);
                with
            });
            for instance in with.chain([without]) {
                // An optional property that may not be null: some servers write null for absent.
                let sloppy = instance.get(property) == Some(&Value::Null) && !required(property);
                if check::<T>(&structure, &Value::Object(instance), property, sloppy) {
                    valid += 1;
                } else {
                    invalid += 1;
                }
            }
        }
    }
    (valid, invalid)
}

fn check<T>(structure: &Validator, instance: &Value, property: &str, sloppy: bool) -> bool
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let text = instance.to_string();
    let read = serde_json::from_str::<T>(&text);
    let by_value = serde_json::from_value::<T>(instance.clone());
    let by_reader = serde_json::from_reader::<_, T>(text.as_bytes());
    assert_eq!(read.as_ref().ok(), by_value.as_ref().ok(), "{text}");
    assert_eq!(read.as_ref().ok(), by_reader.as_ref().ok(), "{text}");
    match (structure.is_valid(instance), read) {
        (true, Ok(model)) => {
            let written = serde_json::to_value(&model).expect("a model can be written");
            assert!(same(instance, &written), "{instance}\nwas written as\n{written}");
            let again: T = serde_json::from_value(written).expect("what was written is valid");
            assert_eq!(again, model);
            true
        }
        (true, Err(error)) => panic!("{instance}\nis valid and was refused: {error}"),
        (false, Ok(_)) => {
            assert!(sloppy, "{instance}\nis not valid and was read");
            false
        }
        (false, Err(error)) => {
            assert!(error.to_string().contains(property), "`{property}` is not named: {error}");
            false
        }
    }
}

#[test]
fn a_request_comes_through_as_the_document_says() {
    let (valid, invalid) = prove::<ConnectSessionCreate>("ConnectSessionCreate");
    assert!(valid > 200 && invalid > 200, "{valid} valid, {invalid} not");
}

#[test]
fn an_answer_comes_through_as_the_document_says() {
    let (valid, invalid) = prove::<ConnectSessionTokenAuthLink>("ConnectSessionTokenAuthLink");
    assert!(valid > 200 && invalid > 200, "{valid} valid, {invalid} not");
}
