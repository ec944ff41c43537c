//! Whether `null` is a value of a schema, in every dialect.

use super::{Lowering, leaves};
use crate::resolve::NodeId;

/// How far references and compositions are followed.
const MOST_HOPS: usize = 64;

impl Lowering<'_> {
    /// Whether `null` is a value of a schema that says something about its values.
    pub(super) fn is_nullable(&mut self, id: NodeId) -> bool {
        if let Some(known) = self.nullable.get(&id) {
            return *known;
        }
        let answer = self.nullable_within(id, MOST_HOPS);
        self.nullable.insert(id, answer);
        answer
    }

    fn nullable_within(&self, id: NodeId, hops: usize) -> bool {
        let node = self.arena.get(id);
        if node.nullable {
            return true;
        }
        let Some(hops) = hops.checked_sub(1) else { return false };
        if !node.types.is_empty()
            || node.schema.as_ref().is_some_and(|it| !it.enumeration.is_empty())
            || !node.properties.is_empty()
        {
            return false;
        }
        if let Some(target) = node.reference {
            return self.nullable_within(target, hops);
        }
        let unions = [&node.one_of, &node.any_of];
        if unions.iter().any(|members| !members.is_empty()) {
            return unions.iter().filter(|it| !it.is_empty()).all(|members| {
                members.iter().any(|member| {
                    !self.untyped_within(*member, hops) && self.nullable_within(*member, hops)
                })
            });
        }
        let mut shaping =
            node.all_of.iter().filter(|part| !self.untyped_within(**part, hops)).peekable();
        shaping.peek().is_some() && shaping.all(|part| self.nullable_within(*part, hops))
    }

    /// Whether a schema says nothing about its values, so that `null` is one among all.
    pub(super) fn is_untyped(&self, id: NodeId) -> bool {
        self.untyped_within(id, MOST_HOPS)
    }

    fn untyped_within(&self, id: NodeId, hops: usize) -> bool {
        let node = self.arena.get(id);
        let Some(hops) = hops.checked_sub(1) else { return false };
        if node.broken || node.never {
            return true;
        }
        if leaves::shapes(node) || node.nullable {
            return false;
        }
        if let Some(target) = node.reference {
            return self.untyped_within(target, hops);
        }
        node.all_of.iter().all(|part| self.untyped_within(*part, hops))
    }
}
