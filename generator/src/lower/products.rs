//! Products: schemas made of several, where a union stands beside other schemas.
//!
//! The union is one of products: each of its members together with everything else. A product
//! remembers the unions of which it holds a member, so that one that leads back to them ends.

use std::collections::HashSet;

use thin_vec::ThinVec;

use super::Lowering;
use super::all_of::{has_union, is_bare};
use super::leaves::{leaves, shapes, shapes_without_unions};
use super::place::Place;
use crate::ir::{Ty, TypeId};
use crate::normalize::Types;
use crate::resolve::{Additional, Node, NodeId};

/// The most products of one document. Published documents have some thousands at most.
const MOST_PRODUCTS: usize = 50_000;

/// Stands in the key of a product between its parts and the unions that are settled.
pub(super) const SEPARATOR: NodeId = NodeId(u32::MAX);

impl Lowering<'_> {
    /// Every member of the union of the leaf `union`, each together with all other leaves.
    pub(super) fn union_of_products(
        &mut self,
        id: NodeId,
        union: NodeId,
        all: &[NodeId],
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        let node = self.arena.get(union);
        let (members, is_one_of) = if node.one_of.is_empty() {
            (node.any_of.clone(), false)
        } else {
            (node.one_of.clone(), true)
        };
        let mut chosen = self.chosen(all);
        let mut common: Vec<NodeId> = Vec::new();
        // What is left of a union of which a member is chosen stands among the leaves already.
        let leaves: Vec<NodeId> = all.iter().copied().filter(|it| !chosen.contains(it)).collect();
        for leaf in &leaves {
            let node = self.arena.get(*leaf);
            // A parent that lists its children says nothing more of them by that, and neither does
            // a union of demands on properties.
            let settled = *leaf != union
                && *leaf != id
                && has_union(node)
                && (self.is_requirement(*leaf) || self.reaches_back(*leaf, id));
            if settled {
                chosen.insert(*leaf);
                let rest = Node {
                    one_of: ThinVec::new(),
                    any_of: ThinVec::new(),
                    all_of: ThinVec::new(),
                    reference: None,
                    component: None,
                    nullable: false,
                    mapping: ThinVec::new(),
                    annotations: None,
                    ..node.clone()
                };
                if says_something(&rest) {
                    common.push(self.product(&[*leaf, SEPARATOR], rest));
                }
                continue;
            }
            let rest = Node {
                one_of: if *leaf == union && is_one_of {
                    ThinVec::new()
                } else {
                    node.one_of.clone()
                },
                any_of: if *leaf == union && !is_one_of {
                    ThinVec::new()
                } else {
                    node.any_of.clone()
                },
                all_of: ThinVec::new(),
                reference: None,
                component: None,
                nullable: false,
                mapping: ThinVec::new(),
                annotations: None,
                ..node.clone()
            };
            if says_something(&rest) || rest.additional == Additional::Flag(true) {
                common.push(
                    if *leaf == union || !node.all_of.is_empty() || node.reference.is_some() {
                        // The same leaf without its union is another schema.
                        let key = if *leaf == union { vec![*leaf, *leaf] } else { vec![*leaf] };
                        self.product(&key, rest)
                    } else {
                        *leaf
                    },
                );
            }
        }
        let rest = common.iter().fold(Types::all(), |all, part| all.intersect(self.kinds(*part)));
        let possible: Vec<NodeId> = members
            .iter()
            .copied()
            .filter(|member| !self.kinds(*member).intersect(rest).is_empty())
            .collect();
        if possible.is_empty() {
            self.warn(
                id,
                "all-of-conflict",
                "the parts of `allOf` exclude each other; the union among them is ignored",
            );
            return self.merge(id, &common, place, own);
        }
        chosen.insert(union);
        let mut products = ThinVec::with_capacity(possible.len());
        for member in possible {
            products.push(self.member_with(member, &common, all, &chosen));
        }
        let (one_of, any_of) =
            if is_one_of { (products, ThinVec::new()) } else { (ThinVec::new(), products) };
        // The union of the products, with the discriminator of the original.
        let original = self.arena.get(union);
        let stand_in = Node {
            pointer: self.arena.get(id).pointer.clone(),
            one_of,
            any_of,
            mapping: original.mapping.clone(),
            annotations: original.annotations.clone(),
            ..Node::default()
        };
        let stand_in = self.arena.add(stand_in);
        self.union_as(stand_in, id, place, own)
    }

    /// A member together with what stands beside the union; the member itself where it says all of
    /// that already.
    fn member_with(
        &mut self,
        member: NodeId,
        common: &[NodeId],
        all: &[NodeId],
        chosen: &HashSet<NodeId>,
    ) -> NodeId {
        let known: HashSet<NodeId> = leaves(&self.arena, member).into_iter().collect();
        let is_null = {
            let node = self.arena.get(self.target(member));
            node.nullable && !shapes(node)
        };
        // What stands in the way: a leaf that the member does not have, or another union.
        let covered = all.iter().all(|leaf| {
            known.contains(leaf)
                || if chosen.contains(leaf) {
                    let node = self.arena.get(*leaf);
                    !shapes_without_unions(node) && self.settles_both(member, node)
                } else {
                    !shapes(self.arena.get(*leaf))
                }
        });
        let covered = covered
            && common.iter().all(|part| self.demands.are_covered(&self.arena, member, *part, all));
        let keeps =
            common.iter().any(|part| self.arena.get(*part).additional == Additional::Flag(true))
                && self.loses_unnamed(member);
        if common.is_empty() || is_null || covered && !keeps {
            return member;
        }
        // `type: string` beside constants that are strings.
        let kinds = self.kinds(member).intersect(own_kinds(self.arena.get(self.target(member))));
        let says_more = |part: &&NodeId| {
            let node = self.arena.get(**part);
            says_something(node)
                && (!is_bare(node) || node.types.widened().intersect(kinds) != kinds)
        };
        let mut parts: Vec<NodeId> = common.iter().filter(says_more).copied().collect();
        if parts.is_empty() && !keeps {
            return member;
        }
        parts.push(member);
        let node = Node {
            pointer: self.arena.get(member).pointer.clone(),
            all_of: parts.as_slice().into(),
            additional: if keeps { Additional::Flag(true) } else { Additional::Unsaid },
            annotations: self.arena.get(member).annotations.clone().map(|mut said| {
                said.discriminator = None;
                said
            }),
            ..Node::default()
        };
        // The same parts mean something else where other unions are settled.
        let mut settled: Vec<NodeId> = chosen.iter().copied().collect();
        settled.sort_unstable();
        let key: Vec<NodeId> = [&parts[..], &[SEPARATOR], &settled].concat();
        let product = self.product(&key, node);
        self.combined.insert(product, parts);
        self.chosen.entry(product).or_insert(settled);
        product
    }

    /// Whether a schema asks for properties that it does not name to be kept, and is a union of objects
    /// of which one would lose them.
    pub(super) fn keeps_more_than_members(&self, id: NodeId) -> bool {
        self.arena.get(id).additional == Additional::Flag(true) && self.members_lose_unnamed(id)
    }

    /// Whether a schema is a union of objects of which one loses properties that it does not name.
    pub(super) fn members_lose_unnamed(&self, union: NodeId) -> bool {
        let node = self.arena.get(union);
        let members = || node.one_of.iter().chain(&node.any_of).copied();
        members().all(|member| self.kinds(member) == Types::OBJECT)
            && members().any(|member| self.loses_unnamed(member))
    }

    /// Whether a schema names properties, and does not ask for others to be kept.
    pub(super) fn loses_unnamed(&self, id: NodeId) -> bool {
        let all: Vec<&Node> =
            leaves(&self.arena, id).into_iter().map(|it| self.arena.get(it)).collect();
        let keeps =
            |it: &&Node| !matches!(it.additional, Additional::Unsaid | Additional::Flag(false));
        !all.iter().any(keeps) && all.iter().any(|it| !it.properties.is_empty() || has_union(it))
    }

    /// Whether a member of one of a schema's unions is one of the other union, too, if there is one.
    fn settles_both(&self, member: NodeId, node: &Node) -> bool {
        let target = self.target(member);
        let holds = |members: &[NodeId]| {
            members.is_empty() || members.iter().any(|it| self.target(*it) == target)
        };
        holds(&node.one_of) && holds(&node.any_of)
    }

    /// The unions of which these leaves hold a member each.
    pub(super) fn chosen(&self, leaves: &[NodeId]) -> HashSet<NodeId> {
        leaves.iter().filter_map(|leaf| self.chosen.get(leaf)).flatten().copied().collect()
    }

    /// A schema made of several, once for each list of parts.
    pub(super) fn product(&mut self, parts: &[NodeId], node: Node) -> NodeId {
        if let Some(known) = self.products.get(parts) {
            return *known;
        }
        // Unions of unions beside unions can have more combinations than a computer has memory.
        if self.products.len() >= MOST_PRODUCTS {
            let broken = Node { pointer: node.pointer, broken: true, ..Node::default() };
            let id = self.arena.add(broken);
            self.fall_back(id, "schemas have too many combinations; any value is accepted");
            return id;
        }
        let id = self.arena.add(node);
        self.products.insert(parts.to_vec(), id);
        id
    }
}

/// Whether a schema says by itself what its values look like, or demands properties.
fn says_something(node: &Node) -> bool {
    shapes(node) || node.assertions.as_ref().is_some_and(|it| !it.required.is_empty())
}

/// The JSON types that a schema itself allows, by its types or its values.
fn own_kinds(node: &Node) -> Types {
    if !node.types.is_empty() {
        return node.types.widened();
    }
    let values = node.assertions.as_ref().map(|it| it.enumeration.as_slice()).unwrap_or_default();
    if values.is_empty() {
        return Types::all();
    }
    let mut kinds = Types::default();
    values.iter().filter_map(Types::of).for_each(|kind| kinds.insert(kind.widened()));
    kinds
}
