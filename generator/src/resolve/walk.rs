//! The walk from the document's roots to every schema that they reach.
//!
//! A queue, not a recursion: an id is given when a schema is first met, its content is read later.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};

use thin_vec::ThinVec;

use super::copies::Copies;
use super::documents::{Dangling, Documents, Located};
use super::{Additional, NodeId, Resolved, Root, operations, read};
use crate::diagnostics::Diagnostic;
use crate::load::Value;
use crate::normalize::{self, Child, Dialect, Normal, Site, Step};
use crate::parallel;
use crate::pointer::Pointer;
use crate::source::spelling::Spellings;

/// Gives every schema of a document an id and reads it. Room is made for as many as a text of the
/// length `bytes` may hold.
pub(crate) fn resolve(
    documents: &Documents,
    dialect: Dialect,
    spellings: &Spellings<'_>,
    bytes: usize,
) -> Resolved {
    let main = documents.main();
    let info = main.member("info");
    let text = |name: &str| {
        let member = info.as_ref()?.member(name)?;
        match member.value {
            Value::String(text) => Some(text.to_string()),
            Value::Number(number) => Some(spellings.at(&member.pointer, number.to_string())),
            _ => None,
        }
    };
    let mut walk = Walk {
        documents,
        dialect,
        spellings,
        queue: VecDeque::new(),
        copies: Copies::of(&main),
        operations: HashMap::new(),
        resolved: Resolved {
            title: text("title").unwrap_or_else(|| "API".to_owned()),
            version: text("version").unwrap_or_default(),
            description: text("description"),
            ..Resolved::default()
        },
    };
    walk.resolved.arena.nodes.reserve(bytes / BYTES);
    walk.resolved.arena.places.reserve(bytes / BYTES);
    walk.components(&main);
    operations::roots(&mut walk, &main);
    walk.run();
    // Lowering adds few.
    let nodes = &mut walk.resolved.arena.nodes;
    nodes.shrink_to(nodes.len() + nodes.len() / 16);
    walk.resolved
}

/// Large documents have a schema for each hundred bytes or two.
const BYTES: usize = 150;

/// The most schemas that are read before what they refer to gets ids: what they say is held twice until
/// then.
const WAVE: usize = 2048;

/// The state of the walk.
pub(super) struct Walk<'d> {
    pub documents: &'d Documents,
    dialect: Dialect,
    spellings: &'d Spellings<'d>,
    queue: VecDeque<Located<'d>>,
    copies: Copies,
    /// The operations by their `operationId`s.
    operations: HashMap<String, Pointer>,
    pub resolved: Resolved,
}

impl<'d> Walk<'d> {
    /// The entries of `components.schemas` (Components Object).
    fn components(&mut self, main: &Located<'d>) {
        let Some(schemas) = main.member("components").and_then(|it| self.member(&it, "schemas"))
        else {
            return;
        };
        for (name, schema) in schemas.members() {
            // An entry that only names another file is that file's schema under this name.
            let schema = match self.elsewhere(&schema) {
                Some(target) => target,
                None => schema,
            };
            let id = self.id(schema);
            self.resolved.arena.components.push((name.to_owned(), id));
        }
    }

