//! A name once given stays.

use super::build::Builder;
use super::property;
use crate::diagnostics::{Report, Severity};
use crate::ir::{Step, TypeId};
use crate::naming::{Earlier, Names};

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
    builder.api.ids().map(|id| (place(id), names.ty(id).to_owned())).collect()
}

#[test]
fn a_newcomer_with_a_better_claim_gives_way() {
    let mut api = Builder::default();
    let old = api.component("pet_status");
    let child = api.inline(old, &[property("kind")]);
    let before = manifest(&api, &again(&api, &Earlier::new()).0);
    assert_eq!(before.values().collect::<Vec<_>>(), ["PetStatus", "PetStatusKind"]);

    let new = api.component("PetStatus");
    let (afresh, _) = again(&api, &Earlier::new());
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
    let before = manifest(&api, &again(&api, &Earlier::new()).0);
    let component = api.component("PetStatus");
    let (names, notes) = again(&api, &before);
    assert_eq!(names.ty(inline), "PetStatus");
    assert_eq!(names.ty(component), "PetStatusModel");
    assert_eq!(notes, ["name-kept"]);
}

#[test]
fn a_name_stays_when_the_reason_for_it_is_gone() {
    let mut both = Builder::default();
    both.component("Pet");
    let at = "#/components/responses/Pet";
    both.component_at(at, "Pet");
    let before = manifest(&both, &again(&both, &Earlier::new()).0);
    assert_eq!(before[at], "PetResponse");

    let mut one = Builder::default();
    let left = one.component_at(at, "Pet");
    let child = one.inline(left, &[Step::Items]);
    let (names, notes) = again(&one, &before);
    assert_eq!((names.ty(left), names.ty(child)), ("PetResponse", "PetResponseItem"));
    assert_eq!(notes, ["name-kept"]);
    assert_eq!(again(&one, &Earlier::new()).0.ty(left), "Pet", "without a manifest");
}

#[test]
fn numbers_stay_with_their_schemas() {
    let mut all = Builder::default();
    for place in ["#/a/x", "#/b/x", "#/c/x", "#/d/x", "#/e/x"] {
        all.component_at(place, "Pet");
    }
    let before = manifest(&all, &again(&all, &Earlier::new()).0);
    for gone in 0..5 {
        let mut fewer = all.clone();
        fewer.api.types.remove(gone);
        let (names, _) = again(&fewer, &before);
        for id in fewer.api.ids() {
            assert_eq!(names.ty(id), before[fewer.api.get(id).origin.as_str()], "without {gone}");
        }
    }
}

#[test]
fn a_name_that_the_schema_could_not_be_given_does_not_stay() {
    let mut api = Builder::default();
    let pet = api.component("Pet");
    let place = api.api.get(pet).origin.as_str().to_owned();
    for strange in ["Dog", "pet", "Vec", "Pet-1", "", "struct"] {
        let earlier = Earlier::from([(place.clone(), strange.to_owned())]);
        let (names, notes) = again(&api, &earlier);
        assert_eq!(names.ty(pet), "Pet", "{strange:?}");
        assert_eq!(notes, ["name-changed"], "{strange:?}");
    }
}

#[test]
fn a_pin_takes_a_name_from_who_had_it() {
    let mut api = Builder::default();
    let old = api.component("PetShop");
    let before = manifest(&api, &again(&api, &Earlier::new()).0);
    let pinned = api.pinned("PetShop");
    let (names, notes) = again(&api, &before);
    assert_eq!((names.ty(pinned), names.ty(old)), ("PetShop", "PetShopModel"));
    assert_eq!(notes, ["name-changed"]);
}
