//! `type` in all its spellings, and what stands for it where it is missing.

use serde_json::Value as Json;

use super::{Additional, Normal, Site};
use crate::load::Value;

/// A set of JSON types other than `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Types(u8);

impl Types {
    pub const STRING: Self = Self(1);
    pub const NUMBER: Self = Self(2);
    pub const INTEGER: Self = Self(4);
    pub const BOOLEAN: Self = Self(8);
    pub const ARRAY: Self = Self(16);
    pub const OBJECT: Self = Self(32);

    /// Every type, in the order in which unions of them are written.
    pub const ALL: [Self; 6] =
        [Self::STRING, Self::INTEGER, Self::NUMBER, Self::BOOLEAN, Self::ARRAY, Self::OBJECT];

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub fn intersect(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Every type.
    pub fn all() -> Self {
        Self(63)
    }

    /// With `integer` where there is `number`: every integer is a number.
    pub fn widened(self) -> Self {
        if self.contains(Self::NUMBER) { Self(self.0 | Self::INTEGER.0) } else { self }
    }

    /// The single types of the set.
    pub fn each(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |one| self.contains(*one))
    }

    /// The number of types in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The name of a set of one type, as the specification writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::STRING => "string",
            Self::NUMBER => "number",
            Self::INTEGER => "integer",
            Self::BOOLEAN => "boolean",
            Self::ARRAY => "array",
            Self::OBJECT => "object",
            _ => "value",
        }
    }

    /// The type of a value; `None` for `null`.
    pub fn of(value: &Json) -> Option<Self> {
        match value {
            Json::Null => None,
            Json::Bool(_) => Some(Self::BOOLEAN),
            Json::Number(number) if number.is_f64() => Some(Self::NUMBER),
            Json::Number(_) => Some(Self::INTEGER),
            Json::String(_) => Some(Self::STRING),
            Json::Array(_) => Some(Self::ARRAY),
            Json::Object(_) => Some(Self::OBJECT),
        }
    }
}

/// `type` as a string (3.0) or a list of strings (JSON Schema 2020-12, Validation 6.1.1).
pub(super) fn read(value: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    match value {
        Value::String(name) => one(name, normal, site),
        Value::Array(names) => {
            for name in names.iter() {
                match name {
                    Value::String(name) => one(name, normal, site),
                    Value::Null => null(normal),
                    _ => site.warn_at(
                        "type",
                        "unknown-type",
                        "`type` lists something that is no type",
                    ),
                }
            }
        }
        Value::Null => null(normal),
        _ => {
            site.warn_at("type", "unknown-type", "`type` is not the name of a type; it is ignored")
        }
    }
}

/// `null` as the name of a type.
fn null(normal: &mut Normal<'_>) {
    normal.nullable = true;
    normal.names_null = true;
}

fn one(name: &str, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    match name {
        "string" => normal.types.insert(Types::STRING),
        "number" => normal.types.insert(Types::NUMBER),
        "integer" => normal.types.insert(Types::INTEGER),
        "boolean" => normal.types.insert(Types::BOOLEAN),
        "array" => normal.types.insert(Types::ARRAY),
        "object" => normal.types.insert(Types::OBJECT),
        "null" => null(normal),
        other => foreign_type(other, normal, site),
    }
}

/// Names of types from other schema languages, and formats written as types.
fn foreign_type(name: &str, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let (meant, format) = match name.to_ascii_lowercase().as_str() {
        "str" | "text" | "char" | "password" | "email" | "url" | "uri" | "enum" => {
            (Some(Types::STRING), None)
        }
        "file" | "binary" | "bytes" | "buffer" => (Some(Types::STRING), Some("binary")),
        "date" => (Some(Types::STRING), Some("date")),
        "datetime" | "date-time" | "timestamp" => (Some(Types::STRING), Some("date-time")),
        "uuid" | "guid" => (Some(Types::STRING), Some("uuid")),
        "int" => (Some(Types::INTEGER), None),
        "int32" => (Some(Types::INTEGER), Some("int32")),
        "int64" | "long" | "bigint" => (Some(Types::INTEGER), Some("int64")),
        "float" | "double" | "decimal" | "numeric" => (Some(Types::NUMBER), None),
        "bool" => (Some(Types::BOOLEAN), None),
        "list" | "set" | "tuple" => (Some(Types::ARRAY), None),
        "dict" | "map" | "hash" | "struct" | "json" => (Some(Types::OBJECT), None),
        "string" => (Some(Types::STRING), None),
        "number" => (Some(Types::NUMBER), None),
        "integer" => (Some(Types::INTEGER), None),
        "boolean" => (Some(Types::BOOLEAN), None),
        "array" => (Some(Types::ARRAY), None),
        "object" => (Some(Types::OBJECT), None),
        _ => (None, None),
    };
    let shown: String = name.chars().take(40).collect();
    match meant {
        Some(types) => {
            normal.types.insert(types);
            if let Some(format) = format
                && !normal.schema.contains("format")
            {
                normal.schema.insert("format", format.into());
            }
            let read = types.name();
            site.warn_at(
                "type",
                "unknown-type",
                format!("`{shown}` is not a type; read as `{read}`"),
            );
        }
        None => {
            site.warn_at(
                "type",
                "unknown-type",
                format!("`{shown}` is not a type; any value is accepted"),
            );
        }
    }
}

/// A missing `type` beside keywords that only mean something for one type.
pub(super) fn infer(normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let children = &normal.children;
    if !normal.types.is_empty()
        || children.reference.is_some()
        || !children.one_of.is_empty()
        || !children.any_of.is_empty()
        || !children.all_of.is_empty()
    {
        return;
    }
    let says = |keyword: &str| normal.schema.contains(keyword);
    let has_enum = says("enum");
    let object = !children.properties.is_empty()
        || !matches!(children.additional, Additional::Unsaid)
        || !children.patterns.is_empty();
    let array = children.items.is_some() || !children.prefix.is_empty();
    let string = says("pattern") || says("minLength") || says("maxLength");
    let number = says("minimum") || says("maximum") || says("multipleOf");
    let found = if object {
        Types::OBJECT
    } else if array {
        Types::ARRAY
    } else if has_enum {
        return;
    } else if string {
        Types::STRING
    } else if number {
        Types::NUMBER
    } else {
        return;
    };
    normal.types.insert(found);
    site.warn("missing-type", format!("`type` is missing; read as `{}`", found.name()));
}
