//! Tagged unions keep their tags, known or not.

use case_tagged::*;
use serde_json::{Value, json};

#[track_caller]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
    let text = value.to_string();
    let again: T = serde_json::from_str(&text).expect("a valid text");
    assert_eq!(serde_json::to_value(&again).expect("it writes"), value);
    read
}

#[test]
fn aliases_of_a_member_stay_what_they_were() {
    assert!(matches!(kept(json!({"kind": "cat", "lives": 9})), Mapped::Cat(_)));
    assert!(matches!(kept(json!({"lives": 9, "kind": "kitty"})), Mapped::Cat(_)));
}

#[test]
fn a_tag_that_the_member_does_not_describe_is_kept() {
    assert!(matches!(kept(json!({"breed": "pug", "kind": "dog"})), Mapped::Dog(_)));
    assert!(matches!(kept(json!({"kind": "Dog"})), Implicit::Dog(_)));
}

#[test]
fn an_unknown_tag_is_kept_whole() {
    let value = json!({"kind": "bird", "wings": [1, 2], "deep": {"er": null}});
    assert!(matches!(kept(value.clone()), Mapped::Unrecognized(_)));
    // Also where the union has one member so far.
    assert!(matches!(kept(value), Alone::Unrecognized(_)));
    assert!(matches!(kept(json!({"kind": "cat", "lives": 9})), Alone::Cat(_)));
}

#[test]
fn a_missing_tag_is_an_error_that_lists_the_known_ones() {
    let error = serde_json::from_str::<Mapped>("{\"lives\": 1}").expect_err("no tag").to_string();
    assert!(error.contains("kind") && error.contains("kitty") && error.contains("dog"), "{error}");
}

#[test]
fn constants_tell_members_apart_without_a_discriminator() {
    assert!(matches!(kept(json!({"x": 1, "type": "click"})), Implied::Click(_)));
    assert!(matches!(kept(json!({"type": "scroll", "by": 1.5})), Implied::Scroll(_)));
    kept::<Nested>(json!({"type": "key", "code": "a"}));
    kept::<Nested>(json!({"type": "sleep"}));
}

#[test]
fn a_nullable_union_may_be_null() {
    kept::<Holder>(json!({"mapped": {"kind": "cat"}, "nullable": null}));
    kept::<Holder>(json!({"mapped": {"kind": "cat"}, "list": [{"type": "key"}]}));
}

#[test]
fn the_tag_of_a_second_name_is_that_name() {
    assert!(matches!(kept(json!({"kind": "Tomcat", "lives": 7})), BySecondName::Tomcat(_)));
    assert!(
        serde_json::from_value::<BySecondName>(json!({"kind": "Tomcat", "lives": ""})).is_err()
    );
}

#[test]
fn a_discriminator_that_tells_nothing_apart_is_not_lost() {
    assert!(matches!(kept(json!({"side": "l", "left": "a"})), Vague::Left(_)));
    assert!(matches!(kept(json!({"side": 2, "right": "a"})), Vague::Right(_)));
}

#[test]
fn a_tag_that_nobody_describes_may_be_a_number_or_a_boolean() {
    assert!(matches!(kept(json!({"status": 200, "id": 1})), Undescribed::N200(_)));
    assert!(matches!(kept(json!({"id": 1, "status": "200"})), Undescribed::N200(_)));
    assert!(matches!(kept(json!({"reason": "x", "status": "Failed"})), Undescribed::Failed(_)));
    for status in [json!(404), json!(1.5), json!(true), json!("Other")] {
        assert!(matches!(kept(json!({"id": 1, "status": status})), Undescribed::Unrecognized(_)));
    }
    let error = serde_json::from_str::<Undescribed>("{\"status\": [1]}").expect_err("a list");
    assert!(error.to_string().contains("a number or a boolean"), "{error}");
}

#[test]
fn a_tag_that_is_a_number_tells_members_apart() {
    assert!(matches!(kept(json!({"version": 1, "a": "x"})), Numbered::N1(_)));
    assert!(matches!(kept(json!({"b": "x", "version": 2})), Numbered::N2(_)));
    assert!(matches!(kept(json!({"version": 3})), Numbered::Unrecognized(_)));
}

#[test]
fn a_tag_that_is_a_text_is_not_read_as_a_number() {
    assert!(serde_json::from_value::<Mapped>(json!({"kind": 1})).is_err());
}
