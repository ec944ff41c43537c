//! The tags of a union: named by a discriminator, or implied by what the members have in common.

use std::collections::HashSet;

use serde_json::Value;

use super::leaves::leaves;
use super::{Lowering, MOST_HOPS};
use crate::normalize::Types;
use crate::resolve::NodeId;

/// The tags of a union.
pub(super) struct Tags {
    /// The property that holds them.
    pub property: String,
    /// For each member, the values that mean it; none is empty.
    pub of: Vec<Vec<String>>,
}

impl Lowering<'_> {
    /// The tags of the union `id` with these members; `None` where they cannot tell them apart.
    pub(super) fn tags(&mut self, id: NodeId, members: &[NodeId]) -> Option<Tags> {
        let node = self.arena.get(id);
        let named = node.annotations.as_ref().and_then(|it| it.discriminator.as_ref());
        if !members.iter().all(|member| self.is_object(*member)) {
            if named.is_some() {
                let message =
                    "not every member is an object with a tag; their structure tells them apart";
                self.warn(id, "discriminator", message);
            }
            return None;
        }
        match named.map(|it| it.property.clone()) {
            Some(property) => {
                let tags = self.named_tags(id, members, &property);
                if tags.is_none() {
                    self.warn(
                        id,
                        "discriminator",
                        format!(
                            "`{property}` does not tell the members apart; their structure does"
                        ),
                    );
                }
                tags
            }
            None => self.implied_tags(members),
        }
    }

    fn named_tags(&self, id: NodeId, members: &[NodeId], property: &str) -> Option<Tags> {
        let mapping = &self.arena.get(id).mapping;
        let mut taken: HashSet<String> = HashSet::new();
        // What the mapping says comes first, whatever the members say.
        let mut of: Vec<Vec<String>> = members
            .iter()
            .map(|member| {
                let target = self.target(self.original(*member));
                let mapped =
                    mapping.iter().filter(|(_, to)| to.is_some_and(|to| self.target(to) == target));
                mapped.map(|(tag, _)| tag.clone()).filter(|tag| taken.insert(tag.clone())).collect()
            })
            .collect();
        for (tags, member) in of.iter_mut().zip(members) {
            if !tags.is_empty() {
                continue;
            }
            let said = self.tag_values(*member, property).map(|(values, _)| values);
            let implicit = || self.component_name(self.original(*member)).into_iter().collect();
            let found: Vec<String> = said.unwrap_or_else(implicit);
            *tags = found.into_iter().filter(|tag| taken.insert(tag.clone())).collect();
        }
        of.iter().all(|tags| !tags.is_empty()).then(|| Tags { property: property.to_owned(), of })
    }

    /// The name of the component that a member refers to: as written, not what it stands for.
    fn component_name(&self, member: NodeId) -> Option<String> {
        let mut here = member;
        for _ in 0..MOST_HOPS {
            let node = self.arena.get(here);
            match (&node.component, node.reference) {
                (Some(name), _) => return Some(name.clone()),
                (None, Some(next)) => here = next,
                (None, None) => return None,
            }
        }
        None
    }

    /// A required property with a constant of its own in every member.
    fn implied_tags(&self, members: &[NodeId]) -> Option<Tags> {
        let first = members.first()?;
        let mut candidates: Vec<String> = Vec::new();
        for leaf in leaves(&self.arena, *first) {
            for (name, _) in &self.arena.get(leaf).properties {
                if !candidates.contains(name) {
                    candidates.push(name.clone());
                }
            }
        }
        candidates.into_iter().find_map(|property| {
            let mut taken: HashSet<String> = HashSet::new();
            let mut of = Vec::with_capacity(members.len());
            for member in members {
                let (values, required) = self.tag_values(*member, &property)?;
                if !required || !values.iter().all(|it| taken.insert(it.clone())) {
                    return None;
                }
                of.push(values);
            }
            Some(Tags { property, of })
        })
    }

    /// The strings that a member's property is limited to, and whether it is required. Of a union
    /// as a member, the strings of its members.
    fn tag_values(&self, member: NodeId, property: &str) -> Option<(Vec<String>, bool)> {
        let mut values: Vec<String> = Vec::new();
        let mut all_required = true;
        let mut seen: HashSet<NodeId> = HashSet::new();
        let mut waiting = vec![member];
        while let Some(id) = waiting.pop() {
            if !seen.insert(self.target(id)) {
                continue;
            }
            let all = leaves(&self.arena, id);
            match self.own_values(&all, property) {
                Some((found, required)) => {
                    values.extend(found);
                    all_required &= required;
                }
                None => {
                    let nodes = all.iter().map(|it| self.arena.get(*it));
                    let union = nodes.into_iter().find(|it| super::all_of::has_union(it))?;
                    waiting.extend(union.any_of.iter().rev());
                    waiting.extend(union.one_of.iter().rev());
                }
            }
        }
        (!values.is_empty()).then_some((values, all_required))
    }

    /// The strings to which leaves limit a property, and whether they require it.
    fn own_values(&self, leaves: &[NodeId], property: &str) -> Option<(Vec<String>, bool)> {
        let mut values: Option<Vec<String>> = None;
        let mut required = false;
        for leaf in leaves {
            let node = self.arena.get(*leaf);
            required |= node
                .assertions
                .as_ref()
                .is_some_and(|it| it.required.iter().any(|it| it == property));
            for (_, schema) in node.properties.iter().filter(|(name, _)| name == property) {
                if let Some(found) = self.strings(*schema) {
                    // The most special word counts: a child's constant, not the parent's list.
                    values = match values {
                        Some(known) if known.len() < found.len() => Some(known),
                        _ => Some(found),
                    };
                }
            }
        }
        values.map(|values| (values, required))
    }

    fn strings(&self, schema: NodeId) -> Option<Vec<String>> {
        leaves(&self.arena, schema).into_iter().rev().find_map(|leaf| {
            let listed = &self.arena.get(leaf).assertions.as_ref()?.enumeration;
            let strings: Vec<String> =
                listed.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            (!strings.is_empty() && strings.len() == listed.len()).then_some(strings)
        })
    }

    /// Whether every value of a schema is an object, or the schema is a union of such.
    fn is_object(&self, id: NodeId) -> bool {
        let mut seen: HashSet<NodeId> = HashSet::new();
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            // A union that leads back to itself is what its other members are.
            if !seen.insert(self.target(id)) {
                continue;
            }
            let nodes: Vec<_> =
                leaves(&self.arena, id).into_iter().map(|leaf| self.arena.get(leaf)).collect();
            if nodes.iter().any(|node| node.types == Types::OBJECT) {
                continue;
            }
            let Some(union) = nodes.into_iter().find(|node| super::all_of::has_union(node)) else {
                return false;
            };
            waiting.extend(union.one_of.iter().chain(&union.any_of));
        }
        true
    }

    /// The tags of a component that extends the component `parent`.
    pub(super) fn child_tags(&self, parent: NodeId, child: NodeId, property: &str) -> Vec<String> {
        let mapped: Vec<String> = self
            .arena
            .get(parent)
            .mapping
            .iter()
            .filter(|(_, to)| to.is_some_and(|to| self.target(to) == child))
            .map(|(tag, _)| tag.clone())
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
        if let Some(tag) = super::extensions::tag(self.arena.get(child)) {
            return vec![tag];
        }
        let own = leaves(&self.arena, child).into_iter().filter(|leaf| *leaf != parent).find_map(
            |leaf| {
                let properties = &self.arena.get(leaf).properties;
                let (_, schema) = properties.iter().find(|(name, _)| name == property)?;
                self.strings(*schema).filter(|it| it.len() == 1)
            },
        );
        own.unwrap_or_else(|| self.arena.get(child).component.iter().cloned().collect())
    }

    /// The tags by which a parent in an inheritance means itself.
    pub(super) fn own_tags(&self, parent: NodeId) -> Vec<String> {
        let node = self.arena.get(parent);
        let mapped =
            node.mapping.iter().filter(|(_, to)| to.is_some_and(|to| self.target(to) == parent));
        let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
        if mapped.is_empty() { node.component.iter().cloned().collect() } else { mapped }
    }
}
