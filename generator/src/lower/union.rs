//! `oneOf`, `anyOf`, and lists of types.
//!
//! A union is told apart by a tag wherever there is one, named by a discriminator or implied by
//! the members; otherwise by the structure of the values (`passes::probes`). Members that Rust
//! cannot tell apart, because they are the same type, are one member.

use std::collections::HashSet;

use serde_json::Value;
use thin_vec::ThinVec;

use super::leaves::shapes;
use super::place::Place;
use super::tags::Tags;
use super::{Lowering, docs, extensions};
use crate::ir::{Dispatch, Doc, EnumValue, Member, Shape, Step, Ty, TypeId, Union};
use crate::normalize::Types;
use crate::resolve::{Node, NodeId};

impl Lowering<'_> {
    /// A schema that is a union and nothing else.
    pub(super) fn union(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        self.union_as(id, id, place, own)
    }

    /// The union of the members of `with`, as the type of the schema `id`.
    pub(super) fn union_as(
        &mut self,
        with: NodeId,
        id: NodeId,
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        let members = self.different_members(with);
        let is_kept = members.len() == 1 && self.awaits_members(with, &members);
        match members.as_slice() {
            [] => return Ty::Null,
            [only] if !is_kept => return self.collapsed(*only, place, own),
            _ => {}
        }
        if members.iter().all(|member| self.is_untyped(*member)) {
            return Ty::Any;
        }
        if let Some(ty) = self.as_enum(id, &members, place, own) {
            return ty;
        }
        let tags = self.tags(with, &members);
        let ty = self.define(id, place, own);
        let inside = place.inside(ty);
        let mut lowered: Vec<Member> = Vec::with_capacity(members.len());
        for (index, member) in members.iter().enumerate() {
            let own_tags =
                tags.as_ref().and_then(|it| it.of.get(index)).cloned().unwrap_or_default();
            let hint = self.hint(*member, &own_tags, &members);
            self.name_at_home(*member, id);
            let member_ty = self.nullable_member(*member, &inside.step(Step::Member(hint.clone())));
            // Two lists of values of which nothing more is known, two texts with different
            // patterns: one type in Rust.
            if let Some(known) = lowered.iter_mut().find(|it| it.ty == member_ty) {
                known.tags.extend(own_tags);
                continue;
            }
            lowered.push(Member {
                hint,
                doc: self.member_doc(*member),
                ty: member_ty,
                tags: own_tags,
                boxed: false,
            });
        }
        if let [only] = lowered.as_slice()
            && !is_kept
        {
            let ty_of_only = only.ty.clone();
            // The reserved definition is left behind unused, unless it is a component.
            if own.is_none() {
                self.done.insert(id, ty_of_only.clone());
            }
            return ty_of_only;
        }
        let shape = self.union_shape(id, with, lowered, tags);
        self.set(ty, shape);
        Ty::Ref(ty)
    }

    fn union_shape(
        &self,
        id: NodeId,
        with: NodeId,
        members: Vec<Member>,
        tags: Option<Tags>,
    ) -> Shape {
        let node = self.arena.get(with);
        let is_any_of = node.one_of.is_empty();
        let named = node.annotations.as_ref().and_then(|it| it.discriminator.as_ref());
        let discriminator = named.filter(|_| tags.is_none()).map(|it| it.property.clone());
        let open = self.is_open(id, tags.is_some());
        let dispatch = match tags {
            Some(tags) => Dispatch::Tag { property: tags.property, any_type: false },
            None => Dispatch::Structure(Vec::new()),
        };
        Shape::Union(Union {
            members,
            dispatch,
            any_of: is_any_of,
            open,
            keeps_whole: open,
            discriminator,
        })
    }

    /// Whether values that fit no member are kept. Where nobody asks: of a union with a tag, as an
    /// enum of its tags would keep them.
    pub(super) fn is_open(&self, id: NodeId, has_tag: bool) -> bool {
        let node = self.arena.get(id);
        self.overrides
            .open_union(&node.pointer)
            .or_else(|| extensions::open(node))
            .or(self.config.open_unions)
            .unwrap_or(has_tag && self.config.open_enums)
    }

    /// Whether a union of one member is one all the same: with a discriminator it waits for more, and
    /// keeps values with a tag that the document does not name yet.
    fn awaits_members(&mut self, with: NodeId, members: &[NodeId]) -> bool {
        let data = self.arena.get(with).annotations.as_ref();
        data.is_some_and(|it| it.discriminator.is_some())
            && self.is_open(with, true)
            && self.tags(with, members).is_some()
    }

    /// The only member of a union, the only part of an `allOf`: the whole is that schema.
    pub(super) fn collapsed(&mut self, only: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let inline =
            self.arena.get(only).component.is_none() && self.arena.get(only).reference.is_none();
        match own {
            Some(id) if inline => {
                self.done.insert(only, Ty::Ref(id));
                self.lower_node(only, place, own)
            }
            _ => self.ty(only, place),
        }
    }

    /// The members of a union without `null`, each once; without `false`, which adds nothing, unless
    /// nothing else is there.
    pub(super) fn different_members(&self, union: NodeId) -> Vec<NodeId> {
        let node = self.arena.get(union);
        let listed = if node.one_of.is_empty() { &node.any_of } else { &node.one_of };
        let all_never = listed.iter().all(|it| self.arena.get(self.target(*it)).never);
        let mut members: Vec<NodeId> = Vec::with_capacity(listed.len());
        for member in listed {
            let target = self.target(*member);
            let node = self.arena.get(target);
            let null = node.nullable && !shapes(node) && node.all_of.is_empty();
            let known = members.iter().any(|it| self.target(*it) == target);
            if !null && !known && (!node.never || all_never) {
                members.push(*member);
            }
        }
        members
    }

    /// The step from a union to one of its members.
    pub(super) fn step_to(&mut self, member: NodeId, union: NodeId) -> Option<Step> {
        let members = self.different_members(union);
        let index = members.iter().position(|it| *it == member)?;
        let tags = self.tags(union, &members);
        let own_tags = tags.and_then(|it| it.of.into_iter().nth(index)).unwrap_or_default();
        Some(Step::Member(self.hint(member, &own_tags, &members)))
    }

    /// A member's type; members are null-free, since the union's nullability is its user's matter.
    fn nullable_member(&mut self, member: NodeId, place: &Place) -> Ty {
        self.ty(member, place)
    }

    fn member_doc(&self, member: NodeId) -> Doc {
        let node = self.arena.get(member);
        if node.component.is_some() { Doc::default() } else { docs::of(&self.arena, node) }
    }

    /// A union of values of one type: `oneOf: [{const: a, title: A}, …]`,
    /// `anyOf: [{enum: […]}, {type: string}]`.
    fn as_enum(
        &mut self,
        id: NodeId,
        members: &[NodeId],
        place: &Place,
        own: Option<TypeId>,
    ) -> Option<Ty> {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut kinds = Types::default();
        let mut named = None;
        let mut any_string = false;
        for member in members {
            let target = self.target(*member);
            let node = self.arena.get(target);
            let schema = node.assertions.as_deref();
            let listed = schema.map(|it| it.enumeration.as_slice()).unwrap_or_default();
            let plain = node.all_of.is_empty() && node.one_of.is_empty() && node.any_of.is_empty();
            let kind = kind_of_values(listed)
                .filter(|kind| plain && (node.types == *kind || node.types.is_empty()));
            if let Some(kind) = kind {
                kinds.insert(kind);
                if target != *member || node.component.is_some() {
                    named = match named {
                        None => Some(*member),
                        Some(_) => return None,
                    };
                    continue;
                }
                let data = node.annotations.as_deref();
                let single = listed.len() == 1;
                for value in listed {
                    values.push(EnumValue {
                        value: value.clone(),
                        name: data.filter(|_| single).and_then(|it| it.title.clone()),
                        description: data.filter(|_| single).and_then(|it| it.description.clone()),
                    });
                }
            } else if plain
                && node.types == Types::STRING
                && schema.is_none_or(|it| it.format.is_none())
            {
                any_string = true;
            } else {
                return None;
            }
        }
        if any_string {
            kinds.insert(Types::STRING);
        }
        if kinds.len() > 1 || named.is_some() && kinds != Types::STRING {
            return None;
        }
        match named {
            // An open enum keeps every string.
            Some(named) if values.is_empty() && any_string && self.config.open_enums => {
                Some(self.ty(named, place))
            }
            Some(_) => None,
            None if values.is_empty() => None,
            None => {
                let mut seen: HashSet<Value> = HashSet::with_capacity(values.len());
                let unique =
                    values.into_iter().filter(|it| seen.insert(it.value.clone())).collect();
                let ty = self.enum_of(id, unique, place, own);
                if any_string
                    && let Ty::Ref(ty) = ty
                    && let Some(definition) = self.api.types.get_mut(ty.index())
                    && let Shape::Enum(shape) = &mut definition.shape
                {
                    shape.open = true;
                }
                Some(ty)
            }
        }
    }

    /// The member that a product was made of.
    pub(super) fn original(&self, member: NodeId) -> NodeId {
        let node = self.arena.get(member);
        let is_product = node.component.is_none()
            && node.all_of.last().is_some_and(|last| self.arena.get(*last).pointer == node.pointer);
        match node.all_of.last() {
            Some(last) if is_product => *last,
            _ => member,
        }
    }

    /// `type: [string, integer]` (2020-12, Validation 6.1.1).
    pub(super) fn several_types(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(id).clone();
        let mut types = node.types;
        if Types::ALL.into_iter().all(|one| types.contains(one) || one == Types::INTEGER) {
            return Ty::Any;
        }
        if types.contains(Types::NUMBER) && types.contains(Types::INTEGER) {
            types = types.each().filter(|one| *one != Types::INTEGER).fold(
                Types::default(),
                |mut all, one| {
                    all.insert(one);
                    all
                },
            );
        }
        let alone = |only: Types| Node {
            pointer: node.pointer.clone(),
            types: only,
            assertions: node.assertions.clone().map(|mut schema| {
                schema.required.clear();
                if only == Types::OBJECT {
                    schema.required.clone_from(
                        &node.assertions.as_ref().map(|it| it.required.clone()).unwrap_or_default(),
                    );
                }
                schema
            }),
            properties: if only == Types::OBJECT {
                node.properties.clone()
            } else {
                ThinVec::new()
            },
            patterns: if only == Types::OBJECT { node.patterns.clone() } else { ThinVec::new() },
            additional: if only == Types::OBJECT { node.additional } else { Default::default() },
            items: if only == Types::ARRAY { node.items } else { None },
            prefix: if only == Types::ARRAY { node.prefix.clone() } else { ThinVec::new() },
            closed_prefix: node.closed_prefix,
            ..Node::default()
        };
        let members = types.each().map(|one| self.arena.add(alone(one))).collect();
        let union = Node { pointer: node.pointer.clone(), one_of: members, ..Node::default() };
        let union = self.arena.add(union);
        self.union_as(union, id, place, own)
    }
}

/// The one type of which all listed values are, of those that enums have.
pub(super) fn kind_of_values(listed: &[Value]) -> Option<Types> {
    let all = |test: fn(&Value) -> bool| !listed.is_empty() && listed.iter().all(test);
    if all(Value::is_string) {
        Some(Types::STRING)
    } else if all(Value::is_i64) {
        Some(Types::INTEGER)
    } else if all(Value::is_boolean) {
        Some(Types::BOOLEAN)
    } else {
        None
    }
}
