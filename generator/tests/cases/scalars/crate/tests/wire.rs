//! Scalars that are more than text name their property when they cannot be read.

use case_scalars::*;
use serde_json::json;

#[test]
fn a_broken_format_names_the_property() {
    for (property, value) in [
        ("date_time", "2024-01-01T00:00:00Z and more"),
        ("date_time", "yesterday"),
        ("date", "2024-01-01-00"),
        ("uuid", "7d444840"),
    ] {
        let text = json!({ property: value }).to_string();
        let error = serde_json::from_str::<All>(&text).expect_err(value).to_string();
        assert!(error.contains(property) && error.contains("line 1"), "{value}: {error}");
    }
}

#[test]
fn a_timestamp_keeps_its_offset_and_its_digits() {
    for value in ["2024-02-29T12:30:45+05:30", "2024-02-29T12:30:45.123456789-08:00"] {
        let all: All = serde_json::from_value(json!({ "date_time": value })).expect(value);
        assert_eq!(serde_json::to_value(&all).expect("it writes"), json!({ "date_time": value }));
    }
}

#[test]
fn what_is_wrong_with_the_text_stays_as_it_is() {
    let error = serde_json::from_str::<All>("{\"text\": \"a\",}").expect_err("a comma too many");
    assert!(error.to_string().starts_with("trailing comma"), "{error}");
    assert!(serde_json::from_str::<All>("{\"text\":").expect_err("an end too early").is_eof());
}
