use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Error, Value};

use super::{err, ok, round_trip};
use crate::runtime::untagged::{self, UntaggedUnion};
use crate::runtime::{Constant, JsonNullable, Kinds, Probe, UnrecognizedMember};

/// A probe that says nothing, to be filled in.
pub(super) const ANYTHING: Probe = Probe {
    name: "Anything",
    kinds: Kinds::ANY,
    required: &[],
    known: &[],
    keeps_unknown: false,
    constants: &[],
    inner_constants: &[],
    values: &[],
};

/// Declares a union of one-field variants and how its values are recognised.
macro_rules! union {
    (
        $name:ident { $($variant:ident($type:ty): $probe:expr),+ $(,)? }
        any_of: $any_of:expr, open: $open:expr, whole: $whole:expr
    ) => {
        #[derive(Debug, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        #[allow(dead_code)]
        enum $name {
            $($variant($type),)+
            Unrecognized(crate::runtime::UnrecognizedMember),
        }

        impl crate::runtime::untagged::UntaggedUnion for $name {
            const NAME: &'static str = stringify!($name);
            const PROBES: &'static [crate::runtime::Probe] =
                &[$(crate::runtime::Probe { name: stringify!($variant), ..$probe }),+];
            const ANY_OF: bool = $any_of;
            const OPEN: bool = $open;

            fn from_member(
                index: usize,
                value: &crate::runtime::untagged::Content<'_>,
            ) -> Result<Self, serde_json::Error> {
                let mut member = 0;
                $(
                    if index == member {
                        return serde::Deserialize::deserialize(value).map(Self::$variant);
                    }
                    member += 1;
                )+
                panic!("there is no member {index} of {member}")
            }

            fn whole(value: serde_json::Value) -> Option<Self> {
                let whole = crate::runtime::UnrecognizedMember::new(value);
                $whole.then_some(Self::Unrecognized(whole))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::runtime::untagged::deserialize(deserializer)
            }
        }
    };
}
pub(super) use union;

union! {
    Scalar {
        Float(f64): Probe { kinds: Kinds::INTEGER.or(Kinds::FRACTION), ..ANYTHING },
        Integer(i64): Probe { kinds: Kinds::INTEGER, ..ANYTHING },
        Flag(bool): Probe { kinds: Kinds::BOOLEAN, ..ANYTHING },
        Text(String): Probe { kinds: Kinds::STRING, ..ANYTHING },
        Nothing(()): Probe { kinds: Kinds::NULL, ..ANYTHING },
        List(Vec<Scalar>): Probe { kinds: Kinds::ARRAY, ..ANYTHING },
    }
    any_of: false, open: false, whole: false
}

