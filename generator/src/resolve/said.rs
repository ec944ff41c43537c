//! What a schema says itself, in the form in which the arena keeps it.
//!
//! `openapiv3` reads a schema into structs of half a kilobyte each, most of it for what the schema does
//! not say. What later stages ask for takes a fifth of that.

use openapiv3::{AnySchema, SchemaData};
use serde_json::Value;
use thin_vec::ThinVec;

/// What a schema says about its values without limiting them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Annotations {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`.
    pub default: Option<Box<Value>>,
    /// `externalDocs`: address and description.
    pub external: Option<Box<(String, Option<String>)>>,
    /// `discriminator`.
    pub discriminator: Option<Box<Discriminator>>,
    /// Extensions, `x-…`.
    extensions: ThinVec<(String, Value)>,
}

impl Annotations {
    /// The value of an extension.
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

/// How the members of a union are told apart (Discriminator Object).
#[derive(Clone, Debug)]
pub(crate) struct Discriminator {
    /// `propertyName`.
    pub property: String,
    /// `mapping`, as it is written.
    pub mapping: ThinVec<(String, String)>,
}

/// What a schema demands of its values, beside their types.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assertions {
    /// `required`.
    pub required: ThinVec<String>,
    /// `enum`.
    pub enumeration: ThinVec<Value>,
    /// `format`.
    pub format: Option<String>,
    /// The rest, where there is any.
    limits: Option<Box<Limits>>,
}

impl Assertions {
    /// The limits of numbers, texts, arrays and objects.
    pub fn limits(&self) -> &Limits {
        self.limits.as_deref().unwrap_or(&Limits::NONE)
    }
}

/// The limits of numbers, texts, arrays and objects, each by its keyword.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub multiple_of: Option<f64>,
    pub minimum: Option<f64>,
    pub exclusive_minimum: bool,
    pub maximum: Option<f64>,
    pub exclusive_maximum: bool,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub pattern: Option<String>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub unique_items: bool,
    pub min_properties: Option<usize>,
    pub max_properties: Option<usize>,
}

impl Limits {
    const NONE: Self = Self {
        multiple_of: None,
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        min_length: None,
        max_length: None,
        pattern: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
    };
}

impl From<SchemaData> for Annotations {
    fn from(read: SchemaData) -> Self {
        let discriminator = |it: openapiv3::Discriminator| Discriminator {
            property: it.property_name,
            mapping: it.mapping.into_iter().collect(),
        };
        Self {
            title: read.title,
            description: read.description,
            deprecated: read.deprecated,
            read_only: read.read_only,
            write_only: read.write_only,
            default: read.default.map(Box::new),
            external: read.external_docs.map(|it| Box::new((it.url, it.description))),
            discriminator: read.discriminator.map(discriminator).map(Box::new),
            extensions: read.extensions.into_iter().collect(),
        }
    }
}

impl From<AnySchema> for Assertions {
    fn from(read: AnySchema) -> Self {
        let limits = Limits {
            multiple_of: read.multiple_of,
            minimum: read.minimum,
            exclusive_minimum: read.exclusive_minimum.unwrap_or(false),
            maximum: read.maximum,
            exclusive_maximum: read.exclusive_maximum.unwrap_or(false),
            min_length: read.min_length,
            max_length: read.max_length,
            pattern: read.pattern,
            min_items: read.min_items,
            max_items: read.max_items,
            unique_items: read.unique_items.unwrap_or(false),
            min_properties: read.min_properties,
            max_properties: read.max_properties,
        };
        Self {
            required: read.required.into_iter().collect(),
            enumeration: read.enumeration.into_iter().collect(),
            format: read.format,
            limits: (limits != Limits::NONE).then(|| Box::new(limits)),
        }
    }
}
