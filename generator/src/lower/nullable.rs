//! Whether `null` is a value of a schema, in every dialect.

use std::collections::HashMap;

use super::{Lowering, MOST_HOPS, leaves};
use crate::resolve::NodeId;

/// What one question has found out about the schemas on its way, so that none is asked twice.
#[derive(Default)]
struct Asked {
    nullable: HashMap<NodeId, bool>,
    untyped: HashMap<NodeId, bool>,
}

impl Lowering<'_> {
    /// Whether `null` is a value of a schema that says something about its values.
    pub(super) fn is_nullable(&mut self, id: NodeId) -> bool {
        if let Some(known) = self.nullable.get(id) {
            return *known;
        }
        let answer = self.nullable_within(id, MOST_HOPS, &mut Asked::default());
        self.nullable.insert(id, answer);
        answer
    }

    fn nullable_within(&self, id: NodeId, hops: usize, asked: &mut Asked) -> bool {
        let node = self.arena.get(id);
        if node.nullable {
            return true;
        }
        let Some(hops) = hops.checked_sub(1) else { return false };
        if !node.types.is_empty()
            || node.assertions.as_ref().is_some_and(|it| !it.enumeration.is_empty())
            || !node.properties.is_empty()
        {
            return false;
        }
        if let Some(known) = asked.nullable.get(&id) {
            return *known;
        }
        // A schema that leads back to itself is what else it says.
        asked.nullable.insert(id, false);
        let answer = self.nullable_by_parts(id, hops, asked);
        asked.nullable.insert(id, answer);
        answer
    }

    fn nullable_by_parts(&self, id: NodeId, hops: usize, asked: &mut Asked) -> bool {
        let node = self.arena.get(id);
        if let Some(target) = node.reference {
            return self.nullable_within(target, hops, asked);
        }
        let mut shaping = Vec::new();
        for part in &node.all_of {
            if !self.untyped_within(*part, hops, asked) {
                shaping.push(*part);
            }
        }
        let mut says = !shaping.is_empty();
        if !shaping.iter().all(|part| self.nullable_within(*part, hops, asked)) {
            return false;
        }
        for members in [&node.one_of, &node.any_of] {
            // Members that all say nothing of types only demand properties.
            if members.iter().all(|member| self.untyped_within(*member, hops, asked)) {
                continue;
            }
            says = true;
            let any = members.iter().any(|member| {
                self.untyped_within(*member, hops, asked)
                    || self.nullable_within(*member, hops, asked)
            });
            if !any {
                return false;
            }
        }
        says
    }

    /// Whether a schema says nothing about its values, so that `null` is one among all.
    pub(super) fn is_untyped(&self, id: NodeId) -> bool {
        self.untyped_within(id, MOST_HOPS, &mut Asked::default())
    }

    fn untyped_within(&self, id: NodeId, hops: usize, asked: &mut Asked) -> bool {
        let node = self.arena.get(id);
        let Some(hops) = hops.checked_sub(1) else { return false };
        if node.broken || node.never {
            return true;
        }
        if leaves::shapes(node) || node.nullable {
            return false;
        }
        if node.reference.is_none() && node.all_of.is_empty() {
            return true;
        }
        if let Some(known) = asked.untyped.get(&id) {
            return *known;
        }
        asked.untyped.insert(id, false);
        let answer = match node.reference {
            Some(target) => self.untyped_within(target, hops, asked),
            None => node.all_of.iter().all(|part| self.untyped_within(*part, hops, asked)),
        };
        asked.untyped.insert(id, answer);
        answer
    }
}