#[test]
fn kinds_tell_members_apart() {
    assert_eq!(round_trip::<Scalar>("true"), Scalar::Flag(true));
    assert_eq!(round_trip::<Scalar>(r#""true""#), Scalar::Text("true".to_owned()));
    assert_eq!(round_trip::<Scalar>("null"), Scalar::Nothing(()));
    round_trip::<Scalar>(r#"[1,[1.5,null,[]],"x"]"#);
}

#[test]
fn integers_are_integers_wherever_a_float_stands() {
    assert_eq!(round_trip::<Scalar>("1"), Scalar::Integer(1));
    assert_eq!(round_trip::<Scalar>("9007199254740993"), Scalar::Integer(9_007_199_254_740_993));
    assert_eq!(round_trip::<Scalar>("1.0"), Scalar::Float(1.0));
    assert_eq!(round_trip::<Scalar>("-0.5"), Scalar::Float(-0.5));
    // Beyond `i64` the other number type takes over.
    assert_eq!(ok::<Scalar>("18446744073709551615"), Scalar::Float(18_446_744_073_709_551_615.0));
}

#[test]
fn a_kind_that_no_member_has_is_an_error_that_says_so() {
    let error = err::<Scalar>(r#"{"a":1}"#);
    assert_eq!(
        error.split(" at line").next().unwrap(),
        "no member of Scalar fits: Float: expected a number; Integer: expected an integer; \
         Flag: expected a boolean; Text: expected a string; Nothing: expected null; \
         List: expected an array"
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cat {
    name: String,
    lives: u8,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Dog {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bark: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Fish {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    water: JsonNullable<String>,
}

const FISH: Probe = Probe { kinds: Kinds::OBJECT, known: &["water"], ..ANYTHING };
const DOG: Probe =
    Probe { kinds: Kinds::OBJECT, required: &["name"], known: &["name", "bark"], ..ANYTHING };
const CAT: Probe = Probe {
    kinds: Kinds::OBJECT,
    required: &["name", "lives"],
    known: &["name", "lives"],
    ..ANYTHING
};

union! {
    Pet { Fish(Fish): FISH, Dog(Dog): DOG, Cat(Cat): CAT }
    any_of: false, open: false, whole: false
}

union! {
    OpenPet { Fish(Fish): FISH, Dog(Dog): DOG, Cat(Cat): CAT }
    any_of: false, open: true, whole: true
}

#[test]
fn the_member_that_uses_most_of_an_object_is_taken() {
    assert!(matches!(round_trip(r#"{"name":"Tom","lives":9}"#), Pet::Cat(_)));
    assert!(matches!(round_trip(r#"{"name":"Rex","bark":"woof"}"#), Pet::Dog(_)));
    assert!(matches!(round_trip(r#"{"name":"Rex"}"#), Pet::Dog(_)));
    assert!(matches!(round_trip(r#"{"water":null}"#), Pet::Fish(_)));
    assert!(matches!(round_trip("{}"), Pet::Fish(_)));
    // A property of the future changes nothing.
    assert!(matches!(ok(r#"{"name":"Tom","lives":9,"age":3}"#), Pet::Cat(_)));
}

#[test]
fn the_next_best_member_is_taken_where_the_best_cannot_be_read() {
    assert!(matches!(ok(r#"{"name":"Tom","lives":"many"}"#), Pet::Dog(_)));
}

#[test]
fn none_fits_says_for_each_member_why_not() {
    let error = err::<Pet>(r#"{"name":1,"lives":300,"water":2}"#);
    for part in [
        "no member of Pet fits: ",
        "Cat: invalid type: integer `1`, expected a string",
        "Dog: invalid type: integer `1`, expected a string",
        "Fish: invalid type: integer `2`, expected a string",
    ] {
        assert!(error.contains(part), "{error}");
    }
    assert!(err::<Pet>(r#""Tom""#).contains("Cat: expected an object"));
}

#[test]
fn an_error_has_the_line_and_column_where_the_value_ends() {
    let error = serde_json::from_str::<Vec<Pet>>("[\n{\"water\": 1}\n]").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 12));
    let error = serde_json::from_str::<Pet>("\n{\"water\": 1}").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 12));
}

#[test]
fn an_open_union_keeps_what_fits_no_member() {
    let kept: OpenPet = round_trip(r#"{"water":[1]}"#);
    assert!(matches!(kept, OpenPet::Unrecognized(_)));
    assert!(matches!(round_trip::<OpenPet>("7"), OpenPet::Unrecognized(_)));
    assert!(matches!(ok::<OpenPet>(r#"{"water":"sea"}"#), OpenPet::Fish(_)));
}

#[test]
fn syntax_errors_stay_themselves() {
    assert!(serde_json::from_str::<OpenPet>(r#"{"water":"#).unwrap_err().is_eof());
    assert!(serde_json::from_str::<Pet>("{,}").unwrap_err().is_syntax());
}

#[test]
fn a_message_lists_a_bounded_number_of_members_in_bounded_length() {
    #[derive(Debug, Serialize)]
    struct Never;
    impl UntaggedUnion for Never {
        const NAME: &'static str = "Never";
        const PROBES: &'static [Probe] = &[ANYTHING; 40];
        const ANY_OF: bool = false;
        const OPEN: bool = false;

        fn from_member(_: usize, _: &crate::runtime::untagged::Content<'_>) -> Result<Self, Error> {
            Err(serde::de::Error::custom("ü".repeat(5000)))
        }
    }
    let error = untagged::deserialize::<_, Never>(serde_json::json!(1)).unwrap_err().to_string();
    assert!(error.ends_with("…; and 24 more"), "{error}");
    assert_eq!(error.matches("Anything").count(), 16);
    assert!(error.chars().count() < 4000);
}

/// Two members that nothing tells apart, each with a union inside.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Left {
    next: Option<Box<Tree>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Right {
    next: Option<Box<Tree>>,
}

const SIDE: Probe = Probe { kinds: Kinds::OBJECT, known: &["next"], ..ANYTHING };

union! {
    Tree { Left(Left): SIDE, Right(Right): SIDE }
    any_of: false, open: false, whole: false
}

#[test]
fn nested_unions_end_in_bounded_time() {
    let depth = 100;
    let good = format!("{}null{}", r#"{"next":"#.repeat(depth), "}".repeat(depth));
    ok::<Tree>(&good);
    // Each level could be read in two ways: 2^100 attempts without a limit.
    let bad = good.replace("null", "7");
    let error = err::<Tree>(&bad);
    assert!(error.starts_with("no member of Tree fits"), "{error}");
    // The same where reading works and only the comparison of members takes time.
    let lossy = good.replace("null", r#"{"more":1}"#);
    ok::<Tree>(&lossy);
    // The limit ends with the value.
    ok::<Tree>(&good);
}

thread_local! {
    /// How often a member of [`Counted`] was tried.
    static TRIED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Two members that nothing tells apart, each with the same union inside, which counts.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Counted {
    Left { next: Option<Box<Self>> },
    Right { next: Option<Box<Self>> },
}

#[derive(Deserialize)]
struct CountedMember {
    next: Option<Box<Counted>>,
}

impl UntaggedUnion for Counted {
    const NAME: &'static str = "Counted";
    const PROBES: &'static [Probe] = &[SIDE, SIDE];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(index: usize, value: &untagged::Content<'_>) -> Result<Self, Error> {
        TRIED.set(TRIED.get() + 1);
        let CountedMember { next } = CountedMember::deserialize(value)?;
        Ok(if index == 0 { Self::Left { next } } else { Self::Right { next } })
    }
}

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

/// How often members are tried until a text is read or refused.
fn tried(json: &str) -> usize {
    TRIED.set(0);
    let _ = serde_json::from_str::<Counted>(json);
    TRIED.get()
}

#[test]
fn nested_unions_are_not_retried_without_end() {
    for depth in [1, 2, 4, 8, 16, 32, 64, 100] {
        let good = format!("{}null{}", r#"{"next":"#.repeat(depth), "}".repeat(depth));
        // What comes back whole is taken at once: one attempt for each level.
        assert_eq!(tried(&good), depth);
        // What fits nothing, or loses something in each member, would take 2^depth attempts.
        for odd in ["7", r#"{"more":1}"#] {
            let count = tried(&good.replace("null", odd));
            assert!(count <= 10_000 + 128 * (depth + 2), "{depth} levels of {odd}: {count}");
        }
    }
}

#[test]
fn the_limit_does_not_hit_long_lists() {
    let json = format!("[{}{{}}]", r#"{"next":{"next":{"next":null}}},"#.repeat(20_000));
    assert_eq!(serde_json::from_str::<Vec<Tree>>(&json).unwrap().len(), 20_001);
}

#[test]
fn the_recursion_limit_of_serde_json_holds() {
    let json = format!("{}null{}", r#"{"next":"#.repeat(1000), "}".repeat(1000));
    let error = serde_json::from_str::<Tree>(&json).unwrap_err().to_string();
    assert!(error.contains("recursion limit exceeded"), "{error}");
}

#[test]
fn a_kept_member_shows_bare_and_compares() {
    let member = UnrecognizedMember::new(serde_json::json!(["x"]));
    assert_eq!(format!("{member:?}"), r#"Array [String("x")]"#);
    assert_eq!(member, member.clone());
}

#[test]
fn constants_compare_numbers_by_value() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Versioned {
        version: f64,
    }
    const V: Probe =
        Probe { kinds: Kinds::OBJECT, required: &["version"], known: &["version"], ..ANYTHING };
    union! {
        Version {
            One(Versioned): Probe { constants: &[("version", &[Constant::Int(1)])], ..V },
            Half(Versioned): Probe { constants: &[("version", &[Constant::Float(0.5)])], ..V },
            Null(Value): Probe { constants: &[("version", &[Constant::Null])], ..V },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok(r#"{"version":1}"#), Version::One(_)));
    assert!(matches!(ok(r#"{"version":1.0}"#), Version::One(_)));
    assert!(matches!(ok(r#"{"version":0.5}"#), Version::Half(_)));
    assert!(matches!(ok(r#"{"version":null}"#), Version::Null(_)));
}

/// A member that is itself such a union reads from the value that the outer one holds.
#[test]
fn unions_of_unions() {
    union! {
        Outer {
            Scalar(Scalar): Probe { kinds: Kinds::INTEGER.or(Kinds::STRING), ..ANYTHING },
            Pet(Pet): Probe { kinds: Kinds::OBJECT, known: &["name", "bark", "lives", "water"], ..ANYTHING },
        }
        any_of: false, open: false, whole: false
    }
    assert!(matches!(ok("7"), Outer::Scalar(Scalar::Integer(7))));
    assert!(matches!(ok(r#"{"name":"Tom","lives":9}"#), Outer::Pet(Pet::Cat(_))));
}

/// What a union's field type may be besides a plain struct.
#[test]
fn deserialize_is_usable_for_fields() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Holder {
        #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
        pet: JsonNullable<Pet>,
        others: Vec<Option<Scalar>>,
    }
    round_trip::<Holder>(r#"{"others":[]}"#);
    round_trip::<Holder>(r#"{"pet":null,"others":[1,"x"]}"#);
    round_trip::<Holder>(r#"{"pet":{"name":"Rex"},"others":[null]}"#);
}

fn _deserializer_is_generic<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Pet, D::Error> {
    untagged::deserialize(deserializer)
}
