//! The place of an inline schema that is referred to from elsewhere: its own, not its user's, so
//! that its name does not depend on who is looked at first.

use super::Lowering;
use super::place::Place;
use crate::ir::{Step, Ty};
use crate::pointer::Pointer;
use crate::resolve::NodeId;

/// How many schemas may stand around one that is referred to.
const MOST_LEVELS: usize = 64;

impl Lowering<'_> {
    /// The type of a schema that a reference at `user` names.
    pub(super) fn referred(&mut self, target: NodeId, user: &Place) -> Ty {
        if self.done.contains(target) || self.arena.get(target).component.is_some() {
            return self.ty(target, user);
        }
        let home = self.home(target, MOST_LEVELS);
        self.ty(target, home.as_ref().unwrap_or(user))
    }

    /// Has an inline member of another schema's union named there before `user`, which inherits the
    /// union, could give it a name.
    pub(super) fn name_at_home(&mut self, member: NodeId, user: NodeId) {
        let node = self.arena.get(member);
        if self.done.contains(member)
            || self.busy.contains(member)
            || node.component.is_some()
            || self.stands_in(member, user)
        {
            return;
        }
        let Some(union) = self.union_around(member).filter(|it| *it != user) else { return };
        let node = self.arena.get(union);
        if super::is_union_with_siblings(node) || !node.all_of.is_empty() {
            return;
        }
        match self.done.get(union) {
            Some(Ty::Ref(ty)) if self.api.get(*ty).origin == node.pointer => {
                let place = Place::within(*ty);
                if let Some(step) = self.step_to(member, union) {
                    self.ty(member, &place.step(step));
                }
            }
            None if !self.busy.contains(union) => {
                if let Some(place) = self.home(union, MOST_LEVELS) {
                    self.ty(union, &place);
                }
            }
            _ => {}
        }
    }

    /// The schema whose `oneOf` or `anyOf` a schema is a member of.
    fn union_around(&self, member: NodeId) -> Option<NodeId> {
        let pointer = &self.arena.get(member).pointer;
        let tokens: Vec<String> = pointer.tokens().collect();
        match tokens.as_slice() {
            [kept @ .., keyword, _] if keyword == "oneOf" || keyword == "anyOf" => {
                self.whole(pointer, kept)
            }
            _ => None,
        }
    }

    /// Whether a schema stands inside another, which is not made of several.
    pub(super) fn stands_in(&self, id: NodeId, outer: NodeId) -> bool {
        let (inner, around) = (&self.arena.get(id).pointer, &self.arena.get(outer).pointer);
        let rest = inner.as_str().strip_prefix(around.as_str());
        rest.is_some_and(|rest| rest.starts_with('/'))
            && self.arena.places.get(around).is_none_or(|it| *it == outer)
    }

    /// Where a schema stands; `None` where the schemas around it have no types to name it after.
    fn home(&mut self, id: NodeId, levels: usize) -> Option<Place> {
        let levels = levels.checked_sub(1)?;
        if let Some(root) = self.arena.roots.iter().find(|root| root.node == id) {
            return Some(Place::of_root(root));
        }
        let Some((around, step)) = self.around(id) else { return self.entry(id) };
        if !self.done.contains(around) && !self.busy.contains(around) {
            if self.union_around(around).is_some() {
                self.name_at_home(around, id);
            } else {
                let place = self.home(around, levels)?;
                self.ty(around, &place);
            }
        }
        let place = match self.done.get(around) {
            Some(Ty::Ref(ty)) if self.api.get(*ty).origin == self.arena.get(around).pointer => {
                Place::within(*ty)
            }
            _ => self.home(around, levels)?,
        };
        Some(place.step(step))
    }

    /// A schema that stands by itself in another file: named by its key there, or by the file.
    fn entry(&self, id: NodeId) -> Option<Place> {
        let pointer = &self.arena.get(id).pointer;
        let tokens: Vec<String> = pointer.tokens().collect();
        if let [.., keyword, name] = tokens.as_slice()
            && (keyword == "definitions" || keyword == "$defs")
        {
            return name.chars().any(char::is_alphabetic).then(|| Place::of_entry(name.clone()));
        }
        let file = Some(pointer.document()).filter(|it| !it.is_empty())?;
        let stem = || {
            let name = file.rsplit('/').next()?;
            Some(name.split('.').next().unwrap_or(name).to_owned())
        };
        let name = pointer.last().or_else(stem)?;
        name.chars().any(char::is_alphabetic).then(|| Place::of_entry(name))
    }

    /// The nearest schema around a schema, and the step from there.
    fn around(&self, id: NodeId) -> Option<(NodeId, Step)> {
        let pointer = &self.arena.get(id).pointer;
        let tokens: Vec<String> = pointer.tokens().collect();
        let (kept, step) = match tokens.as_slice() {
            [kept @ .., keyword, name] if keyword == "properties" => {
                (kept, Step::Property(name.clone()))
            }
            [kept @ .., keyword, name] if keyword == "$defs" || keyword == "definitions" => {
                (kept, Step::Property(name.clone()))
            }
            [kept @ .., keyword] if keyword == "items" => (kept, Step::Items),
            [kept @ .., keyword] if keyword == "additionalProperties" => (kept, Step::Values),
            _ => return None,
        };
        Some((self.whole(pointer, kept)?, step))
    }

    /// The schema at the first tokens of a pointer. What stands in a part of an `allOf` belongs to
    /// the whole.
    fn whole(&self, pointer: &Pointer, kept: &[String]) -> Option<NodeId> {
        let mut kept = kept;
        while let [whole @ .., keyword, _] = kept
            && keyword == "allOf"
        {
            kept = whole;
        }
        let document = pointer.document();
        let root = if document.is_empty() { Pointer::root() } else { Pointer::file(document) };
        let around = kept.iter().fold(root, |pointer, token| pointer.join(token));
        self.arena.places.get(&around).copied()
    }
}
