//! With `number = "number"` a number goes out as it came.

use case_exact_numbers::Weight;

#[test]
fn one_stays_apart_from_one_point_zero() {
    for text in [
        r#"{"value":1}"#,
        r#"{"value":1.0}"#,
        r#"{"value":-0.5,"limit":null}"#,
        r#"{"value":18446744073709551615,"limit":2,"steps":[1,1.0,1.5],"either":3}"#,
        r#"{"value":0,"limit":2.0,"steps":[],"either":3.0,"rough":1.0}"#,
    ] {
        let read: Weight = serde_json::from_str(text).expect(text);
        assert_eq!(serde_json::to_string(&read).expect("it writes"), text);
    }
}

#[test]
fn what_is_no_number_is_refused_by_name() {
    for (property, value) in [("value", "\"1\""), ("limit", "true"), ("steps", "[null]")] {
        let text = format!(r#"{{"value": 1, "{property}": {value}}}"#)
            .replace(r#""value": 1, "value""#, r#""value""#);
        let error = serde_json::from_str::<Weight>(&text).expect_err(&text).to_string();
        assert!(error.contains(property), "{text}: {error}");
    }
}

#[test]
fn a_default_is_as_exact() {
    assert_eq!(Weight::default_usual().to_string(), "1");
}
