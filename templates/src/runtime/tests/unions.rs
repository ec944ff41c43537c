//! The tables of unions.

use serde_json::{from_str, json, to_value};

use crate::runtime::{UnrecognizedMember, object, tagged_union, untagged_union};

#[derive(Debug, PartialEq)]
struct Cat {
    kind: String,
    lives: i64,
}

object::model! {
    Cat {
        "kind" => kind: required,
        "lives" => lives: required whole,
    }
}

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Any(serde_json::Map<String, serde_json::Value>),
    Written(Vec<u8>),
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Pet: "kind" {
        "cat" | "tomcat" => Cat(Cat),
        "any" => Any,
        Written,
        _ => Unrecognized,
    }
}

#[derive(Debug, PartialEq)]
enum Owned {
    Pet(Box<Pet>),
}

tagged_union! {
    Owned: "kind" {
        "cat" => Pet(Box<Pet>),
    }
}

#[derive(Debug)]
enum Nothing {}

tagged_union! {
    Nothing: "kind" {}
}

#[derive(Debug, PartialEq)]
enum Value {
    Integers(Vec<i64>),
    Cat(Box<Cat>),
    Text(String),
    Null,
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Value: any_of open {
        Integers: list whole => ARRAY,
        Cat(Box<Cat>) => OBJECT
            requires("kind",)
            knows(
                "kind", "lives",
            )
            lists("kind" [Str("cat"), Int(-1),],)
            lists_inside("a" "b" [Bool(true), Null], "a" "c" "d" [Int(1)],)
            keeps_unknown,
        Text => STRING | BOOLEAN limited_to(Str("a"),),
        Null: null => NULL,
        _ => Unrecognized,
    }
}

#[derive(Debug)]
enum Never {}

untagged_union! {
    Never: one_of {}
}

fn cat() -> Cat {
    Cat { kind: "tomcat".to_owned(), lives: 9 }
}

#[test]
fn each_value_of_the_tag_means_its_member() {
    let text = r#"{"kind":"tomcat","lives":9}"#;
    assert_eq!(from_str::<Pet>(text).unwrap(), Pet::from(cat()));
    assert_eq!(to_value(Pet::Cat(cat())).unwrap(), json!({"kind": "tomcat", "lives": 9}));
    assert!(matches!(from_str(r#"{"kind":"any"}"#).unwrap(), Pet::Any(_)));
    assert!(matches!(from_str(r#"{"kind":"new"}"#).unwrap(), Pet::Unrecognized(_)));
    assert_eq!(to_value(Pet::Written(vec![1])).unwrap(), json!([1]));
}

#[test]
fn a_union_without_a_place_for_others_refuses_them() {
    let read = from_str::<Owned>(r#"{"kind":"cat","lives":9.0}"#).unwrap();
    assert_eq!(read, Pet::Cat(Cat { kind: "cat".to_owned(), lives: 9 }).into());
    let error = from_str::<Owned>(r#"{"kind":"dog"}"#).unwrap_err().to_string();
    assert!(error.contains("no member of Owned has kind `dog`; there are `cat`"), "{error}");
    let error = from_str::<Nothing>(r#"{"kind":"dog"}"#).unwrap_err().to_string();
    assert!(error.contains("no member of Nothing"), "{error}");
}

#[test]
fn each_structure_means_its_member() {
    let read = |text| from_str::<Value>(text).unwrap();
    assert_eq!(read("[1.0, 2]"), Value::Integers(vec![1, 2]));
    assert_eq!(read(r#"{"kind":"tomcat","lives":9}"#), cat().into());
    assert_eq!(read(r#""a""#), Value::Text("a".to_owned()));
    assert_eq!(read("null"), Value::Null);
    assert!(matches!(read("1.5"), Value::Unrecognized(_)));
    for text in ["[1,2]", r#"{"kind":"cat","lives":9}"#, r#""a""#, "null", "1.5"] {
        assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    }
    from_str::<Never>("1").unwrap_err();
}

#[test]
fn what_is_said_of_a_member_is_its_probe() {
    use crate::runtime::untagged::UntaggedUnion;

    let [_, cat, text, null] = Value::PROBES else { panic!("four members") };
    assert_eq!((cat.name, cat.required, cat.known), ("Cat", &["kind"][..], &["kind", "lives"][..]));
    assert!(cat.keeps_unknown && !text.keeps_unknown);
    assert_eq!((cat.constants.len(), cat.inner_constants.len(), text.values.len()), (1, 2, 1));
    assert_eq!(
        [Value::ANY_OF, Never::ANY_OF, Value::OPEN, Never::OPEN],
        [true, false, true, false]
    );
    assert_eq!(null.name, "Null");
}
