//! The words that tell the members of a union apart, for the names of variants.

use serde_json::Value;

use super::Lowering;
use super::leaves::leaves;
use super::union::kind_of_values;
use crate::normalize::Types;
use crate::resolve::{Additional, NodeId};

impl Lowering<'_> {
    /// The words that tell a member apart: its tag, its component's name, its title, a constant,
    /// a property that no other member has, its kind.
    pub(super) fn hint(&self, member: NodeId, tags: &[String], members: &[NodeId]) -> String {
        if let Some(tag) = tags.first().filter(|it| it.chars().any(char::is_alphanumeric)) {
            return tag.clone();
        }
        let original = self.original(member);
        let target = self.arena.get(self.target(original));
        if let Some(name) = &target.component {
            return name.clone();
        }
        if let Some(title) = target.annotations.as_ref().and_then(|it| it.title.as_deref())
            && title.chars().any(char::is_alphanumeric)
        {
            return title.to_owned();
        }
        if let Some(constant) = self.constant(original) {
            return constant;
        }
        self.own_property(original, members).unwrap_or_else(|| self.kind(original))
    }

    /// The value of the first property that has only one.
    fn constant(&self, member: NodeId) -> Option<String> {
        leaves(&self.arena, member).into_iter().find_map(|leaf| {
            self.arena.get(leaf).properties.iter().find_map(|(_, property)| {
                let node = self.arena.get(self.target(*property));
                match node.assertions.as_ref()?.enumeration.as_slice() {
                    [Value::String(only)] if only.chars().any(char::is_alphanumeric) => {
                        Some(only.clone())
                    }
                    _ => None,
                }
            })
        })
    }

    fn own_property(&self, member: NodeId, members: &[NodeId]) -> Option<String> {
        let names = |id: NodeId| -> Vec<String> {
            let leaves = leaves(&self.arena, id);
            leaves
                .into_iter()
                .flat_map(|it| self.arena.get(it).properties.iter())
                .map(|it| it.0.clone())
                .collect()
        };
        // With hundreds of members the comparison would cost more than the name is worth.
        if members.len() > 32 {
            return None;
        }
        let others: Vec<String> = members
            .iter()
            .filter(|other| self.original(**other) != member)
            .flat_map(|other| names(*other))
            .collect();
        names(member).into_iter().find(|name| !others.contains(name))
    }

    fn kind(&self, member: NodeId) -> String {
        let node = self.arena.get(self.target(member));
        let format = node.assertions.as_ref().and_then(|it| it.format.clone());
        let listed =
            node.assertions.as_ref().map(|it| it.enumeration.as_slice()).unwrap_or_default();
        let word = match node.types.each().next().or_else(|| kind_of_values(listed)) {
            Some(Types::STRING) => return format.unwrap_or_else(|| "string".to_owned()),
            Some(Types::ARRAY) => return self.kind_of(node.items, "list"),
            Some(Types::OBJECT) if node.properties.is_empty() => {
                let values = match node.additional {
                    Additional::Schema(values) => Some(values),
                    _ => None,
                };
                return self.kind_of(values, "map");
            }
            Some(kind) => kind.name(),
            None => "value",
        };
        word.to_owned()
    }

    /// A list or a map by what it holds.
    fn kind_of(&self, inside: Option<NodeId>, word: &str) -> String {
        let inside = inside.map(|it| self.arena.get(self.target(it)));
        let name = inside.and_then(|it| it.component.as_deref());
        match name.or_else(|| inside.and_then(|it| it.types.each().next()).map(Types::name)) {
            Some(name) => format!("{name} {word}"),
            None => word.to_owned(),
        }
    }
}
