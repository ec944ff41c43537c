//! Where a parent is named, its children keep their data.

use case_inheritance::*;
use serde_json::json;

#[test]
fn children_keep_what_is_theirs() {
    let value = json!({"pets": [
        {"petType": "kitty", "name": "a", "lives": 9},
        {"petType": "Dog", "name": "b", "breed": "pug"},
        {"petType": "Puppy", "name": "c", "breed": "pug", "weeks": 3},
        {"petType": "Pet", "name": "d"},
        {"petType": "Bird", "name": "e", "wings": 2}
    ], "favourite": {"name": "f", "petType": "cat"}});
    let read: Household = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
    let pets = read.pets.expect("there are pets");
    assert!(matches!(pets[2], Pet::Puppy(_)));
    assert!(matches!(pets[3], Pet::Base(_)));
    assert!(matches!(pets[4], Pet::Unrecognized(_)));
}

#[test]
fn children_with_one_tag_are_told_apart_by_the_rest() {
    let read = |value: serde_json::Value| {
        let read: Entry = serde_json::from_value(value.clone()).expect("a valid value");
        assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
        read
    };
    let late = read(json!({"type": "event", "delay": 3}));
    assert!(matches!(late, Entry::Event(EntryEvent::LateEventEntry(_))), "{late:?}");
    let event = read(json!({"type": "event", "name": "a"}));
    assert!(matches!(event, Entry::Event(EntryEvent::EventEntry(_))), "{event:?}");
}
