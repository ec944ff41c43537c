//! Numbers that JSON Schema calls integers, and those that it does not.

use case_numbers::{AllOptional, Numbers};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a text in every way there is, and writes it again.
fn through<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(text: &str) -> Value {
    let read: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let by_value: T = serde_json::from_str::<Value>(text)
        .and_then(serde_json::from_value)
        .unwrap_or_else(|error| panic!("{text} by value: {error}"));
    assert_eq!(read, by_value, "{text}");
    let by_reader: T = serde_json::from_reader(text.as_bytes()).expect("a reader gives the same");
    assert_eq!(read, by_reader, "{text}");
    let written = serde_json::to_string(&read).expect("what was read can be written");
    serde_json::from_str(&written).expect("what was written is JSON")
}

fn with(property: &str, value: &str) -> String {
    format!(r#"{{"any": 1, "int32": 2, "maybe": null, "{property}": {value}}}"#)
        .replace(&format!(r#""{property}": 1, "#), "")
        .replace(&format!(r#""{property}": 2, "#), "")
        .replace(&format!(r#""{property}": null, "#), "")
}

fn comes_as(property: &str, value: &str, expected: Value) {
    let written = through::<Numbers>(&with(property, value));
    assert_eq!(written[property], expected, "{property}: {value}");
}

fn refused(property: &str, value: &str) {
    let text = with(property, value);
    let error = serde_json::from_str::<Numbers>(&text).expect_err(&text).to_string();
    assert!(error.contains(property), "{text}: {error}");
    let value: Value = serde_json::from_str(&text).expect("the text is JSON");
    let error = serde_json::from_value::<Numbers>(value).expect_err(&text).to_string();
    assert!(error.contains(property), "{text} by value: {error}");
}

const INTEGERS: [&str; 11] = [
    "any", "int32", "maybe", "int64", "uint64", "positive", "small", "large", "nullable", "count",
    "either",
];

#[test]
fn an_integer_may_have_a_point_and_an_exponent() {
    for property in INTEGERS {
        comes_as(property, "7", json!(7));
        comes_as(property, "7.0", json!(7));
        comes_as(property, "7e2", json!(700));
    }
    comes_as("any", "-0", json!(0));
    comes_as("any", "-0.0", json!(0));
    comes_as("level", "2.0", json!(2));
    comes_as("level", "9.0", json!(9));
}

#[test]
fn a_fraction_is_refused_by_name() {
    for property in INTEGERS {
        refused(property, "1.5");
        refused(property, "\"1\"");
    }
    refused("list", "[1, 1.5]");
    refused("matrix", "[[1], [true]]");
    refused("map", r#"{"a": 1.5}"#);
    refused("counts", r#"{"a": 1.5}"#);
    refused("pair", r#"[1.5, "a"]"#);
    refused("alone", "[1.5]");
    refused("alone", "[1, 2]");
    refused("open", r#"["a", 1.5]"#);
    refused("kept", r#"{"a": 1.5}"#);
}

#[test]
fn integers_stand_in_every_place() {
    comes_as("list", "[1.0, 2]", json!([1, 2]));
    comes_as("matrix", "[[1.0, null], []]", json!([[1, null], []]));
    comes_as("map", r#"{"a": 1.0}"#, json!({"a": 1}));
    comes_as("counts", r#"{"a": 1.0}"#, json!({"a": 1}));
    comes_as("pair", r#"[1.0, "a"]"#, json!([1, "a"]));
    comes_as("alone", "[1.0]", json!([1]));
    comes_as("open", r#"["a", 1.0, 2]"#, json!(["a", 1, 2]));
    comes_as("either", "[1.0]", json!([1]));
    comes_as("kept", r#"{"name": "n", "a": 1.0}"#, json!({"name": "n", "a": 1}));
    assert_eq!(
        through::<AllOptional>(r#"{"any": 1.0, "list": null}"#),
        json!({"any": 1, "list": null})
    );
    assert_eq!(through::<AllOptional>(r#"{"list": [1.0]}"#), json!({"list": [1]}));
}

#[test]
fn what_the_schema_does_not_bound_may_be_larger_than_64_bits_signed() {
    for property in ["any", "positive", "large", "nullable", "count", "uint64", "either"] {
        comes_as(property, "9223372036854775808", json!(9_223_372_036_854_775_808_u64));
        comes_as(property, "18446744073709551615", json!(u64::MAX));
    }
    comes_as("any", "-9223372036854775808", json!(i64::MIN));
    comes_as("list", "[18446744073709551615]", json!([u64::MAX]));
    // Beyond 64 bits `serde_json` has floats.
    comes_as("any", "18446744073709551616", json!(18_446_744_073_709_551_616.0));
    comes_as("any", "1e30", json!(1e30));
    refused("any", "1e40");
    refused("int64", "9223372036854775808");
    refused("int32", "2147483648");
    refused("uint64", "-1");
    refused("uint64", "18446744073709551616");
}

#[test]
fn numbers_are_floats() {
    comes_as("number", "1.5", json!(1.5));
    comes_as("number", "-0.0", json!(-0.0));
    comes_as("number", "9007199254740993", json!(9_007_199_254_740_992.0));
    refused("number", "\"1\"");
}
