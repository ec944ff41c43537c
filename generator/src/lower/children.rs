//! Inheritance by `allOf`: which components extend a schema that has a discriminator
//! (Discriminator Object: "… `allOf` … inheritance").

use std::collections::HashMap;

use super::leaves::leaves;
use crate::resolve::{Arena, NodeId};

/// For each schema with a discriminator and without members of its own, the components that
/// extend it, in document order.
pub(super) fn find(arena: &Arena) -> HashMap<NodeId, Vec<NodeId>> {
    let is_parent = |id: NodeId| {
        let node = arena.get(id);
        node.one_of.is_empty()
            && node.any_of.is_empty()
            && node.component.is_some()
            && node.annotations.as_ref().is_some_and(|it| it.discriminator.is_some())
    };
    let mut children: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    if !arena.components.iter().any(|(_, id)| is_parent(*id)) {
        return children;
    }
    for (_, component) in &arena.components {
        let node = arena.get(*component);
        // A plain second name for the parent is no child.
        if node.all_of.is_empty() {
            continue;
        }
        for leaf in leaves(arena, *component) {
            if leaf != *component && is_parent(leaf) {
                let list = children.entry(leaf).or_default();
                if !list.contains(component) {
                    list.push(*component);
                }
            }
        }
    }
    children
}
