//! The schemas inside a schema, each with its way from there.

use super::{Normal, Site, Types};
use crate::load::Value;

/// A schema inside a schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Child<'d> {
    /// The schema as it stands in the document.
    pub value: &'d Value,
    /// The keyword that holds it.
    pub keyword: &'static str,
    /// The step below the keyword.
    pub step: Step<'d>,
}

/// The step from a keyword to a schema below it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'d> {
    /// The keyword's own value.
    Itself,
    /// A member of the keyword's object.
    Member(&'d str),
    /// An element of the keyword's array.
    Element(usize),
}

/// The schemas inside a schema, by their roles.
#[derive(Debug, Default)]
pub(crate) struct Children<'d> {
    /// `$ref`, as written.
    pub reference: Option<&'d str>,
    /// `properties`.
    pub properties: Vec<(&'d str, Child<'d>)>,
    /// `patternProperties`, by pattern.
    pub patterns: Vec<(&'d str, Child<'d>)>,
    /// `additionalProperties`, or `unevaluatedProperties` where it is the only one.
    pub additional: Additional<'d>,
    /// `items`.
    pub items: Option<Child<'d>>,
    /// `prefixItems`, or `items` as a list (JSON Schema up to 2019-09).
    pub prefix: Vec<Child<'d>>,
    /// Whether nothing may follow `prefixItems`.
    pub closed_prefix: bool,
    /// `allOf`.
    pub all_of: Vec<Child<'d>>,
    /// `oneOf`.
    pub one_of: Vec<Child<'d>>,
    /// `anyOf`.
    pub any_of: Vec<Child<'d>>,
}

impl Children<'_> {
    /// Whether they say what is inside values of this type, an array or an object.
    pub fn describe(&self, types: Types) -> bool {
        match types {
            Types::ARRAY => self.items.is_some() || !self.prefix.is_empty(),
            Types::OBJECT => {
                !self.properties.is_empty()
                    || !self.patterns.is_empty()
                    || matches!(self.additional, Additional::Schema(_))
            }
            _ => false,
        }
    }
}

/// What a schema says about properties that it does not name.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Additional<'d> {
    /// Nothing.
    #[default]
    Unsaid,
    /// `true` or `false`.
    Flag(bool),
    /// A schema.
    Schema(Child<'d>),
}

/// Reads a keyword that holds schemas; other keywords mean nothing here.
pub(super) fn read<'d>(
    keyword: &str,
    value: &'d Value,
    normal: &mut Normal<'d>,
    site: &mut Site<'_>,
) {
    let children = &mut normal.children;
    match keyword {
        "$ref" => match value {
            Value::String(reference) => children.reference = Some(reference),
            _ => site.warn_at("$ref", "invalid-keyword", "`$ref` is not a text; it is ignored"),
        },
        // What a `$dynamicRef`, or a `$recursiveRef` of 2019-09, means where nothing redefines its
        // anchor, which OpenAPI documents hardly do (2020-12, Core 8.2.3.2).
        "$dynamicRef" | "$recursiveRef" if children.reference.is_none() => {
            children.reference = value.as_str();
        }
        "properties" => children.properties = members("properties", value, site),
        "patternProperties" => children.patterns = members("patternProperties", value, site),
        "additionalProperties" => {
            children.additional = additional("additionalProperties", value, site)
        }
        "unevaluatedProperties" if matches!(children.additional, Additional::Unsaid) => {
            children.additional = additional("unevaluatedProperties", value, site);
        }
        "items" => match value {
            Value::Array(list) => children.prefix = elements("items", list),
            Value::Bool(false) => children.closed_prefix = true,
            _ => children.items = Some(itself("items", value)),
        },
        "prefixItems" => children.prefix = list("prefixItems", value, site),
        "additionalItems" if !children.prefix.is_empty() => match value {
            Value::Bool(false) => children.closed_prefix = true,
            _ => children.items = Some(itself("additionalItems", value)),
        },
        "allOf" => children.all_of = list("allOf", value, site),
        "oneOf" => children.one_of = list("oneOf", value, site),
        "anyOf" => children.any_of = list("anyOf", value, site),
        _ => {}
    }
}

fn itself<'d>(keyword: &'static str, value: &'d Value) -> Child<'d> {
    Child { value, keyword, step: Step::Itself }
}

fn elements<'d>(keyword: &'static str, list: &'d [Value]) -> Vec<Child<'d>> {
    list.iter()
        .enumerate()
        .map(|(index, value)| Child { value, keyword, step: Step::Element(index) })
        .collect()
}

/// A list of schemas; a lone schema is read as a list of one.
fn list<'d>(keyword: &'static str, value: &'d Value, site: &mut Site<'_>) -> Vec<Child<'d>> {
    match value {
        Value::Array(list) => elements(keyword, list),
        Value::Object(_) => {
            site.warn_at(
                keyword,
                "invalid-keyword",
                format!("`{keyword}` is not a list; read as a list of one"),
            );
            vec![itself(keyword, value)]
        }
        _ => {
            site.warn_at(
                keyword,
                "invalid-keyword",
                format!("`{keyword}` is not a list; it is ignored"),
            );
            Vec::new()
        }
    }
}

fn members<'d>(
    keyword: &'static str,
    value: &'d Value,
    site: &mut Site<'_>,
) -> Vec<(&'d str, Child<'d>)> {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name, Child { value, keyword, step: Step::Member(name) }))
            .collect(),
        Value::Null => Vec::new(),
        _ => {
            site.warn_at(
                keyword,
                "invalid-keyword",
                format!("`{keyword}` is not an object; it is ignored"),
            );
            Vec::new()
        }
    }
}

fn additional<'d>(keyword: &'static str, value: &'d Value, site: &mut Site<'_>) -> Additional<'d> {
    match value {
        Value::Bool(flag) => Additional::Flag(*flag),
        Value::String(text) if **text == *"true" => Additional::Flag(true),
        Value::String(text) if **text == *"false" => Additional::Flag(false),
        Value::Object(map) if map.is_empty() => Additional::Flag(true),
        Value::Object(_) => Additional::Schema(itself(keyword, value)),
        Value::Null => Additional::Unsaid,
        _ => {
            site.warn_at(
                keyword,
                "invalid-keyword",
                format!("`{keyword}` is no schema; it is ignored"),
            );
            Additional::Unsaid
        }
    }
}
