//! The names of fields and variants: one scope for each type.

use serde_json::Value;

use crate::diagnostics::Report;
use crate::ir::{Enum, EnumRepr, EnumValue, Field, Member, Scalar, Shape, Ty, TypeDef, Union};

use super::reading::{self, Alike, push, with};
use super::scope::{Claim, Name, Rank, Scope};
use super::style::{self, Style};
use super::types::moved_pin;
use super::words::{self, Words};
use super::{UNRECOGNIZED, reserved};

/// The names inside one type.
#[derive(Clone, Debug, Default)]
pub(super) struct Members {
    /// The fields or variants, as they are written in code.
    pub(super) names: Vec<String>,
    /// The field of unknown properties.
    pub(super) extra: String,
}

/// Names the members of one type. `types` are the names of all types.
pub(super) fn resolve(def: &TypeDef, types: &[Name], report: &mut Report) -> Members {
    match &def.shape {
        Shape::Struct(shape) => fields(&shape.fields, report),
        Shape::Enum(shape) => values(shape),
        Shape::Union(shape) => members(shape, types),
        Shape::Tuple(_) | Shape::Alias(_) | Shape::Newtype(_) => Members::default(),
    }
}

fn fields(fields: &[Field], report: &mut Report) -> Members {
    let mut scope = Scope::new(Style::Snake, &[]);
    let mut names = vec![String::new(); fields.len()];
    let mut moved = Vec::new();
    for (index, field) in by_wire(fields) {
        let Some(pin) = &field.pinned else { continue };
        if style::is_snake(pin) && scope.take(pin) {
            set(&mut names, index, pin);
        } else {
            moved.push((index, field, pin.as_str()));
        }
    }
    let claims: Vec<Claim> =
        moved.iter().map(|(index, field, pin)| repin(*index, field, pin)).collect();
    for ((index, field, pin), name) in moved.into_iter().zip(scope.resolve(&claims)) {
        report.push(moved_pin(pin, &name.text, style::is_snake(pin)).at(&field.origin));
        set(&mut names, index, &name.text);
    }

    let free: Vec<(usize, &Field)> =
        fields.iter().enumerate().filter(|(_, field)| field.pinned.is_none()).collect();
    let alike = Alike::new(free.iter().map(|(_, field)| field.wire.as_str()));
    let claim = |&(index, field): &(usize, &Field)| {
        let text = &field.wire;
        let forms = reading::forms(text, alike.has(text));
        Claim { forms, rank: rank(text, Style::Snake, index) }
    };
    let claims: Vec<Claim> = free.iter().map(claim).collect();
    for ((index, _), name) in free.iter().zip(scope.resolve(&claims)) {
        set(&mut names, *index, &name.text);
    }
    Members { names, extra: extra(&mut scope) }
}

fn by_wire(fields: &[Field]) -> Vec<(usize, &Field)> {
    let mut sorted: Vec<(usize, &Field)> = fields.iter().enumerate().collect();
    sorted.sort_by(|a, b| a.1.wire.cmp(&b.1.wire));
    sorted
}

fn repin(index: usize, field: &Field, pin: &str) -> Claim {
    let mut forms = vec![words::natural(pin)];
    push(&mut forms, words::natural(&field.wire));
    Claim { forms, rank: rank(&field.wire, Style::Snake, index) }
}

/// The name of the field that keeps unknown properties, which no property must have.
fn extra(scope: &mut Scope) -> String {
    let names = ["additional properties", "other properties", "unnamed properties"];
    let forms = names.iter().map(|name| words::natural(name)).collect();
    let claim = Claim { forms, rank: Rank::default() };
    scope.resolve(&[claim]).into_iter().next().unwrap_or_default().text
}

