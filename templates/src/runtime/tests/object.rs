//! Structs, as the generator writes them.

use std::collections::BTreeMap;

use super::super::JsonNullable;
use super::super::object;
use super::{err, ok, read, round_trip};

#[derive(Clone, Debug, PartialEq)]
struct Pet {
    id: i64,
    name: String,
    owner: Option<String>,
    label: JsonNullable<String>,
    parent: Option<Box<Pet>>,
}

object::model! {
    Pet {
        "id" => id: required,
        "name" => name: required,
        "owner" => owner: required,
        "label" => label: nullable,
        "parent" => parent: optional,
    }
}

#[test]
fn the_four_presences_are_kept_apart() {
    let pet: Pet = round_trip(r#"{"id":1,"name":"Rex","owner":null}"#);
    assert_eq!((pet.owner, pet.label), (None, JsonNullable::Undefined));
    let pet: Pet = round_trip(r#"{"id":1,"name":"Rex","owner":"Ann","label":null}"#);
    assert_eq!((pet.owner.as_deref(), pet.label), (Some("Ann"), JsonNullable::Null));
    let pet: Pet = ok(r#"{"id":1,"name":"Rex","owner":null,"label":"x","parent":null}"#);
    assert_eq!((pet.label.as_deref(), pet.parent), (JsonNullable::Present("x"), None));
    assert!(err::<Pet>(r#"{"id":null,"name":"Rex","owner":null}"#).contains("`id`: invalid type"));
}

#[test]
fn properties_come_in_any_order_and_with_others_between() {
    let pet: Pet =
        ok(r#"{"label":"x","a":[1,{}],"owner":"Ann","nam\u0065":"Rex","b":null,"id":7,"c":{}}"#);
    assert_eq!((pet.id, pet.name.as_str()), (7, "Rex"));
}

#[test]
fn a_missing_property_is_named() {
    assert!(err::<Pet>(r#"{"id":1,"name":"Rex"}"#).starts_with("missing field `owner`"));
    assert!(err::<Pet>("{}").starts_with("missing field `id`"));
}

#[test]
fn a_property_that_comes_twice_is_refused() {
    let json = r#"{"id":1,"name":"a","name":"b","owner":null}"#;
    let message = serde_json::from_str::<Pet>(json).unwrap_err().to_string();
    assert!(message.starts_with("duplicate field `name`"), "{message}");
}

#[test]
fn what_is_no_object_is_refused() {
    for json in [r#"[1,"Rex",null]"#, "1", r#""x""#, "null"] {
        let message = err::<Pet>(json);
        assert!(message.contains("expected an object (Pet)"), "{message}");
    }
}

#[test]
fn an_error_names_the_path_and_keeps_the_place() {
    let json = "{\"id\":1,\"name\":\"a\",\"owner\":null,\n\"parent\":{\"id\":\"x\"}}";
    let error = serde_json::from_str::<Pet>(json).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`parent.id`: invalid type: string \"x\", expected i64 at line 2 column 18"
    );
    assert_eq!((error.line(), error.column()), (2, 18));
    let missing = err::<Pet>(r#"{"id":1,"name":"a","owner":null,"parent":{}}"#);
    assert!(missing.starts_with("`parent`: missing field `id`"), "{missing}");
}

#[test]
fn a_text_that_ends_early_stays_one() {
    for end in ["{\"id\":1,\"name\":\"a", "{\"id\":1,\"name\":", "{\"id\":1,\"na", "{\"id\":1"] {
        let error = serde_json::from_str::<Pet>(end).unwrap_err();
        assert!(error.is_eof(), "{end}: {error}");
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Labels {
    a: Option<i64>,
    additional_properties: BTreeMap<String, Vec<i64>>,
}

object::model! {
    Labels: Default {
        "a" => a: optional,
        _ => additional_properties: kept list,
    }
}

#[test]
fn properties_without_a_field_are_kept() {
    let labels: Labels = round_trip(r#"{"a":1,"x":[],"y":[1,2]}"#);
    assert_eq!(labels.additional_properties["y"], [1, 2]);
    round_trip::<Labels>("{}");
    let message = err::<Labels>(r#"{"x":[],"y":1}"#);
    assert!(message.starts_with("`y`: invalid type: integer `1`"), "{message}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Closed {
    a: Option<i64>,
}

object::model! {
    Closed: Default {
        "a" => a: optional,
        _ => refused,
    }
}

#[test]
fn properties_without_a_field_are_refused() {
    round_trip::<Closed>(r#"{"a":1}"#);
    let message = err::<Closed>(r#"{"a":1,"b":2}"#);
    assert!(message.starts_with("unknown field `b`, expected `a`"), "{message}");
}

#[test]
fn the_number_of_properties_that_are_written_is_exact() {
    let pet: Pet = ok(r#"{"id":1,"name":"a","owner":null,"label":null}"#);
    assert_eq!(object::count(&pet), 4);
    assert_eq!(object::count(&ok::<Labels>(r#"{"b":[],"c":[]}"#)), 2);
}

#[derive(Clone, Debug, PartialEq)]
struct Lists {
    plain: Vec<i64>,
    nullable: Option<Vec<i64>>,
    pets: JsonNullable<Vec<Pet>>,
    prices: Option<BTreeMap<String, Vec<i64>>>,
    matrix: Option<Vec<Option<Vec<i64>>>>,
}

object::model! {
    Lists {
        "plain" => plain: required list,
        "nullable" => nullable: required maybe list,
        "pets" => pets: nullable list,
        "prices" => prices: optional values list,
        "matrix" => matrix: optional list maybe list,
    }
}

#[test]
fn arrays_and_maps_are_read_in_all_presences() {
    round_trip::<Lists>(r#"{"plain":[],"nullable":null}"#);
    round_trip::<Lists>(
        r#"{"plain":[1],"nullable":[2],"pets":null,"prices":{},"matrix":[null,[],[1,2]]}"#,
    );
    round_trip::<Lists>(
        r#"{"plain":[],"nullable":null,"pets":[{"id":1,"name":"a","owner":null}],"prices":{"x":[1]}}"#,
    );
}

#[test]
fn an_error_names_the_item() {
    let start = |json: &str, path: &str| {
        let message = err::<Lists>(json);
        assert!(message.starts_with(&format!("`{path}`: ")), "{message}");
    };
    start(r#"{"plain":[1,"x"]}"#, "plain[1]");
    start(r#"{"plain":1}"#, "plain");
    start(r#"{"plain":[],"nullable":[null]}"#, "nullable[0]");
    start(r#"{"plain":[],"pets":[{"id":1,"name":"a","owner":null},{"id":0.5}]}"#, "pets[1].id");
    start(r#"{"prices":{"a":[],"b":[1,2,null]}}"#, "prices.b[2]");
    start(r#"{"matrix":[null,[],[1,{}]]}"#, "matrix[2][1]");
    let parent = r#"{"id":1,"name":"a","owner":null,"parent":{"id":1,"name":1}}"#;
    start(&format!(r#"{{"pets":[{parent}]}}"#), "pets[0].parent.name");
}

#[test]
fn other_text_formats_are_read_and_written() {
    let pet = read::<Pet>(r#"{"id":1,"name":"Rex","owner":null,"label":null}"#).unwrap();
    let yaml = "id: 1\nname: Rex\nowner: null\nlabel: null\n";
    assert_eq!(serde_yaml::to_string(&pet).unwrap(), yaml);
    assert_eq!(serde_yaml::from_str::<Pet>(yaml).unwrap(), pet);
    let error = serde_yaml::from_str::<Pet>("id: x\nname: Rex\nowner: null\n").unwrap_err();
    assert!(error.to_string().starts_with("id: invalid type"), "{error}");
}

#[test]
fn names_may_come_as_bytes() {
    use serde::de::value::{Error, MapDeserializer};

    fn read<T: serde::de::DeserializeOwned>(names: [&[u8]; 1]) -> Result<T, Error> {
        T::deserialize(MapDeserializer::new(names.into_iter().map(|name| (name, ()))))
    }

    // What is no list can only be read as `a`.
    assert!(read::<Labels>([b"a"]).unwrap().additional_properties.is_empty());
    assert_eq!(read::<Closed>([b"a"]).unwrap().a, None);
    assert!(read::<Closed>([b"b"]).unwrap_err().to_string().contains("unknown field `b`"));
    assert!(read::<Closed>([b"\xff"]).unwrap_err().to_string().contains("byte array"));
}
