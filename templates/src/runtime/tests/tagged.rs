use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{err, ok, round_trip};
use crate::runtime::tagged::{self, TaggedUnion};
use crate::runtime::{JsonNullable, Unrecognized, UnrecognizedMember, open_enum};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cat {
    kind: String,
    lives: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    friend: Option<Box<Pet>>,
}

/// The tag is in the middle of the fields, and may be null as far as this type is concerned.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Dog {
    name: String,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    kind: JsonNullable<DogKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    puppies: Vec<Pet>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum DogKind {
    Dog,
    Unrecognized(Unrecognized),
}

open_enum! {
    DogKind {
        "dog" => Dog,
        _ => Unrecognized,
    }
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Pet {
    Cat(Cat),
    Dog(Dog),
    Map(BTreeMap<String, Value>),
    Unrecognized(UnrecognizedMember),
}

impl<'de> TaggedUnion<'de> for Pet {
    const NAME: &'static str = "Pet";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["cat", "tomcat", "dog", "map"];

    fn read<D: Deserializer<'de>>(
        tag: &str,
        member: D,
        place: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        let union = match tag {
            "cat" | "tomcat" => Cat::deserialize(member).map(Self::Cat),
            "dog" => Dog::deserialize(member).map(Self::Dog),
            "map" => BTreeMap::deserialize(member).map(Self::Map),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }?;
        tagged::put(place, union);
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

/// A closed union, one of whose members is a union by the same tag.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Owned {
    Pet(Box<Pet>),
    Stone(Stone),
    Shape(Shape),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Stone {
    weight: f64,
    kind: StoneKind,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum StoneKind {
    #[serde(rename = "stone")]
    Stone,
}

/// A union by another tag.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Shape {
    Circle { kind: String, shape: String, radius: f64 },
}

impl<'de> TaggedUnion<'de> for Shape {
    const NAME: &'static str = "Shape";
    const TAG: &'static str = "shape";
    const TAGS: &'static [&'static str] = &["circle"];

    fn read<D: Deserializer<'de>>(
        tag: &str,
        member: D,
        place: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        #[derive(Deserialize)]
        struct Circle {
            kind: String,
            shape: String,
            radius: f64,
        }
        let union = match tag {
            "circle" => Circle::deserialize(member).map(|circle| Self::Circle {
                kind: circle.kind,
                shape: circle.shape,
                radius: circle.radius,
            }),
            _ => Err(tagged::unknown_tag::<Self, _>(tag)),
        }?;
        tagged::put(place, union);
        Ok(())
    }
}

impl<'de> TaggedUnion<'de> for Owned {
    const NAME: &'static str = "Owned";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["cat", "dog", "stone", "shape"];

