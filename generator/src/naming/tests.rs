//! An obstacle course, and what holds for every document.

mod build;
mod collisions;
mod kept;
mod properties;

use build::{Builder, names_of};

use crate::ir::{NameHint, Role, Step, TypeId};

fn property(name: &str) -> Step {
    Step::Property(name.to_owned())
}

#[test]
fn inline_types_are_named_after_their_place() {
    let mut api = Builder::default();
    let link = api.component("ConnectSessionTokenAuthLink");
    let pets = api.component("pets");
    let cases: Vec<(TypeId, Vec<Step>, &str)> = vec![
        (link, vec![property("categories"), Step::Items], "ConnectSessionTokenAuthLinkCategories"),
        (link, vec![property("type")], "ConnectSessionTokenAuthLinkType"),
        (pets, vec![Step::Items], "PetsItem"),
        (pets, vec![Step::Values], "PetsValue"),
        (pets, vec![Step::Items, property("owner"), Step::Values], "PetsItemOwner"),
        (pets, vec![Step::Place(1)], "PetsSecond"),
        (pets, vec![Step::Place(10)], "PetsPlace11"),
        (pets, vec![Step::Member("big cat".to_owned())], "PetsBigCat"),
        (pets, vec![Step::Part(0)], "PetsPart1"),
        (pets, vec![property("3gpp")], "Pets3gpp"),
    ];
    let ids: Vec<TypeId> =
        cases.iter().map(|(parent, steps, _)| api.inline(*parent, steps)).collect();
    let deep = api.inline(ids[5], &[property("a")]);
    let names = names_of(&api);
    for (id, (_, _, expected)) in ids.iter().zip(&cases) {
        assert_eq!(names.ty(*id), *expected);
    }
    assert_eq!(names.ty(deep), "PetsSecondA");
    assert_eq!(names.module(deep), "pets");
    assert_eq!(names.module(ids[0]), "connect_session_token_auth_link");
}

#[test]
fn a_shared_parameter_takes_no_name_from_what_is_inside_a_component() {
    let mut api = Builder::default();
    let parameter = api.operation("job-type", Role::Parameter(String::new()));
    let job = api.component("Job");
    let property = api.inline(job, &[property("type")]);
    let names = names_of(&api);
    assert_eq!(names.ty(property), "JobType");
    assert_eq!(names.ty(parameter), "JobTypeParameter");
}

#[test]
fn types_of_an_operation_are_named_after_it() {
    let mut api = Builder::default();
    let response = |status: &str| Role::Response(status.to_owned());
    let cases = [
        ("listPets", Role::Request, "ListPetsRequest"),
        ("listPets", response("200"), "ListPetsResponse"),
        ("listPets", response("404"), "ListPetsResponse404"),
        ("listPets", response("4XX"), "ListPetsResponse4xx"),
        ("listPets", response("default"), "ListPetsResponseDefault"),
        ("listPets", Role::Parameter("sort-by".to_owned()), "ListPetsSortBy"),
        (
            "listPets",
            Role::ResponseHeader("200".to_owned(), "X-Rate".to_owned()),
            "ListPetsResponseXRate",
        ),
        ("createPet", response("201"), "CreatePetResponse"),
        ("GET /pets/{petId}", response("200"), "GetPetsPetIdResponse"),
        ("both", response("201"), "BothResponse201"),
        ("both", response("200"), "BothResponse"),
        ("request", Role::Parameter("request".to_owned()), "RequestRequestParameter"),
        ("request", Role::Request, "RequestRequest"),
        ("SortOrder", Role::Parameter(String::new()), "SortOrder"),
        ("Limit", Role::Parameter(String::new()), "LimitParameter"),
        ("Limit", Role::ResponseHeader("200".to_owned(), String::new()), "Limit"),
    ];
    let ids: Vec<TypeId> =
        cases.iter().map(|(operation, role, _)| api.operation(operation, role.clone())).collect();
    let names = names_of(&api);
    for (id, (_, _, expected)) in ids.iter().zip(&cases) {
        assert_eq!(names.ty(*id), *expected);
    }
    assert_eq!(names.module(ids[0]), "list_pets");
    assert_eq!(names.module(ids[4]), "list_pets");
    assert_eq!(names.module(ids[8]), "get_pets_pet_id");
}

