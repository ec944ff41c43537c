//! References → ids in an arena.
//!
//! Takes the documents as JSON values; gives every schema that can be reached an id first and its
//! content second, so that recursion between schemas is free. A reference that leads nowhere is a
//! finding, and the schema in its place accepts any value: one bad schema never costs the others.
//! This is where `openapiv3` reads each schema, already in the one shape of `normalize` and with
//! the schemas inside it replaced by ids. Knows nothing of Rust.

mod copies;
mod documents;
mod known;
mod operations;
mod read;
mod reference;
mod said;
mod walk;

use std::collections::HashMap;

use serde_json::Value;
use thin_vec::ThinVec;

use crate::diagnostics::Diagnostic;
use crate::ir::{Role, Usage};
use crate::normalize::Types;
use crate::pointer::Pointer;

pub(crate) use self::documents::Documents;
pub(crate) use self::known::Known;
pub(crate) use self::reference::is_outside;
pub(crate) use self::said::{Annotations, Assertions};
pub(crate) use self::walk::resolve;

/// A schema by its index in [`Arena::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub u32);

/// All schemas of a document, flat.
#[derive(Debug, Default)]
pub(crate) struct Arena {
    /// The schemas; a [`NodeId`] is an index in it.
    pub nodes: Vec<Node>,
    /// The entries of `components.schemas`, in document order.
    pub components: Vec<(String, NodeId)>,
    /// The schemas of operations, in document order.
    pub roots: Vec<Root>,
    /// The schemas by their places.
    pub places: HashMap<Pointer, NodeId>,
}

impl Arena {
    /// The schema of an id.
    pub fn get(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Adds a schema that the document does not hold as such, and gives its id.
    pub fn add(&mut self, node: Node) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        if self.nodes.len() == self.nodes.capacity() {
            self.nodes.reserve_exact(self.nodes.len() / 8 + 16);
        }
        self.nodes.push(node);
        id
    }
}

/// A schema. There are tens of thousands in a large document, and nearly all lists in them are empty.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its name, where it is an entry of `components.schemas`.
    pub component: Option<String>,
    /// What it says about its values without limiting them.
    pub annotations: Option<Box<Annotations>>,
    /// What it demands of its values; the schemas inside are in the fields below.
    pub assertions: Option<Box<Assertions>>,
    /// The JSON types that it names; empty for none.
    pub types: Types,
    /// Whether it says itself that `null` is a value.
    pub nullable: bool,
    /// Whether it says so by naming `null` as a type or a value.
    pub names_null: bool,
    /// Whether it is `false`.
    pub never: bool,
    /// Whether it stands for a schema that could not be read.
    pub broken: bool,
    /// Values of `example` and `examples`.
    pub examples: ThinVec<Value>,
    /// Keywords that do not shape the type.
    pub untyped: ThinVec<&'static str>,
    /// `$ref`.
    pub reference: Option<NodeId>,
    /// `properties`.
    pub properties: ThinVec<(String, NodeId)>,
    /// `patternProperties`.
    pub patterns: ThinVec<(String, NodeId)>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// `items`.
    pub items: Option<NodeId>,
    /// `prefixItems`.
    pub prefix: ThinVec<NodeId>,
    /// Whether nothing may follow `prefixItems`.
    pub closed_prefix: bool,
    /// `allOf`.
    pub all_of: ThinVec<NodeId>,
    /// `oneOf`.
    pub one_of: ThinVec<NodeId>,
    /// `anyOf`.
    pub any_of: ThinVec<NodeId>,
    /// The targets of `discriminator.mapping`, by tag; `None` for one that leads nowhere.
    pub mapping: ThinVec<(String, Option<NodeId>)>,
}

/// What a schema says about properties that it does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Additional {
    /// Nothing.
    #[default]
    Unsaid,
    /// `true` or `false`.
    Flag(bool),
    /// A schema.
    Schema(NodeId),
}

/// A schema of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// The schema.
    pub node: NodeId,
    /// The `operationId`, or method and path.
    pub operation: String,
    /// The part of the operation.
    pub role: Role,
    /// The media type's words, where the part has several with schemas of their own.
    pub media: Option<String>,
    /// In which direction it travels.
    pub usage: Usage,
    /// The operation's first tag.
    pub tag: Option<String>,
}

/// What resolving gives besides the arena.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    /// The schemas.
    pub arena: Arena,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// Findings.
    pub found: Vec<Diagnostic>,
}

#[cfg(test)]
mod tests;
