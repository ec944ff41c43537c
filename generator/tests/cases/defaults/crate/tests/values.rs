//! The defaults of the document are offered, and never put in.

use case_defaults::{Animal, Kind, Settings, SettingsEither};
use serde_json::{Value, json};

#[test]
fn nothing_is_put_in() {
    let read: Settings = serde_json::from_str("{}").expect("everything may be left out");
    assert_eq!(read, Settings::default());
    assert_eq!(serde_json::to_string(&read).expect("it can be written"), "{}");
}

#[test]
fn every_kind_of_default_is_what_the_document_says() {
    let settings = Settings::default()
        .with_flag(Settings::default_flag())
        .with_count(Settings::default_count())
        .with_small(Settings::default_small())
        .with_ratio(Settings::default_ratio())
        .with_text(Settings::default_text())
        .with_nullable(Settings::default_nullable())
        .with_day(Settings::default_day())
        .with_moment(Settings::default_moment())
        .with_id(Settings::default_id())
        .with_kind(Settings::default_kind())
        .with_future(Settings::default_future())
        .with_level(Settings::default_level())
        .with_mixed(Settings::default_mixed())
        .with_constant(Settings::default_constant())
        .with_list(Settings::default_list())
        .with_empty(Settings::default_empty())
        .with_holes(Settings::default_holes())
        .with_map(Settings::default_map())
        .with_free(Settings::default_free())
        .with_any(Settings::default_any())
        .with_nested(Settings::default_nested())
        .with_referred(Settings::default_referred())
        .with_either(Settings::default_either())
        .with_tagged(Settings::default_tagged())
        .with_pair(Settings::default_pair())
        .with_newtype(Settings::default_newtype());
    let expected = json!({
        "flag": true,
        "count": 3,
        "small": 2,
        "ratio": 1.0,
        "text": "a \"text\"\n",
        "nullable": "text",
        "day": "2024-02-29",
        "moment": "2024-02-29T12:00:00+05:30",
        "id": "f0bc3d88-2178-5423-8c81-b81d6c9da824",
        "kind": "b",
        "future": "c",
        "level": 2,
        "mixed": 1,
        "constant": "fixed",
        "list": ["y", "x"],
        "empty": [],
        "holes": [1, null],
        "map": {"a": 1},
        "free": {"a": [1, {"b": null}]},
        "any": [1, "a", null],
        "nested": {"name": "n", "rest": 2},
        "referred": "two",
        "either": 5,
        "tagged": {"kind": "cat", "lives": 9},
        "pair": ["a", 1],
        "newtype": {"a": 1},
    });
    let written: Value = serde_json::to_value(&settings).expect("it can be written");
    assert_eq!(written, expected);
    let read: Settings = serde_json::from_value(written).expect("what was written is read");
    assert_eq!(read, settings);
}

#[test]
fn a_union_is_the_member_that_the_default_is_of() {
    assert!(matches!(Settings::default_either(), SettingsEither::Integer(5)));
    assert!(matches!(Settings::default_tagged(), Animal::Cat(cat) if cat.lives == Some(9)));
    assert_eq!(Settings::default_referred(), Kind::Two);
}
