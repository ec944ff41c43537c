//! Enums keep what the document does not name, unless they are closed.

use case_enums::*;
use serde_json::{Value, json};

#[track_caller]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) {
    let read: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
}

#[test]
fn known_and_unknown_values_come_back() {
    for text in ["red", "dark-blue", "DARK-BLUE", ""] {
        kept::<Colour>(json!(text));
    }
    for text in [
        "",
        "+1",
        "-1",
        "<",
        ">=",
        "*",
        "=",
        "a-b",
        "a_b",
        "A B",
        "1st",
        "Self",
        "Unrecognized",
        "été",
    ] {
        kept::<Symbols>(json!(text));
        assert!(Symbols::KNOWN.contains(&Symbols::from(text)), "{text}");
    }
    for number in [1, -3, 77] {
        kept::<Level>(json!(number));
    }
    for value in [json!("auto"), json!(0), json!(true), json!(1.5), json!("other")] {
        kept::<Mixed>(value);
    }
    kept::<Ratio>(json!(0.5));
    kept::<Loose>(json!("gpt-huge"));
    kept::<Fixed>(json!({"kind": "fixed", "on": true, "version": 2, "either": false}));
}

#[test]
fn a_closed_enum_refuses() {
    kept::<Closed>(json!("a"));
    let error = serde_json::from_value::<Closed>(json!("c")).expect_err("unknown").to_string();
    assert!(error.contains('a') && error.contains('b'), "{error}");
}
