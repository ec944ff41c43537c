//! Objects, maps and tuples.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::place::Place;
use super::{Lowering, docs, extensions};
use crate::config::UnknownProperties;
use crate::ir::{Access, Doc, Extra, Field, Presence, Shape, Step, Struct, Tuple, Ty, TypeId};
use crate::resolve::{Additional, Assertions, Node, NodeId};

/// The properties of an object that may have been said in several places.
#[derive(Default)]
pub(super) struct Properties {
    /// By wire name, in document order: the schemas, bases first.
    pub named: IndexMap<String, Vec<NodeId>>,
    /// The names listed in `required`.
    pub required: IndexSet<String>,
    /// What is said about other properties.
    pub additional: Additional,
    /// The schemas of `patternProperties`.
    pub patterns: Vec<NodeId>,
}

impl Properties {
    /// Adds what a schema says by itself.
    pub fn add(&mut self, lowering: &Lowering<'_>, id: NodeId) {
        let node = lowering.arena.get(id);
        for (name, schema) in &node.properties {
            match self.named.get_mut(name) {
                Some(schemas) if schemas.contains(schema) => {}
                Some(schemas) => schemas.push(*schema),
                None => {
                    self.named.insert(name.clone(), vec![*schema]);
                }
            }
        }
        let own = node.assertions.as_ref().map(|it| it.required.as_slice()).unwrap_or_default();
        for name in own.iter().chain(&lowering.demanded_by_all(id)) {
            if !self.required.contains(name) {
                self.required.insert(name.clone());
            }
        }
        self.additional = match (self.additional, node.additional) {
            (known, Additional::Unsaid) => known,
            (known @ Additional::Schema(_), Additional::Flag(_)) => known,
            (_, said) => said,
        };
        self.patterns.extend(node.patterns.iter().map(|(_, schema)| *schema));
    }
}

