//! The fields of a struct, matched by the properties' names.

use std::collections::{HashMap, HashSet};

use super::change::{Found, brief};
use super::models::constraints;
use super::surface::{Field, Presence};
use super::types::Type;
use super::wire::{self, Sides, Wire};
use crate::emit::code;

/// Compares the fields of a struct.
pub fn compare(sides: &Sides, old: &[Field], new: &[Field], found: &mut Found) {
    let had_new = old.iter().any(|field| field.presence.is_required());
    let counterparts: HashMap<&str, &Field> = new.iter().map(|it| (it.wire(), it)).collect();
    let known: HashMap<&str, &Field> = old.iter().map(|it| (it.wire(), it)).collect();
    // A property under another name, which is the same field to callers.
    let unknown = new.iter().filter(|it| !known.contains_key(it.wire()));
    let renamed: HashMap<&str, &Field> = unknown.map(|it| (it.name.as_str(), it)).collect();
    let mut taken = HashSet::new();
    for field in old {
        match (counterparts.get(field.wire()), renamed.get(field.name.as_str())) {
            (Some(other), _) => pair(sides, field, other, had_new, found),
            (None, Some(other)) => {
                taken.insert(other.wire());
                let what = format!("is {} on the wire now", code(other.wire()));
                found
                    .member("wire-name-changed", &field.name, what)
                    .behaves(format!("{} is neither read nor sent any more", code(field.wire())));
                pair(sides, field, other, had_new, found);
            }
            (None, None) => removed(field, found),
        }
    }
    for field in new {
        if !known.contains_key(field.wire()) && !taken.contains(field.wire()) {
            added(field, had_new, found);
        }
    }
    order(sides, old, new, found);
}

fn removed(field: &Field, found: &mut Found) {
    let what = format!("`{}`, removed", field.written());
    let constructs = constructs(found, field, field.presence.is_required());
    let change = found.member("field-removed", &field.name, what);
    for construct in constructs {
        change.breaks(construct);
    }
    change.note("the property is neither read nor sent any more");
}

/// Everything that callers can do with a field.
fn constructs(found: &Found, field: &Field, in_new: bool) -> Vec<String> {
    let mut constructs = vec![format!("reading `{}`", field.name)];
    if in_new {
        constructs.push(format!("building with `{}::new`", found.model));
    }
    constructs.extend(field.setter.iter().map(|name| format!("calling `{name}`")));
    constructs.extend(field.offers.iter().map(|name| format!("calling `{name}`")));
    constructs
}

fn added(field: &Field, had_new: bool, found: &mut Found) {
    let required = field.presence.is_required();
    let presence = if required { "required" } else { "optional" };
    let what = format!("`{}`, added, {presence}", field.written());
    let construct = format!("building with `{}::new`", found.model);
    let change = found.member("field-added", &field.name, what);
    if required {
        if had_new {
            change.breaks(construct);
        }
        change.behaves("objects without it are refused");
    }
}

fn pair(sides: &Sides, old: &Field, new: &Field, had_new: bool, found: &mut Found) {
    let was_required = old.presence.is_required();
    let is_required = new.presence.is_required();
    if old.name != new.name {
        let constructs = constructs(found, old, false);
        let change = found.member("field-renamed", &old.name, format!("is `{}` now", new.name));
        for construct in constructs {
            change.breaks(construct);
        }
    }
    let same_type = sides.same_type(&old.ty, &new.ty);
    let wrapper = |it: &Field| match it.presence {
        Presence::Required => 0,
        Presence::RequiredNullable | Presence::Optional => 1,
        Presence::OptionalNullable => 2,
    };
    if !same_type || old.presence != new.presence {
        let kind = match (same_type, boxed(sides, old, new)) {
            (true, _) => "presence-changed",
            (false, true) => "field-boxed",
            (false, false) => "field-type-changed",
        };
        let mut what = format!("`{}` → `{}`", old.written(), new.written());
        if was_required != is_required {
            what.push_str(if is_required { ", required now" } else { ", optional now" });
        }
        let mut constructs = Vec::new();
        if !same_type || wrapper(old) != wrapper(new) {
            constructs.push(format!("reading `{}`", old.name));
            constructs.extend(functions_that_take_another(old, new, same_type));
        }
        constructs.extend(functions_gone(old, new).map(|name| format!("calling `{name}`")));
        let in_new = was_required != is_required
            || is_required && (!same_type || wrapper(old) != wrapper(new));
        if in_new && had_new {
            constructs.push(format!("building with `{}::new`", found.model));
        }
        let change = found.member(kind, &new.name, what);
        for construct in constructs {
            change.breaks(construct);
        }
        let mut refused = Vec::new();
        if let Wire::Refuses(why) = wire::presence(old.presence, new.presence) {
            refused.push(why);
        }
        if let Wire::Refuses(why) = sides.compare(&old.ty, &new.ty) {
            refused.push(why);
        }
        for why in refused {
            change.behaves(why);
        }
    } else if old.name == new.name {
        for name in functions_gone(old, new) {
            found
                .member("function-removed", &new.name, format!("`{name}`, removed"))
                .breaks(format!("calling `{name}`"));
        }
    }
    about(old, new, found);
}

