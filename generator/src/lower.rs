//! Schemas in an arena → the intermediate representation.
//!
//! Takes the schemas that `resolve` gathered; gives a type for each component, for each inline
//! schema that needs one, and a use of a type for everything else. Knows nothing of identifiers and
//! tokens.
//!
//! A schema is looked at in this order: a replacement that the configuration asks for, a
//! reference, `allOf` and what stands beside it, `oneOf` and `anyOf`, `enum`, and last its `type`.

mod all_of;
mod children;
mod demands;
mod docs;
mod enumeration;
mod extensions;
mod hints;
mod home;
mod inheritance;
mod leaves;
mod nullable;
mod object;
mod overrides;
mod place;
mod products;
mod scalar;
mod tags;
mod union;

use std::collections::{HashMap, HashSet};

use crate::config::{Config, FreeForm};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Group, Shape, Ty, TypeDef, TypeId, Usage};
use crate::normalize::Types;
use crate::pointer::Pointer;
use crate::resolve::{Arena, Known, Node, NodeId, Resolved};

use self::demands::Demands;
use self::overrides::Overrides;
use self::place::Place;

/// How far references, compositions, and unions in unions are followed.
const MOST_HOPS: usize = 64;

/// What lowering gives.
pub(crate) struct Lowered {
    /// The types.
    pub api: Api,
    /// The types of `components.schemas`, by name.
    pub components: Vec<(String, TypeId)>,
    /// The uses of types at the operations' schemas, with their directions.
    pub roots: Vec<(Ty, Usage, Option<String>)>,
    /// Findings.
    pub found: Vec<Diagnostic>,
}

/// Lowers every schema.
pub(crate) fn lower(resolved: Resolved, config: &Config) -> Lowered {
    let schemas = resolved.arena.nodes.len();
    let mut lowering = Lowering {
        children: children::find(&resolved.arena),
        arena: resolved.arena,
        config,
        overrides: Overrides::new(&config.rules),
        api: Api {
            title: resolved.title,
            version: resolved.version,
            description: resolved.description,
            types: Vec::new(),
        },
        done: Known::with_room(schemas),
        busy: Known::with_room(schemas),
        nullable: Known::with_room(schemas),
        products: HashMap::new(),
        combined: HashMap::new(),
        demands: Demands::default(),
        chosen: HashMap::new(),
        level: 0,
        found: resolved.found,
    };
    let components = lowering.components();
    let roots = lowering.roots();
    lowering.api.types.shrink_to_fit();
    if !config.lenient {
        lowering.found.extend(lowering.overrides.unused(&config.places));
        lowering.found.extend(lowering.unused_formats());
    }
    Lowered { api: lowering.api, components, roots, found: lowering.found }
}

/// The state of lowering.
struct Lowering<'c> {
    arena: Arena,
    config: &'c Config,
    overrides: Overrides<'c>,
    api: Api,
    /// The types of schemas that are lowered or being lowered.
    done: Known<Ty>,
    /// Schemas without a type of their own that are being lowered.
    busy: Known<()>,
    /// Nullability, as far as asked for.
    nullable: Known<bool>,
    /// Schemas made of several, by their parts.
    products: HashMap<Vec<NodeId>, NodeId>,
    /// The products that stand at the place of one of their parts, and the parts.
    combined: HashMap<NodeId, Vec<NodeId>>,
    /// The properties that members of unions demand.
    demands: Demands,
    /// For such a schema, the unions of which it holds a member.
    chosen: HashMap<NodeId, Vec<NodeId>>,
    /// How many schemas are being lowered, one for the other.
    level: usize,
    /// For a schema with a discriminator: the components that extend it with `allOf`.
    children: HashMap<NodeId, Vec<NodeId>>,
    found: Vec<Diagnostic>,
}

/// How many inline schemas may stand in one another, references followed.
const MOST_STEPS: usize = 100;

/// How many schemas may wait for one another: the stack ends, too.
const MOST_LEVELS: usize = 200;

