//! Unions among their own members: what such a member adds is what the other unions on the way
//! back hold, so these members stand in its place.

use std::collections::HashSet;

use super::{MOST_HOPS, graph};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Dispatch, Member, Shape, Ty, Union};

/// Replaces members by which a union would be one of its own members.
pub(super) fn unfold(api: &mut Api, found: &mut Vec<Diagnostic>) {
    let edges: Vec<Vec<usize>> = api
        .types
        .iter()
        .map(|definition| match &definition.shape {
            Shape::Union(shape) => {
                shape.members.iter().filter_map(|it| union_of(api, &it.ty)).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    let component = graph::components(&edges);
    let cyclic = |from: usize, to: usize| graph::on_cycle(&component, from, to);
    let unfolded: Vec<(usize, Union)> = (0..api.types.len())
        .filter(|from| edges[*from].iter().any(|to| cyclic(*from, *to)))
        .filter_map(|from| Some((from, without_itself(api, from, &cyclic)?)))
        .collect();
    for (index, shape) in unfolded {
        let Some(definition) = api.types.get_mut(index) else { continue };
        definition.shape = match shape.members.as_slice() {
            [] => {
                let message = "the schema is defined by itself alone; any value is accepted";
                let finding = Diagnostic::warning("requires-itself", message);
                found.push(finding.at(&definition.origin));
                Shape::Alias(Ty::Any)
            }
            [only] if !shape.open && matches!(shape.dispatch, Dispatch::Structure(_)) => {
                Shape::Alias(only.ty.clone())
            }
            _ => Shape::Union(shape),
        };
    }
}

/// The union `start` with the members of all unions through which it is its own member. What one of
/// these keeps, it keeps too.
fn without_itself(
    api: &Api,
    start: usize,
    cyclic: &impl Fn(usize, usize) -> bool,
) -> Option<Union> {
    let whole = union_at(api, start)?;
    let mut members: Vec<Member> = Vec::with_capacity(whole.members.len());
    let mut seen = HashSet::from([start]);
    let mut alike = true;
    let (mut any_of, mut open) = (whole.any_of, whole.open);
    let mut waiting: Vec<&Member> = whole.members.iter().rev().collect();
    while let Some(member) = waiting.pop() {
        match union_of(api, &member.ty).filter(|to| cyclic(start, *to)) {
            Some(inner) if seen.insert(inner) => {
                let inner = union_at(api, inner)?;
                alike &= has_tag_of(inner, whole);
                any_of |= inner.any_of;
                open |= inner.open;
                waiting.extend(inner.members.iter().rev());
            }
            Some(_) => {}
            None => match members.iter_mut().find(|it| it.ty == member.ty) {
                Some(known) => known.tags.extend(member.tags.iter().cloned()),
                None => members.push(member.clone()),
            },
        }
    }
    let dispatch = if alike { whole.dispatch.clone() } else { Dispatch::Structure(Vec::new()) };
    let mut taken: HashSet<String> = HashSet::new();
    for member in &mut members {
        member.tags.retain(|tag| alike && taken.insert(tag.clone()));
    }
    let discriminator = match &whole.dispatch {
        Dispatch::Tag { property, .. } if !alike => Some(property.clone()),
        _ => whole.discriminator.clone(),
    };
    let keeps_whole = whole.keeps_whole || open;
    Some(Union { members, dispatch, any_of, open, keeps_whole, discriminator })
}

/// Whether the members of one union are told apart by the property that tells those of another.
fn has_tag_of(union: &Union, other: &Union) -> bool {
    match (&union.dispatch, &other.dispatch) {
        (Dispatch::Tag { property, .. }, Dispatch::Tag { property: other, .. }) => {
            property == other
        }
        (_, Dispatch::Structure(_)) => true,
        _ => false,
    }
}

fn union_at(api: &Api, index: usize) -> Option<&Union> {
    match &api.types.get(index)?.shape {
        Shape::Union(shape) => Some(shape),
        _ => None,
    }
}

/// The union that a type stands for.
fn union_of(api: &Api, ty: &Ty) -> Option<usize> {
    let mut ty = ty;
    for _ in 0..MOST_HOPS {
        let id = match ty {
            Ty::Ref(id) => id.index(),
            Ty::Nullable(inner) => {
                ty = inner;
                continue;
            }
            _ => return None,
        };
        match &api.types.get(id)?.shape {
            Shape::Union(_) => return Some(id),
            Shape::Alias(next) | Shape::Newtype(next) => ty = next,
            _ => return None,
        }
    }
    None
}
