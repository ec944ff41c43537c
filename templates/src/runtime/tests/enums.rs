use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use serde_json::{Value, json};

use super::{err, ok, round_trip};
use crate::runtime::{
    UnknownValue, Unrecognized, closed_enum, closed_json_enum, closed_value_enum, json_enum::read,
    open_enum, open_json_enum, open_value_enum,
};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Production,
    Test,
    Unrecognized(Unrecognized),
}

open_enum! {
    Kind {
        "production" => Production,
        "test" => Test,
        _ => Unrecognized,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Color {
    Red,
    Green,
}

closed_enum! {
    Color {
        "red" => Red,
        "green" => Green,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Level {
    One,
    Two,
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    Level: i64 {
        1 => One,
        2 => Two,
        _ => Unrecognized,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Yes {
    True,
}

closed_value_enum! {
    Yes: bool {
        true => True,
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Mixed {
    Auto,
    Half,
    Unrecognized(Unrecognized<Value>),
}

impl Mixed {
    fn to_value(&self) -> Value {
        match self {
            Self::Auto => json!("auto"),
            Self::Half => json!(0.5),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for Mixed {
    fn from(value: Value) -> Self {
        match value {
            value if value == "auto" => Self::Auto,
            value if value == 0.5 => Self::Half,
            value => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(Mixed, "number", "string");

#[derive(Clone, Copy, Debug, PartialEq)]
enum Strict {
    Auto,
    Zero,
}

impl Strict {
    const KNOWN: &'static [Self] = &[Self::Auto, Self::Zero];

    fn to_value(self) -> Value {
        match self {
            Self::Auto => json!("auto"),
            Self::Zero => json!(0),
        }
    }

    fn from_wire(value: &Value) -> Option<Self> {
        Self::KNOWN.iter().copied().find(|known| known.to_value() == *value)
    }
}

closed_json_enum!(Strict);

#[test]
fn known_and_unknown_strings_come_back_as_they_were() {
    assert_eq!(round_trip::<Kind>(r#""production""#), Kind::Production);
    let unknown: Kind = round_trip(r#""PRODUCTION""#);
    assert_eq!(unknown.as_str(), "PRODUCTION");
    assert!(matches!(unknown, Kind::Unrecognized(_)));
    round_trip::<Kind>(r#""""#);
    round_trip::<Kind>(r#""\u0001 ü \" ""#);
    assert_eq!(ok::<Kind>(r#""te\u0073t""#), Kind::Test);
}

#[test]
fn an_unknown_string_shows_bare() {
    let unknown = Kind::from("new");
    assert_eq!(format!("{unknown:?}"), r#"Unrecognized("new")"#);
    assert_eq!(unknown.to_string(), "new");
    assert_eq!(format!("{:>6}|", Kind::Test), "  test|");
}

#[test]
fn what_is_not_a_string_is_an_error_that_names_the_enum() {
    let error = err::<Kind>("[7]");
    assert!(error.contains("expected a string (Kind)"), "{error}");
    let error = err::<Kind>("null");
    assert!(error.contains("expected a string (Kind)"), "{error}");
    assert!(err::<Color>("1").contains("expected a string (Color)"));
}

#[test]
fn open_enums_convert_compare_and_sort_as_strings() {
    assert_eq!(Kind::from_str("test"), Ok(Kind::Test));
    assert_eq!(Kind::from(String::from("test")), Kind::Test);
    assert_eq!("test".parse::<Kind>().unwrap(), *"test");
    assert_eq!(Kind::Test, "test");
    assert_eq!(AsRef::<str>::as_ref(&Kind::Test), "test");
    let sorted: BTreeSet<Kind> = ["test", "zeta", "alpha", "production"].map(Kind::from).into();
    let sorted: Vec<&str> = sorted.iter().map(Kind::as_str).collect();
    assert_eq!(sorted, ["alpha", "production", "test", "zeta"]);
}

#[test]
fn enums_are_map_keys() {
    round_trip::<BTreeMap<Kind, i32>>(r#"{"new":1,"test":2}"#);
    round_trip::<BTreeMap<Color, i32>>(r#"{"green":1,"red":2}"#);
    round_trip::<BTreeMap<Level, i32>>(r#"{"1":1,"9":2}"#);
}

#[test]
fn closed_enums_refuse_and_list_what_they_know() {
    assert_eq!(round_trip::<Color>(r#""red""#), Color::Red);
    let error = err::<Color>(r#""mauve""#);
    assert!(error.contains("unknown Color `mauve`, expected one of `red`, `green`"), "{error}");
    let error = "mauve".parse::<Color>().unwrap_err();
    assert_eq!(error.value(), "mauve");
    assert_eq!(error.known().collect::<Vec<_>>(), ["red", "green"]);
    assert_eq!(Color::try_from("green"), Ok(Color::Green));
    assert!(Color::Green < Color::Red, "the order is that of the strings");
    assert_eq!(Color::Red, "red");
    assert_eq!(Color::Red.to_string(), "red");
}

#[test]
fn a_long_list_of_known_values_is_cut() {
    let error = UnknownValue::new("Size", "x", 0..20).to_string();
    assert!(error.contains("`15` and 4 more"), "{error}");
    assert!(!error.contains("`16`"), "{error}");
}

#[test]
fn integers_are_read_by_value() {
    assert_eq!(round_trip::<Level>("1"), Level::One);
    assert_eq!(ok::<Level>("1.0"), Level::One);
    assert_eq!(ok::<Level>("2e0"), Level::Two);
    assert_eq!(round_trip::<Level>("-9223372036854775808").value(), i64::MIN);
    assert_eq!(round_trip::<Level>("9223372036854775807").value(), i64::MAX);
    for json in ["1.5", "9223372036854775808", "1e300", "-1e19", r#""1""#, "true", "null"] {
        assert!(err::<Level>(json).contains("an integer (Level)"), "{json}");
    }
    assert_eq!(Level::Two, 2);
    assert_eq!(i64::from(Level::from(5)), 5);
    assert_eq!(Level::from(5).to_string(), "5");
    let sorted: BTreeSet<Level> = [3, 2, -1, 1].map(Level::from).into();
    assert_eq!(sorted.iter().map(Level::value).collect::<Vec<_>>(), [-1, 1, 2, 3]);
}

#[test]
fn closed_values_are_refused_by_value() {
    assert_eq!(round_trip::<Yes>("true"), Yes::True);
    assert!(err::<Yes>("false").contains("unknown Yes `false`, expected one of `true`"));
    assert!(err::<Yes>("1").contains("a boolean (Yes)"));
    assert!(Yes::try_from(false).is_err());
    assert!(bool::from(Yes::True));
}

#[test]
fn values_of_several_kinds() {
    assert_eq!(round_trip::<Mixed>(r#""auto""#), Mixed::Auto);
    assert_eq!(round_trip::<Mixed>("0.5"), Mixed::Half);
    for json in ["7", r#""manual""#] {
        assert!(matches!(round_trip::<Mixed>(json), Mixed::Unrecognized(_)), "{json}");
    }
    let error = err::<Mixed>(r#"{"a":[1]}"#);
    assert!(error.contains("invalid type: map, expected a number or a string (Mixed)"), "{error}");
    assert!(err::<Mixed>("null").contains("invalid type: null, expected a number or"));
    assert_eq!(Mixed::Auto.to_string(), r#""auto""#);
    let whole = |json: &str| {
        let mut json = serde_json::Deserializer::from_str(json);
        read(&mut json, "Whole", &["boolean", "integer"]).map_err(|error| error.to_string())
    };
    assert_eq!(whole("7"), Ok(json!(7)));
    assert_eq!(whole("7.0"), Ok(json!(7.0)));
    let error = whole("1.5").unwrap_err();
    assert!(error.contains("floating point `1.5`, expected a boolean or an integer"), "{error}");
    assert_eq!(round_trip::<Strict>("0"), Strict::Zero);
    assert_eq!(Strict::try_from(json!("auto")), Ok(Strict::Auto));
    let error = err::<Strict>("1");
    assert!(error.contains(r#"unknown Strict `1`, expected one of `"auto"`, `0`"#), "{error}");
}

/// Types may be called like anything of the prelude: the macros must not mistake them.
mod names {
    #![allow(dead_code)]

    struct Option;
    struct Result;
    struct Some;
    struct Ok;
    struct From;
    struct Ord;
    struct AsRef;
    struct Display;

    #[derive(Clone, Debug, PartialEq, Eq)]
    enum String {
        A,
    }

    crate::runtime::closed_enum! {
        String {
            "a" => A,
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    enum Value {
        Other(crate::runtime::Unrecognized),
    }

    crate::runtime::open_enum! {
        Value {
            _ => Other,
        }
    }

    #[test]
    fn types_named_like_the_prelude_get_their_impls() {
        super::round_trip::<String>(r#""a""#);
        super::round_trip::<Value>(r#""b""#);
    }
}
