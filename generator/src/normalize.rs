//! One schema as it stands in a document → the one shape that `openapiv3` reads.
//!
//! Takes the JSON value of a single schema in the dialect of OpenAPI 3.0 (Schema Object), of 3.1
//! (JSON Schema 2020-12), or in a mixture of both with the mistakes that real documents make, and
//! gives its keywords in 3.0's form together with the places of the schemas inside it. Every
//! rewriting is a named function in a file of this module; [`RULES`] lists them with their reasons.
//! Knows nothing of references between schemas, of operations, and of Rust.
//!
//! Schemas are normalised one at a time, never as a tree: the schemas inside keep the pointers that
//! they have in the document, so diagnostics, references and the manifest all speak of the
//! document's own places.

mod bounds;
mod children;
mod document;
mod keywords;
mod rules;
mod types;
mod values;

use serde_json::Value as Json;

use crate::diagnostics::Diagnostic;
use crate::load::Value;
use crate::pointer::Pointer;
use crate::source::spelling::Spellings;

pub(crate) use self::children::{Additional, Child, Children, Step};
pub(crate) use self::document::{Dialect, dialect, newer_version};
pub(crate) use self::keywords::Keywords;
pub use self::rules::{RULES, Rule};
pub(crate) use self::types::Types;

/// A schema in the one shape.
#[derive(Debug, Default)]
pub(crate) struct Normal<'d> {
    /// The keywords that `openapiv3::AnySchema` reads: constraints, `enum`, `format`, `required`.
    pub schema: Keywords<'d>,
    /// The keywords that `openapiv3::SchemaData` reads: annotations, `discriminator`, extensions.
    pub data: Keywords<'d>,
    /// The values of `example`, `examples` and what stands for them.
    pub examples: Vec<Json>,
    /// The JSON types that the schema names; empty where it names none.
    pub types: Types,
    /// Whether the schema itself says that `null` is a value.
    pub nullable: bool,
    /// Whether it says so by naming `null` as a type or a value, not by `nullable: true`.
    pub names_null: bool,
    /// Whether the schema is `false`: no value fits.
    pub never: bool,
    /// Keywords that are documented but do not shape the type, such as `not` and `if`.
    pub untyped: Vec<&'static str>,
    /// The schemas inside it.
    pub children: Children<'d>,
}

/// Where a schema stands, and where findings about it go.
pub(crate) struct Site<'a> {
    /// The place of the schema.
    pub pointer: &'a Pointer,
    /// The dialect that the document names.
    pub dialect: Dialect,
    /// How the files spell numbers and booleans.
    pub spellings: &'a Spellings<'a>,
    /// Findings so far.
    pub found: &'a mut Vec<Diagnostic>,
}

impl Site<'_> {
    fn warn(&mut self, code: &'static str, message: impl Into<String>) {
        self.found.push(Diagnostic::warning(code, message).at(self.pointer));
    }

    fn warn_at(&mut self, keyword: &str, code: &'static str, message: impl Into<String>) {
        self.found.push(Diagnostic::warning(code, message).at(&self.pointer.join(keyword)));
    }
}

/// Brings one schema into the one shape.
pub(crate) fn schema<'d>(raw: &'d Value, site: &mut Site<'_>) -> Normal<'d> {
    let mut normal = Normal::default();
    let raw = match raw {
        Value::Object(raw) => raw,
        other => {
            rules::not_an_object(other, &mut normal, site);
            return normal;
        }
    };
    for (keyword, value) in raw.iter() {
        keyword_of(keyword, value, &mut normal, site);
    }
    rules::misplaced_keyword(&mut normal, site);
    rules::reference_siblings(raw, &mut normal, site);
    values::extensible_enum(raw, &mut normal);
    types::infer(&mut normal, site);
    values::constant(raw, &mut normal);
    values::texts_of_enum(raw, &mut normal, site);
    values::plain_texts(raw, &mut normal, site);
    values::null_in_enum(&mut normal);
    values::structures_in_enum(raw, &mut normal, site);
    values::enum_values(&mut normal, site);
    rules::encoding(raw, &mut normal);
    normal
}

/// Sorts one keyword into the one shape.
fn keyword_of<'d>(
    keyword: &'d str,
    value: &'d Value,
    normal: &mut Normal<'d>,
    site: &mut Site<'_>,
) {
    match keyword {
        "type" => types::read(value, normal, site),
        "nullable" | "x-nullable" => {
            if let Some(flag) = rules::flag(keyword, value, site) {
                normal.nullable |= flag;
            }
        }
        "readOnly" | "writeOnly" | "deprecated" => {
            if let Some(flag) = rules::flag(keyword, value, site) {
                normal.data.insert(keyword, Json::Bool(flag));
            }
        }
        "title" | "description" => {
            if let Some(text) = rules::text(keyword, value, site) {
                normal.data.insert(keyword, Json::String(text));
            }
        }
        "default" => {
            normal.data.insert(keyword, value.to_json());
        }
        "example" => normal.examples.push(value.to_json()),
        "examples" => rules::examples(value, normal),
        "externalDocs" => rules::external_docs(value, normal, site),
        "discriminator" => rules::discriminator(value, normal, site),
        "format" | "pattern" => {
            if let Some(text) = rules::text(keyword, value, site) {
                normal.schema.insert(keyword, Json::String(text));
            }
        }
        "enum" => values::enum_list(value, normal, site),
        "required" => rules::required(value, normal, site),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            bounds::number(keyword, value, normal, site);
        }
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            bounds::count(keyword, value, normal, site);
        }
        "uniqueItems" => {
            if let Some(flag) = rules::flag(keyword, value, site) {
                normal.schema.insert(keyword, Json::Bool(flag));
            }
        }
        "not" => normal.untyped.push("not"),
        "if" => normal.untyped.push("if"),
        "dependentRequired" => normal.untyped.push("dependentRequired"),
        "dependentSchemas" => normal.untyped.push("dependentSchemas"),
        // All names are texts.
        "propertyNames" if is_any_text(value) => {}
        "propertyNames" => normal.untyped.push("propertyNames"),
        "contains" => normal.untyped.push("contains"),
        _ if keyword.starts_with("x-") => {
            normal.data.insert(keyword, value.to_json());
        }
        _ => children::read(keyword, value, normal, site),
    }
}

/// Whether every text is a value of a schema.
fn is_any_text(schema: &Value) -> bool {
    match schema {
        Value::Bool(all) => *all,
        Value::Object(keywords) => keywords.iter().all(|(keyword, value)| {
            keyword == "type" && value.as_str() == Some("string")
                || matches!(keyword, "title" | "description" | "$comment")
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
