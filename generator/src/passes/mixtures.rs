//! Lists and maps of which a value can be several at once, none of which has a place for all of it:
//! `anyOf: [array of A, array of B]` with items that have properties of both.

use std::collections::HashSet;

use super::probes::MOST_HOPS;
use crate::ir::{Api, Extra, Shape, Ty, TypeId, Union};

/// Whether the items of two members, lists or maps, can drop what those of the other have fields for.
pub(super) fn mixes(api: &Api, union: &Union) -> bool {
    let members: Vec<&Ty> = union.members.iter().map(|it| &it.ty).collect();
    members.iter().enumerate().any(|(index, one)| {
        members.iter().skip(index + 1).any(|other| mix(api, one, other, MOST_HOPS))
    })
}

/// Whether a value of both types, a list or a map, has items that one of them would drop a part of.
fn mix(api: &Api, one: &Ty, other: &Ty, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else { return false };
    match (inside(api, one), inside(api, other)) {
        (Inside::List(one), Inside::List(other)) | (Inside::Map(one), Inside::Map(other)) => {
            drops(api, one, other) || mix(api, one, other, hops)
        }
        _ => false,
    }
}

/// Whether an object can be of a struct of each type, of which one drops what it has no field for.
fn drops(api: &Api, one: &Ty, other: &Ty) -> bool {
    let (one, other) = (structs(api, one), structs(api, other));
    one.iter().any(|(id, keeps)| {
        other.iter().any(|(other, other_keeps)| id != other && !(*keeps && *other_keeps))
    })
}

/// The structs that the values of a type can be of, and whether these keep what they have no field for.
fn structs(api: &Api, ty: &Ty) -> Vec<(TypeId, bool)> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            Ty::Nullable(inner) | Ty::Boxed(inner) => open.push(inner),
            Ty::Ref(id) if seen.insert(*id) => {
                match api.types.get(id.index()).map(|it| &it.shape) {
                    Some(Shape::Struct(shape)) => {
                        found.push((*id, matches!(shape.extra, Extra::Keep(_))));
                    }
                    Some(Shape::Union(shape)) => open.extend(shape.members.iter().map(|it| &it.ty)),
                    Some(Shape::Alias(inner) | Shape::Newtype(inner)) => open.push(inner),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    found
}

/// What a list or a map holds.
enum Inside<'a> {
    List(&'a Ty),
    Map(&'a Ty),
    Other,
}

fn inside<'a>(api: &'a Api, mut ty: &'a Ty) -> Inside<'a> {
    for _ in 0..MOST_HOPS {
        ty = match ty {
            Ty::List(items) => return Inside::List(items),
            Ty::Map(values) => return Inside::Map(values),
            Ty::Nullable(inner) | Ty::Boxed(inner) => inner,
            Ty::Ref(id) => match api.types.get(id.index()).map(|it| &it.shape) {
                Some(Shape::Alias(inner) | Shape::Newtype(inner)) => inner,
                _ => return Inside::Other,
            },
            _ => return Inside::Other,
        };
    }
    Inside::Other
}
