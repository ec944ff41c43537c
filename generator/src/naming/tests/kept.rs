//! A name once given stays.

use super::build::Builder;
use super::property;
use crate::diagnostics::{Report, Severity};
use crate::ir::{Step, TypeId};
use crate::naming::{Earlier, MemberNames, Names};

/// The names after an earlier run, and the codes of what is said about them.
fn again(builder: &Builder, earlier: &Earlier) -> (Names, Vec<&'static str>) {
    let mut report = Report::default();
    let names = Names::keeping(&builder.api, &[], earlier, &mut report);
    assert!(report.diagnostics.iter().all(|it| it.severity == Severity::Note), "{report:?}");
    (names, report.diagnostics.iter().map(|it| it.code).collect())
}

/// What a manifest says after a run.
fn manifest(builder: &Builder, names: &Names) -> Earlier {
    let place = |id: TypeId| builder.api.get(id).origin.as_str().to_owned();
    let mut earlier = Earlier::default();
    for id in builder.api.ids() {
        earlier.types.entry(place(id)).or_default().push(names.ty(id).to_owned());
    }
    earlier
}

#[test]
fn a_newcomer_with_a_better_claim_gives_way() {
    let mut api = Builder::default();
    let old = api.component("pet_status");
    let child = api.inline(old, &[property("kind")]);
    let before = manifest(&api, &again(&api, &Earlier::default()).0);
    assert_eq!(before.types.values().flatten().collect::<Vec<_>>(), ["PetStatus", "PetStatusKind"]);

    let new = api.component("PetStatus");
    let (afresh, _) = again(&api, &Earlier::default());
    assert_eq!(afresh.ty(new), "PetStatus", "the nearer text wins in a first run");
    let (names, notes) = again(&api, &before);
    assert_eq!((names.ty(old), names.ty(child)), ("PetStatus", "PetStatusKind"));
    assert_ne!(names.ty(new), "PetStatus");
    assert_eq!(notes, ["name-kept"]);

    // Said once: the next run finds all names given.
    let (same, notes) = again(&api, &manifest(&api, &names));
    assert_eq!((same.ty(old), same.ty(new)), (names.ty(old), names.ty(new)));
    assert!(notes.is_empty());
}

#[test]
fn an_inline_type_keeps_its_name_from_a_new_component() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let inline = api.inline(pet, &[property("status")]);
    let before = manifest(&api, &again(&api, &Earlier::default()).0);
    let component = api.component("PetStatus");
    let (names, notes) = again(&api, &before);
    assert_eq!(names.ty(inline), "PetStatus");
    assert_eq!(names.ty(component), "PetStatusModel");
    assert_eq!(notes, ["name-kept"]);
}

#[test]
fn every_type_of_one_place_keeps_its_name() {
    let mut api = Builder::default();
    let at = "#/components/responses/Pet";
    let ids = [0, 1].map(|_| api.component_at(at, "Pet"));
    let before = manifest(&api, &again(&api, &Earlier::default()).0);
    let given = before.types[at].clone();

    // It would have the second name of a first run.
    api.component(&given[1]);
    let (names, notes) = again(&api, &before);
    assert_eq!(ids.map(|id| names.ty(id).to_owned()).as_slice(), given);
    assert_eq!(notes, ["name-kept"]);
}

#[test]
fn a_name_stays_when_the_reason_for_it_is_gone() {
    let mut both = Builder::default();
    both.component("Pet");
    let at = "#/components/responses/Pet";
    both.component_at(at, "Pet");
    let before = manifest(&both, &again(&both, &Earlier::default()).0);
    assert_eq!(before.types[at], ["PetResponse"]);

    let mut one = Builder::default();
    let left = one.component_at(at, "Pet");
    let child = one.inline(left, &[Step::Items]);
    let (names, notes) = again(&one, &before);
    assert_eq!((names.ty(left), names.ty(child)), ("PetResponse", "PetResponseItem"));
    assert_eq!(notes, ["name-kept"]);
    assert_eq!(again(&one, &Earlier::default()).0.ty(left), "Pet", "without a manifest");
}

#[test]
fn numbers_stay_with_their_schemas() {
    let mut all = Builder::default();
    for place in ["#/a/x", "#/b/x", "#/c/x", "#/d/x", "#/e/x"] {
        all.component_at(place, "Pet");
    }
    let before = manifest(&all, &again(&all, &Earlier::default()).0);
    for gone in 0..5 {
        let mut fewer = all.clone();
        fewer.api.types.remove(gone);
        let (names, _) = again(&fewer, &before);
        for id in fewer.api.ids() {
            assert_eq!(
                [names.ty(id)],
                before.types[fewer.api.get(id).origin.as_str()].as_slice(),
                "without {gone}"
            );
        }
    }
}

