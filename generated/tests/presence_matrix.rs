//! {required, required nullable, optional, optional nullable} × {absent, null, value}: what each
//! reads as, and that writing gives the same JSON back, through every reader of `serde_json`.

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod common;

use common::{read, refusal};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stackone_connect_models::{
    ConnectSessionCreate, ConnectSessionTokenAuthLink, ConnectSessionTokenAuthLinkCategories,
    JsonNullable,
};

/// The four forms of presence in one struct, with the attributes that generated structs carry.
/// The checked-in document has no property that is required and nullable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Matrix {
    required: String,
    #[serde(deserialize_with = "Option::deserialize")]
    required_nullable: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    optional: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    optional_nullable: JsonNullable<String>,
}

fn full() -> Value {
    json!({
        "required": "a",
        "required_nullable": "b",
        "optional": "c",
        "optional_nullable": "d",
    })
}

fn with(property: &str, value: Value) -> Value {
    let mut object = full();
    object[property] = value;
    object
}

fn without(property: &str) -> Value {
    let mut object = full();
    object.as_object_mut().unwrap().remove(property);
    object
}

/// Reads `json`, checks that writing gives it back, and returns what was read.
fn round_trip(json: Value) -> Matrix {
    let matrix: Matrix = read(&json).unwrap();
    assert_eq!(serde_json::to_value(&matrix).unwrap(), json);
    matrix
}

#[test]
fn all_values_are_read() {
    let matrix = round_trip(full());
    assert_eq!(matrix.required, "a");
    assert_eq!(matrix.required_nullable.as_deref(), Some("b"));
    assert_eq!(matrix.optional.as_deref(), Some("c"));
    assert_eq!(matrix.optional_nullable, JsonNullable::Present("d".to_owned()));
}

#[test]
fn required_is_neither_absent_nor_null() {
    assert!(refusal::<Matrix>(&without("required")).contains("`required`"));
    assert!(refusal::<Matrix>(&with("required", Value::Null)).contains("null"));
}

#[test]
fn required_nullable_may_be_null_but_not_absent() {
    assert!(refusal::<Matrix>(&without("required_nullable")).contains("`required_nullable`"));
    assert_eq!(round_trip(with("required_nullable", Value::Null)).required_nullable, None);
}

#[test]
fn optional_is_left_out_and_forgives_null() {
    assert_eq!(round_trip(without("optional")).optional, None);

    let forgiven: Matrix = read(&with("optional", Value::Null)).unwrap();
    assert_eq!(forgiven.optional, None);
    assert_eq!(serde_json::to_value(&forgiven).unwrap(), without("optional"));
}

#[test]
fn optional_nullable_tells_absent_from_null() {
    assert_eq!(round_trip(without("optional_nullable")).optional_nullable, JsonNullable::Undefined);
    assert_eq!(
        round_trip(with("optional_nullable", Value::Null)).optional_nullable,
        JsonNullable::Null
    );
}

/// The smallest valid answer: whole numbers are written with a fraction, as `f64` is.
fn auth_link() -> Value {
    json!({
        "id": 1.0,
        "organization_id": 2.0,
        "project_id": "project",
        "origin_owner_id": "owner",
        "origin_owner_name": "Owner",
        "created_at": "2024-01-02T03:04:05Z",
        "token": "token",
        "auth_link_url": "https://app.stackone.com/embedded?token=token",
    })
}

fn round_trip_link(json: Value) -> ConnectSessionTokenAuthLink {
    let link: ConnectSessionTokenAuthLink = read(&json).unwrap();
    assert_eq!(serde_json::to_value(&link).unwrap(), json);
    link
}

#[test]
fn every_required_property_of_the_auth_link_is_demanded() {
    let whole = auth_link();
    for property in whole.as_object().unwrap().keys() {
        let mut absent = whole.clone();
        absent.as_object_mut().unwrap().remove(property);
        let message = refusal::<ConnectSessionTokenAuthLink>(&absent);
        assert!(message.contains(property.as_str()), "{message}");

        let mut null = whole.clone();
        null[property] = Value::Null;
        refusal::<ConnectSessionTokenAuthLink>(&null);
    }
}

#[test]
fn the_categories_of_the_auth_link_are_optional() {
    assert_eq!(round_trip_link(auth_link()).categories, None);

    let mut null = auth_link();
    null["categories"] = Value::Null;
    let link: ConnectSessionTokenAuthLink = read(&null).unwrap();
    assert_eq!(link.categories, None);
    assert_eq!(serde_json::to_value(&link).unwrap(), auth_link());

    let mut empty = auth_link();
    empty["categories"] = json!([]);
    assert_eq!(round_trip_link(empty).categories, Some(Vec::new()));

    let mut some = auth_link();
    some["categories"] = json!(["hris", "hris-legacy"]);
    assert_eq!(
        round_trip_link(some).categories,
        Some(vec![
            ConnectSessionTokenAuthLinkCategories::Hris,
            ConnectSessionTokenAuthLinkCategories::HrisLegacy,
        ])
    );
}

#[test]
fn every_optional_nullable_string_of_the_auth_link_has_three_states() {
    type Get = fn(&ConnectSessionTokenAuthLink) -> &JsonNullable<String>;
    let properties: [(&str, Get); 6] = [
        ("provider", |link| &link.provider),
        ("origin_username", |link| &link.origin_username),
        ("account_id", |link| &link.account_id),
        ("label", |link| &link.label),
        ("external_trigger_token", |link| &link.external_trigger_token),
        ("integration_id", |link| &link.integration_id),
    ];
    for (property, get) in properties {
        assert_eq!(get(&round_trip_link(auth_link())), &JsonNullable::Undefined, "{property}");

        let mut null = auth_link();
        null[property] = Value::Null;
        assert_eq!(get(&round_trip_link(null)), &JsonNullable::Null, "{property}");

        let mut value = auth_link();
        value[property] = json!("x");
        let expected = JsonNullable::Present("x".to_owned());
        assert_eq!(get(&round_trip_link(value)), &expected, "{property}");
    }
}

#[test]
fn every_optional_nullable_property_of_the_request_has_three_states() {
    let values = [
        ("categories", json!(["ats"])),
        ("provider", json!("hibob")),
        ("provider_version", json!("1.0.0")),
        ("origin_username", json!("ada")),
        ("account_id", json!("12345")),
        ("label", json!("main")),
        ("integration_id", json!("a")),
        ("expires_in", json!(0.5)),
        ("metadata", json!({"plan": {"seats": [1, null]}})),
        ("multiple", json!(true)),
        ("type", json!("test")),
    ];
    let smallest = json!({"origin_owner_id": "owner", "origin_owner_name": "Owner"});
    let built = ConnectSessionCreate::new("owner", "Owner");
    assert_eq!(serde_json::to_value(&built).unwrap(), smallest);

    for (property, value) in values {
        for state in [Value::Null, value] {
            let mut json = smallest.clone();
            json[property] = state;
            let request: ConnectSessionCreate = read(&json).unwrap();
            assert_ne!(request, built, "{property}");
            assert_eq!(serde_json::to_value(&request).unwrap(), json, "{property}");
        }
    }
}
