//! What neither unions nor structs know comes back as it came, where the settings say so.

use case_kept::{Animal, Either, Sealed, Together, Uses};
use serde_json::{Value, json};

fn through(value: &Value) -> Uses {
    let text = value.to_string();
    let read: Uses = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let by_value: Uses =
        serde_json::from_value(value.clone()).expect("a value reads like its text");
    assert_eq!(read, by_value);
    read
}

#[track_caller]
fn kept(property: &str, value: Value) -> Uses {
    let mut object = json!({"either": true});
    object[property] = value;
    let read = through(&object);
    assert_eq!(serde_json::to_value(&read).expect("what was read can be written"), object);
    read
}

#[test]
fn an_open_union_takes_every_value() {
    for value in [
        json!(null),
        json!(1),
        json!(1.5),
        json!("text"),
        json!([]),
        json!([1, {"a": null}]),
        json!({}),
        json!({"width": 2, "height": 3}),
        json!({"radius": "wide"}),
        json!({"side": 1.5, "more": {"radius": 1}}),
    ] {
        let read = kept("either", value.clone());
        let Either::Unrecognized(member) = read.either else { panic!("{value} is no member") };
        assert_eq!(*member.value(), value);
        kept("list", json!([value, true, {"radius": 1.5}]));
    }
    assert!(matches!(kept("either", json!({"side": 1})).either, Either::Square(_)));
    kept("maybe", json!(null));
    kept("maybe", json!("neither"));
}

#[test]
fn a_rule_closes_a_single_union() {
    let refused = json!({"either": true, "strict": "text"});
    let error = serde_json::from_value::<Uses>(refused).expect_err("it is closed").to_string();
    assert!(error.contains("strict") && error.contains("no member of Strict fits"), "{error}");
}

#[test]
fn unknown_tags_and_unknown_properties_of_members_stay() {
    let read = kept("animal", json!({"kind": "cat", "lives": 9, "name": "Tom", "more": [1]}));
    assert!(matches!(read.animal, Some(Animal::Cat(_))));
    let read = kept("animal", json!({"more": [1], "name": "Tom", "kind": "cat"}));
    assert!(matches!(read.animal, Some(Animal::Cat(_))));
    let read = kept("animal", json!({"kind": "bird", "wings": 2}));
    assert!(matches!(read.animal, Some(Animal::Unrecognized(_))));
}

#[test]
fn members_of_unions_keep_what_they_do_not_know() {
    let read = kept("either", json!({"radius": 1.5, "colour": "red", "side": null}));
    assert!(matches!(read.either, Either::Circle(_)));
    for value in [
        json!({"name": "a"}),
        json!({"age": 1}),
        json!({"name": "a", "age": 1}),
        json!({"name": "a", "age": 1, "more": null}),
        json!({"more": {"deep": [1]}}),
        json!({}),
    ] {
        let read = kept("any_of", value);
        assert!(!matches!(read.any_of, Some(Together::Unrecognized(_))));
    }
}

#[test]
fn every_struct_keeps_what_it_does_not_know() {
    kept("", json!({"an": "empty name"}));
    kept("unknown", json!({"deep": [null, 1, "a", {"b": false}]}));
    kept("extended", json!({"id": "1", "label": "l", "more": 1, "Label": 2}));
    kept("nothing", json!({"something": [1]}));
    kept("typed", json!({"name": "n", "a": 1, "b": 2}));
    let read = kept("sealed", json!({"name": "n", "additional_properties": "own", "x": null}));
    let sealed: Sealed = read.sealed.expect("it is there");
    assert_eq!(sealed.other_properties["x"], Value::Null);
}

#[test]
fn a_rule_drops_them_in_a_single_struct() {
    let read = through(&json!({"either": true, "dropping": {"name": "n", "more": 1}}));
    let expected = json!({"either": true, "dropping": {"name": "n"}});
    assert_eq!(serde_json::to_value(read).expect("it can be written"), expected);
}
