use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{err, ok, read, round_trip};
use crate::runtime::{JsonNullable, required_nullable};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Presence {
    #[serde(deserialize_with = "required_nullable")]
    required: Option<i32>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    optional: JsonNullable<String>,
}

#[test]
fn the_three_states_come_and_go() {
    let absent: Presence = round_trip(r#"{"required":1}"#);
    assert_eq!(absent.optional, JsonNullable::Undefined);
    let null: Presence = round_trip(r#"{"required":1,"optional":null}"#);
    assert_eq!(null.optional, JsonNullable::Null);
    let present: Presence = round_trip(r#"{"required":1,"optional":""}"#);
    assert_eq!(present.optional, JsonNullable::Present(String::new()));
}

#[test]
fn a_required_nullable_property_must_be_there() {
    assert_eq!(round_trip::<Presence>(r#"{"required":null}"#).required, None);
    assert!(err::<Presence>("{}").contains("missing field `required`"));
}

#[test]
fn a_value_of_the_wrong_type_is_refused() {
    let error = err::<Presence>(r#"{"required":1,"optional":7}"#);
    assert!(error.contains("expected a string"), "{error}");
}

#[test]
fn undefined_outside_of_a_field_is_an_error_and_not_null() {
    let list = vec![JsonNullable::Present(1), JsonNullable::Undefined];
    let error = serde_json::to_string(&list).unwrap_err().to_string();
    assert!(error.contains("`JsonNullable::Undefined` cannot be written"), "{error}");
    assert!(serde_json::to_value(JsonNullable::<i32>::Undefined).is_err());
}

#[test]
fn it_stands_alone_and_in_lists() {
    assert_eq!(ok::<JsonNullable<i32>>("null"), JsonNullable::Null);
    assert_eq!(ok::<JsonNullable<i32>>("7"), JsonNullable::Present(7));
    let list: Vec<JsonNullable<bool>> = round_trip("[true,null,false]");
    assert_eq!(list[1], JsonNullable::Null);
    assert!(read::<JsonNullable<i32>>(r#""7""#).is_err());
}

#[test]
fn nullable_values_that_are_arrays_objects_or_anything() {
    round_trip::<JsonNullable<Vec<Option<i32>>>>("[1,null]");
    round_trip::<JsonNullable<serde_json::Value>>(r#"{"a":[null]}"#);
    assert_eq!(ok::<JsonNullable<serde_json::Value>>("null"), JsonNullable::Null);
}

#[test]
fn the_default_needs_no_default_of_the_value() {
    struct Plain;
    assert!(JsonNullable::<Plain>::default().is_undefined());
}

#[test]
fn plain_values_and_options_convert() {
    let present: JsonNullable<String> = "a".into();
    assert_eq!(present, JsonNullable::Present("a".to_owned()));
    assert_eq!(JsonNullable::from(5), JsonNullable::Present(5));
    let owned: JsonNullable<String> = String::from("a").into();
    assert_eq!(owned, present);
    let some: JsonNullable<i32> = Some(5).into();
    assert_eq!(some, JsonNullable::Present(5));
    let none: JsonNullable<i32> = None.into();
    assert_eq!(none, JsonNullable::Null);
    let option: Option<i32> = JsonNullable::Present(5).into();
    assert_eq!(option, Some(5));
    let option: Option<i32> = JsonNullable::Undefined.into();
    assert_eq!(option, None);
}

#[test]
fn nested_options_keep_all_three_states() {
    for state in [JsonNullable::Undefined, JsonNullable::Null, JsonNullable::Present(1)] {
        assert_eq!(JsonNullable::from_nested(state.into_nested()), state);
    }
}

#[test]
fn mapping_touches_the_value_only() {
    assert_eq!(JsonNullable::Present(2).map(|value| value + 1), JsonNullable::Present(3));
    let never = |_: i32| -> i32 { panic!("there is no value") };
    assert_eq!(JsonNullable::Undefined.map(never), JsonNullable::Undefined);
    assert_eq!(JsonNullable::Null.map(never), JsonNullable::Null);
    assert_eq!(JsonNullable::Null.and_then(|_: i32| JsonNullable::Present(1)), JsonNullable::Null);
    assert_eq!(
        JsonNullable::Present(1).and_then(|_| JsonNullable::<i32>::Undefined),
        JsonNullable::Undefined
    );
}

#[test]
fn fallbacks_stand_in_for_undefined_and_null() {
    for empty in [JsonNullable::Undefined, JsonNullable::Null] {
        assert_eq!(empty.unwrap_or(7), 7);
        assert_eq!(empty.unwrap_or_else(|| 7), 7);
        assert_eq!(empty.unwrap_or_default(), 0);
        assert_eq!(empty.or(JsonNullable::Present(7)), JsonNullable::Present(7));
        assert_eq!(empty.or_else(|| JsonNullable::Null), JsonNullable::Null);
        assert!(!empty.is_present_and(|_| true));
    }
    let present = JsonNullable::Present(1);
    assert_eq!(present.unwrap_or(7), 1);
    assert_eq!(present.or(JsonNullable::Undefined), present);
    assert!(present.is_present_and(|value| value == 1));
    assert!(!present.is_present_and(|value| value == 2));
}

#[test]
fn taking_and_replacing() {
    let mut state = JsonNullable::Null;
    assert_eq!(state.take(), JsonNullable::Null);
    assert_eq!(state, JsonNullable::Undefined);
    assert_eq!(state.replace(1), JsonNullable::Undefined);
    assert_eq!(state.replace(2), JsonNullable::Present(1));
    assert_eq!(state.as_mut().into_option(), Some(&mut 2));
    assert_eq!(state.as_option(), Some(&2));
}

#[test]
fn questions_and_copies_work_in_constants() {
    const STATE: JsonNullable<i32> = JsonNullable::Present(1);
    const COPY: JsonNullable<i32> = STATE.as_ref().copied();
    const { assert!(STATE.is_present() && !STATE.is_null() && !STATE.is_undefined()) };
    assert_eq!(COPY, STATE);
}

#[test]
fn a_value_that_is_itself_nullable_reads_null_as_the_outer_null() {
    let value: JsonNullable<Option<i32>> = serde_json::from_value(json!(null)).unwrap();
    assert_eq!(value, JsonNullable::Null);
}
