//! What becomes of texts that would like to have the same name.

use serde_json::json;

use super::build::{Builder, members, names_of};
use super::property;
use crate::ir::{Role, Scalar, Step, Ty};

fn fields(wires: &[&str]) -> Vec<String> {
    let mut api = Builder::default();
    let id = api.fields("Pet", wires);
    members(&api, id, wires.len())
}

fn variants(texts: &[&str]) -> Vec<String> {
    let mut api = Builder::default();
    let id = api.texts("Pet", texts);
    members(&api, id, texts.len())
}

#[test]
fn fields_are_told_apart_by_what_differs() {
    assert_eq!(fields(&["3gpp", "*3gpp"]), ["n3gpp", "asterisk_3gpp"]);
    assert_eq!(fields(&["_id", "id"]), ["underscore_id", "id"]);
    assert_eq!(fields(&["_id"]), ["id"]);
    assert_eq!(fields(&["petId", "pet_id"]), ["pet_id_camel_case", "pet_id"]);
    assert_eq!(fields(&["ID", "Id", "id"]), ["id_uppercase", "id_capitalized", "id"]);
    assert_eq!(fields(&["@type", "type"]), ["at_type", "r#type"]);
    assert_eq!(fields(&["ids[]", "ids"]), ["ids_brackets", "ids"]);
    assert_eq!(fields(&["café", "cafe"]), ["caf_ue9", "cafe"]);
    assert_eq!(fields(&["+1", "-1", "1"]), ["plus_1", "minus_1", "n1"]);
    assert_eq!(fields(&["", "empty", "_", "$"]), ["empty_text", "empty", "underscore", "dollar"]);
}

#[test]
fn keywords_that_cannot_be_raw_get_an_underscore() {
    assert_eq!(
        fields(&["self", "super", "crate", "Self"]),
        ["self_", "super_", "crate_", "self_capitalized"]
    );
}

#[test]
fn variants_are_told_apart_by_what_differs() {
    assert_eq!(variants(&["a-b", "a_b", "A B"]), ["ADashB", "AB", "ASpaceB"]);
    assert_eq!(
        variants(&["asc", "ASC", "desc", "DESC"]),
        ["Asc", "AscUppercase", "Desc", "DescUppercase"]
    );
    assert_eq!(variants(&["C", "C#", "C++"]), ["C", "CHash", "CPlusPlus"]);
    assert_eq!(variants(&["name", "-name"]), ["Name", "MinusName"]);
    assert_eq!(
        variants(&["<", "<=", ">=", "*", ""]),
        ["LessThan", "LessThanOrEqual", "GreaterThanOrEqual", "Asterisk", "Empty"]
    );
    assert_eq!(variants(&["v1.2", "v12"]), ["V1_2", "V12"]);
}

#[test]
fn the_open_variant_keeps_its_name() {
    assert_eq!(variants(&["unrecognized", "self"]), ["UnrecognizedValue", "SelfValue"]);
}

#[test]
fn values_of_several_kinds_are_told_apart() {
    let mut api = Builder::default();
    let values = [
        (json!("1"), None),
        (json!(1), None),
        (json!(-1), None),
        (json!(true), None),
        (json!(1.5), None),
        (json!([1, "a"]), None),
    ];
    let id = api.values("Mixed", &values);
    assert_eq!(members(&api, id, values.len()), ["N1Text", "N1", "Minus1", "True", "N1_5", "N1A"]);
}

#[test]
fn names_that_the_document_gives_to_values_come_first() {
    let mut api = Builder::default();
    let values = [
        (json!("small"), None),
        (json!(0), Some("SMALL")),
        (json!(1), Some("***")),
        (json!(2), Some("big")),
        (json!(3), Some("big")),
    ];
    let id = api.values("Size", &values);
    assert_eq!(members(&api, id, values.len()), ["SmallText", "Small", "N1", "Big", "Big3"]);
}

#[test]
fn union_members_of_one_hint_are_told_apart_by_their_types() {
    let mut api = Builder::default();
    let cat = api.component("Cat");
    let string = Ty::Scalar(Scalar::String);
    let list = Ty::List(Box::new(Ty::Any));
    let hints = [
        ("pet", string),
        ("pet", Ty::Boxed(Box::new(Ty::Ref(cat)))),
        ("", list),
        ("null", Ty::Null),
    ];
    let id = api.union("Either", &hints);
    assert_eq!(members(&api, id, hints.len()), ["String", "Pet", "List", "Null"]);
}

