//! Absent, null and a value stay apart wherever a schema can stand.

use case_presence::*;
use serde_json::{Value, json};

#[track_caller]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) {
    let read: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
}

#[test]
fn the_four_forms() {
    kept::<Four>(json!({"required": "a", "required_nullable": null}));
    kept::<Four>(
        json!({"required": "a", "required_nullable": "b", "optional": "c", "optional_nullable": "d"}),
    );
    kept::<Four>(json!({"required": "a", "required_nullable": null, "optional_nullable": null}));
    for broken in [json!({"required": "a"}), json!({"required": null, "required_nullable": null})] {
        assert!(serde_json::from_value::<Four>(broken).is_err());
    }
}

#[test]
fn null_inside_lists_and_maps() {
    kept::<Inside>(json!({"items": [1, null], "values": {"a": null, "b": 1.5}, "anything": null}));
    kept::<Inside>(
        json!({"items": [], "anything": {"a": []}, "anything_optional": null, "map_of_lists": {"a": [[true], []]}}),
    );
    assert!(serde_json::from_value::<Inside>(json!({"items": []})).is_err());
}

#[test]
fn nullable_references_of_every_dialect() {
    let four = json!({"required": "a", "required_nullable": null});
    kept::<NullableReferences>(json!({"by_all_of": null}));
    kept::<NullableReferences>(json!({"by_all_of": four, "by_any_of": null, "to_nullable": null}));
    kept::<NullableReferences>(
        json!({"by_all_of": four, "by_any_of": four, "list_of_nullable": ["a", null]}),
    );
}
