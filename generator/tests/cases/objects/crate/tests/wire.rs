//! Maps, tuples and unknown properties.

use case_objects::*;
use serde_json::{Value, json};

#[track_caller]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) {
    let read: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
}

#[test]
fn described_extra_properties_are_kept() {
    kept::<KeepsSchema>(json!({"id": 1, "x": "a", "y": "b"}));
    kept::<KeepsAll>(json!({"additional_properties": "a", "other": [null]}));
    assert!(serde_json::from_value::<KeepsSchema>(json!({"id": 1, "x": 2})).is_err());
}

#[test]
fn empty_lists_and_maps_are_kept() {
    kept::<Holder>(json!({"free": {}, "labels": {}, "lists": [], "empty": {}}));
    kept::<Holder>(json!({"free_true": {"a": {"b": null}}, "by_pattern": {"x-a": 1}}));
}

#[test]
fn tuples_have_their_length() {
    kept::<Pair>(json!(["a", 1]));
    kept::<PairAndMore>(json!(["a", 1.5, 2.5]));
    assert!(serde_json::from_value::<Pair>(json!(["a"])).is_err());
    assert!(serde_json::from_value::<Pair>(json!(["a", 1, 2])).is_err());
}
