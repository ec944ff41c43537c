//! The values that members of a union list in properties of their objects, and deeper inside, which
//! tells them apart.

use std::hash::Hash;

use indexmap::IndexMap;
use serde_json::Value;

use super::probes::MOST_HOPS;
use crate::ir::{Api, Member, Probe, Shape, Struct, Ty};

/// How many values are compared one by one.
const MOST_VALUES: usize = 16;
/// How many unions are looked through, one inside the other.
const MOST_UNIONS: usize = 3;
/// How many objects are entered to find values.
const DEEPEST: usize = 2;
/// How many fields and members are looked at for one union.
const MOST_STEPS: usize = 10_000;

/// Lists of values by what has them: a property, or the way to one.
type Listed<Place> = IndexMap<Place, Vec<Value>>;

/// The properties with a short list of values.
pub(super) fn constants(api: &Api, shape: &Struct) -> Listed<String> {
    let fields =
        shape.fields.iter().filter_map(|field| match (&field.ty, target(api, &field.ty)) {
            (Ty::Ref(_), Some(Shape::Enum(shape))) if shape.values.len() <= MOST_VALUES => {
                let values = shape.values.iter().map(|it| it.value.clone()).collect();
                Some((field.wire.clone(), values))
            }
            _ => None,
        });
    fields.collect()
}

/// What both list, with the values of both.
pub(super) fn either<P: Hash + Eq>(a: Listed<P>, b: Listed<P>) -> Listed<P> {
    let both = a.into_iter().filter_map(|(place, mut values)| {
        let others = b.get(&place)?;
        values.extend(others.iter().filter(|it| !values.contains(it)).cloned().collect::<Vec<_>>());
        (values.len() <= MOST_VALUES).then_some((place, values))
    });
    both.collect()
}

/// Adds what tells members apart one level deeper: `{"shape": {"type": "circle"}}`; and where neither
/// that nor what they list themselves does, what tells them apart below.
pub(super) fn add_inner(api: &Api, members: &[Member], probes: &mut [Probe]) {
    for depth in 1..=DEEPEST {
        let mut search = Search { api, steps: MOST_STEPS };
        let found: Vec<Listed<Vec<String>>> = members
            .iter()
            .map(|member| search.inside(&member.ty, depth, MOST_UNIONS).unwrap_or_default())
            .collect();
        for (probe, own) in probes.iter_mut().zip(&found) {
            let telling = own.iter().filter(|(place, values)| tells(&found, place, values));
            probe.inner_constants =
                telling.map(|(place, values)| (place.clone(), values.clone())).collect();
        }
        let listed: Vec<_> = probes.iter().map(|probe| &probe.constants).collect();
        let told = |probe: &Probe| {
            let mut own = probe.constants.iter();
            !probe.inner_constants.is_empty()
                || own.any(|(name, values)| tells(listed.iter().copied(), name, values))
        };
        if probes.iter().any(told) {
            return;
        }
    }
}

/// Whether another member lists other values in the same place.
fn tells<'a, P: Hash + Eq + 'a>(
    found: impl IntoIterator<Item = &'a Listed<P>>,
    place: &P,
    values: &Vec<Value>,
) -> bool {
    found.into_iter().filter_map(|other| other.get(place)).any(|others| others != values)
}

/// The search for the values that one union's members list inside.
struct Search<'a> {
    api: &'a Api,
    /// What may still be looked at.
    steps: usize,
}

impl Search<'_> {
    /// What the objects of a type list so many objects below; `None` for a type without objects.
    fn inside(&mut self, ty: &Ty, depth: usize, unions: usize) -> Option<Listed<Vec<String>>> {
        let nothing = Some(Listed::new());
        let Some(left) = self.steps.checked_sub(1) else { return nothing };
        self.steps = left;
        match target(self.api, ty) {
            Some(Shape::Struct(shape)) => match depth.checked_sub(1) {
                None => {
                    let own = constants(self.api, shape).into_iter();
                    Some(own.map(|(name, values)| (vec![name], values)).collect())
                }
                Some(depth) => {
                    let mut found = Listed::new();
                    for field in &shape.fields {
                        let below = self.inside(&field.ty, depth, MOST_UNIONS).unwrap_or_default();
                        found.extend(below.into_iter().map(|(mut place, values)| {
                            place.insert(0, field.wire.clone());
                            (place, values)
                        }));
                    }
                    Some(found)
                }
            },
            Some(Shape::Union(shape)) => {
                let Some(unions) = unions.checked_sub(1) else { return nothing };
                let mut all: Option<Listed<Vec<String>>> = None;
                for member in &shape.members {
                    // A member without objects says nothing about objects.
                    let Some(found) = self.inside(&member.ty, depth, unions) else { continue };
                    let both = match all.take() {
                        Some(others) => either(others, found),
                        None => found,
                    };
                    if both.is_empty() {
                        return nothing;
                    }
                    all = Some(both);
                }
                all
            }
            Some(Shape::Enum(_) | Shape::Tuple(_)) => None,
            Some(Shape::Alias(_) | Shape::Newtype(_)) => nothing,
            None => match ty {
                Ty::Scalar(_) | Ty::List(_) | Ty::Null => None,
                _ => nothing,
            },
        }
    }
}

/// The type that a type refers to, which is neither an alias nor in a box.
fn target<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Shape> {
    let mut ty = ty;
    for _ in 0..MOST_HOPS {
        ty = match ty {
            Ty::Nullable(inner) | Ty::Boxed(inner) => inner,
            Ty::Ref(id) => match &api.types.get(id.index())?.shape {
                Shape::Alias(inner) => inner,
                shape => return Some(shape),
            },
            _ => return None,
        };
    }
    None
}
