//! What callers' code sees.

use super::{Class, compare, lines, only, surface_with};
use crate::compare::{Comparison, Direction};
use crate::config::{Config, Rule};

#[test]
fn another_type_breaks_reading_and_building() {
    let found = compare(
        "Pet: {type: object, required: [id], properties: {id: {type: number}}}",
        "Pet: {type: object, required: [id], properties: {id: {type: string}}}",
    );
    let change = &found.changes[0];
    assert_eq!(change.what, "`f64` → `String`");
    assert_eq!(change.breaks, ["reading `id`", "building with `Pet::new`"]);
    let how = change.at_run_time.as_deref();
    assert_eq!(how, Some("numbers are refused, strings are taken instead"));
}

#[test]
fn an_optional_property_more_is_compatible_and_one_less_breaks() {
    let one = "properties: {id: {type: string}}";
    let two = "properties: {id: {type: string}, tag: {type: string}}";
    assert_eq!(only(one, two).class, Class::Compatible);
    let change = only(two, one);
    assert_eq!((change.class, change.kind), (Class::Breaking, "field-removed"));
}

#[test]
fn nullable_needs_the_third_state() {
    let change = only(
        "properties: {tags: {type: array, items: {type: string}}}",
        "properties: {tags: {type: array, nullable: true, items: {type: string}}}",
    );
    assert_eq!(change.what, "`Option<Vec<String>>` → `JsonNullable<Vec<String>>`");
    assert_eq!((change.class, change.kind), (Class::Breaking, "presence-changed"));
    assert_eq!(change.at_run_time, None, "more is taken than before");
}

#[test]
fn what_becomes_required_breaks_new_and_refuses() {
    let found = compare(
        "Pet: {type: object, required: [id], properties: {id: {type: string}}}",
        "Pet: {type: object, required: [id, at], properties: {id: {type: string}, at: {type: string}}}",
    );
    assert_eq!(found.changes.len(), 1, "{:?}", lines(&found));
    assert_eq!(found.changes[0].breaks, ["building with `Pet::new`"]);
    assert_eq!(found.changes[0].at_run_time.as_deref(), Some("objects without it are refused"));
}

#[test]
fn the_last_optional_property_that_becomes_required_takes_the_default() {
    let found = compare(
        "Pet: {type: object, properties: {id: {type: string}}}",
        "Pet: {type: object, required: [id], properties: {id: {type: string}}}",
    );
    let lost = found.changes.iter().find(|it| it.kind == "trait-lost").expect("the loss");
    assert_eq!(lost.breaks, ["needing `Default`"]);
}

#[test]
fn a_float_deep_inside_takes_eq_from_all_that_reach_it() {
    let document = |ty: &str| {
        format!(
            "Pet: {{type: object, properties: {{size: {{$ref: '#/components/schemas/Size'}}}}}}
Size: {{type: object, properties: {{cm: {{type: {ty}}}}}}}"
        )
    };
    let found = compare(&document("integer"), &document("number"));
    assert_eq!(
        lines(&found),
        [
            "breaking trait-lost Pet",
            "breaking field-type-changed Size::cm",
            "breaking trait-lost Size"
        ]
    );
}

#[test]
fn arguments_that_change_places_are_told() {
    let document = |types: [&str; 2], names: [&str; 2]| {
        let [one, two] = names;
        let ty = |name: &str| if name == "a" { types[0] } else { types[1] };
        format!(
            "Pet: {{type: object, required: [a, b], properties: {{{one}: {{type: {}}}, {two}: \
             {{type: {}}}}}}}",
            ty(one),
            ty(two)
        )
    };
    let same = ["string", "string"];
    let found = compare(&document(same, ["a", "b"]), &document(same, ["b", "a"]));
    assert_eq!(lines(&found), ["behaviour arguments-reordered Pet"]);
    let other = ["string", "integer"];
    let found = compare(&document(other, ["a", "b"]), &document(other, ["b", "a"]));
    assert_eq!(lines(&found), ["breaking arguments-reordered Pet"]);
}

