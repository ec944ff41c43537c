//! One model in both crates: what holds for the type as a whole.

use super::change::Found;
use super::surface::{Extra, Model, Shape};
use super::types::Type;
use super::wire::{Sides, Wire};
use super::{fields, members, variants};

/// Compares a model with its counterpart.
pub fn compare(sides: &Sides, old: &Model, new: &Model, found: &mut Found) {
    match (&old.shape, &new.shape) {
        (
            Shape::Struct { extra: old_extra, members: old_fields },
            Shape::Struct { extra: new_extra, members: new_fields },
        ) => {
            fields::compare(sides, old_fields, new_fields, found);
            extra(sides, old_extra, new_extra, found);
        }
        (
            Shape::Enum { wire: old_wire, open: old_open, members: old_values },
            Shape::Enum { wire: new_wire, open: new_open, members: new_values },
        ) => {
            let old = variants::Side { wire: *old_wire, open: *old_open, values: old_values };
            let new = variants::Side { wire: *new_wire, open: *new_open, values: new_values };
            variants::compare(old, new, found);
        }
        (
            Shape::Union { tag: old_tag, open: old_open, keeps: old_keeps, members: old_members },
            Shape::Union { tag: new_tag, open: new_open, keeps: new_keeps, members: new_members },
        ) => {
            let old = members::Side {
                tag: old_tag.as_deref(),
                open: *old_open,
                keeps: *old_keeps,
                members: old_members,
            };
            let new = members::Side {
                tag: new_tag.as_deref(),
                open: *new_open,
                keeps: *new_keeps,
                members: new_members,
            };
            members::compare(sides, old, new, found);
        }
        (
            Shape::Tuple { places: old_places, rest: old_rest },
            Shape::Tuple { places: new_places, rest: new_rest },
        ) => tuple(sides, (old_places, old_rest), (new_places, new_rest), found),
        (Shape::Alias { of: old }, Shape::Alias { of: new }) => {
            inner(sides, "alias-changed", "using the alias", old, new, found);
        }
        (Shape::Newtype { of: old }, Shape::Newtype { of: new }) => {
            inner(sides, "newtype-changed", "using what is inside", old, new, found);
        }
        (old_shape, new_shape) => {
            let what = format!("{} → {}", noun(old_shape), noun(new_shape));
            let wire = sides.compare_replaced(found.model);
            let change = found.model("kind-changed", what).breaks("using the type");
            if let Wire::Refuses(why) = wire {
                change.behaves(why);
            }
        }
    }
    traits(old, new, found);
    about(old, new, found);
}

/// What a shape is called.
pub fn noun(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct { .. } => "struct",
        Shape::Enum { .. } => "enum",
        Shape::Union { .. } => "union",
        Shape::Tuple { .. } => "tuple struct",
        Shape::Alias { .. } => "alias",
        Shape::Newtype { .. } => "newtype",
    }
}

fn inner(
    sides: &Sides,
    kind: &'static str,
    construct: &str,
    old: &Type,
    new: &Type,
    found: &mut Found,
) {
    if sides.same_type(old, new) {
        return;
    }
    let change = found.model(kind, format!("`{old}` → `{new}`")).breaks(construct);
    if let Wire::Refuses(why) = sides.compare(old, new) {
        change.behaves(why);
    }
}

type Places<'a> = (&'a [Type], &'a Option<Type>);

fn tuple(sides: &Sides, old: Places, new: Places, found: &mut Found) {
    let same_rest = match (old.1, new.1) {
        (Some(old), Some(new)) => sides.same_type(old, new),
        (None, None) => true,
        _ => false,
    };
    let same = old.0.len() == new.0.len()
        && old.0.iter().zip(new.0).all(|(old, new)| sides.same_type(old, new));
    if same && same_rest {
        return;
    }
    let text = |places: Places| {
        let mut texts: Vec<String> = places.0.iter().map(Type::to_string).collect();
        texts.extend(places.1.iter().map(|rest| format!("Vec<{rest}>")));
        format!("`({})`", texts.join(", "))
    };
    let what = format!("{} → {}", text(old), text(new));
    let change = found.model("places-changed", what).breaks("using the places");
    if old.0.len() != new.0.len() || (old.1.is_some() && new.1.is_none()) {
        change.behaves("arrays of another length are refused");
    }
    for (old, new) in old.0.iter().zip(new.0) {
        if let Wire::Refuses(why) = sides.compare(old, new) {
            change.behaves(why);
        }
    }
}

