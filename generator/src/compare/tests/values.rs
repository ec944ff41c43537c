//! What programs see at run time: enums, unions, unknown properties.

use super::{Class, Comparison, compare, lines, only, surface_with};
use crate::config::{Config, UnknownProperties};

#[test]
fn an_open_enum_grows_and_shrinks() {
    let kind = |values: &str| format!("Kind: {{type: string, enum: [{values}]}}");
    let found = compare(&kind("cat, dog"), &kind("cat, dog, fish"));
    assert_eq!(lines(&found), ["compatible variant-added Kind::Fish"]);
    let found = compare(&kind("cat, dog"), &kind("cat"));
    assert_eq!(lines(&found), ["breaking variant-removed Kind::Dog"]);
    let how = found.changes[0].at_run_time.as_deref();
    assert_eq!(how, Some("the value is kept as `Unrecognized`"));
}

#[test]
fn a_closed_enum_refuses_what_it_lost() {
    let kind = |values: &str| format!("Kind: {{type: string, enum: [{values}]}}");
    let config = Config { open_enums: false, ..Config::default() };
    let old = surface_with(&kind("cat, dog"), "", &config);
    let new = surface_with(&kind("cat"), "", &config);
    let found = Comparison::new(&old, &new);
    assert_eq!(found.changes[0].at_run_time.as_deref(), Some("the value is refused"));
    let opened = Comparison::new(&old, &surface_with(&kind("cat, dog"), "", &Config::default()));
    assert_eq!(
        lines(&opened),
        [
            "breaking enum-opened Kind",
            "breaking trait-lost Kind",
            "breaking item-removed UnknownValue"
        ]
    );
}

#[test]
fn text_that_becomes_an_open_enum_is_taken_as_before() {
    let change = compare(
        "Pet: {type: object, properties: {kind: {type: string}}}",
        "Pet: {type: object, properties: {kind: {type: string, enum: [cat, dog]}}}",
    );
    let field = change.changes.iter().find(|it| it.path == "Pet::kind").expect("the field");
    assert_eq!((field.class, field.at_run_time.as_deref()), (Class::Breaking, None));
}

#[test]
fn members_of_a_tagged_union_come_and_go() {
    let document = |members: &[&str]| {
        let mut text = String::new();
        let mut refs = Vec::new();
        for name in members {
            text.push_str(&format!(
                "{name}: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}\n"
            ));
            refs.push(format!("{{$ref: '#/components/schemas/{name}'}}"));
        }
        format!(
            "{text}Pet: {{oneOf: [{}], discriminator: {{propertyName: kind}}}}",
            refs.join(", ")
        )
    };
    let found = compare(&document(&["Cat", "Dog"]), &document(&["Cat", "Dog", "Fish"]));
    assert_eq!(lines(&found), ["compatible model-added Fish", "compatible member-added Pet::Fish"]);
    let found = compare(&document(&["Cat", "Dog", "Fish"]), &document(&["Cat", "Fish"]));
    assert!(lines(&found).contains(&"breaking member-removed Pet::Dog".to_owned()));
    assert!(lines(&found).contains(&"breaking model-removed Dog".to_owned()));
}

#[test]
fn unknown_properties_that_are_refused_change_behaviour() {
    let config = Config { unknown_properties: UnknownProperties::Deny, ..Config::default() };
    let pet =
        |extra: &str| format!("Pet: {{type: object{extra}, properties: {{id: {{type: string}}}}}}");
    let old = surface_with(&pet(""), "", &config);
    let new = surface_with(&pet(", additionalProperties: false"), "", &config);
    let found = Comparison::new(&old, &new);
    assert_eq!(lines(&found), ["behaviour unknown-properties Pet"]);
}

#[test]
fn a_wider_number_is_taken_and_a_narrower_one_refused() {
    let with = |ty: &str, format: &str| {
        format!("required: [n]\nproperties: {{n: {{type: {ty}{format}}}}}")
    };
    let int32 = with("integer", ", format: int32");
    let int64 = with("integer", ", format: int64");
    assert_eq!(only(&int32, &int64).at_run_time, None);
    let how = only(&int64, &int32).at_run_time;
    assert_eq!(how.as_deref(), Some("integers that are no `i32` are refused"));
}

#[test]
fn a_property_under_another_name_compiles_and_is_told() {
    let change =
        only("properties: {pet-name: {type: string}}", "properties: {pet_name: {type: string}}");
    assert_eq!((change.class, change.kind), (Class::Behaviour, "wire-name-changed"));
    assert_eq!(change.what, "is `pet_name` on the wire now");
}

#[test]
fn a_default_is_offered_and_taken_back() {
    let with = |default: &str| format!("properties: {{n: {{type: integer{default}}}}}");
    let change = only(&with(", default: 1"), &with(", default: 2"));
    assert_eq!((change.class, change.kind), (Class::Compatible, "default-changed"));
    let pet = |text: String| format!("Pet:\n  type: object\n  {text}");
    let found = compare(&pet(with(", default: 1")), &pet(with("")));
    assert!(lines(&found).contains(&"breaking function-removed Pet::n".to_owned()), "{found:?}");
}