fn values(shape: &Enum) -> Members {
    let mut scope = variants(shape.open);
    let texts: Vec<String> = shape.values.iter().map(|value| value_text(&value.value)).collect();
    let alike = Alike::new(texts.iter().map(String::as_str));
    let claims = shape.values.iter().zip(&texts).enumerate().map(|(index, (value, text))| {
        let mut forms = Vec::new();
        let wish = value.name.as_deref().filter(|name| has_word(name));
        if let Some(wish) = wish {
            let mut both = words::natural(wish);
            forms.push(both.clone());
            both.extend(words::natural(text));
            push(&mut forms, both);
        }
        for form in reading::forms(text, alike.has(text)) {
            push(&mut forms, form);
        }
        if shape.repr == EnumRepr::Mixed {
            push(&mut forms, with(words::natural(text), value_kind(value)));
        }
        push(&mut forms, with(words::natural(text), &["value"]));
        let mut rank = rank(text, Style::Camel, index);
        // A name that the document gives comes before those that are made of values.
        rank.class = usize::from(wish.is_none());
        rank.place = format!("{} {}", value_kind(value).join(" "), rank.place);
        Claim { forms, rank }
    });
    let claims: Vec<Claim> = claims.collect();
    Members { names: texts_of(scope.resolve(&claims)), extra: String::new() }
}

fn has_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn value_kind(value: &EnumValue) -> &'static [&'static str] {
    match value.value {
        Value::Null => &["null"],
        Value::Bool(_) => &["boolean"],
        Value::Number(_) => &["number"],
        Value::String(_) => &["text"],
        Value::Array(_) => &["list"],
        Value::Object(_) => &["object"],
    }
}

fn members(shape: &Union, types: &[Name]) -> Members {
    let mut scope = variants(shape.open);
    let alike = Alike::new(shape.members.iter().map(|member| member.hint.as_str()));
    let claims = shape.members.iter().enumerate().map(|(index, member)| {
        let kind = type_words(&member.ty, types);
        let mut forms = Vec::new();
        if !member.hint.is_empty() {
            forms = reading::forms(&member.hint, alike.has(&member.hint));
        }
        if let Some(tag) = member.tags.first() {
            push(&mut forms, words::natural(tag));
            push(&mut forms, words::spelled(tag));
        }
        push(&mut forms, kind.clone());
        let mut both = words::natural(&member.hint);
        both.extend(kind.iter().cloned());
        push(&mut forms, both);
        push(&mut forms, with(words::natural(&member.hint), &["value"]));
        Claim { forms, rank: member_rank(member, kind, index) }
    });
    let claims: Vec<Claim> = claims.collect();
    Members { names: texts_of(scope.resolve(&claims)), extra: String::new() }
}

fn member_rank(member: &Member, kind: Words, index: usize) -> Rank {
    let mut rank = rank(&member.hint, Style::Camel, index);
    rank.place = format!("{} {} {}", member.tags.join(" "), kind.join(" "), rank.place);
    rank
}

/// The words of a use of a type.
fn type_words(ty: &Ty, types: &[Name]) -> Words {
    let mut inner = ty;
    while let Ty::Nullable(next) | Ty::Boxed(next) = inner {
        inner = next;
    }
    let text = match inner {
        Ty::Ref(id) => return types.get(id.index()).map(|n| n.words.clone()).unwrap_or_default(),
        Ty::Scalar(scalar) => scalar_word(*scalar),
        Ty::List(_) => "list",
        Ty::Map(_) => "map",
        Ty::Custom(path) => path.rsplit("::").next().unwrap_or(path),
        Ty::Null => "null",
        Ty::Object => "object",
        _ => "any",
    };
    words::natural(text)
}

fn scalar_word(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "boolean",
        Scalar::F32 | Scalar::F64 | Scalar::Number => "number",
        Scalar::String => "string",
        Scalar::DateTime => "date time",
        Scalar::Date => "date",
        Scalar::Uuid => "uuid",
        _ => "integer",
    }
}

/// A scope for variants. An open enum has one of its own, which keeps its name: a value that would
/// like to have it goes by a longer one.
fn variants(open: bool) -> Scope {
    let mut scope = Scope::new(Style::Camel, reserved::variants());
    if open {
        scope.take(UNRECOGNIZED);
    }
    scope
}

fn rank(text: &str, style: Style, index: usize) -> Rank {
    let distance = reading::distance(text, style);
    Rank { class: 0, distance, text: text.to_owned(), place: format!("{index:08}") }
}

fn texts_of(names: Vec<Name>) -> Vec<String> {
    names.into_iter().map(|name| name.text).collect()
}

fn set(names: &mut [String], index: usize, name: &str) {
    if let Some(slot) = names.get_mut(index) {
        *slot = style::written(name);
    }
}
