//! Inheritance by `allOf`: a component with a discriminator, and those that extend it.

use thin_vec::ThinVec;

use super::Lowering;
use super::place::Place;
use crate::ir::{Dispatch, Doc, Member, Shape, Step, Ty, TypeId, Union};
use crate::resolve::{Node, NodeId};

impl Lowering<'_> {
    /// The children of a parent by their tags; several may have the same.
    fn by_tags(
        &self,
        parent: NodeId,
        children: &[NodeId],
        property: &str,
    ) -> Vec<(Vec<String>, Vec<NodeId>)> {
        let mut groups: Vec<(Vec<String>, Vec<NodeId>)> = Vec::new();
        for child in children {
            let tags = self.child_tags(parent, *child, property);
            match groups.iter_mut().find(|(known, _)| !tags.is_empty() && *known == tags) {
                Some((_, children)) => children.push(*child),
                None => groups.push((tags, vec![*child])),
            }
        }
        // A child that is a parent itself, by a further discriminator, speaks for its own children.
        for (_, children) in &mut groups {
            let extends = |child: &NodeId, parent: &NodeId| {
                child != parent
                    && self.children.get(parent).is_some_and(|of_parent| of_parent.contains(child))
            };
            let highest = children.iter().filter(|child| {
                !children.iter().any(|it| extends(child, it) && !extends(it, child))
            });
            *children = highest.copied().collect();
        }
        groups
    }

    /// A component with a discriminator that others extend by `allOf`: where it is referred to,
    /// any of its children may stand, or itself.
    pub(super) fn inheritance(
        &mut self,
        id: NodeId,
        children: &[NodeId],
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        let ty = self.define(id, place, own);
        let inside = place.inside(ty);
        let parent = self.arena.get(id);
        let mut base = Node { component: None, mapping: ThinVec::new(), ..parent.clone() };
        if let Some(data) = &mut base.annotations {
            data.discriminator = None;
        }
        let property = parent
            .annotations
            .as_ref()
            .and_then(|it| it.discriminator.as_ref())
            .map(|it| it.property.clone())
            .unwrap_or_default();
        let base = self.arena.add(base);
        let base_ty = self.ty(base, &inside.step(Step::Member("base".to_owned())));
        let mut members = Vec::with_capacity(children.len() + 1);
        let mut taken: Vec<String> = Vec::new();
        for (mut tags, children) in self.by_tags(id, children, &property) {
            tags.retain(|tag| !taken.contains(tag));
            taken.extend(tags.iter().cloned());
            let (hint, child) = match children.as_slice() {
                [only] => (self.arena.get(*only).component.clone().unwrap_or_default(), *only),
                // What the tag leaves open is told by the structure.
                _ => {
                    let pointer = self.arena.get(id).pointer.clone();
                    let union = Node { pointer, one_of: children.into(), ..Node::default() };
                    (tags.first().cloned().unwrap_or_default(), self.arena.add(union))
                }
            };
            let child_ty = self.ty(child, &inside.step(Step::Member(hint.clone())));
            if child_ty == Ty::Ref(ty) {
                continue;
            }
            members.push(Member { hint, doc: Doc::default(), ty: child_ty, tags, boxed: false });
        }
        let mut tags = self.own_tags(id);
        tags.retain(|tag| !taken.contains(tag));
        members.push(Member {
            hint: "base".to_owned(),
            doc: Doc::default(),
            ty: base_ty,
            tags,
            boxed: false,
        });
        let open = self.is_open(id, true);
        let dispatch = Dispatch::Tag { property, any_type: false };
        self.set(
            ty,
            Shape::Union(Union {
                members,
                dispatch,
                any_of: false,
                open,
                keeps_whole: open,
                discriminator: None,
            }),
        );
        Ty::Ref(ty)
    }
}
