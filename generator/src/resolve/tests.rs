use serde_json::{Value as Json, json};

use super::*;
use crate::normalize::Dialect;
use crate::source::Source;
use crate::source::spelling::Spellings;

fn resolved(document: Json) -> Resolved {
    let documents = Documents::gather(document.into(), "", &mut |path| {
        Err(Diagnostic::error("missing-file", format!("{path} does not exist")))
    });
    resolve(&documents, Dialect::V30, &Spellings::of(&Source::from_text("x", "")), 0)
}

#[test]
fn references_become_ids_whatever_their_order() {
    let resolved = resolved(json!({"components": {"schemas": {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}
    }}}));
    let arena = &resolved.arena;
    let (_, a) = arena.components[0];
    let b_property = arena.get(a).properties[0].1;
    assert_eq!(arena.get(b_property).reference, Some(arena.components[1].1));
    assert!(resolved.found.is_empty());
}

#[test]
fn a_dangling_reference_costs_only_its_place() {
    let resolved = resolved(json!({"components": {"schemas": {
        "Pet": {"type": "object", "properties": {"o": {"$ref": "#/components/schemas/Ownr"}}},
        "Owner": {"type": "object"}
    }}}));
    let finding = &resolved.found[0];
    assert_eq!(finding.code, "dangling-reference");
    assert_eq!(finding.help.as_deref(), Some("did you mean `Owner`?"));
    assert_eq!(
        finding.place.pointer.as_deref(),
        Some("#/components/schemas/Pet/properties/o/$ref")
    );
}

#[test]
fn a_reference_into_a_schema_finds_its_place() {
    let resolved = resolved(json!({"components": {"schemas": {
        "A": {"type": "object", "properties": {"x/y": {"type": "string"}}},
        "B": {"$ref": "#/components/schemas/A/properties/x~1y"}
    }}}));
    let arena = &resolved.arena;
    let target = arena.get(arena.components[1].1).reference.unwrap();
    assert_eq!(target, arena.get(arena.components[0].1).properties[0].1);
}

#[test]
fn references_on_the_way_are_followed_but_not_round_in_circles() {
    let resolved = resolved(json!({"components": {"schemas": {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"type": "object", "properties": {"x": {"type": "string"}}},
        "C": {"$ref": "#/components/schemas/A/properties/x"},
        "D": {"$ref": "#/components/schemas/E"},
        "E": {"$ref": "#/components/schemas/D"},
        "F": {"$ref": "#/components/schemas/D/properties/x"}
    }}}));
    let arena = &resolved.arena;
    let target = arena.get(arena.components[2].1).reference.unwrap();
    assert_eq!(target, arena.get(arena.components[1].1).properties[0].1);
    assert_eq!(resolved.found.len(), 1, "{:?}", resolved.found);
    assert_eq!(resolved.found[0].code, "dangling-reference");
}

#[test]
fn slashes_in_names_need_no_escape_where_nothing_else_is_meant() {
    let resolved = resolved(json!({"components": {"schemas": {
        "a/b": {"type": "object", "properties": {"x": {"type": "string"}}},
        "https://example.com/c": {"type": "string"},
        "Uses": {"type": "object", "properties": {
            "encoded": {"$ref": "#/components/schemas/a%2Fb"},
            "plain": {"$ref": "#/components/schemas/https://example.com/c"},
            "inside": {"$ref": "#/components/schemas/a/b/properties/x"},
            "missing": {"$ref": "#/components/schemas/a/c"}
        }}
    }}}));
    let arena = &resolved.arena;
    let uses = arena.get(arena.components[2].1);
    let target = |index: usize| {
        let target = arena.get(uses.properties[index].1).reference?;
        Some(arena.get(target).pointer.as_str().to_owned())
    };
    assert_eq!(target(0).as_deref(), Some("#/components/schemas/a~1b"));
    assert_eq!(target(1).as_deref(), Some("#/components/schemas/https:~1~1example.com~1c"));
    assert_eq!(target(2).as_deref(), Some("#/components/schemas/a~1b/properties/x"));
    assert_eq!(target(3), None);
    assert_eq!(resolved.found.len(), 1, "{:?}", resolved.found);
}

#[test]
fn references_are_relative_to_the_identifiers_around_them() {
    let resolved = resolved(json!({
        "$self": "https://example.com/apis/api.json",
        "components": {"schemas": {
            "Root": {"$id": "https://example.com/schemas/root", "$defs": {
                "inner": {"$id": "inner", "type": "string"}
            }},
            "Beside": {"$id": "/schemas/beside", "$ref": "root"},
            "Inner": {"$id": "https://example.com/schemas/x", "type": "array", "items": {"$ref": "./inner"}},
            "Whole": {"$ref": "https://example.com/schemas/inner"},
            "Itself": {"$ref": "api.json#/components/schemas/Whole"}
        }}
    }));
    assert_eq!(resolved.found, []);
    let arena = &resolved.arena;
    let target = |node: NodeId| {
        let target = arena.get(node).reference?;
        Some(arena.get(target).pointer.as_str().to_owned())
    };
    let component = |index: usize| arena.components[index].1;
    let inner = Some("#/components/schemas/Root/$defs/inner".to_owned());
    assert_eq!(target(component(1)).as_deref(), Some("#/components/schemas/Root"));
    assert_eq!(target(arena.get(component(2)).items.unwrap()), inner);
    assert_eq!(target(component(3)), inner);
    assert_eq!(target(component(4)).as_deref(), Some("#/components/schemas/Whole"));
}

#[test]
fn operations_give_roots_with_their_directions() {
    let resolved = resolved(json!({
        "paths": {"/pets": {"post": {
            "operationId": "addPet",
            "tags": ["pets"],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"201": {"content": {"application/json": {"schema": {"type": "object", "title": "x"}}}}}
        }}},
        "webhooks": {"petAdded": {"post": {
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}
        }}}
    }));
    let seen: Vec<_> = resolved
        .arena
        .roots
        .iter()
        .map(|root| (root.operation.as_str(), root.usage.request, root.usage.response))
        .collect();
    assert_eq!(seen, [("addPet", true, false), ("addPet", false, true), ("petAdded", false, true)]);
}
