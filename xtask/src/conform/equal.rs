//! Whether what came back is what went in.

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

/// The first difference; `None` if there is none. Numbers are compared by value, timestamps by
/// instant and offset. `known` tells whether the schemas name a property at a place: one that they
/// do not name may be missing.
pub fn difference(
    went: &Value,
    came: &Value,
    known: &dyn Fn(&str, &str) -> bool,
) -> Option<String> {
    compare(went, came, known, &mut String::new())
}

fn compare(
    went: &Value,
    came: &Value,
    known: &dyn Fn(&str, &str) -> bool,
    place: &mut String,
) -> Option<String> {
    let different = |place: &str| {
        let place = if place.is_empty() { "the root" } else { place };
        Some(format!("{} became {} at {place}", short(went), short(came)))
    };
    match (went, came) {
        (Value::Object(went), Value::Object(came)) => compare_objects(went, came, known, place),
        (Value::Array(went), Value::Array(came)) if went.len() == came.len() => {
            for (index, (went, came)) in went.iter().zip(came).enumerate() {
                let found =
                    below(place, &index.to_string(), |place| compare(went, came, known, place));
                if found.is_some() {
                    return found;
                }
            }
            None
        }
        (Value::Number(a), Value::Number(b)) => {
            let exact = a == b;
            let whole = |it: &serde_json::Number| it.is_i64() || it.is_u64();
            let by_value = !(whole(a) && whole(b)) && a.as_f64() == b.as_f64();
            if exact || by_value { None } else { different(place) }
        }
        (Value::String(a), Value::String(b)) if a != b => {
            if same_time(a, b) || same_uuid(a, b) {
                None
            } else {
                different(place)
            }
        }
        _ if went == came => None,
        _ => different(place),
    }
}

fn compare_objects(
    went: &Map<String, Value>,
    came: &Map<String, Value>,
    known: &dyn Fn(&str, &str) -> bool,
    place: &mut String,
) -> Option<String> {
    for (name, value) in went {
        match came.get(name) {
            Some(other) => {
                let found = below(place, name, |place| compare(value, other, known, place));
                if found.is_some() {
                    return found;
                }
            }
            None if known(place, name) => {
                return Some(format!("`{name}` was dropped at {place}/"));
            }
            None => {}
        }
    }
    let added = came.keys().find(|name| !went.contains_key(*name))?;
    Some(format!("`{added}` was added at {place}/"))
}

/// Runs something at a place below, as a JSON pointer.
fn below<T>(place: &mut String, token: &str, run: impl FnOnce(&mut String) -> T) -> T {
    let length = place.len();
    place.push('/');
    place.push_str(&token.replace('~', "~0").replace('/', "~1"));
    let result = run(place);
    place.truncate(length);
    result
}

fn same_time(a: &str, b: &str) -> bool {
    let read = |text: &str| DateTime::<FixedOffset>::parse_from_rfc3339(text).ok();
    match (read(a), read(b)) {
        (Some(a), Some(b)) => a == b && a.offset() == b.offset(),
        _ => false,
    }
}

/// UUIDs are the same in either case.
fn same_uuid(a: &str, b: &str) -> bool {
    a.len() == 36 && a.eq_ignore_ascii_case(b) && a.bytes().filter(|it| *it == b'-').count() == 4
}

/// The beginning of a value's text.
pub fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_lost_or_added_is_told() {
        let difference =
            |went, came| difference(&went, &came, &|place, name| place == "/a" && name == "b");
        assert_eq!(difference(json!({"a": {"b": 1}}), json!({"a": {"b": 1.0}})), None);
        assert_eq!(difference(json!({"a": {"c": 1}}), json!({"a": {}})), None, "unknown");
        assert!(difference(json!({"a": {"b": 1}}), json!({"a": {}})).unwrap().contains("dropped"));
        assert!(difference(json!({"a": {}}), json!({"a": {"b": null}})).unwrap().contains("added"));
        assert!(difference(json!([null]), json!([])).is_some());
        assert!(
            difference(json!(9_007_199_254_740_993_i64), json!(9_007_199_254_740_992_i64))
                .is_some()
        );
    }

    #[test]
    fn timestamps_are_equal_by_instant_and_offset() {
        let same = |a: &str, b: &str| difference(&json!(a), &json!(b), &|_, _| true).is_none();
        assert!(same("2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00+00:00"));
        assert!(!same("2024-01-01T00:00:00+05:30", "2023-12-31T18:30:00Z"));
    }
}