/// Functions of a field that are gone, with the field still there.
fn functions_gone<'a>(old: &'a Field, new: &'a Field) -> impl Iterator<Item = &'a String> {
    let pairs = [(&old.setter, &new.setter), (&old.offers, &new.offers)];
    pairs.into_iter().filter(|(old, new)| old != new).filter_map(|(old, _)| old.as_ref())
}

/// Functions of a field that are still there, and take or give another type.
fn functions_that_take_another(old: &Field, new: &Field, same_type: bool) -> Vec<String> {
    let optional = |it: &Field| it.presence == Presence::Optional;
    let setter = old
        .setter
        .as_ref()
        .filter(|_| old.setter == new.setter && (!same_type || optional(old) != optional(new)));
    let default = old.offers.as_ref().filter(|_| old.offers == new.offers && !same_type);
    setter.into_iter().chain(default).map(|name| format!("calling `{name}`")).collect()
}

/// Whether one of the types is the other in a box.
fn boxed(sides: &Sides, old: &Field, new: &Field) -> bool {
    sides.same_type(old.ty.unboxed(), new.ty.unboxed())
}

/// Default, deprecation, constraints and documentation.
fn about(old: &Field, new: &Field, found: &mut Found) {
    if old.default != new.default {
        let what = match (&old.default, &new.default) {
            (Some(old), Some(new)) => format!("default {}, was {}", brief(new), brief(old)),
            (Some(old), None) => format!("no default, was {}", brief(old)),
            (None, Some(new)) => format!("default {}", brief(new)),
            (None, None) => String::new(),
        };
        let both = old.offers.as_ref().filter(|_| new.offers.is_some());
        let change = found.member("default-changed", &new.name, what);
        match both {
            Some(name) => change.note(format!("`{name}` gives another value")),
            None if new.offers.is_some() => change,
            None => change.docs_only(),
        };
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => {
            found
                .member("deprecated", &new.name, "deprecated")
                .note("code that names it gets a warning");
        }
        (true, false) => {
            found.member("undeprecated", &new.name, "no longer deprecated");
        }
        _ => {}
    }
    constraints(&old.limits, &new.limits, &new.name, found);
    if old.docs != new.docs {
        found.member("docs-changed", &new.name, "other documentation").docs_only();
    }
}

/// Arguments of `new` that stand in another order: where the types allow, code compiles on and
/// means something else.
fn order(sides: &Sides, old: &[Field], new: &[Field], found: &mut Found) {
    let required = |fields: &[Field]| -> Vec<(String, Presence, Type)> {
        let fields = fields.iter().filter(|it| it.presence.is_required());
        fields.map(|it| (it.wire().to_owned(), it.presence, it.ty.clone())).collect()
    };
    let (old, new) = (required(old), required(new));
    let names = |arguments: &[(String, Presence, Type)]| -> Vec<String> {
        arguments.iter().map(|(wire, ..)| wire.clone()).collect()
    };
    let (before, after) = (names(&old), names(&new));
    if before == after || {
        let (mut before, mut after) = (before.clone(), after.clone());
        before.sort();
        after.sort();
        before != after
    } {
        // The same order, or other fields, which were told one by one.
        return;
    }
    let compiles =
        old.iter().zip(&new).all(|(old, new)| old.1 == new.1 && sides.same_type(&old.2, &new.2));
    let what = format!("`new({})`, was `new({})`", after.join(", "), before.join(", "));
    let construct = format!("building with `{}::new`", found.model);
    let change = found.model("arguments-reordered", what);
    if compiles {
        change.behaves("arguments of one type are taken for each other without an error");
    } else {
        change.breaks(construct);
    }
}
