//! Tuples, as the generator writes them.

use super::super::{object, tuple};
use super::{err, round_trip};

#[derive(Clone, Debug, PartialEq)]
struct Point(Option<String>, i64, Vec<Vec<i64>>);

tuple! {
    Point {
        place_0,
        place_1: whole,
        _ => rest: list whole,
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Alone(Pet);

tuple! {
    Alone {
        place_0,
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Pet {
    age: i64,
}

object::model! {
    Pet {
        "age" => age: required whole,
    }
}

#[test]
fn items_behind_the_places_are_a_list() {
    assert_eq!(round_trip::<Point>(r#"["a",1]"#), Point(Some("a".to_owned()), 1, vec![]));
    let point = round_trip::<Point>("[null,1,[],[2,3]]");
    assert_eq!(point, Point(None, 1, vec![vec![], vec![2, 3]]));
    assert_eq!(serde_json::from_str::<Point>("[null,1,[],[2.0,3]]").unwrap(), point);
}

#[test]
fn a_single_place_is_an_array_of_one() {
    assert_eq!(round_trip::<Alone>(r#"[{"age":3}]"#), Alone(Pet { age: 3 }));
    assert!(err::<Alone>(r#"{"age":3}"#).contains("expected an array of 1 item"));
}

#[test]
fn arrays_of_another_length_are_refused() {
    let least = "expected an array of at least 2 items";
    assert!(err::<Point>("[]").contains(&format!("invalid length 0, {least}")));
    assert!(err::<Point>(r#"["a"]"#).contains(&format!("invalid length 1, {least}")));
    let one = "expected an array of 1 item";
    assert!(err::<Alone>("[]").contains(&format!("invalid length 0, {one}")));
    let two = err::<Alone>(r#"[{"age":1},{"age":2}]"#);
    assert!(two.contains(&format!("invalid length 2, {one}")), "{two}");
}

#[test]
fn errors_name_the_item() {
    assert!(err::<Point>(r#"["a","b"]"#).starts_with("`[1]`: invalid type: string"));
    assert!(err::<Point>("[null,1,[],[2,true]]").starts_with("`[3][1]`: invalid type: boolean"));
    assert!(err::<Alone>(r#"[{"age":"x"}]"#).starts_with("`[0].age`: invalid type: string"));
}
