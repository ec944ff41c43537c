//! One API with every shape, for tests.

use serde_json::{Value, json};

use super::fixtures::{api, described, enumeration, field, member, structure};
use crate::ir::{
    Access, Api, Constraint, Dispatch, EnumRepr, Extra, Field, Kinds, Presence, Probe, Scalar,
    Shape, Struct, Tuple, Ty, TypeId, Union,
};

const PRESENCES: [Presence; 4] = [
    Presence::Required,
    Presence::RequiredNullable,
    Presence::Optional,
    Presence::OptionalNullable,
];

const SCALARS: [Scalar; 17] = [
    Scalar::Bool,
    Scalar::I8,
    Scalar::I16,
    Scalar::I32,
    Scalar::I64,
    Scalar::I128,
    Scalar::U8,
    Scalar::U16,
    Scalar::U32,
    Scalar::U64,
    Scalar::F32,
    Scalar::F64,
    Scalar::Number,
    Scalar::String,
    Scalar::DateTime,
    Scalar::Date,
    Scalar::Uuid,
];

fn list(ty: Ty) -> Ty {
    Ty::List(Box::new(ty))
}

fn map(ty: Ty) -> Ty {
    Ty::Map(Box::new(ty))
}

fn nullable(ty: Ty) -> Ty {
    Ty::Nullable(Box::new(ty))
}

fn defaulted(wire: &str, ty: Ty, default: Value) -> Field {
    Field { default: Some(default), ..field(wire, ty, Presence::Optional) }
}

/// Enums of every representation, open and closed.
fn enums() -> Vec<(&'static str, Shape)> {
    let mixed = [json!("x"), json!(1.5), json!(true), json!([1, {"a": null}]), json!(u64::MAX)];
    vec![
        ("OpenText", enumeration(EnumRepr::String, &["ats", "", "+1", "a-b", "`\u{202e}\""], true)),
        ("ClosedText", enumeration(EnumRepr::String, &["one", "two"], false)),
        ("EmptyText", enumeration::<&str>(EnumRepr::String, &[], true)),
        ("EmptyClosed", enumeration::<&str>(EnumRepr::String, &[], false)),
        ("OpenNumber", enumeration(EnumRepr::Integer, &[1, -2, i64::MIN], true)),
        ("ClosedNumber", enumeration(EnumRepr::Integer, &[0], false)),
        ("OpenTrue", enumeration(EnumRepr::Boolean, &[true], true)),
        ("OpenBoth", enumeration(EnumRepr::Boolean, &[true, false], true)),
        ("ClosedFalse", enumeration(EnumRepr::Boolean, &[false], false)),
        ("OpenMixed", enumeration(EnumRepr::Mixed, &mixed, true)),
        ("ClosedMixed", enumeration(EnumRepr::Mixed, &mixed, false)),
        ("EmptyMixed", enumeration::<&str>(EnumRepr::Mixed, &[], false)),
    ]
}

/// Structs with every presence, scalar, default and kind of extra properties.
fn structs(at: u32) -> Vec<(&'static str, Shape)> {
    let scalars = SCALARS.iter().enumerate().flat_map(|(index, scalar)| {
        PRESENCES.map(|presence| {
            let wire = format!("{presence:?}{index}");
            field(&wire, Ty::Scalar(*scalar), presence)
        })
    });
    let own = Ty::Ref(TypeId(at + 1));
    let mut nested = vec![
        Field { boxed: true, ..field("required", own.clone(), Presence::RequiredNullable) },
        Field { boxed: true, ..field("optional", own.clone(), Presence::Optional) },
        Field { boxed: true, ..field("type", own.clone(), Presence::OptionalNullable) },
        Field { boxed: true, ..field("category", Ty::Ref(TypeId(0)), Presence::Required) },
        field("list", list(nullable(own.clone())), Presence::Required),
        field("map", map(map(own)), Presence::Required),
        field("object", Ty::Object, Presence::OptionalNullable),
        field("any", Ty::Any, Presence::Required),
        field("null", Ty::Null, Presence::Required),
        field("custom", Ty::Custom("std::string::String".to_owned()), Presence::Optional),
    ];
    for field in &mut nested {
        field.deprecated = true;
        field.access = Access::WriteOnly;
        field.doc =
            described("See [Pet] at https://a.example, a Vec<u8>:\n\n    let x = 1;\n\n*/ \"#");
        field.doc.constraints = vec![Constraint::MinLength(1), Constraint::Pattern("`".to_owned())];
        field.doc.examples = vec![json!("```"), json!({"long": "x".repeat(100)})];
        field.doc.external = Some(("https://a.example".to_owned(), None));
    }
    let text = Ty::Scalar(Scalar::String);
    let defaults = vec![
        defaulted("expires-in", Ty::Scalar(Scalar::F64), json!(1800)),
        defaulted("pi-number", Ty::Scalar(Scalar::F32), json!(3.14159)),
        defaulted("e-number", Ty::Scalar(Scalar::F64), json!(1e300)),
        defaulted("whole-number", Ty::Scalar(Scalar::I32), json!(-5.0)),
        defaulted("too-big", Ty::Scalar(Scalar::U8), json!(256)),
        defaulted("some-text", text.clone(), json!("a\"b")),
        defaulted("wrong-kind", text.clone(), json!(1)),
        defaulted("some-enum", Ty::Ref(TypeId(0)), json!("ats")),
        defaulted("other-enum", Ty::Ref(TypeId(0)), json!("none")),
        defaulted("some-list", list(text.clone()), json!(["a", "b"])),
        defaulted("empty-list", list(text.clone()), json!([])),
        defaulted("some-map", map(text.clone()), json!({"a": "b"})),
        defaulted("some-object", Ty::Object, json!({"a": [1.5]})),
        defaulted("any-thing", Ty::Any, json!(7)),
        defaulted("some-number", Ty::Scalar(Scalar::Number), json!(7)),
        defaulted("some-struct", Ty::Ref(TypeId(at + 3)), json!({"a-b": null, "c-d": "x"})),
    ];
    let keep = vec![
        field("a-b", text.clone(), Presence::OptionalNullable),
        field("c-d", text.clone(), Presence::Required),
    ];
    vec![
        ("Scalars", structure(scalars.collect())),
        ("Nested", structure(nested)),
        ("Defaults", structure(defaults)),
        ("Deny", Shape::Struct(Struct { fields: keep.clone(), extra: Extra::Deny })),
        ("Keep", Shape::Struct(Struct { fields: keep, extra: Extra::Keep(Ty::Any) })),
        ("Empty", structure(Vec::new())),
    ]
}