/// What becomes of properties that the document does not name.
fn extra(sides: &Sides, old: &Extra, new: &Extra, found: &mut Found) {
    match (old, new) {
        (Extra::Keep { field, ty }, Extra::Keep { field: new_field, ty: new_ty }) => {
            if field != new_field {
                found
                    .member("field-renamed", field, format!("is `{new_field}` now"))
                    .breaks(format!("reading `{field}`"));
            }
            if !sides.same_type(ty, new_ty) {
                let wire = sides.compare(ty, new_ty);
                let change = found
                    .member("field-type-changed", new_field, format!("`{ty}` → `{new_ty}`"))
                    .breaks(format!("reading `{new_field}`"));
                if let Wire::Refuses(why) = wire {
                    change.behaves(format!("in properties that the document does not name, {why}"));
                }
            }
        }
        (Extra::Keep { field, .. }, new) => {
            let change = found
                .member("field-removed", field, "removed")
                .breaks(format!("reading `{field}`"));
            change.behaves(match new {
                Extra::Deny => "properties that the document does not name are refused",
                _ => "properties that the document does not name are not kept any more",
            });
        }
        (old, Extra::Keep { field, ty }) => {
            let change = found.member("field-added", field, format!("`{ty}`, added"));
            if *old == Extra::Ignore && !takes_all(ty) {
                change.behaves(format!(
                    "properties that the document does not name are kept, and refused where they \
                     are no `{ty}`"
                ));
            } else {
                change.note("properties that the document does not name are kept and written back");
            }
        }
        (Extra::Ignore, Extra::Deny) => {
            found
                .model("unknown-properties", "properties that the document does not name")
                .behaves("objects that have some are refused");
        }
        (Extra::Deny, Extra::Ignore) => {
            found
                .model("unknown-properties", "properties that the document does not name")
                .note("they are skipped, and were refused");
        }
        (Extra::Ignore, Extra::Ignore) | (Extra::Deny, Extra::Deny) => {}
    }
}

fn takes_all(ty: &Type) -> bool {
    matches!(ty, Type::Map(_, inner) if **inner == Type::name(super::types::ANY))
}

/// Traits that came or went.
fn traits(old: &Model, new: &Model, found: &mut Found) {
    if std::mem::discriminant(&old.shape) != std::mem::discriminant(&new.shape) {
        return;
    }
    let listed = |names: &[&String]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    let lost: Vec<&String> = old.traits.iter().filter(|it| !new.traits.contains(it)).collect();
    let gained: Vec<&String> = new.traits.iter().filter(|it| !old.traits.contains(it)).collect();
    if !lost.is_empty() {
        let change = found.model("trait-lost", format!("is no longer {}", listed(&lost)));
        for name in &lost {
            change.breaks(format!("needing `{name}`"));
        }
    }
    if !gained.is_empty() {
        found.model("trait-gained", format!("is {}", listed(&gained)));
    }
}

/// Deprecation, constraints and documentation.
fn about(old: &Model, new: &Model, found: &mut Found) {
    match (old.deprecated, new.deprecated) {
        (false, true) => {
            found.model("deprecated", "deprecated").note("code that names it gets a warning");
        }
        (true, false) => {
            found.model("undeprecated", "no longer deprecated");
        }
        _ => {}
    }
    if old.travels != new.travels {
        let words = |it: &Model| it.travels.words().unwrap_or("no operation");
        found.model("travels-changed", format!("used in {}, was {}", words(new), words(old)));
    }
    if old.validates && !new.validates {
        found
            .model("function-removed", "`validate`, removed: there is nothing to check")
            .breaks("calling `validate`");
    } else if !old.validates && new.validates {
        found.model("function-added", "`validate`, added");
    }
    constraints(&old.limits, &new.limits, "", found);
    if old.docs != new.docs {
        found.model("docs-changed", "other documentation").docs_only();
    }
}

/// Constraints that are others: documentation, and what `validate` goes by. `member` is empty for
/// those of the model itself.
pub fn constraints(old: &str, new: &str, member: &str, found: &mut Found) {
    let what = match (old, new) {
        (old, new) if old == new => return,
        ("", new) => format!("constraints: {new}"),
        (old, "") => format!("no constraints, was {old}"),
        (old, new) => format!("constraints: {new}; was {old}"),
    };
    let validates = found.validates;
    let change = match member {
        "" => found.model("constraints-changed", what),
        member => found.member("constraints-changed", member, what),
    };
    if validates {
        change.note("`validate` goes by them");
    } else {
        change.docs_only();
    }
}