impl Lowering<'_> {
    /// Gives every component its id first, then its shape.
    fn components(&mut self) -> Vec<(String, TypeId)> {
        let nodes: Vec<NodeId> = self.arena.components.iter().map(|(_, node)| *node).collect();
        let mut components = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().copied().enumerate() {
            let name = self.arena.components[index].0.clone();
            let hint = extensions::pinned(self.arena.get(node), &self.overrides)
                .unwrap_or_else(|| crate::ir::NameHint::Component(name.clone()));
            let id = self.reserve(node, hint);
            if !self.done.contains(node) {
                self.done.insert(node, Ty::Ref(id));
            }
            components.push((name, id));
        }
        for (node, (_, id)) in nodes.into_iter().zip(&components) {
            let shape = match self.done.get(node) {
                // A second name for a schema that has one already.
                Some(Ty::Ref(first)) if first != id => Shape::Alias(Ty::Ref(*first)),
                _ => self.component(node, *id),
            };
            self.set(*id, shape);
        }
        components
    }

    fn component(&mut self, node: NodeId, id: TypeId) -> Shape {
        let place = Place::within(id);
        if let Some(path) = extensions::replacement(self.arena.get(node), &self.overrides) {
            return Shape::Alias(Ty::Custom(path));
        }
        match self.lower_node(node, &place, Some(id)) {
            Ty::Ref(own) if own == id => {
                let shape = self.api.get(id).shape.clone();
                if matches!(shape, Shape::Alias(Ty::Any)) {
                    let message = "the schema is defined by itself alone; any value is accepted";
                    self.warn(node, "requires-itself", message);
                }
                shape
            }
            ty @ (Ty::Map(_) | Ty::Object) => Shape::Newtype(ty),
            ty => Shape::Alias(ty),
        }
    }

    fn roots(&mut self) -> Vec<(Ty, Usage, Option<String>)> {
        let count = self.arena.roots.len();
        let of_root = |index: usize| {
            let root = &self.arena.roots[index];
            let (node, place) = (root.node, Place::of_root(root));
            let ty = self.ty(node, &place);
            let root = &self.arena.roots[index];
            (ty, root.usage, root.tag.clone())
        };
        (0..count).map(of_root).collect()
    }

    /// The type of a schema at a place; `null` apart, which `is_nullable` tells.
    fn ty(&mut self, node: NodeId, place: &Place) -> Ty {
        if let Some(ty) = self.done.get(node) {
            return ty.clone();
        }
        if let Some(path) = extensions::replacement(self.arena.get(node), &self.overrides) {
            return Ty::Custom(path);
        }
        if place.depth() > MOST_STEPS {
            self.fall_back(node, "schemas stand too deep in one another; any value is accepted");
            return Ty::Any;
        }
        if !self.busy.insert(node, ()) {
            self.fall_back(node, "the schema is defined by itself alone; any value is accepted");
            return Ty::Any;
        }
        let ty = self.lower_node(node, place, None);
        self.busy.remove(node);
        self.done.insert(node, ty.clone());
        ty
    }

    /// The type of an item, value or member: with its nullability.
    fn nullable_ty(&mut self, node: NodeId, place: &Place) -> Ty {
        let ty = self.ty(node, place);
        if matches!(ty, Ty::Any | Ty::Null | Ty::Nullable(_)) || self.is_untyped(node) {
            return ty;
        }
        if self.is_nullable(node) { Ty::Nullable(Box::new(ty)) } else { ty }
    }

    /// The type of a schema that has none yet; `own` is the id of a component.
    fn lower_node(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        if self.level >= MOST_LEVELS {
            self.fall_back(id, "schemas stand too deep in one another; any value is accepted");
            return Ty::Any;
        }
        self.level += 1;
        let ty = self.by_kind(id, place, own);
        self.level -= 1;
        ty
    }

    /// The ladder.
    fn by_kind(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(id);
        if node.broken {
            return Ty::Any;
        }
        if node.never {
            self.fall_back(id, "no value fits this schema; any value is accepted");
            return Ty::Any;
        }
        if let Some(target) = node.reference
            && !has_siblings(node)
        {
            return self.referred(target, place);
        }
        if let Some(children) = self.children.get(&id).cloned() {
            return self.inheritance(id, &children, place, own);
        }
        if node.reference.is_some()
            || !node.all_of.is_empty()
            || is_union_with_siblings(node)
            || self.demands.more_than_members(&self.arena, id)
            || self.keeps_more_than_members(id)
        {
            return self.all_of(id, place, own);
        }
        if !node.one_of.is_empty() || !node.any_of.is_empty() {
            return self.union(id, place, own);
        }
        self.plain(id, place, own)
    }

    /// A schema without composition.
    fn plain(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(id);
        if node.assertions.as_ref().is_some_and(|it| !it.enumeration.is_empty()) {
            return match node.items {
                Some(items) if node.types == Types::ARRAY => self.listed_items(id, items, place),
                _ => self.enumeration(id, place, own),
            };
        }
        let types = node.types;
        match types.len() {
            // `nullable: true` alone forbids nothing.
            0 if node.nullable && node.names_null => Ty::Null,
            0 => Ty::Any,
            1 if types == Types::OBJECT => self.object(id, place, own),
            1 if types == Types::ARRAY => self.array(id, place, own),
            1 => self.scalar(id),
            _ => self.several_types(id, place, own),
        }
    }

    fn array(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(id);
        if !node.prefix.is_empty() {
            return self.tuple(id, place, own);
        }
        match node.items {
            Some(items) => {
                let item = self.nullable_ty(items, &place.items());
                Ty::List(Box::new(item))
            }
            None => Ty::List(Box::new(Ty::Any)),
        }
    }

    /// The places of the schemas of which a schema is made, if it is made of several.
    fn places_of_parts(&self, id: NodeId) -> Vec<Pointer> {
        let mut seen = HashSet::new();
        let mut open = self.combined.get(&id).cloned().unwrap_or_default();
        let mut places = Vec::new();
        while let Some(part) = open.pop() {
            if seen.insert(part) {
                match self.combined.get(&part) {
                    Some(parts) => open.extend(parts),
                    None => places.push(self.arena.get(part).pointer.clone()),
                }
            }
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Adds the definition of a type whose shape comes later.
    fn reserve(&mut self, at: NodeId, name: crate::ir::NameHint) -> TypeId {
        let id = TypeId(self.api.types.len() as u32);
        let node = self.arena.get(at);
        let mut doc = docs::of(&self.arena, node);
        if let Some(called) = docs::called(&name) {
            doc = docs::named(doc, called);
        }
        if self.api.types.len() == self.api.types.capacity() {
            // Definitions are large, and a list that doubles has room for many that never come.
            self.api.types.reserve_exact(self.api.types.len() / 4 + 16);
        }
        self.api.types.push(TypeDef {
            origin: node.pointer.clone(),
            combined: self.places_of_parts(at),
            name,
            doc,
            deprecated: docs::is_deprecated(node),
            shape: Shape::Alias(Ty::Any),
            usage: Usage::default(),
            group: self.overrides.module(&node.pointer).map(Group::Module),
            derives: self.overrides.derives(&self.config.derives, &node.pointer),
        });
        id
    }

    /// The id of the type that a schema becomes at a place, so that it can refer to itself.
    fn define(&mut self, node: NodeId, place: &Place, own: Option<TypeId>) -> TypeId {
        if let Some(id) = own {
            return id;
        }
        let hint = extensions::pinned(self.arena.get(node), &self.overrides)
            .unwrap_or_else(|| place.hint());
        let id = self.reserve(node, hint);
        self.done.insert(node, Ty::Ref(id));
        id
    }

    fn set(&mut self, id: TypeId, shape: Shape) {
        if let Some(definition) = self.api.types.get_mut(id.index()) {
            definition.shape = shape;
        }
    }

    /// An object of which nothing is known.
    fn free_form(&mut self, node: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        if own.is_some() || place.is_anonymous() || self.config.types.free_form == FreeForm::Map {
            return Ty::Object;
        }
        let id = self.define(node, place, None);
        self.set(id, Shape::Alias(Ty::Object));
        Ty::Ref(id)
    }

    /// An error for each format of the configuration that no schema has.
    fn unused_formats(&self) -> Vec<Diagnostic> {
        let has = |format: &str| {
            let schemas = self.arena.nodes.iter().filter_map(|node| node.assertions.as_ref());
            schemas.filter_map(|it| it.format.as_deref()).any(|it| it == format)
        };
        let unused = self.config.formats.keys().filter(|format| !has(format));
        unused
            .map(|format| {
                let message = format!("no schema has the format `{format}`");
                let mut finding = Diagnostic::error("unused-format", message)
                    .help("correct the format, or remove the entry");
                let place = self.config.places.get(&format!("format/{format}"));
                finding.place = place.cloned().unwrap_or_default();
                finding
            })
            .collect()
    }

    fn warn(&mut self, node: NodeId, code: &'static str, message: impl Into<String>) {
        let finding = Diagnostic::warning(code, message).at(&self.arena.get(node).pointer);
        self.found.push(finding);
    }

    /// A warning that a place accepts any value although the document says more.
    fn fall_back(&mut self, node: NodeId, message: &str) {
        self.warn(node, "fallback", message);
    }
}

/// Whether anything beside `$ref` counts.
fn has_siblings(node: &Node) -> bool {
    !node.types.is_empty()
        || node
            .assertions
            .as_ref()
            .is_some_and(|it| !it.enumeration.is_empty() || !it.required.is_empty())
        || !node.properties.is_empty()
        || !node.all_of.is_empty()
        || !node.one_of.is_empty()
        || !node.any_of.is_empty()
        || node.items.is_some()
        || matches!(node.additional, crate::resolve::Additional::Schema(_))
}

/// Whether `oneOf` or `anyOf` stand beside properties, or beside each other.
fn is_union_with_siblings(node: &Node) -> bool {
    let unions = usize::from(!node.one_of.is_empty()) + usize::from(!node.any_of.is_empty());
    unions == 2 || unions == 1 && leaves::shapes_without_unions(node)
}

#[cfg(test)]
mod tests;
