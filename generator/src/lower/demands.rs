//! Which properties the members of a union demand. What was found out is kept: unions can be members
//! of each other, and all ways through them are many more than they are.

use std::collections::HashMap;

use super::MOST_HOPS;
use super::all_of::has_union;
use super::leaves::leaves;
use crate::normalize::Types;
use crate::resolve::{Arena, NodeId};

/// Whether schemas demand a property or have none, by the property.
#[derive(Default)]
pub(super) struct Demands(HashMap<String, HashMap<NodeId, bool>>);

impl Demands {
    /// Whether a union demands properties that not all of its members demand.
    pub(super) fn more_than_members(&mut self, arena: &Arena, union: NodeId) -> bool {
        let node = arena.get(union);
        let mut members = node.one_of.iter().chain(&node.any_of);
        has_union(node) && members.any(|member| !self.are_covered(arena, *member, union, &[union]))
    }

    /// Whether a member of a union demands all properties that `part` does, or has none. The property
    /// of a discriminator of one of `all` is demanded anyway.
    pub(super) fn are_covered(
        &mut self,
        arena: &Arena,
        member: NodeId,
        part: NodeId,
        all: &[NodeId],
    ) -> bool {
        let schema = arena.get(part).assertions.as_ref();
        let required = schema.map(|it| it.required.as_slice()).unwrap_or_default();
        let is_tag = |name: &String| {
            all.iter()
                .filter_map(|leaf| arena.get(*leaf).annotations.as_ref())
                .any(|data| data.discriminator.as_ref().is_some_and(|it| it.property == *name))
        };
        required.iter().all(|name| {
            if is_tag(name) {
                return true;
            }
            let known = self.0.entry(name.clone()).or_default();
            let is_demanded = is_demanded(arena, member, name, MOST_HOPS, known);
            if !is_demanded {
                // Others may have been taken to demand it only because this one was.
                known.retain(|_, is_demanded| !*is_demanded);
            }
            is_demanded
        })
    }
}

/// A schema that leads back to itself is taken to demand the property: its other members decide.
fn is_demanded(
    arena: &Arena,
    by: NodeId,
    name: &str,
    hops: usize,
    known: &mut HashMap<NodeId, bool>,
) -> bool {
    if let Some(known) = known.get(&by) {
        return *known;
    }
    let Some(hops) = hops.checked_sub(1) else { return true };
    known.insert(by, true);
    let is_demanded = leaves(arena, by).into_iter().any(|leaf| {
        let node = arena.get(leaf);
        let not_object = !node.types.is_empty() && !node.types.contains(Types::OBJECT);
        let own =
            node.assertions.as_ref().is_some_and(|it| it.required.iter().any(|it| it == name));
        let mut by_members = |members: &[NodeId]| {
            !members.is_empty()
                && members.iter().all(|it| is_demanded(arena, *it, name, hops, known))
        };
        not_object || own || by_members(&node.one_of) || by_members(&node.any_of)
    });
    known.insert(by, is_demanded);
    is_demanded
}
