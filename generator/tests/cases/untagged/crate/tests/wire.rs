//! Untagged unions lose nothing.

use case_untagged::*;
use serde_json::{Value, json};

#[track_caller]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
    read
}

#[test]
fn kinds_tell_members_apart() {
    kept::<Id>(json!("a"));
    kept::<Id>(json!(7));
    kept::<OneOrMany>(json!(["a", "b"]));
    kept::<TypeList>(json!(true));
    kept::<Deep>(json!({"side": 1.5}));
    kept::<Deep>(json!("id"));
    kept::<Deep>(json!([{"radius": 2.0}]));
}

#[test]
fn required_properties_tell_members_apart() {
    assert!(matches!(kept(json!({"radius": 1.5})), Shapes::Circle(_)));
    assert!(matches!(kept(json!({"side": 1.5})), Shapes::Square(_)));
}

#[test]
fn a_value_of_two_members_keeps_both() {
    kept::<Overlapping>(json!({"name": "a"}));
    kept::<Overlapping>(json!({"age": 3}));
    kept::<Overlapping>(json!({"name": "a", "age": 3}));
}

#[test]
fn a_value_of_no_member_is_refused_with_reasons() {
    let error = serde_json::from_str::<Shapes>("{\"edge\": 1}").expect_err("no member");
    let error = error.to_string();
    assert!(error.contains("radius") && error.contains("side"), "{error}");
}

#[test]
fn two_unions_side_by_side_lose_nothing() {
    kept::<BothUnions>(json!({"radius": 1.5, "name": "a"}));
    kept::<BothUnions>(json!({"side": 1.5, "age": 3}));
    kept::<BothUnions>(json!({"side": 1.5, "age": 3, "name": "a"}));
}

#[test]
fn the_likelier_member_does_not_drop_what_another_keeps() {
    kept::<KeepingAndDropping>(json!({"type": "text"}));
    kept::<KeepingAndDropping>(json!({"lang": "en", "more": 1}));
    kept::<KeepingAndDropping>(json!({"type": "text", "lang": "en"}));
}

#[test]
fn members_with_many_properties_are_told_apart() {
    let weekly = json!({
        "kind": "repeated_after_a_failure",
        "first_day_of_the_period": "2024-12-30",
        "last_day_of_the_period": "2025-01-05",
        "number_of_people_asked": 12,
    });
    assert!(matches!(kept(weekly), ManyProperties::WeeklyReport(_)));
    let monthly = kept(json!({"month_of_the_year": 12}));
    assert!(matches!(monthly, ManyProperties::MonthlyReport(_)));
}

#[test]
fn lists_and_maps_of_two_members_at_once_lose_nothing() {
    assert!(matches!(kept(json!([{"name": "a"}, {}])), Lists::NamedList(_)));
    assert!(matches!(kept(json!([{"age": 3}])), Lists::AgedList(_)));
    assert!(matches!(kept(json!([{"name": "a", "age": 3}])), Lists::Unrecognized(_)));
    assert!(matches!(kept(json!([{"name": "a"}, {"age": 3}])), Lists::Unrecognized(_)));
    assert!(matches!(kept(json!({"x": {"age": 3}})), Maps::AgedMap(_)));
    assert!(matches!(kept(json!({"x": {"name": "a", "age": 3}})), Maps::Unrecognized(_)));
    serde_json::from_str::<Lists>("[7]").expect_err("a number is no item");
}

#[test]
fn what_another_member_has_a_place_for_is_not_dropped_inside_a_property() {
    assert!(matches!(kept(json!({"people": [{"age": 3}]})), Teams::Object(_)));
    assert!(matches!(kept(json!({"captain": "a", "people": [{"name": "a"}]})), Teams::Captain(_)));
    assert!(matches!(
        kept(json!({"captain": "a", "people": [{"age": 3}]})),
        Teams::Unrecognized(_)
    ));
}

#[test]
fn null_for_a_member_that_allows_everything_stays() {
    kept::<TextOrAnything>(json!({"value": null}));
    kept::<TextOrAnything>(json!({}));
}

#[test]
fn what_no_member_names_is_kept_where_the_union_asks_for_it() {
    assert!(matches!(kept(json!({"name": "a", "more": [1]})), BesideUnion::WithName(_)));
    assert!(matches!(kept(json!({"number": 1, "more": null})), BesideNested::Value(_)));
    assert!(matches!(kept(json!({"flag": true, "more": {}})), BesideNested::Flagged(_)));
    assert!(matches!(kept(json!({"kind": "first", "more": 1})), BesideTags::First(_)));
    assert!(matches!(kept(json!("a")), BesideText::String(_)));
}

#[test]
fn constants_beyond_64_bits_with_a_sign_tell_members_apart() {
    assert!(matches!(kept(json!({"size": u64::MAX, "a": "x"})), Huge::Most(_)));
    assert!(matches!(kept(json!({"size": 1.5e300, "a": "x"})), Huge::Far(_)));
}

#[test]
fn values_deep_inside_and_in_inner_unions_tell_members_apart() {
    let written =
        json!({"to": {"via": "chat"}, "message": {"content": {"type": "words", "text": "a"}}});
    assert!(matches!(kept(written.clone()), Deliveries::Chat(DeliveriesChat::Written(_))));
    let mut broken = written;
    broken["message"]["content"]["text"] = json!(1);
    serde_json::from_value::<Deliveries>(broken).expect_err("it is of no other member");
    let mut lacking = json!({"to": {"via": "mail"}, "message": {}});
    kept::<Deliveries>(lacking.clone());
    lacking["weight"] = json!(1);
    let error = serde_json::from_value::<Deliveries>(lacking).expect_err("a chat has no weight");
    assert!(error.to_string().contains("missing field `stamp`"), "{error}");
}