#[test]
fn pinned_names_stay_and_others_give_way() {
    let mut api = Builder::default();
    let component = api.component("PetShop");
    let pinned = api.pinned("PetShop");
    let acronym = api.pinned("APIKey");
    let child = api.inline(acronym, &[property("kind")]);
    let names = names_of(&api);
    assert_eq!(names.ty(pinned), "PetShop");
    assert_eq!(names.ty(component), "PetShopModel");
    assert_eq!(names.ty(acronym), "APIKey");
    assert_eq!(names.ty(child), "APIKeyKind");
    assert_eq!(names.module(child), "api_key");
    assert_eq!(names.module(pinned), "pet_shop");
    assert_eq!(names.module(component), "pet_shop_model");
}

#[test]
fn a_pin_that_cannot_be_used_is_a_warning() {
    let mut api = Builder::default();
    let ids = [api.pinned("Pet"), api.pinned("Pet"), api.pinned("bad name"), api.pinned("Vec")];
    let field = api.fields("Owner", &["a", "b"]);
    api.pin_field(field, 0, "petName");
    api.pin_field(field, 1, "type");
    let mut report = crate::diagnostics::Report::default();
    let names = super::Names::new(&api.api, &mut report);
    assert_eq!(ids.map(|id| names.ty(id)), ["Pet", "PetModel", "BadName", "VecModel"]);
    assert_eq!(names.member(field, 0), "pet_name");
    assert_eq!(names.member(field, 1), "r#type");
    let mut codes: Vec<_> = report.diagnostics.iter().map(|found| found.code).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["name-taken", "name-taken", "name-unusable", "name-unusable"]);
    assert!(report.diagnostics.iter().all(|found| found.place.pointer.is_some()));
}

#[test]
fn modules_are_safe_file_names() {
    let mut api = Builder::default();
    let cases = [
        ("Type", "type_"),
        ("con", "con_"),
        ("COM1", "com1_"),
        ("Runtime", "runtime_"),
        ("Serde", "serde_"),
        ("../../x", "x"),
        ("Größe", "grosse"),
        ("Option", "option_model"),
    ];
    let ids: Vec<TypeId> = cases.iter().map(|(text, _)| api.component(text)).collect();
    let operation = api.operation("Größe", Role::Request);
    let long = api.component(&"Long".repeat(100));
    let names = names_of(&api);
    for (id, (text, expected)) in ids.iter().zip(&cases) {
        assert_eq!(names.module(*id), *expected, "{text}");
    }
    assert_eq!(names.module(operation), "grosse_operation");
    assert!(names.module(long).len() <= 80);
}

#[test]
fn pages_differ_in_more_than_case() {
    let mut api = Builder::default();
    let ids = [api.component("PetId"), api.component("Petid"), api.component("Pet")];
    let names = names_of(&api);
    assert_eq!(ids.map(|id| names.page(id)), ["PetId", "Petid-2", "Pet"]);
}

#[test]
fn types_that_descend_from_themselves_or_from_nothing_get_a_name() {
    let mut api = Builder::default();
    let a = api.inline(TypeId(1), &[property("a")]);
    let b = api.inline(TypeId(0), &[property("b")]);
    let own = api.inline(TypeId(2), &[property("c")]);
    let below = api.inline(b, &[property("d")]);
    let lost = api.inline(TypeId(1000), &[property("e")]);
    let names = names_of(&api);
    let all: std::collections::BTreeSet<&str> =
        [a, b, own, below, lost].into_iter().map(|id| names.ty(id)).collect();
    assert_eq!(all.len(), 5, "{all:?}");
    assert!(matches!(api.api.get(lost).name, NameHint::Derived { .. }));
}

#[test]
fn a_deep_chain_of_inline_types_is_named_in_bounds() {
    let mut api = Builder::default();
    let mut at = api.component("Root");
    for _ in 0..2_000 {
        at = api.inline(at, &[property("child")]);
    }
    let names = names_of(&api);
    assert!(names.ty(at).len() <= 120, "{}", names.ty(at));
    assert_eq!(names.module(at), "root");
}
