use serde_json::{Value as Json, json};

use super::*;
use crate::source::Source;

fn run(raw: &Json, dialect: Dialect, check: impl FnOnce(&Normal<'_>, &[Diagnostic])) {
    let mut found = Vec::new();
    let pointer = Pointer::root().join("s");
    let raw = raw.clone().into();
    let source = Source::from_text("x", "");
    let spellings = &Spellings::of(&source);
    let normal =
        schema(&raw, &mut Site { pointer: &pointer, dialect, spellings, found: &mut found });
    check(&normal, &found);
}

#[test]
fn nullability_has_one_home_in_every_spelling() {
    for raw in [
        json!({"type": ["string", "null"]}),
        json!({"type": "string", "nullable": true}),
        json!({"type": "string", "x-nullable": true}),
        json!({"type": "string", "nullable": "true"}),
    ] {
        run(&raw, Dialect::V31, |normal, found| {
            assert!(normal.nullable, "{raw}");
            assert_eq!(normal.types, Types::STRING);
            assert!(found.is_empty(), "{found:?}");
        });
    }
    run(&json!({"enum": ["a", null]}), Dialect::V30, |normal, _| {
        assert!(normal.nullable);
        assert_eq!(normal.schema.get("enum"), Some(&json!(["a"])));
    });
}

#[test]
fn a_null_that_the_type_forbids_is_not_a_value() {
    run(&json!({"type": "string", "enum": ["a", null]}), Dialect::V30, |normal, _| {
        assert!(!normal.nullable);
        assert_eq!(normal.schema.get("enum"), Some(&json!(["a"])));
    });
}

#[test]
fn a_constant_is_an_enum_of_one() {
    run(&json!({"const": "a"}), Dialect::V31, |normal, _| {
        assert_eq!(normal.schema.get("enum"), Some(&json!(["a"])));
    });
    run(&json!({"const": null}), Dialect::V31, |normal, _| assert!(normal.nullable));
}

#[test]
fn exclusive_bounds_of_both_dialects_read_alike() {
    for raw in [
        json!({"type": "integer", "exclusiveMinimum": 3}),
        json!({"type": "integer", "exclusiveMinimum": true, "minimum": 3}),
        json!({"type": "integer", "exclusiveMinimum": 3, "minimum": 1}),
        json!({"type": "integer", "minimum": 1, "exclusiveMinimum": 3}),
    ] {
        run(&raw, Dialect::V31, |normal, _| {
            assert_eq!(normal.schema.get("minimum"), Some(&json!(3)), "{raw}");
            assert_eq!(normal.schema.get("exclusiveMinimum"), Some(&json!(true)), "{raw}");
        });
    }
}

#[test]
fn mistakes_are_repaired_and_named() {
    for (raw, code) in [
        (json!({"type": "object", "required": false}), "boolean-required"),
        (json!({"properties": {"a": {}}}), "missing-type"),
        (json!({"items": {}}), "missing-type"),
        (json!({"type": "int"}), "unknown-type"),
        (json!({"type": "wibble"}), "unknown-type"),
        (json!({"type": "string", "enum": [1, 2]}), "enum-type"),
        (json!({"type": "string", "minLength": -1}), "invalid-keyword"),
        (json!({"type": "object", "discriminator": "kind"}), "discriminator"),
        (json!({"allOf": {"type": "object"}}), "invalid-keyword"),
        (
            json!({"type": "object", "properties": {"additionalProperties": false}}),
            "misplaced-keyword",
        ),
        (json!("text"), "not-a-schema"),
        (json!(null), "not-a-schema"),
    ] {
        run(&raw, Dialect::V30, |_, found| {
            assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), [code], "{raw}");
        });
    }
}

#[test]
fn numbers_in_a_string_enum_become_texts() {
    run(&json!({"type": "string", "enum": [1, true, "x"]}), Dialect::V30, |normal, _| {
        assert_eq!(normal.schema.get("enum"), Some(&json!(["1", "true", "x"])));
    });
}

#[test]
fn shaping_siblings_of_a_reference_count_in_3_1_only() {
    let raw = json!({"$ref": "#/a", "nullable": true, "description": "d", "properties": {"x": {}}});
    run(&raw, Dialect::V30, |normal, found| {
        assert!(normal.nullable);
        assert_eq!(normal.data.get("description"), Some(&json!("d")));
        assert!(normal.children.properties.is_empty());
        assert_eq!(found[0].code, "reference-siblings");
    });
    run(&raw, Dialect::V31, |normal, found| {
        assert_eq!(normal.children.properties.len(), 1);
        assert!(found.is_empty());
    });
}

#[test]
fn versions_are_told_apart() {
    assert_eq!(dialect(&json!({"openapi": "3.0.3"}).into()).ok(), Some(Dialect::V30));
    assert_eq!(dialect(&json!({"openapi": "3.1.0"}).into()).ok(), Some(Dialect::V31));
    let refused = dialect(&json!({"swagger": "2.0"}).into()).unwrap_err();
    assert_eq!(refused.code, "unsupported-version");
    assert_eq!(dialect(&json!({}).into()).unwrap_err().code, "no-version");
}

#[test]
fn a_misplaced_flag_counts_for_the_object() {
    let raw = json!({"type": "object", "properties": {"a": {}, "additionalProperties": true}});
    run(&raw, Dialect::V31, |normal, _| {
        assert!(matches!(normal.children.additional, Additional::Flag(true)));
        assert_eq!(normal.children.properties.len(), 1);
    });
    let raw = json!({"type": "object", "properties": {"additionalProperties": {"type": "string"}}});
    run(&raw, Dialect::V30, |normal, found| {
        assert_eq!(normal.children.properties.len(), 1);
        assert!(found.is_empty());
    });
}