    fn read<D: Deserializer<'de>>(
        tag: &str,
        member: D,
        place: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        let union = match tag {
            "cat" | "dog" => {
                tagged::deserialize::<D, Pet>(member).map(|pet| Self::Pet(Box::new(pet)))
            }
            "stone" => Stone::deserialize(member).map(Self::Stone),
            "shape" => tagged::deserialize::<D, Shape>(member).map(Self::Shape),
            _ => Err(tagged::unknown_tag::<Self, _>(tag)),
        }?;
        tagged::put(place, union);
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Owned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

#[test]
fn the_tag_may_stand_anywhere() {
    let first: Pet = round_trip(r#"{"kind":"cat","lives":9,"friend":{"kind":"cat","lives":1}}"#);
    let middle: Pet = ok(r#"{"lives":9,"kind":"cat","friend":{"kind":"cat","lives":1}}"#);
    let last: Pet = ok(r#"{"friend":{"lives":1,"kind":"cat"},"lives":9,"kind":"cat"}"#);
    assert_eq!(first, middle);
    assert_eq!(first, last);
    round_trip::<Pet>(r#"{"name":"Rex","kind":"dog","puppies":[{"kind":"cat","lives":2}]}"#);
}

#[test]
fn the_tag_stays_in_the_member_so_aliases_survive() {
    let tom: Pet = round_trip(r#"{"kind":"tomcat","lives":9}"#);
    assert!(matches!(tom, Pet::Cat(Cat { kind, .. }) if kind == "tomcat"));
    // Escapes keep the tag and the keys from being borrowed.
    let escaped: Pet = ok(r#"{"l\u0069ves":9,"k\u0069nd":"tom\u0063at"}"#);
    assert_eq!(escaped, ok(r#"{"kind":"tomcat","lives":9}"#));
}

#[test]
fn the_tags_field_may_be_any_type_of_strings() {
    let rex: Pet = ok(r#"{"kind":"dog","name":"Rex"}"#);
    assert!(
        matches!(rex, Pet::Dog(Dog { kind: JsonNullable::Present(DogKind::Dog), .. })),
        "{rex:?}"
    );
    round_trip::<Owned>(r#"{"weight":1.5,"kind":"stone"}"#);
}

#[test]
fn a_member_that_is_a_map_gets_everything_in_order() {
    let json = r#"{"a":[1,{"b":null}],"kind":"map","z":"\u0001"}"#;
    round_trip::<Pet>(json);
}

#[test]
fn unknown_tags_are_kept_whole_in_an_open_union() {
    let json = r#"{"wings":2,"kind":"bird","song":{"notes":[1,2.5,null]}}"#;
    let bird: Pet = round_trip(json);
    let Pet::Unrecognized(member) = bird else { panic!("{bird:?}") };
    assert_eq!(member.value()["kind"], "bird");
    assert_eq!(member.into_value()["wings"], 2);
    round_trip::<Pet>(r#"{"kind":""}"#);
}

#[test]
fn unknown_tags_are_an_error_in_a_closed_union() {
    let error = err::<Owned>(r#"{"kind":"bird"}"#);
    assert!(
        error.starts_with(
            "no member of Owned has kind `bird`; there are `cat`, `dog`, `stone`, `shape`"
        ),
        "{error}"
    );
}

#[test]
fn a_missing_tag_is_an_error_that_lists_the_known_ones() {
    for json in ["{}", r#"{"lives":9}"#] {
        let error = err::<Pet>(json);
        assert!(
            error.starts_with(
                "missing field `kind`, which tells the members of Pet apart: `cat`, `tomcat`, `dog`"
            ),
            "{error}"
        );
    }
}

#[test]
fn a_tag_that_is_not_a_string_is_an_error() {
    for json in [r#"{"kind":null}"#, r#"{"kind":1}"#, r#"{"lives":1,"kind":["cat"]}"#] {
        let error = err::<Pet>(json);
        assert!(error.contains("expected a string in `kind`"), "{error}");
    }
}

#[test]
fn what_is_not_an_object_is_an_error_that_names_the_union() {
    for json in ["null", "7", r#""cat""#, r#"["cat"]"#] {
        let error = err::<Pet>(json);
        assert!(error.contains("expected an object with `kind` (Pet)"), "{error}");
    }
}

#[test]
fn errors_in_a_member_name_it_and_the_place() {
    let streamed = err::<Pet>("{\n  \"kind\": \"cat\",\n  \"lives\": \"nine\"\n}");
    assert_eq!(
        streamed,
        "Pet with kind `cat`: invalid type: string \"nine\", expected u8 at line 3 column 17"
    );
    let missing = err::<Pet>("{\n  \"kind\": \"tomcat\"\n}");
    assert_eq!(missing, "Pet with kind `tomcat`: missing field `lives` at line 3 column 1");
    // What stood before the tag is reported where reading stopped, behind the tag, with its name.
    let held = err::<Pet>("{\n  \"lives\": \"nine\",\n  \"kind\": \"cat\"\n}");
    assert_eq!(
        held,
        "Pet with kind `cat`: invalid type: string \"nine\", expected u8 in `lives` at line 4 column 1"
    );
}

#[test]
fn errors_know_their_line_as_numbers_too() {
    let error = serde_json::from_str::<Pet>("{\n\"kind\": \"cat\",\n\"lives\": 300}").unwrap_err();
    assert_eq!((error.line(), error.column()), (3, 12));
    assert!(error.is_data());
}

#[test]
fn a_text_that_ends_early_stays_recognisable() {
    for json in [r#"{"kind":"cat","lives":9"#, r#"{"lives":"#, r#"{"kind":"ca"#] {
        assert!(serde_json::from_str::<Pet>(json).unwrap_err().is_eof(), "{json}");
    }
    assert!(serde_json::from_str::<Pet>(r#"{"kind":"cat",,}"#).unwrap_err().is_syntax());
}

#[test]
fn the_source_of_a_text_may_fail() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let text = std::io::Read::chain(r#"{"kind":"cat","#.as_bytes(), Broken);
    assert!(serde_json::from_reader::<_, Pet>(text).unwrap_err().is_io());
}

#[test]
fn unions_nest() {
    let friend: Pet =
        round_trip(r#"{"kind":"cat","lives":1,"friend":{"name":"Rex","kind":"dog"}}"#);
    assert!(matches!(friend, Pet::Cat(Cat { friend: Some(_), .. })));
    // By the same tag, and by a tag after the outer one and before it.
    let owned: Owned = round_trip(r#"{"name":"Rex","kind":"dog"}"#);
    assert!(matches!(owned, Owned::Pet(_)));
    round_trip::<Owned>(r#"{"kind":"shape","shape":"circle","radius":1.5}"#);
    let shape: Owned = ok(r#"{"radius":1.5,"shape":"circle","kind":"shape"}"#);
    assert!(matches!(shape, Owned::Shape(Shape::Circle { .. })));
    let error = err::<Owned>(r#"{"kind":"shape","shape":"square"}"#);
    assert!(error.contains("no member of Shape has shape `square`"), "{error}");
}

#[test]
fn a_repeated_tag_is_an_error_in_a_struct() {
    let error = serde_json::from_str::<Pet>(r#"{"kind":"cat","lives":1,"kind":"dog"}"#);
    assert!(error.unwrap_err().to_string().contains("duplicate field `kind`"));
}

#[test]
fn unknown_properties_are_skipped_before_and_after_the_tag() {
    let cat: Pet = ok(r#"{"x":{"y":[1]},"kind":"cat","z":[{}],"lives":9}"#);
    assert_eq!(cat, ok(r#"{"kind":"cat","lives":9}"#));
}

#[test]
fn deep_nesting_ends_at_the_limit_of_serde_json() {
    let depth = 500;
    for (open, close) in [
        (r#"{"kind":"cat","lives":1,"friend":"#, "}"),
        (r#"{"lives":1,"friend":"#, r#","kind":"cat"}"#),
        (r#"{"kind":"bird","next":"#, "}"),
    ] {
        let json = format!("{}null{}", open.repeat(depth), close.repeat(depth));
        let error = serde_json::from_str::<Pet>(&json).unwrap_err().to_string();
        assert!(error.contains("recursion limit exceeded"), "{error}");
        let shallow = format!("{}null{}", open.repeat(40), close.repeat(40));
        ok::<Pet>(&shallow);
    }
}

#[test]
fn a_long_list_of_tags_is_cut() {
    struct Many;
    impl<'de> TaggedUnion<'de> for Many {
        const NAME: &'static str = "Many";
        const TAG: &'static str = "t";
        const TAGS: &'static [&'static str] = &["x"; 20];
        fn read<D: Deserializer<'de>>(
            tag: &str,
            _: D,
            _: &mut Option<Self>,
        ) -> Result<(), D::Error> {
            Err(tagged::unknown_tag::<Self, _>(tag))
        }
    }
    let mut json = serde_json::Deserializer::from_str(r#"{"t":"y"}"#);
    let error = tagged::deserialize::<_, Many>(&mut json).err().unwrap().to_string();
    assert!(error.contains("`x` and 4 more"), "{error}");
}