#[test]
fn a_model_is_recognised_under_another_name() {
    let document = |name: &str| {
        format!(
            "{name}: {{type: object, properties: {{id: {{type: string}}, tag: {{type: string}}}}}}
Shop: {{type: object, properties: {{pets: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}}}}}"
        )
    };
    let found = compare(&document("Pet"), &document("Animal"));
    assert_eq!(lines(&found), ["breaking model-renamed Pet"], "and no change of `Shop::pets`");
    assert_eq!(found.changes[0].what, "is `Animal` now");
}

#[test]
fn models_that_share_nothing_are_not_taken_for_each_other() {
    let found = compare(
        "Pet: {type: object, properties: {id: {type: string}}}",
        "Order: {type: object, properties: {id: {type: string}}}",
    );
    assert_eq!(lines(&found), ["compatible model-added Order", "breaking model-removed Pet"]);
}

#[test]
fn an_alias_is_looked_through() {
    let document = |ty: &str| {
        format!(
            "Id: {{type: string}}
Pet: {{type: object, properties: {{id: {ty}}}}}"
        )
    };
    let found =
        compare(&document("{type: string}"), &document("{$ref: '#/components/schemas/Id'}"));
    assert!(found.changes.iter().all(|it| it.class <= Class::Compatible), "{:?}", lines(&found));
}

#[test]
fn a_new_recursion_boxes_the_field() {
    let document = |more: &str| {
        format!(
            "Pet: {{type: object, properties: {{owner: {{$ref: '#/components/schemas/Owner'}}}}}}
Owner: {{type: object, properties: {{id: {{type: string}}{more}}}}}"
        )
    };
    let found = compare(&document(""), &document(", pet: {$ref: '#/components/schemas/Pet'}"));
    assert!(lines(&found).contains(&"breaking field-boxed Pet::owner".to_owned()), "{found:?}");
}

#[test]
fn a_name_of_the_configuration_is_a_rename() {
    let pet = "Pet: {type: object, properties: {id: {type: string}}}";
    let rule = Rule {
        at: "/components/schemas/Pet/properties/id".to_owned(),
        rename: Some("key".to_owned()),
        ..Rule::default()
    };
    let config = Config { rules: vec![rule], ..Config::default() };
    let old = surface_with(pet, "", &Config::default());
    let new = surface_with(pet, "", &config);
    let found = Comparison::new(&old, &new);
    assert_eq!(lines(&found), ["breaking field-renamed Pet::id"]);
}

#[test]
fn documentation_alone_breaks_nothing() {
    let change = only(
        "properties: {id: {type: string, maxLength: 3}}",
        "properties: {id: {type: string, maxLength: 4}}",
    );
    assert_eq!(change.class, Class::Docs);
    assert_eq!(change.what, "constraints: at most 4 characters; was at most 3 characters");
    let change = only(
        "properties: {id: {type: string, description: One}}",
        "properties: {id: {type: string, description: Two}}",
    );
    assert_eq!((change.class, change.kind), (Class::Docs, "docs-changed"));
    let change = only(
        "properties: {id: {type: string}}",
        "properties: {id: {type: string, deprecated: true}}",
    );
    assert_eq!((change.class, change.kind), (Class::Compatible, "deprecated"));
}

#[test]
fn the_direction_of_travel_is_told() {
    let paths = "paths:
  /pets:
    get:
      responses:
        '200':
          description: All
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
";
    let pet = |ty: &str| format!("Pet: {{type: object, properties: {{id: {{type: {ty}}}}}}}");
    let config = Config { include: vec!["Pet".to_owned()], ..Config::default() };
    let old = surface_with(&pet("string"), paths, &config);
    let new = surface_with(&pet("integer"), paths, &config);
    let found = Comparison::new(&old, &new);
    assert_eq!(found.changes[0].travels, Direction::Responses);
    assert!(found.to_text(false).contains("in responses"), "{}", found.to_text(false));
}
