//! Which member a value becomes where several could be read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::untagged::{ANYTHING, union};
use super::{ok, round_trip};
use crate::runtime::{Constant, Kinds, Probe};

type Bag = BTreeMap<String, Value>;

const OBJECT: Probe = Probe { kinds: Kinds::OBJECT, keeps_unknown: true, ..ANYTHING };
const A: &[Constant] = &[Constant::Str("a")];
const B: &[Constant] = &[Constant::Str("b")];

#[test]
fn a_constant_decides_before_the_number_of_properties() {
    union! {
        Block {
            Wide(Bag): Probe {
                known: &["type", "x", "y"],
                constants: &[("type", A)],
                ..OBJECT
            },
            Narrow(Bag): Probe { known: &["type"], constants: &[("type", B)], ..OBJECT },
            Plain(Bag): Probe { known: &["type", "x", "y"], ..OBJECT },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"type":"a"}"#), Block::Wide(_)));
    assert!(matches!(ok(r#"{"type":"b","x":1,"y":2}"#), Block::Narrow(_)));
    // A member without constants takes what the others do not list, if it uses as much.
    assert!(matches!(ok(r#"{"x":1,"y":2}"#), Block::Wide(_)));
}

#[test]
fn a_value_that_no_member_lists_excludes_none() {
    union! {
        Switch {
            Timed(Bag): Probe {
                required: &["after"],
                known: &["state", "after"],
                constants: &[("state", A)],
                ..OBJECT
            },
            Plain(Bag): Probe { known: &["other"], keeps_unknown: false, ..OBJECT },
        }
        any_of: false, open: true, whole: true
    }
    assert!(matches!(ok(r#"{"state":"new","after":1}"#), Switch::Timed(_)));
}

#[test]
fn a_value_that_is_broken_for_its_member_is_no_new_value_of_another() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Count {
        kind: String,
        count: i32,
    }
    union! {
        Either {
            Count(Count): Probe { known: &["kind", "count"], constants: &[("kind", A)], ..OBJECT },
            Open(Bag): Probe { known: &["kind"], constants: &[("kind", B)], ..OBJECT },
        }
        any_of: false, open: false, whole: false
    }
    // `kind` says the first member, whose `count` cannot be read.
    let error = serde_json::from_str::<Either>(r#"{"kind":"a","count":"many"}"#)
        .expect_err("a count that is no number")
        .to_string();
    assert!(error.contains("Count: invalid type: string \"many\""), "{error}");
    assert!(error.contains("Open: has a value that another member lists"), "{error}");
    // A value that neither lists may be a new one of either.
    assert!(matches!(ok(r#"{"kind":"c","count":"many"}"#), Either::Open(_)));
}

#[test]
fn a_member_that_lists_other_values_does_not_take_what_is_broken_for_one_that_lists_none() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Count {
        kind: String,
        count: i32,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Kind {
        kind: String,
    }
    union! {
        Either {
            Kind(Kind): Probe {
                known: &["kind"],
                keeps_unknown: false,
                constants: &[("kind", A)],
                ..OBJECT
            },
            Count(Count): Probe { known: &["kind", "count"], keeps_unknown: false, ..OBJECT },
        }
        any_of: true, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"kind":"new","count":1}"#), Either::Count(_)));
    // Without `count` nothing is dropped.
    assert!(matches!(ok(r#"{"kind":"new"}"#), Either::Kind(_)));
    let error = serde_json::from_str::<Either>(r#"{"kind":"new","count":"many"}"#)
        .expect_err("a count that is no number")
        .to_string();
    assert!(error.contains("Kind: has a value that is not listed"), "{error}");
}

#[test]
fn what_is_incomplete_for_its_member_is_no_new_value_of_an_open_one() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Created {
        event: String,
        data: i32,
    }
    union! {
        Event {
            Open(Bag): Probe { required: &["event", "data"], constants: &[("event", B)], ..OBJECT },
            Created(Created): Probe {
                required: &["event", "data"],
                constants: &[("event", A)],
                ..OBJECT
            },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"event":"a","data":1}"#), Event::Created(_)));
    // Neither lists it.
    assert!(matches!(ok(r#"{"event":"c"}"#), Event::Open(_)));
    let error = serde_json::from_str::<Event>(r#"{"event":"a"}"#).expect_err("no data").to_string();
    assert!(error.contains("missing field `data`"), "{error}");
}

#[test]
fn some_listed_values_do_not_outweigh_others_that_are_not() {
    union! {
        Match {
            None(Bag): Probe {
                known: &["fit", "city"],
                keeps_unknown: false,
                constants: &[("fit", &[Constant::Int(0)]), ("city", &[Constant::Str("")])],
                ..OBJECT
            },
            Some(Bag): Probe {
                known: &["fit", "city", "more"],
                keeps_unknown: false,
                ..OBJECT
            },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"fit":0,"city":""}"#), Match::None(_)));
    assert!(matches!(ok(r#"{"fit":0,"city":"x","more":1}"#), Match::Some(_)));
}

#[test]
fn a_new_value_speaks_for_no_member_where_a_listed_one_speaks_for_another() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Count {
        operation: String,
        count: i32,
    }
    union! {
        Either {
            Count(Count): Probe {
                known: &["operation", "type", "count"],
                constants: &[("operation", A)],
                ..OBJECT
            },
            Open(Bag): Probe { known: &["type"], constants: &[("type", B)], ..OBJECT },
        }
        any_of: false, open: false, whole: false
    }
    let text = |kind| format!(r#"{{"operation":"a","type":"{kind}","count":"many"}}"#);
    assert!(serde_json::from_str::<Either>(&text("new")).is_err());
    assert!(matches!(ok(&text("b")), Either::Open(_)));
}

#[test]
fn a_constant_one_level_deeper_decides() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Note {
        text: String,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Holder<T> {
        content: T,
    }
    union! {
        Cell {
            Graph(Holder<Bag>): Probe {
                known: &["content"],
                inner_constants: &[("content", &["type"], A)],
                ..OBJECT
            },
            Note(Holder<Note>): Probe {
                known: &["content"],
                inner_constants: &[("content", &["type"], B)],
                ..OBJECT
            },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"content":{"type":"b","text":""}}"#), Cell::Note(_)));
    let error = super::err::<Cell>(r#"{"content":{"type":"b","text":1}}"#);
    assert!(error.contains("Graph: has a value that another member lists"), "{error}");
    assert!(matches!(ok(r#"{"content":{"type":"c","text":1}}"#), Cell::Graph(_)));
}

#[test]
fn what_is_incomplete_for_the_only_member_that_lists_its_value_is_of_none_that_would_lose_a_part() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Range {
        r#type: String,
        start: Option<i64>,
        end: i64,
    }
    const KIND: Probe = Probe {
        required: &["type"],
        known: &["type"],
        constants: &[("type", A)],
        keeps_unknown: false,
        ..OBJECT
    };
    union! {
        Period {
            All(Bag): KIND,
            Range(Range): Probe {
                required: &["type", "end"],
                known: &["type", "start", "end"],
                constants: &[("type", B)],
                ..OBJECT
            },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"type":"a"}"#), Period::All(_)));
    assert!(matches!(ok(r#"{"type":"c","start":1}"#), Period::All(_)), "a new value");
    assert!(
        matches!(ok(r#"{"type":"b"}"#), Period::All(_)),
        "a new value here, and nothing is lost"
    );
    let error = super::err::<Period>(r#"{"type":"b","start":1}"#);
    assert!(error.contains("missing field `end`"), "{error}");
    assert!(error.contains("All: has a value that another member lists"), "{error}");
}

#[test]
fn a_constant_far_inside_decides() {
    const DEEP: Probe = Probe { known: &["a"], ..OBJECT };
    union! {
        Letter {
            Word(Bag): Probe { inner_constants: &[("a", &["b", "c"], A)], ..DEEP },
            Digit(Bag): Probe { inner_constants: &[("a", &["b", "c"], B)], ..DEEP },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"a":{"b":{"c":"b"}}}"#), Letter::Digit(_)));
    for elsewhere in [r#"{"a":{"b":{"c":"c"}}}"#, r#"{"a":{"b":"b"}}"#, r#"{"c":"b"}"#] {
        assert!(matches!(ok(elsewhere), Letter::Word(_)), "{elsewhere}");
    }
}

#[test]
fn a_new_constant_of_a_property_that_tells_all_members_apart_is_a_new_member() {
    const PART_A: Probe =
        Probe { required: &["type"], known: &["type"], constants: &[("type", A)], ..OBJECT };
    const PART_B: Probe = Probe { constants: &[("type", B)], ..PART_A };
    union! {
        Part {
            First(Bag): PART_A,
            Second(Bag): PART_B,
            Text(String): Probe { kinds: Kinds::STRING, ..ANYTHING },
        }
        any_of: false, open: true, whole: true
    }
    assert!(matches!(ok(r#"{"type":"b"}"#), Part::Second(_)));
    assert!(matches!(round_trip(r#"{"type":"c","z":1}"#), Part::Unrecognized(_)));

    union! {
        Closed { First(Bag): PART_A, Second(Bag): PART_B }
        any_of: false, open: false, whole: true
    }
    // A closed union has no place for it: the first member that can be read is the best there is.
    assert!(matches!(ok(r#"{"type":"c"}"#), Closed::First(_)));

    // A list that two members share does not tell them apart.
    union! {
        Shared { First(Bag): PART_A, Second(Bag): PART_A }
        any_of: false, open: true, whole: true
    }
    assert!(matches!(ok(r#"{"type":"c"}"#), Shared::First(_)));
}

#[test]
fn a_listed_string_beats_any_string_and_any_string_an_unlisted_one() {
    union! {
        Model {
            Known(String): Probe { kinds: Kinds::STRING, values: A, ..ANYTHING },
            Any(String): Probe { kinds: Kinds::STRING, ..ANYTHING },
            Other(String): Probe { kinds: Kinds::STRING, values: B, ..ANYTHING },
        }
        any_of: true, open: false, whole: false
    }
    assert!(matches!(ok(r#""a""#), Model::Known(_)));
    assert!(matches!(ok(r#""b""#), Model::Other(_)));
    assert!(matches!(ok(r#""c""#), Model::Any(_)));
}

#[test]
fn a_member_that_keeps_all_beats_one_that_drops_some() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Point {
        x: i32,
    }
    union! {
        Place {
            Point(Point): Probe {
                kinds: Kinds::OBJECT, required: &["x"], known: &["x"], ..ANYTHING
            },
            Bag(Bag): OBJECT,
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(round_trip(r#"{"x":1}"#), Place::Point(_)));
    assert!(matches!(round_trip(r#"{"x":1,"y":2}"#), Place::Bag(_)));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    name: String,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Aged {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    age: Option<i32>,
}

const NAMED: Probe =
    Probe { kinds: Kinds::OBJECT, required: &["name"], known: &["name"], ..ANYTHING };
const AGED: Probe = Probe { kinds: Kinds::OBJECT, known: &["age"], ..ANYTHING };

union! {
    AnyOf { Named(Named): NAMED, Aged(Aged): AGED }
    any_of: true, open: false, whole: true
}

#[test]
fn a_value_of_two_members_at_once_is_kept_whole() {
    assert!(matches!(round_trip(r#"{"name":"Ann"}"#), AnyOf::Named(_)));
    assert!(matches!(round_trip(r#"{"age":7}"#), AnyOf::Aged(_)));
    let both: AnyOf = round_trip(r#"{"name":"Ann","age":7}"#);
    assert!(matches!(both, AnyOf::Unrecognized(_)));
}

#[test]
fn a_property_that_no_member_knows_does_not_make_a_value_whole() {
    assert!(matches!(ok(r#"{"name":"Ann","new":7}"#), AnyOf::Named(_)));
    // Nor does one of a member that cannot be read.
    assert!(matches!(ok(r#"{"name":"Ann","age":"old"}"#), AnyOf::Named(_)));
}

#[test]
fn a_closed_union_that_keeps_values_of_two_members_still_refuses_others() {
    let error = super::err::<AnyOf>(r#"{"name":1,"age":"old"}"#);
    assert!(error.contains("no member of AnyOf fits"), "{error}");
}

#[test]
fn without_a_place_for_whole_values_the_best_member_is_taken() {
    union! {
        Best { Named(Named): NAMED, Aged(Aged): AGED }
        any_of: true, open: true, whole: false
    }
    assert!(matches!(ok(r#"{"name":"Ann","age":7}"#), Best::Named(_)));
    assert!(super::read::<Best>("[]").is_err());
}

#[test]
fn members_that_only_their_insides_tell_apart() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Data<T> {
        data: T,
    }
    const DATA: Probe =
        Probe { kinds: Kinds::OBJECT, required: &["data"], known: &["data"], ..ANYTHING };
    const LIST: Probe = Probe { kinds: Kinds::ARRAY, ..ANYTHING };
    union! {
        Answer {
            Aged(Data<Aged>): DATA,
            Named(Data<Named>): DATA,
            ManyAged(Vec<Aged>): LIST,
            ManyNamed(Vec<Named>): LIST,
        }
        any_of: false, open: false, whole: false
    }
    // `Aged` could be read from each of these, and would drop the name.
    assert!(matches!(round_trip(r#"{"data":{"name":"Ann"}}"#), Answer::Named(_)));
    assert!(matches!(round_trip(r#"{"data":{"age":7}}"#), Answer::Aged(_)));
    assert!(matches!(round_trip(r#"[{"name":"Ann"},{"name":"Bob"}]"#), Answer::ManyNamed(_)));
    assert!(matches!(round_trip(r#"[{"age":7}]"#), Answer::ManyAged(_)));
    assert!(matches!(round_trip("[]"), Answer::ManyAged(_)));
    // A property that both drop changes nothing.
    assert!(matches!(ok(r#"{"data":{"new":1}}"#), Answer::Aged(_)));
}

#[test]
fn hundreds_of_members() {
    #[derive(Debug, PartialEq, Serialize)]
    struct Big(usize);
    impl crate::runtime::untagged::UntaggedUnion for Big {
        const NAME: &'static str = "Big";
        const PROBES: &'static [Probe] = &[OBJECT; 300];
        const ANY_OF: bool = true;
        const OPEN: bool = true;

        fn from_member(
            index: usize,
            _: &crate::runtime::untagged::Content<'_>,
        ) -> Result<Self, serde_json::Error> {
            if index == 299 { Ok(Self(index)) } else { Err(serde::de::Error::custom("no")) }
        }
    }
    let value = serde_json::json!({"a": {"b": [1, 2, 3]}});
    let big: Big = crate::runtime::untagged::deserialize(value).unwrap();
    assert_eq!(big, Big(299));
}