#[test]
fn the_field_of_unknown_properties_avoids_the_others() {
    let mut api = Builder::default();
    let plain = api.fields("Plain", &["a"]);
    let taken = api.fields("Taken", &["additionalProperties", "other_properties"]);
    let names = names_of(&api);
    assert_eq!(names.extra(plain), "additional_properties");
    assert_eq!(names.extra(taken), "unnamed_properties");
}

#[test]
fn stems_can_be_put_behind_a_prefix() {
    let mut api = Builder::default();
    let id = api.fields("Pet", &["type", "3gpp"]);
    let names = names_of(&api);
    assert_eq!((names.stem(id, 0), names.stem(id, 1)), ("type", "n3gpp"));
}

#[test]
fn stems_are_given_once() {
    let mut api = Builder::default();
    let id = api.fields("Pet", &["a", "b", "id", "self", "rest"]);
    api.pin_field(id, 0, "_id");
    api.pin_field(id, 1, "__id");
    api.pin_field(id, 4, "_additional_properties");
    let names = names_of(&api);
    let stems: Vec<&str> = (0..5).map(|index| names.stem(id, index)).collect();
    assert_eq!(stems, ["id_3", "id_2", "id", "self", "additional_properties_2"]);
}

#[test]
fn a_component_keeps_its_name_against_inline_types() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let inline = api.inline(pet, &[property("status")]);
    let component = api.component("PetStatus");
    let below = api.inline(inline, &[property("code")]);
    let names = names_of(&api);
    assert_eq!(names.ty(component), "PetStatus");
    assert_eq!(names.ty(inline), "PetStatusObject");
    assert_eq!(names.ty(below), "PetStatusObjectCode");
}

#[test]
fn inline_types_use_longer_forms_before_numbers() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let items = api.inline(pet, &[property("tags"), Step::Items]);
    let values = api.inline(pet, &[property("tags"), Step::Values]);
    let itself = api.inline(pet, &[property("tags")]);
    let camel = api.inline(pet, &[property("petKind")]);
    let snake = api.inline(pet, &[property("pet_kind")]);
    let dash = api.inline(pet, &[property("a-b")]);
    let score = api.inline(pet, &[property("a_b")]);
    let names = names_of(&api);
    assert_eq!(names.ty(itself), "PetTags");
    assert_eq!(names.ty(items), "PetTagsItem");
    assert_eq!(names.ty(values), "PetTagsValue");
    assert_eq!(names.ty(snake), "PetPetKind");
    assert_eq!(names.ty(camel), "PetPetKindCamelCase");
    assert_eq!(names.ty(score), "PetAB");
    assert_eq!(names.ty(dash), "PetADashB");
}

#[test]
fn components_are_told_apart_by_case_file_and_section() {
    let mut api = Builder::default();
    let upper = api.component("Error");
    let lower = api.component("error");
    let response = api.component_at("#/components/responses/Error", "Error");
    let other = api.component_at("shared/common.yaml#/Error", "Error");
    let std = api.component("Option");
    let own = api.component("OptionModel");
    let names = names_of(&api);
    assert_eq!(names.ty(upper), "Error");
    assert_eq!(names.ty(lower), "ErrorLowercase");
    assert_eq!(names.ty(response), "ErrorResponse");
    assert_eq!(names.ty(other), "CommonError");
    assert_eq!(names.ty(own), "OptionModel");
    assert_eq!(names.ty(std), "OptionSchema");
}

#[test]
fn operations_of_one_id_are_told_apart_by_their_paths() {
    let mut api = Builder::default();
    let first = api.operation("list", Role::Request);
    let second = api.operation("list", Role::Request);
    for (id, path) in [(first, "/pets"), (second, "/shops")] {
        let origin = crate::pointer::Pointer::root().join("paths").join(path).join("post");
        api.api.types[id.index()].origin = origin;
    }
    let names = names_of(&api);
    assert_eq!(names.ty(first), "ListRequest");
    assert_eq!(names.ty(second), "PostShopsRequest");
    assert_eq!(names.module(first), names.module(second));
}
