//! IR and names → what users can see of them.

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::store;
use super::surface::{
    Direction, EnumWire, Extra, Field, Member, Model, Presence, Shape, Surface, Variant,
};
use super::types::{ANY, NULL, OBJECT, Type};
use crate::config::{Config, MapType};
use crate::emit::{self, Functions};
use crate::ir::{self, Access, Doc, EnumRepr, Scalar, Ty, TypeDef, TypeId};
use crate::naming::Names;
use crate::passes::checks::Checks;
use crate::passes::traits::{Derivable, is_open};
use crate::pipeline::Described;

impl Surface {
    /// What users can see of the models.
    pub fn new(described: &Described, config: &Config) -> Self {
        let checks = checks(described, config);
        let outline = Outline::new(described, checks.as_ref(), config);
        let models = outline.models().map(|(name, model)| (name.to_owned(), model)).collect();
        Self { version: described.api.version.clone(), models }
    }
}

/// The text of what users can see of the models. They are many: one at a time is made and written.
pub(crate) fn text(described: &Described, config: &Config) -> String {
    let checks = checks(described, config);
    let outline = Outline::new(described, checks.as_ref(), config);
    store::text(&described.api.version, OneByOne(&outline))
}

fn checks(described: &Described, config: &Config) -> Option<Checks> {
    config.validate.then(|| Checks::new(&described.api))
}

struct OneByOne<'a>(&'a Outline<'a>);

impl Serialize for OneByOne<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.models())
    }
}

struct Outline<'a> {
    names: &'a Names,
    map: MapType,
    context: emit::Context<'a>,
}

impl<'a> Outline<'a> {
    fn new(described: &'a Described, checks: Option<&'a Checks>, config: &'a Config) -> Self {
        let Described { api, names, traits, .. } = described;
        let context = emit::Context { api, names, traits, checks, config };
        Self { names, map: config.types.map, context }
    }

    /// The models by their names, sorted.
    fn models(&self) -> impl Iterator<Item = (&str, Model)> {
        let mut ids: Vec<TypeId> = self.context.api.ids().collect();
        ids.sort_by_key(|id| self.names.ty(*id));
        ids.into_iter().map(|id| (self.names.ty(id), self.model(id, self.context.traits.get(id))))
    }
}

impl Outline<'_> {
    fn model(&self, id: TypeId, traits: Derivable) -> Model {
        let def = self.context.api.get(id);
        let mut digest = Digester::default();
        digest.doc(&def.doc);
        Model {
            at: def.origin.as_str().to_owned(),
            travels: match (def.usage.request, def.usage.response) {
                (true, true) => Direction::Both,
                (true, false) => Direction::Requests,
                (false, true) => Direction::Responses,
                (false, false) => Direction::Unknown,
            },
            traits: derived(def, traits),
            deprecated: def.deprecated,
            validates: self.context.checks.is_some_and(|checks| checks.has(id)),
            limits: limits(&def.doc),
            docs: digest.finish(),
            shape: self.shape(id, &def.shape),
        }
    }

    fn shape(&self, id: TypeId, shape: &ir::Shape) -> Shape {
        match shape {
            ir::Shape::Struct(shape) => Shape::Struct {
                extra: match &shape.extra {
                    ir::Extra::Ignore => Extra::Ignore,
                    ir::Extra::Deny => Extra::Deny,
                    ir::Extra::Keep(ty) => Extra::Keep {
                        field: self.names.extra(id).to_owned(),
                        ty: self.map_of(self.ty(ty)),
                    },
                },
                members: self.fields(id, shape),
            },
            ir::Shape::Enum(shape) => Shape::Enum {
                wire: match shape.repr {
                    EnumRepr::String => EnumWire::String,
                    EnumRepr::Integer => EnumWire::Integer,
                    EnumRepr::Boolean => EnumWire::Boolean,
                    EnumRepr::Mixed => EnumWire::Mixed,
                },
                open: is_open(shape),
                members: self.variants(id, shape),
            },
            ir::Shape::Union(shape) => self.union(id, shape),
            ir::Shape::Tuple(shape) => Shape::Tuple {
                places: shape.places.iter().map(|ty| self.ty(ty)).collect(),
                rest: shape.rest.as_ref().map(|ty| self.ty(ty)),
            },
            ir::Shape::Alias(ty) => Shape::Alias { of: self.ty(ty) },
            ir::Shape::Newtype(ty) => Shape::Newtype { of: self.ty(ty) },
        }
    }

    fn fields(&self, id: TypeId, shape: &ir::Struct) -> Vec<Field> {
        let functions = emit::functions(&self.context, id, shape);
        let fields = shape.fields.iter().zip(functions).enumerate();
        fields
            .map(|(index, (field, Functions { setter, default }))| {
                let name = self.names.member(id, index).to_owned();
                let plain = name.strip_prefix("r#").unwrap_or(&name);
                let wire = if plain == field.wire { String::new() } else { field.wire.clone() };
                let mut ty = self.ty(&field.ty);
                if field.boxed {
                    ty = Type::Boxed(Box::new(ty));
                }
                let mut digest = Digester::default();
                digest.doc(&field.doc);
                digest.part(match field.access {
                    Access::ReadWrite => "",
                    Access::ReadOnly => "readOnly",
                    Access::WriteOnly => "writeOnly",
                });
                Field {
                    name,
                    wire,
                    ty,
                    presence: match field.presence {
                        ir::Presence::Required => Presence::Required,
                        ir::Presence::RequiredNullable => Presence::RequiredNullable,
                        ir::Presence::Optional => Presence::Optional,
                        ir::Presence::OptionalNullable => Presence::OptionalNullable,
                    },
                    setter,
                    offers: default,
                    default: field.default.as_deref().cloned(),
                    deprecated: field.deprecated,
                    limits: limits(&field.doc),
                    docs: digest.finish(),
                }
            })
            .collect()
    }

    fn variants(&self, id: TypeId, shape: &ir::Enum) -> Vec<Variant> {
        let values = shape.values.iter().enumerate();
        values
            .map(|(index, value)| {
                let mut digest = Digester::default();
                digest.part(value.description.as_deref().unwrap_or_default());
                Variant {
                    name: self.names.member(id, index).to_owned(),
                    value: value.value.clone(),
                    docs: digest.finish(),
                }
            })
            .collect()
    }

    fn union(&self, id: TypeId, shape: &ir::Union) -> Shape {
        let conversions = emit::conversions(&self.context, id, shape);
        let members = shape.members.iter().zip(conversions).enumerate();
        Shape::Union {
            tag: match &shape.dispatch {
                ir::Dispatch::Tag { property, .. } => Some(property.clone()),
                ir::Dispatch::Structure(_) => None,
            },
            open: shape.open,
            keeps: shape.keeps_whole,
            members: members
                .map(|(index, (member, from))| {
                    let mut ty = self.ty(&member.ty);
                    if member.boxed {
                        ty = Type::Boxed(Box::new(ty));
                    }
                    let mut digest = Digester::default();
                    digest.doc(&member.doc);
                    Member {
                        name: self.names.member(id, index).to_owned(),
                        ty,
                        tags: member.tags.clone(),
                        from,
                        docs: digest.finish(),
                    }
                })
                .collect(),
        }
    }

    fn map_of(&self, inner: Type) -> Type {
        let map = match self.map {
            MapType::BTreeMap => "BTreeMap",
            MapType::HashMap => "HashMap",
        };
        Type::Map(map.to_owned(), Box::new(inner))
    }

    fn ty(&self, ty: &Ty) -> Type {
        match ty {
            Ty::Ref(id) => Type::name(self.names.ty(*id)),
            Ty::Scalar(scalar) => Type::name(name_of(*scalar)),
            Ty::List(inner) => Type::List(Box::new(self.ty(inner))),
            Ty::Map(inner) => self.map_of(self.ty(inner)),
            Ty::Object => Type::name(OBJECT),
            Ty::Nullable(inner) => Type::Nullable(Box::new(self.ty(inner))),
            Ty::Boxed(inner) => Type::Boxed(Box::new(self.ty(inner))),
            Ty::Any => Type::name(ANY),
            Ty::Null => Type::name(NULL),
            Ty::Custom(path) => Type::name(path),
        }
    }
}