#[test]
fn a_name_that_the_schema_could_not_be_given_does_not_stay() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let place = api.api.get(pet).origin.as_str().to_owned();
    for strange in ["Dog", "pet", "Vec", "Pet-1", "", "struct"] {
        let earlier = Earlier {
            types: [(place.clone(), vec![strange.to_owned()])].into(),
            ..Earlier::default()
        };
        let (names, notes) = again(&api, &earlier);
        assert_eq!(names.ty(pet), "Pet", "{strange:?}");
        assert_eq!(notes, ["name-changed"], "{strange:?}");
    }
}

#[test]
fn a_pin_takes_a_name_from_who_had_it() {
    let mut api = Builder::default();
    let old = api.component("PetShop");
    let before = manifest(&api, &again(&api, &Earlier::default()).0);
    let pinned = api.pinned("PetShop");
    let (names, notes) = again(&api, &before);
    assert_eq!((names.ty(pinned), names.ty(old)), ("PetShop", "PetShopModel"));
    assert_eq!(notes, ["name-changed"]);
}

#[test]
fn fields_and_values_keep_their_names_from_newcomers() {
    let keys = |names: &[(&str, &str)]| -> MemberNames {
        names.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect()
    };
    let mut api = Builder::default();
    let pet = api.fields("Pet", &["owner name", "owner_name", "age"]);
    let kind = api.texts("Kind", &["a b", "AB"]);
    let fresh = again(&api, &Earlier::default()).0;
    assert_eq!(fresh.member(pet, 1), "owner_name", "the nearer text wins in a first run");

    let mut before = manifest(&api, &fresh);
    before.members.insert("Pet".into(), keys(&[("owner name", "owner_name"), ("age", "years")]));
    before.members.insert("Kind".into(), keys(&[("\"AB\"", "Ab")]));
    let (names, notes) = again(&api, &before);
    assert_eq!(names.member(pet, 0), "owner_name");
    assert_ne!(names.member(pet, 1), "owner_name");
    assert_eq!(names.member(pet, 2), "age", "what no rule makes does not stay");
    assert_eq!(names.member(kind, 1), "Ab");
    assert_eq!(notes, ["name-kept"]);

    // Said once: the next run finds all names given.
    let all = [0, 1, 2].map(|index| (["owner name", "owner_name", "age"][index], index));
    let all: Vec<_> = all.iter().map(|(key, index)| (*key, names.member(pet, *index))).collect();
    before.members.insert("Pet".into(), keys(&all));
    let (same, notes) = again(&api, &before);
    assert_eq!(same.member(pet, 1), names.member(pet, 1));
    assert!(notes.is_empty());
}

#[test]
fn what_a_schema_becomes_together_with_another_keeps_the_name_that_it_had_alone() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let inline = api.inline(pet, &[property("status")]);
    let mut before = manifest(&api, &again(&api, &Earlier::default()).0);
    let at = api.api.get(inline).origin.as_str().to_owned();
    before.types.insert(at.clone(), vec!["PetStatus".to_owned()]);
    let both = vec![api.api.get(pet).origin.clone(), api.api.get(inline).origin.clone()];
    api.api.types[inline.index()].combined = both;
    api.component("PetStatus");
    assert_eq!(again(&api, &before).0.ty(inline), "PetStatus");

    // Told apart from the schema by itself, it has a name of its own.
    before.types.remove(&at);
    before.combinations.insert(at, vec!["PetStatus".to_owned()]);
    assert_eq!(again(&api, &before).0.ty(inline), "PetStatus");
}

#[test]
fn members_of_a_union_that_moved_are_not_renamed() {
    let union = |members: &[&str]| {
        let mut api = Builder::default();
        for (index, member) in members.iter().enumerate() {
            let place = format!("#/components/schemas/Pet/oneOf/{index}");
            let id = api.component_at(&place, member);
            api.inline(id, &[property("kind")]);
        }
        api
    };
    let three = union(&["Cat", "Dog", "Fish"]);
    let before = manifest(&three, &again(&three, &Earlier::default()).0);
    for members in [&["Dog", "Fish"][..], &["Cat", "Fish"], &["Owl", "Cat", "Dog", "Fish"]] {
        assert_eq!(again(&union(members), &before).1, [""; 0], "{members:?}");
    }
    let notes = again(&union(&["Cat", "Dog", "Owl"]), &before).1;
    assert_eq!(notes, ["name-changed", "name-changed"], "of the member and of what is inside");
}