    fn elsewhere(&self, schema: &Located<'d>) -> Option<Located<'d>> {
        let object = schema.value.as_object().filter(|it| it.len() == 1)?;
        let written = object.get("$ref")?.as_str().filter(|it| !it.starts_with('#'))?;
        let target = self.documents.target(written, &schema.pointer).ok()?;
        (!self.resolved.arena.places.contains_key(&target.pointer)
            && target.pointer.document() != schema.pointer.document())
        .then_some(target)
    }

    /// The member of an object, through Reference Objects; one that leads nowhere is a finding.
    pub fn member(&mut self, of: &Located<'d>, name: &str) -> Option<Located<'d>> {
        let member = of.member(name)?;
        self.follow(member)
    }

    /// Follows Reference Objects; one that leads nowhere is a finding.
    pub fn follow(&mut self, from: Located<'d>) -> Option<Located<'d>> {
        let place = from.pointer.clone();
        match self.documents.follow(from) {
            Ok(found) => Some(found),
            Err(reason) => {
                self.dangling(&place, reason);
                None
            }
        }
    }

    /// Notes an `operationId`; one that another operation has is a finding.
    pub fn name_operation(&mut self, name: &str, place: &Pointer) {
        let first = self.operations.entry(name.to_owned()).or_insert_with(|| place.clone());
        if first != place {
            let message = format!("`{name}` is the `operationId` of another operation, too");
            let finding = Diagnostic::warning("duplicate-operation-id", message)
                .at(&place.join("operationId"))
                .help("the inline models of both are told apart by their places or by numbers");
            self.resolved.found.push(finding);
        }
    }

    /// Adds a schema of an operation.
    pub fn root(&mut self, schema: Located<'d>, root: impl FnOnce(NodeId) -> Root) {
        let id = self.id(schema);
        self.resolved.arena.roots.push(root(id));
    }

    /// The id of a schema.
    pub fn id(&mut self, schema: Located<'d>) -> NodeId {
        let places = &mut self.resolved.arena.places;
        let next = NodeId(places.len() as u32);
        match places.entry(schema.pointer.clone()) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                self.queue.push_back(schema);
                *free.insert(next)
            }
        }
    }

    fn dangling(&mut self, place: &Pointer, reason: Dangling) {
        let mut finding = Diagnostic::warning("dangling-reference", reason.message).at(place);
        finding.help = reason.help;
        self.resolved.found.push(finding);
    }

    fn run(&mut self) {
        // Schemas are read in the order of their ids. What one says is read without the others, on
        // all cores; what it refers to gets its ids afterwards.
        while !self.queue.is_empty() {
            let wave: Vec<Located<'d>> = self.queue.drain(..WAVE.min(self.queue.len())).collect();
            let (dialect, spellings) = (self.dialect, self.spellings);
            let read = parallel::map(&wave, |schema| read_alone(schema, dialect, spellings));
            for (schema, Read { normal, mut node, found }) in wave.iter().zip(read) {
                self.resolved.found.extend(found);
                match self.copies.original(schema).and_then(|it| self.documents.find(it)) {
                    Some(original) => {
                        if let Some(annotations) = &mut node.annotations {
                            annotations.discriminator = None;
                        }
                        node = super::Node {
                            pointer: node.pointer,
                            annotations: node.annotations,
                            nullable: node.nullable,
                            examples: node.examples,
                            reference: Some(self.id(original)),
                            ..super::Node::default()
                        };
                    }
                    None => self.link(&schema.pointer, &normal, &mut node),
                }
                self.resolved.arena.nodes.push(node);
            }
        }
        let arena = &mut self.resolved.arena;
        for (name, id) in &arena.components {
            if let Some(node) = arena.nodes.get_mut(id.0 as usize) {
                node.component.get_or_insert_with(|| name.clone());
            }
        }
    }

    /// Gives the schemas inside a schema their ids.
    fn link(&mut self, pointer: &Pointer, normal: &Normal<'d>, node: &mut super::Node) {
        let children = &normal.children;
        if let Some(written) = children.reference {
            match self.documents.target(written, pointer) {
                Ok(target) => {
                    let target = self.schema_in(target, &pointer.join("$ref"));
                    node.reference = Some(self.id(target));
                }
                Err(reason) => {
                    node.broken = true;
                    self.dangling(&pointer.join("$ref"), reason);
                }
            }
        }
        node.properties = self.named(pointer, &children.properties);
        node.patterns = self.named(pointer, &children.patterns);
        node.additional = match children.additional {
            normalize::Additional::Unsaid => Additional::Unsaid,
            normalize::Additional::Flag(flag) => Additional::Flag(flag),
            normalize::Additional::Schema(child) => Additional::Schema(self.child(pointer, child)),
        };
        node.items = children.items.map(|child| self.child(pointer, child));
        node.prefix = self.listed(pointer, &children.prefix);
        node.all_of = self.listed(pointer, &children.all_of);
        node.one_of = self.listed(pointer, &children.one_of);
        node.any_of = self.listed(pointer, &children.any_of);
        let mapping = node.annotations.as_ref().and_then(|it| it.discriminator.as_ref());
        if let Some(discriminator) = mapping {
            let entries = discriminator.mapping.clone();
            node.mapping = entries
                .into_iter()
                .map(|(tag, written)| {
                    let target = self.mapped(pointer, &written);
                    (tag, target)
                })
                .collect();
        }
    }

    /// The schema that a reference means: of a parameter, header, body or response, where one of
    /// these is referred to as if it were a schema, its own schema.
    fn schema_in(&mut self, target: Located<'d>, place: &Pointer) -> Located<'d> {
        let tokens: Vec<String> = target.pointer.tokens().collect();
        let is_part = matches!(
            tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice(),
            ["components", "parameters" | "headers" | "responses" | "requestBodies", _]
        );
        if !is_part {
            return target;
        }
        let Some(part) = self.follow(target.clone()) else { return target };
        let of_content = || {
            let (_, media) = part.member("content")?.members().next()?;
            media.member("schema")
        };
        let Some(schema) = part.member("schema").or_else(of_content) else { return target };
        self.resolved.found.push(
            Diagnostic::warning(
                "reference-to-part",
                "a schema is expected here; the schema of what is referred to is used",
            )
            .at(place),
        );
        schema
    }

    /// The target of an entry of `discriminator.mapping`: a component's name or a reference
    /// (Discriminator Object).
    fn mapped(&mut self, pointer: &Pointer, written: &str) -> Option<NodeId> {
        let name = Pointer::root().join("components").join("schemas").join(written);
        let found = match self.documents.find(&name) {
            Some(found) => Ok(found),
            None => self.documents.target(written, pointer),
        };
        match found {
            Ok(target) => Some(self.id(target)),
            Err(mut reason) => {
                // The address of a file that is called like a component.
                let file = written.rsplit('/').next().unwrap_or(written);
                let stem = file.split(['.', '#']).next().unwrap_or(file);
                let name = Pointer::root().join("components").join("schemas").join(stem);
                let meant = self.documents.find(&name).filter(|_| !stem.is_empty());
                if meant.is_some() {
                    reason.message = format!("{}; read as the component `{stem}`", reason.message);
                    reason.help = None;
                }
                self.dangling(&pointer.join("discriminator").join("mapping"), reason);
                meant.map(|target| self.id(target))
            }
        }
    }

    fn named(
        &mut self,
        pointer: &Pointer,
        children: &[(&'d str, Child<'d>)],
    ) -> ThinVec<(String, NodeId)> {
        children
            .iter()
            .map(|(name, child)| ((*name).to_owned(), self.child(pointer, *child)))
            .collect()
    }

    fn listed(&mut self, pointer: &Pointer, children: &[Child<'d>]) -> ThinVec<NodeId> {
        children.iter().map(|child| self.child(pointer, *child)).collect()
    }

    fn child(&mut self, pointer: &Pointer, child: Child<'d>) -> NodeId {
        let pointer = match child.step {
            Step::Itself => pointer.join(child.keyword),
            Step::Member(name) => pointer.join_two(child.keyword, name),
            Step::Element(index) => pointer.join_two(child.keyword, &index.to_string()),
        };
        self.id(Located { pointer, value: child.value })
    }
}

/// A schema that is read, but for the schemas inside it.
struct Read<'d> {
    normal: Normal<'d>,
    node: super::Node,
    found: Vec<Diagnostic>,
}

fn read_alone<'d>(schema: &Located<'d>, dialect: Dialect, spellings: &Spellings<'_>) -> Read<'d> {
    let mut found = Vec::new();
    let pointer = &schema.pointer;
    let mut site = Site { pointer, dialect, spellings, found: &mut found };
    let mut normal = normalize::schema(schema.value, &mut site);
    let node = read::node(pointer, &mut normal, &mut found);
    Read { normal, node, found }
}

/// A text member of an object.
pub(super) fn text<'d>(value: &'d Value, name: &str) -> Option<&'d str> {
    value.get(name)?.as_str()
}