/// The name of a scalar as users read it.
fn name_of(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I8 => "i8",
        Scalar::I16 => "i16",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::I128 => "i128",
        Scalar::U8 => "u8",
        Scalar::U16 => "u16",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::Number => "Number",
        Scalar::String => "String",
        Scalar::DateTime => "DateTime<FixedOffset>",
        Scalar::Date => "NaiveDate",
        Scalar::Uuid => "Uuid",
    }
}

/// The traits that a type of its shape may lack.
fn derived(def: &TypeDef, traits: Derivable) -> Vec<String> {
    if matches!(def.shape, ir::Shape::Alias(_)) {
        return Vec::new();
    }
    let has_default = matches!(def.shape, ir::Shape::Struct(_) | ir::Shape::Newtype(_));
    let usual = [
        (traits.copy, "Copy"),
        (traits.default && has_default, "Default"),
        (traits.eq, "Eq"),
        (traits.hash, "Hash"),
    ];
    let mut names: Vec<String> =
        usual.iter().filter(|(held, _)| *held).map(|(_, name)| (*name).to_owned()).collect();
    let more = def.derives.iter().filter(|path| !names.contains(path)).cloned();
    let more: Vec<String> = more.collect();
    names.extend(more);
    names
}

fn limits(doc: &Doc) -> String {
    let text = emit::constraints(&doc.constraints).unwrap_or_default();
    text.strip_prefix("Constraints: ").unwrap_or(&text).trim_end_matches('.').to_owned()
}

/// A short digest of documentation, which tells whether it changed.
#[derive(Default)]
struct Digester {
    hasher: Sha256,
    any: bool,
}

impl Digester {
    fn part(&mut self, text: &str) {
        self.any |= !text.is_empty();
        self.hasher.update(text.as_bytes());
        // A byte that no text has, so that texts do not run into each other.
        self.hasher.update([0xff]);
    }

    fn doc(&mut self, doc: &Doc) {
        self.part(doc.title.as_deref().unwrap_or_default());
        self.part(doc.description.as_deref().unwrap_or_default());
        for example in &doc.examples {
            self.part(&example.to_string());
        }
        if let Some((address, description)) = doc.external.as_deref() {
            self.part(address);
            self.part(description.as_deref().unwrap_or_default());
        }
        for note in &doc.notes {
            self.part(note);
        }
    }

    /// Eight hexadecimal digits; nothing for no documentation.
    fn finish(self) -> String {
        if !self.any {
            return String::new();
        }
        self.hasher.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}