impl Lowering<'_> {
    /// An object schema without composition.
    pub(super) fn object(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let mut properties = Properties::default();
        properties.add(self, id);
        self.object_of(id, properties, place, own)
    }

    /// An object with these properties, as the type of the schema `id`.
    pub(super) fn object_of(
        &mut self,
        id: NodeId,
        properties: Properties,
        place: &Place,
        own: Option<TypeId>,
    ) -> Ty {
        if properties.named.is_empty() && properties.required.is_empty() {
            let values = match properties.additional {
                Additional::Flag(false) if properties.patterns.is_empty() => None,
                additional => Some(self.values(id, additional, &properties.patterns, place, own)),
            };
            if let Some(values) = values {
                return match values {
                    Some(values) => Ty::Map(Box::new(values)),
                    None => self.free_form(id, place, own),
                };
            }
        }
        let ty = self.define(id, place, own);
        let inside = place.inside(ty);
        let fields = self.fields(id, &properties, &inside);
        let extra = self.extra(id, &properties, &inside);
        self.set(ty, Shape::Struct(Struct { fields, extra }));
        Ty::Ref(ty)
    }

    /// The type of a map's values; `None` where nothing is said about them.
    fn values(
        &mut self,
        id: NodeId,
        additional: Additional,
        patterns: &[NodeId],
        place: &Place,
        own: Option<TypeId>,
    ) -> Option<Ty> {
        let place = match own {
            Some(own) => Place::within(own),
            None => place.clone(),
        };
        let schema = match (additional, patterns) {
            (Additional::Schema(schema), []) => schema,
            (Additional::Unsaid | Additional::Flag(_), [schema]) => *schema,
            (_, []) => return None,
            _ => return self.values_by_pattern(id, additional, patterns, &place),
        };
        match self.nullable_ty(schema, &place.step(Step::Values)) {
            Ty::Any => None,
            ty => Some(ty),
        }
    }

    /// The type of values of which a pattern says what they are. Where any other property may be
    /// there, any value may.
    fn values_by_pattern(
        &mut self,
        id: NodeId,
        additional: Additional,
        patterns: &[NodeId],
        place: &Place,
    ) -> Option<Ty> {
        let mut all = patterns.to_vec();
        let is_closed = match additional {
            Additional::Schema(schema) => {
                all.push(schema);
                true
            }
            Additional::Flag(allowed) => !allowed,
            Additional::Unsaid => false,
        };
        let pointer = self.arena.get(id).pointer.clone();
        let union = Node { pointer, any_of: all.into(), ..Node::default() };
        let union = self.arena.add(union);
        let known = self.api.types.len();
        let ty = self.nullable_ty(union, &place.step(Step::Values));
        if ty == Ty::Any {
            return None;
        }
        let is_one = !matches!(&ty, Ty::Ref(of) if of.0 as usize >= known
            && self.api.get(*of).origin == self.arena.get(id).pointer);
        if !is_closed && !is_one {
            let message = "several schemas for properties by pattern; any value is accepted";
            self.fall_back(id, message);
            return None;
        }
        Some(ty)
    }

    fn fields(&mut self, id: NodeId, properties: &Properties, inside: &Place) -> Vec<Field> {
        let mut fields = Vec::with_capacity(properties.named.len());
        for (wire, schemas) in &properties.named {
            let required = properties.required.contains(wire);
            fields.push(self.field(id, wire, schemas, required, inside));
        }
        let unnamed: Vec<&String> = properties
            .required
            .iter()
            .filter(|name| !properties.named.contains_key(*name))
            .collect();
        if let Additional::Schema(_) = properties.additional {
            return fields;
        }
        for name in unnamed {
            let pointer = self.arena.get(id).pointer.clone();
            self.warn(
                id,
                "required-without-property",
                format!("`{name}` is required, but no property of this name is described; any value is accepted"),
            );
            fields.push(Field {
                wire: name.clone(),
                pinned: None,
                origin: pointer.join("properties").join(name),
                doc: Doc::default(),
                ty: Ty::Any,
                presence: Presence::OptionalNullable,
                access: Access::ReadWrite,
                deprecated: false,
                default: None,
                boxed: false,
            });
        }
        fields
    }

    fn field(
        &mut self,
        owner: NodeId,
        wire: &str,
        schemas: &[NodeId],
        required: bool,
        inside: &Place,
    ) -> Field {
        let id = self.intersection(schemas);
        let place = inside.step(Step::Property(wire.to_owned()));
        // What is inherited is named after where it stands, whichever heir is looked at first.
        let is_inherited = schemas.contains(&id) && !self.stands_in(id, owner);
        let ty = if is_inherited { self.referred(id, &place) } else { self.ty(id, &place) };
        let untyped = ty == Ty::Any || self.is_untyped(id);
        let nullable = untyped || ty == Ty::Null || self.is_nullable(id);
        let node = self.arena.get(id);
        let presence = match (required, nullable) {
            (true, false) => Presence::Required,
            // Any value holds `null` itself.
            (true, true) if untyped || ty == Ty::Null => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        // A rule for a place renames the type that stands there, and the field only without one.
        let is_type = matches!(&ty, Ty::Ref(id) if self.api.get(*id).origin == node.pointer);
        let asked = self.overrides.rename(&node.pointer).filter(|_| !is_type);
        let pinned = asked.or_else(|| extensions::field_name(node).filter(|_| !is_type));
        Field {
            wire: wire.to_owned(),
            pinned,
            origin: node.pointer.clone(),
            doc: docs::named(self.use_doc(id), wire),
            ty,
            presence,
            access: self.access(id),
            deprecated: docs::is_deprecated(node),
            default: self.default(id),
            boxed: false,
        }
    }

    /// What stands at a use of a schema; the documentation of a named type is its own.
    pub(super) fn use_doc(&self, id: NodeId) -> Doc {
        let node = self.arena.get(id);
        let mut doc = docs::of(&self.arena, node);
        // `allOf` around one reference is how 3.0 documents a reference's use; its constraints are
        // the target's matter.
        if doc.description.is_none()
            && node.reference.is_none()
            && let [only] = node.all_of.as_slice()
        {
            let part = self.arena.get(*only);
            if part.reference.is_none() && part.component.is_none() {
                doc.description = docs::of(&self.arena, part).description;
            }
        }
        doc
    }

    /// `readOnly` and `writeOnly`, also said by the target of a reference.
    fn access(&self, id: NodeId) -> Access {
        self.said(id, |node| Some(docs::access(node)).filter(|it| *it != Access::ReadWrite))
            .unwrap_or_default()
    }

    /// `default`, also said by the target of a reference.
    fn default(&self, id: NodeId) -> Option<Box<Value>> {
        self.said(id, docs::default)
    }

    /// What a schema says, or else the target of its reference.
    fn said<T>(&self, id: NodeId, of: impl Fn(&Node) -> Option<T>) -> Option<T> {
        let mut node = self.arena.get(id);
        for _ in 0..16 {
            let next = node.reference.or(match node.all_of.as_slice() {
                [only] => Some(*only),
                _ => None,
            });
            match (of(node), next) {
                (None, Some(next)) => node = self.arena.get(next),
                (said, _) => return said,
            }
        }
        None
    }

    fn extra(&mut self, id: NodeId, properties: &Properties, inside: &Place) -> Extra {
        let pointer = &self.arena.get(id).pointer;
        let setting =
            self.overrides.unknown_properties(pointer).unwrap_or(self.config.unknown_properties);
        match (properties.additional, setting) {
            (Additional::Flag(false), UnknownProperties::Deny)
                if properties.patterns.is_empty() =>
            {
                Extra::Deny
            }
            (Additional::Flag(false), UnknownProperties::Ignore | UnknownProperties::Deny)
                if properties.patterns.is_empty() =>
            {
                Extra::Ignore
            }
            (Additional::Unsaid, UnknownProperties::Ignore | UnknownProperties::Deny)
                if properties.patterns.is_empty() =>
            {
                Extra::Ignore
            }
            (additional, _) => {
                let values = self.values(id, additional, &properties.patterns, inside, None);
                Extra::Keep(values.unwrap_or(Ty::Any))
            }
        }
    }

    /// `prefixItems` (2020-12, Applicator 10.3.1.1). Without `items: false` more may follow, and
    /// fewer may come: only a closed list of which all places must be there is a tuple.
    pub(super) fn tuple(&mut self, id: NodeId, place: &Place, own: Option<TypeId>) -> Ty {
        let node = self.arena.get(id);
        let prefix = node.prefix.clone();
        let limits = node.assertions.as_deref().map(Assertions::limits);
        let most = limits.and_then(|it| it.max_items);
        let least = limits.and_then(|it| it.min_items);
        let closed = node.closed_prefix || most.is_some_and(|it| it <= prefix.len());
        let rest = node.items;
        if least.is_some_and(|it| it < prefix.len()) && closed && most != Some(prefix.len()) {
            self.fall_back(id, "an array whose places may be missing; any values are accepted");
            return Ty::List(Box::new(Ty::Any));
        }
        let ty = self.define(id, place, own);
        let inside = place.inside(ty);
        let places = prefix
            .iter()
            .enumerate()
            .map(|(index, schema)| self.nullable_ty(*schema, &inside.step(Step::Place(index))))
            .collect();
        let rest = match (closed, rest) {
            (true, _) => None,
            (false, Some(items)) => Some(self.nullable_ty(items, &inside.items())),
            (false, None) => Some(Ty::Any),
        };
        self.set(ty, Shape::Tuple(Tuple { places, rest }));
        Ty::Ref(ty)
    }
}