fn tagged(members: Vec<crate::ir::Member>, open: bool) -> Shape {
    let dispatch = Dispatch::Tag { property: "kind".to_owned() };
    Shape::Union(Union { members, dispatch, any_of: false, open })
}

/// Unions of both kinds, tuples, newtypes and aliases.
fn others(at: u32, structs: u32) -> Vec<(&'static str, Shape)> {
    let deny = Ty::Ref(TypeId(structs + 3));
    let keep = Ty::Ref(TypeId(structs + 4));
    let text = Ty::Scalar(Scalar::String);
    let own = Ty::Ref(TypeId(at + 2));
    let probe = |kinds| Probe {
        kinds,
        required: vec!["c-d".to_owned()],
        known: vec!["a-b".to_owned(), "c-d".to_owned()],
        constants: [("kind".to_owned(), vec![json!("x"), json!(1), json!(0.5)])]
            .into_iter()
            .collect(),
        ..Probe::default()
    };
    let object = Kinds { object: true, ..Kinds::default() };
    let structural = vec![
        member("deny", deny.clone(), &[]),
        member("list", list(own.clone()), &[]),
        crate::ir::Member { boxed: true, ..member("own", own, &[]) },
        member("text", text.clone(), &[]),
        member("null", Ty::Null, &[]),
    ];
    let probes = vec![
        probe(object),
        probe(Kinds { array: true, ..Kinds::default() }),
        probe(Kinds { boolean: true, integer: true, ..Kinds::default() }),
        Probe {
            kinds: Kinds { string: true, ..Kinds::default() },
            values: vec![json!("a")],
            ..Probe::default()
        },
        Probe { kinds: Kinds { null: true, ..Kinds::default() }, ..Probe::default() },
    ];
    let dispatch = Dispatch::Structure(probes);
    let tuple = |count: usize, rest: Option<Ty>| {
        Shape::Tuple(Tuple { places: vec![text.clone(); count], rest })
    };
    vec![
        (
            "OpenTagged",
            tagged(
                vec![
                    member("deny", deny.clone(), &["deny", "refuse"]),
                    crate::ir::Member { boxed: true, ..member("keep", keep.clone(), &["keep"]) },
                ],
                true,
            ),
        ),
        (
            "ClosedTagged",
            tagged(
                vec![member("deny", deny.clone(), &["deny"]), member("again", deny, &["again"])],
                false,
            ),
        ),
        (
            "OpenUnion",
            Shape::Union(Union {
                members: structural.clone(),
                dispatch: dispatch.clone(),
                any_of: true,
                open: true,
            }),
        ),
        (
            "ClosedUnion",
            Shape::Union(Union { members: structural, dispatch, any_of: false, open: false }),
        ),
        ("Nothing", tuple(0, None)),
        ("Single", tuple(1, None)),
        ("Pair", tuple(2, None)),
        ("Rest", tuple(1, Some(Ty::Scalar(Scalar::F64)))),
        ("OnlyRest", tuple(0, Some(keep))),
        ("Texts", Shape::Newtype(list(text.clone()))),
        ("ByName", Shape::Newtype(map(text.clone()))),
        ("Free", Shape::Newtype(Ty::Object)),
        ("Text", Shape::Newtype(text.clone())),
        ("Other", Shape::Alias(nullable(text))),
    ]
}

/// One API with every shape.
pub fn zoo() -> Api {
    let mut types = enums();
    let start = types.len() as u32;
    types.extend(structs(start));
    types.extend(others(types.len() as u32, start));
    let mut api = api(types);
    api.version = "1.0".to_owned();
    api.description = Some("All shapes.\n\n```rust\nlet x;\n```".to_owned());
    for def in &mut api.types {
        def.deprecated = true;
        def.doc = described("What [it] is: <T>");
    }
    api
}
