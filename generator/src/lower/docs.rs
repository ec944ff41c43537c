//! What the document says about a schema, gathered for rustdoc and pages.

use serde_json::{Number, Value};
use thin_vec::ThinVec;

use super::extensions;
use crate::ir::{Access, Constraint, Doc, NameHint, Step};
use crate::normalize::Types;
use crate::resolve::{Additional, Arena, Assertions, Node};

/// How deep arrays and maps in one another are looked into for constraints of what is in them.
const DEPTH: usize = 8;

/// The documentation of a schema.
pub(super) fn of(arena: &Arena, node: &Node) -> Doc {
    let said = node.annotations.as_deref();
    Doc {
        title: said.and_then(|it| non_empty(it.title.as_deref())),
        description: said.and_then(|it| non_empty(it.description.as_deref())),
        examples: node.examples.clone(),
        external: said.and_then(|it| it.external.clone()),
        constraints: all_constraints(arena, node, DEPTH).into(),
        notes: notes(node),
    }
}

/// The name in the document after which a type is called, if it is called after one alone.
pub(super) fn called(name: &NameHint) -> Option<&str> {
    let (NameHint::Derived { steps, .. } | NameHint::Operation { steps, .. }) = name else {
        return None;
    };
    match steps.last() {
        Some(Step::Property(wire)) => Some(wire),
        _ => None,
    }
}

/// The documentation without a title that only repeats what the schema is called where it stands, as
/// many frameworks write one for every property: `page_size` with the title `Page Size`.
pub(super) fn named(mut doc: Doc, name: &str) -> Doc {
    let letters = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    doc.title = doc.title.filter(|title| letters(title) != letters(name));
    doc
}

/// The documentation of a use: what stands beside a reference wins over nothing at all.
pub(super) fn is_deprecated(node: &Node) -> bool {
    node.annotations.as_ref().is_some_and(|it| it.deprecated)
}

/// `readOnly` and `writeOnly` (Schema Object, Fixed Fields). Both at once cancel each other.
pub(super) fn access(node: &Node) -> Access {
    match node.annotations.as_ref().map(|it| (it.read_only, it.write_only)) {
        Some((true, false)) => Access::ReadOnly,
        Some((false, true)) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}

/// `default`.
pub(super) fn default(node: &Node) -> Option<Box<Value>> {
    node.annotations.as_ref()?.default.clone()
}

fn non_empty(text: Option<&str>) -> Option<String> {
    text.filter(|it| !it.trim().is_empty()).map(str::to_owned)
}

fn notes(node: &Node) -> ThinVec<String> {
    let mut notes: ThinVec<String> = extensions::deprecation(node).into_iter().collect();
    if !node.untyped.is_empty() {
        let keywords: Vec<String> = node.untyped.iter().map(|it| format!("`{it}`")).collect();
        notes.push(format!(
            "The document demands more of the value than its type says: {}.",
            keywords.join(", ")
        ));
    }
    notes
}

/// What a schema demands of its values, and of what is in them as far as that has no type of its
/// own.
fn all_constraints(arena: &Arena, node: &Node, depth: usize) -> Vec<Constraint> {
    let mut all = node.assertions.as_deref().map(constraints).unwrap_or_default();
    let Some(depth) = depth.checked_sub(1) else { return all };
    let (inner, each): (_, fn(Vec<Constraint>) -> Constraint) = match node.types {
        Types::ARRAY => (node.items, Constraint::EachItem),
        Types::OBJECT => match (node.additional, node.patterns.as_slice()) {
            (Additional::Schema(values), []) => (Some(values), Constraint::EachValue),
            (Additional::Unsaid | Additional::Flag(_), [(_, values)]) => {
                (Some(*values), Constraint::EachValue)
            }
            _ => return all,
        },
        _ => return all,
    };
    if let Some(inner) = inner.map(|id| arena.get(id)).filter(|it| !has_own_type(it)) {
        let constraints = all_constraints(arena, inner, depth);
        if !constraints.is_empty() {
            all.push(each(constraints));
        }
    }
    all
}

/// Whether a schema is a type whose documentation is elsewhere.
fn has_own_type(node: &Node) -> bool {
    node.component.is_some()
        || node.reference.is_some()
        || !node.properties.is_empty()
        || !node.prefix.is_empty()
        || !(node.all_of.is_empty() && node.one_of.is_empty() && node.any_of.is_empty())
        || node.assertions.as_ref().is_some_and(|it| !it.enumeration.is_empty())
}

fn constraints(assertions: &Assertions) -> Vec<Constraint> {
    let limits = assertions.limits();
    let count = |value: Option<usize>| value.map(|it| it as u64);
    let minimum = |value| Constraint::Minimum { value, exclusive: limits.exclusive_minimum };
    let maximum = |value| Constraint::Maximum { value, exclusive: limits.exclusive_maximum };
    let all = [
        count(limits.min_length).map(Constraint::MinLength),
        count(limits.max_length).map(Constraint::MaxLength),
        limits.pattern.clone().map(Constraint::Pattern),
        limits.minimum.and_then(number).map(minimum),
        limits.maximum.and_then(number).map(maximum),
        limits.multiple_of.and_then(number).map(Constraint::MultipleOf),
        count(limits.min_items).map(Constraint::MinItems),
        count(limits.max_items).map(Constraint::MaxItems),
        limits.unique_items.then_some(Constraint::UniqueItems),
        count(limits.min_properties).map(Constraint::MinProperties),
        count(limits.max_properties).map(Constraint::MaxProperties),
    ];
    let mut constraints: Vec<Constraint> = all.into_iter().flatten().collect();
    if let Some(format) = &assertions.format
        && !decides_the_type(format)
    {
        constraints.push(Constraint::Format(format.clone()));
    }
    constraints
}

/// Whether a format shows in the Rust type, so that nobody need be told of it.
fn decides_the_type(format: &str) -> bool {
    matches!(
        format,
        "date-time"
            | "date"
            | "uuid"
            | "float"
            | "double"
            | "int8"
            | "int16"
            | "int32"
            | "int64"
            | "uint8"
            | "uint16"
            | "uint32"
            | "uint64"
    )
}

/// A bound as it was written: whole numbers without a fraction.
fn number(value: f64) -> Option<Number> {
    if value.fract() == 0.0 && value.abs() < 9.0e15 {
        Some(Number::from(value as i64))
    } else {
        Number::from_f64(value)
    }
}
