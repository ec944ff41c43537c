//! An `allOf` with everything that it reaches, flat.
//!
//! A leaf is a schema without its references and its `allOf`: what it says by itself.

use std::collections::HashSet;

use crate::resolve::{Additional, Arena, Node, NodeId};

/// Whether a schema says by itself what its values look like.
pub(super) fn shapes(node: &Node) -> bool {
    !node.one_of.is_empty() || !node.any_of.is_empty() || shapes_without_unions(node)
}

/// The same, `oneOf` and `anyOf` apart.
pub(super) fn shapes_without_unions(node: &Node) -> bool {
    let plain_object = node.types == crate::normalize::Types::OBJECT
        && node.properties.is_empty()
        && node.patterns.is_empty()
        && !matches!(node.additional, Additional::Schema(_));
    // `type: object` beside `oneOf` says nothing that the members do not say.
    let typed = !node.types.is_empty()
        && !(plain_object && (!node.one_of.is_empty() || !node.any_of.is_empty()));
    typed
        || node.assertions.as_ref().is_some_and(|it| !it.enumeration.is_empty())
        || !node.properties.is_empty()
        || !node.patterns.is_empty()
        || matches!(node.additional, Additional::Schema(_))
        || node.items.is_some()
        || !node.prefix.is_empty()
}

/// The leaves of a schema, bases before what extends them, each once.
pub(super) fn leaves(arena: &Arena, of: NodeId) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut waiting = vec![(of, false)];
    while let Some((id, below_done)) = waiting.pop() {
        if below_done {
            found.push(id);
            continue;
        }
        if !seen.insert(id) {
            continue;
        }
        waiting.push((id, true));
        let node = arena.get(id);
        waiting.extend(node.all_of.iter().rev().map(|part| (*part, false)));
        waiting.extend(node.reference.map(|target| (target, false)));
    }
    found
}
