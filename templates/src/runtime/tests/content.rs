//! Values that are read before it is known what they are.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

use crate::runtime::content::Content;

fn content(text: &str) -> Content<'_> {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn content_is_the_value_that_the_text_is() {
    let mut large = String::from("{");
    for index in 0..100 {
        // Each name comes twice, the second time with another value.
        let _ = write!(large, r#""p{index}":{index},"p{}":true,"#, index / 2);
    }
    large.push_str(r#""p3":"last"}"#);
    let texts = [
        "null",
        "[true,false,1,-1,1.5,1e3,18446744073709551615,-9223372036854775808]",
        r#"["plain","an \"escape\" \u00e4"]"#,
        r#"{"a":{"b":[{}]},"a":1,"\u0062":2,"b":3}"#,
        &large,
    ];
    for text in texts {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(content(text).into_value(), value, "{text}");
        // What is handed over, and what is looked at, is read like the text.
        assert_eq!(Value::deserialize(content(text)).unwrap(), value, "{text}");
        assert_eq!(Value::deserialize(&content(text)).unwrap(), value, "{text}");
    }
}

#[test]
fn a_property_is_found_among_few_and_among_many() {
    for count in [1, 31, 32, 33, 200] {
        let properties: BTreeMap<_, _> =
            (0..count).map(|index| (format!("p{index}"), index)).collect();
        let text = serde_json::to_string(&properties).unwrap();
        let Content::Object(object) = content(&text) else { panic!("an object") };
        assert_eq!(object.keys().count(), count);
        assert!(properties.keys().all(|name| object.contains_key(name)), "{count}");
        assert!(!object.contains_key("p"), "{count}");
        let last = object.get(&format!("p{}", count - 1));
        assert!(
            matches!(last, Some(Content::Number(last)) if last.as_u64() == Some(count as u64 - 1))
        );
    }
}

#[test]
fn derived_types_are_read_as_from_a_value() {
    #[derive(Debug, PartialEq, Deserialize)]
    enum Choice {
        Unit,
        New(i64),
        Pair(i64, i64),
    }
    for text in [r#""Unit""#, r#"{"New":1}"#, r#"{"Pair":[1,2]}"#] {
        let choice: Choice = serde_json::from_str(text).unwrap();
        assert_eq!(Choice::deserialize(&content(text)).unwrap(), choice);
        assert_eq!(Choice::deserialize(content(text)).unwrap(), choice);
    }
    assert!(Choice::deserialize(&content("1")).is_err());
    assert!(<(i64, i64)>::deserialize(&content("[1,2,3]")).is_err());
    assert!(Option::<i64>::deserialize(&content("null")).unwrap().is_none());
}

#[test]
fn null_is_no_empty_map() {
    type Map = serde_json::Map<String, Value>;
    assert!(Map::deserialize(content("null")).is_err());
    assert!(Map::deserialize(&content("null")).is_err());
    assert_eq!(Option::<Map>::deserialize(&content("null")).ok(), Some(None));
}
