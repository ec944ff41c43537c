//! `allOf` and everything that stands beside a reference or a union (2020-12, Core 10.2.1.1).
//!
//! The schema's leaves are gathered and merged. Where one has `oneOf` or `anyOf`, `products` makes a
//! union of them.

use std::collections::HashSet;

use serde_json::Value;
use thin_vec::ThinVec;

use super::Lowering;
use super::enumeration::written;
use super::leaves::{leaves, shapes, shapes_without_unions};
use super::object::Properties;
use super::place::Place;
use super::products::SEPARATOR;
use crate::ir::{Ty, TypeId};
use crate::normalize::Types;
use crate::resolve::{Additional, Node, NodeId};

impl Lowering<'_> {
    /// A schema with `allOf`, with siblings of a reference, or with siblings of a union.
    pub(super) fn all_of(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        if let Some(only) = self.only_part(id) {
            return self.collapsed(only, place, own);
        }
        let all: Vec<NodeId> = leaves(&self.arena, id);
        let chosen = self.chosen(&all);
        let with_unions: Vec<NodeId> = all
            .iter()
            .copied()
            .filter(|leaf| !chosen.contains(leaf))
            .filter(|leaf| has_union(self.arena.get(*leaf)) && !self.is_requirement(*leaf))
            .filter(|leaf| *leaf == id || !self.reaches_back(*leaf, id))
            .collect();
        match with_unions.split_first() {
            Some((first, _)) => self.union_of_products(id, *first, &all, place, own),
            None => self.merge(id, &all, place, own),
        }
    }

    /// The one part that says what the values look like, where the schema adds nothing to it.
    fn only_part(&self, id: NodeId) -> Option<NodeId> {
        let node = self.arena.get(id);
        let keeps_more = matches!(node.additional, Additional::Flag(true))
            && node.reference.into_iter().chain(node.all_of.iter().copied()).any(|part| {
                leaves(&self.arena, part).into_iter().any(|it| {
                    !self.arena.get(it).properties.is_empty() || self.members_lose_unnamed(it)
                })
            });
        let adds = keeps_more
            || shapes(&Node { types: Types::default(), ..node.clone() })
            || node.assertions.as_ref().is_some_and(|it| !it.required.is_empty());
        if adds {
            return None;
        }
        let says_more = |part: NodeId| {
            leaves(&self.arena, part).into_iter().any(|leaf| {
                let leaf = self.arena.get(leaf);
                shapes(leaf)
                    || leaf.broken
                    || leaf.never
                    || leaf.assertions.as_ref().is_some_and(|it| !it.required.is_empty())
            })
        };
        let mut parts: Vec<NodeId> = Vec::new();
        for part in node.reference.iter().chain(&node.all_of) {
            let target = self.target(*part);
            if says_more(*part) && !parts.iter().any(|known| self.target(*known) == target) {
                parts.push(*part);
            }
        }
        self.drop_bare(&mut parts);
        match parts.as_slice() {
            // A child that adds nothing to its parent is still a type of its own.
            [only] if self.children.get(&self.target(*only)).is_some_and(|it| it.contains(&id)) => {
                None
            }
            [only] => Some(*only),
            _ => None,
        }
    }

    /// What a schema that is nothing but a reference refers to.
    pub(super) fn target(&self, id: NodeId) -> NodeId {
        let mut here = id;
        for _ in 0..64 {
            let node = self.arena.get(here);
            match node.reference {
                Some(next) if !super::has_siblings(node) => here = next,
                _ => break,
            }
        }
        here
    }

    /// Whether a union's members only demand properties: `oneOf: [{required: [a]}, {required: [b]}]`.
    pub(super) fn is_requirement(&self, id: NodeId) -> bool {
        let node = self.arena.get(id);
        let members = node.one_of.iter().chain(&node.any_of);
        members.clone().next().is_some()
            && shapes_without_unions(node)
            && members.clone().all(|member| {
                leaves(&self.arena, *member).into_iter().all(|leaf| {
                    let leaf = self.arena.get(leaf);
                    leaf.properties.is_empty()
                        && !has_union(leaf)
                        && leaf.items.is_none()
                        && leaf.reference.is_none()
                        && !leaf.broken
                        && !matches!(leaf.additional, Additional::Schema(_))
                        && leaf.assertions.as_ref().is_none_or(|it| it.enumeration.is_empty())
                        && (leaf.types.is_empty() || leaf.types == Types::OBJECT)
                })
            })
    }

    /// The properties that all members of a union demand, where its members only demand properties.
    pub(super) fn demanded_by_all(&self, id: NodeId) -> Vec<String> {
        if !self.is_requirement(id) {
            return Vec::new();
        }
        let node = self.arena.get(id);
        let demands = |member: &NodeId, name: &String| {
            leaves(&self.arena, *member).into_iter().any(|leaf| {
                let schema = self.arena.get(leaf).assertions.as_ref();
                schema.is_some_and(|it| it.required.contains(name))
            })
        };
        let mut found = Vec::new();
        for members in [&node.one_of, &node.any_of] {
            let Some(first) = members.first() else { continue };
            for leaf in leaves(&self.arena, *first) {
                let schema = self.arena.get(leaf).assertions.as_ref();
                let names = schema.map(|it| it.required.as_slice()).unwrap_or_default();
                let by_all = |name: &&String| members.iter().all(|it| demands(it, name));
                found.extend(names.iter().filter(by_all).cloned());
            }
        }
        found
    }

    /// Whether a leaf's union leads to the schema that the leaf is a part of: a parent that lists
    /// its children, seen from a child.
    pub(super) fn reaches_back(&self, leaf: NodeId, id: NodeId) -> bool {
        let node = self.arena.get(leaf);
        let targets = || node.one_of.iter().chain(&node.any_of).map(|it| self.target(*it));
        targets().any(|target| target == id)
            || targets().any(|target| {
                let all = leaves(&self.arena, target);
                all.contains(&leaf) && all.contains(&id)
            })
    }

    /// The schema of values that fit all of several schemas for one property.
    pub(super) fn intersection(&mut self, schemas: &[NodeId]) -> NodeId {
        let [first, rest @ ..] = schemas else {
            return self.product(&[], Node::default());
        };
        let mut parts = vec![*first];
        for schema in rest {
            let target = self.target(*schema);
            if !self.is_untyped(*schema) && !parts.iter().any(|part| self.target(*part) == target) {
                parts.push(*schema);
            }
        }
        parts.retain(|part| schemas.len() == 1 || !self.is_untyped(*part));
        self.drop_bare(&mut parts);
        match parts.as_slice() {
            // The last word is the most special one, and it carries the documentation.
            [] => schemas.last().copied().unwrap_or(*first),
            [only] => *only,
            _ => {
                let special = self.most_special(&parts);
                match special {
                    Some(id) => id,
                    None => {
                        let last = parts.last().copied().unwrap_or(*first);
                        let node = self.arena.get(last);
                        let all = Node {
                            pointer: node.pointer.clone(),
                            annotations: node.annotations.clone(),
                            examples: node.examples.clone(),
                            all_of: parts.as_slice().into(),
                            ..Node::default()
                        };
                        let product = self.product(&parts, all);
                        self.combined.insert(product, parts);
                        product
                    }
                }
            }
        }
    }

    /// Removes parts that name a type and nothing else, where another part is of that type anyway. One
    /// that asks for properties that it does not name to be kept stays where the other would lose them.
    fn drop_bare(&self, parts: &mut Vec<NodeId>) {
        let mut index = 0;
        while parts.len() > 1 && index < parts.len() {
            let part = parts[index];
            let implied = is_bare(self.arena.get(part))
                && parts.iter().enumerate().any(|(other, id)| {
                    other != index && {
                        let kinds = self.kinds(*id);
                        let keeps = self.arena.get(part).additional == Additional::Flag(true);
                        kinds.intersect(self.kinds(part)) == kinds
                            && !(keeps && self.loses_unnamed(*id))
                    }
                });
            if implied {
                parts.remove(index);
            } else {
                index += 1;
            }
        }
    }

    /// The JSON types that a schema's values can have.
    pub(super) fn kinds(&self, id: NodeId) -> Types {
        leaves(&self.arena, id).into_iter().fold(Types::all(), |all, leaf| {
            let node = self.arena.get(leaf);
            let own = if node.types.is_empty() { Types::all() } else { node.types.widened() };
            let of_members = |members: &[NodeId]| {
                members.iter().fold(Types::default(), |mut kinds, member| {
                    let target = self.arena.get(self.target(*member));
                    let whole = target.types.is_empty();
                    kinds.insert(if whole { Types::all() } else { target.types.widened() });
                    kinds
                })
            };
            let mut kinds = all.intersect(own);
            for members in [&node.one_of, &node.any_of] {
                if !members.is_empty() {
                    kinds = kinds.intersect(of_members(members));
                }
            }
            kinds
        })
    }

    /// The part that says all that the others say.
    fn most_special(&self, parts: &[NodeId]) -> Option<NodeId> {
        let flat: Vec<HashSet<NodeId>> =
            parts.iter().map(|part| leaves(&self.arena, *part).into_iter().collect()).collect();
        let covers = |index: usize| {
            flat.iter().enumerate().all(|(other, set)| {
                other == index
                    || flat.get(index).is_some_and(|own| {
                        parts.get(other).is_some_and(|it| own.contains(&self.target(*it)))
                            || set.is_subset(own)
                    })
            })
        };
        (0..parts.len())
            .rev()
            .find(|index| covers(*index))
            .and_then(|index| parts.get(index).copied())
    }

    /// One type of all leaves.
    pub(super) fn merge(
        &mut self,
        id: NodeId,
        all: &[NodeId],
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        let shaping: Vec<NodeId> = all
            .iter()
            .copied()
            .filter(|leaf| shapes_without_unions(self.arena.get(*leaf)))
            .collect();
        let mut types = Types::all();
        let mut conflict = false;
        for leaf in shaping.iter().rev() {
            let named = self.arena.get(*leaf).types.widened();
            if named.is_empty() {
                continue;
            }
            let common = types.intersect(named);
            conflict |= common.is_empty();
            types = if common.is_empty() { types } else { common };
        }
        if conflict {
            self.warn(
                id,
                "all-of-conflict",
                "the parts of `allOf` exclude each other; the last ones count",
            );
        }
        let is_object = shaping.iter().any(|leaf| {
            let node = self.arena.get(*leaf);
            !node.properties.is_empty() || node.types == Types::OBJECT
        });
        if shaping.is_empty() || is_object && types.contains(Types::OBJECT) {
            if shaping.is_empty()
                && all.iter().all(|leaf| self.arena.get(*leaf).assertions.is_none())
            {
                return Ty::Any;
            }
            let mut properties = Properties::default();
            let mut values = Vec::new();
            for leaf in all {
                properties.add(self, *leaf);
                if let Additional::Schema(schema) = self.arena.get(*leaf).additional {
                    values.push(schema);
                }
            }
            if values.len() > 1 {
                properties.additional = Additional::Schema(self.intersection(&values));
            }
            if shaping.is_empty() && properties.required.is_empty() {
                return Ty::Any;
            }
            return self.object_of(id, properties, place, own);
        }
        // Not an object: the leaf that says most, with the others' word on enum values.
        let rank = |leaf: &NodeId| {
            let node = self.arena.get(*leaf);
            let schema = node.assertions.as_deref();
            let values = schema.map_or(0, |it| it.enumeration.len());
            (
                values > 0,
                types.contains(Types::ARRAY) && (node.items.is_some() || !node.prefix.is_empty()),
                schema.is_some_and(|it| it.format.is_some()),
                !node.types.is_empty(),
            )
        };
        let best = shaping.iter().copied().max_by(|a, b| rank(a).cmp(&rank(b)));
        let best = best.map(|best| self.with_common_items(best, &shaping));
        let best = best.map(|best| self.of_types(best, types));
        let best = best.map(|best| self.with_common_values(best, &shaping));
        match best {
            Some(best) if best != id => {
                let place = place.clone();
                self.ty_as(best, id, &place, own)
            }
            _ => self.plain(id, place, own),
        }
    }

    /// The leaf `best` of an array, with items that fit all leaves.
    fn with_common_items(&mut self, best: NodeId, leaves: &[NodeId]) -> NodeId {
        let items: Vec<NodeId> =
            leaves.iter().filter_map(|leaf| self.arena.get(*leaf).items).collect();
        if items.len() < 2 || !self.arena.get(best).prefix.is_empty() {
            return best;
        }
        let common = self.intersection(&items);
        let node = self.arena.get(best);
        if node.items == Some(common) {
            return best;
        }
        let node = Node { items: Some(common), component: None, ..node.clone() };
        self.product(&[SEPARATOR, best, common], node)
    }

    /// A leaf that names no type, such as `items` alone, with the types that the others name.
    fn of_types(&mut self, leaf: NodeId, types: Types) -> NodeId {
        let node = self.arena.get(leaf);
        let lists = node.assertions.as_ref().is_some_and(|it| !it.enumeration.is_empty());
        let names = !node.types.is_empty() || types == Types::all() || lists;
        let [only] = types.each().collect::<Vec<_>>()[..] else { return leaf };
        if names || has_union(node) {
            return leaf;
        }
        let node = Node { types: only, component: None, ..node.clone() };
        self.product(&[SEPARATOR, leaf, SEPARATOR], node)
    }

    /// The leaf `best` of listed values, without those that another leaf does not list. Where nothing is
    /// left, or extensions name the values by their places, the leaf itself.
    fn with_common_values(&mut self, best: NodeId, leaves: &[NodeId]) -> NodeId {
        let node = self.arena.get(best);
        let Some(schema) = node.assertions.as_deref() else { return best };
        let others = leaves.iter().filter_map(|leaf| self.arena.get(*leaf).assertions.as_deref());
        let lists: Vec<HashSet<String>> = others
            .filter(|it| !it.enumeration.is_empty())
            .map(|it| it.enumeration.iter().map(written).collect())
            .collect();
        let is_common = |value: &Value| {
            let value = if value.is_null() { None } else { Some(written(value)) };
            value.is_none_or(|value| lists.iter().all(|list| list.contains(&value)))
        };
        let common: Vec<Value> =
            schema.enumeration.iter().filter(|it| is_common(it)).cloned().collect();
        let is_none_left = common.iter().all(Value::is_null);
        let is_same = common.len() == schema.enumeration.len();
        let is_named =
            self.enum_values(best).iter().any(|it| it.name.is_some() || it.description.is_some());
        if lists.len() < 2 || is_none_left || is_same || is_named {
            return best;
        }
        let mut schema = schema.clone();
        schema.enumeration = common.into();
        let node = Node { assertions: Some(Box::new(schema)), component: None, ..node.clone() };
        let key = [&[SEPARATOR, SEPARATOR, best], leaves].concat();
        self.product(&key, node)
    }

    /// The type of the leaf `leaf` by itself, as the type of the schema `id`.
    fn ty_as(&mut self, leaf: NodeId, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(leaf);
        if node.component.is_some() && node.all_of.is_empty() && node.reference.is_none() {
            return self.ty(leaf, place);
        }
        let alone = Node {
            pointer: self.arena.get(id).pointer.clone(),
            all_of: ThinVec::new(),
            reference: None,
            component: None,
            ..node.clone()
        };
        let alone = self.product(&[leaf, id], alone);
        if let Some(parts) = self.combined.get(&id).cloned() {
            self.combined.insert(alone, parts);
        }
        self.plain(alone, place, own)
    }
}

/// Whether a schema has a union of its own.
pub(super) fn has_union(node: &Node) -> bool {
    !node.one_of.is_empty() || !node.any_of.is_empty()
}

/// Whether a schema names its types and says nothing else.
pub(super) fn is_bare(node: &Node) -> bool {
    !node.types.is_empty()
        && !has_union(node)
        && node.reference.is_none()
        && node.component.is_none()
        && node.all_of.is_empty()
        && node.properties.is_empty()
        && node.patterns.is_empty()
        && node.items.is_none()
        && node.prefix.is_empty()
        && !matches!(node.additional, Additional::Schema(_))
        && node.assertions.as_ref().is_none_or(|it| {
            it.enumeration.is_empty() && it.required.is_empty() && it.format.is_none()
        })
}
