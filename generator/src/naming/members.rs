//! The names of fields and variants: one scope for each type.

use std::cell::LazyCell;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Report};
use crate::ir::{Enum, EnumRepr, EnumValue, Field, Member, Scalar, Shape, Ty, TypeDef, Union};

use super::kept::MemberNames;
use super::reading::{self, Alike, push, with};
use super::scope::{Claim, Name, Rank, Scope, Times, Wishes};
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

/// Names the members of one type. `types` are the names of all types, `earlier` those that the
/// members of this one had before.
pub(super) fn resolve(
    def: &TypeDef,
    types: &[Name],
    earlier: Option<&MemberNames>,
    report: &mut Report,
) -> Members {
    let members = named(def, types, earlier, report);
    if let Some(earlier) = earlier {
        note_newcomers(def, types, earlier, &members, report);
    }
    members
}

fn named(
    def: &TypeDef,
    types: &[Name],
    earlier: Option<&MemberNames>,
    report: &mut Report,
) -> Members {
    match &def.shape {
        Shape::Struct(shape) => fields(&shape.fields, earlier, report),
        Shape::Enum(shape) => values(shape, earlier),
        Shape::Union(shape) => members(shape, types, earlier),
        Shape::Tuple(_) | Shape::Alias(_) | Shape::Newtype(_) => Members::default(),
    }
}

/// Says of new members that an earlier one keeps the name that they would have.
fn note_newcomers(
    def: &TypeDef,
    types: &[Name],
    earlier: &MemberNames,
    given: &Members,
    report: &mut Report,
) {
    let keys: Vec<String> = match &def.shape {
        Shape::Struct(shape) => shape.fields.iter().map(|it| it.wire.clone()).collect(),
        Shape::Enum(shape) => shape.values.iter().map(|it| it.value.to_string()).collect(),
        Shape::Union(shape) => {
            let names = shape.members.iter().map(|it| type_name(&it.ty, types));
            names.map(|name| name.unwrap_or_default().to_owned()).collect()
        }
        _ => return,
    };
    // What has no key has no memory either.
    let is_new = |key: &String| !key.is_empty() && !earlier.contains_key(key);
    if !keys.iter().any(is_new) {
        return;
    }
    let fresh = named(def, types, None, &mut Report::default());
    for ((key, fresh), given) in keys.iter().zip(&fresh.names).zip(&given.names) {
        if fresh != given && is_new(key) {
            let message = format!("{key:?} is `{given}`, since `{fresh}` stays what it was before");
            report.push(Diagnostic::note("name-kept", message).at(&def.origin));
        }
    }
}

fn fields(fields: &[Field], earlier: Option<&MemberNames>, report: &mut Report) -> Members {
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
    let claims = moved.iter().map(|(index, field, pin)| repin(*index, field, pin)).collect();
    for ((index, field, pin), name) in moved.into_iter().zip(scope.resolve(claims)) {
        report.push(moved_pin(pin, &name.text, style::is_snake(pin)).at(&field.origin));
        set(&mut names, index, &name.text);
    }

    let free: Vec<(usize, &Field)> =
        fields.iter().enumerate().filter(|(_, field)| field.pinned.is_none()).collect();
    let kept = |field: &Field| earlier.and_then(|it| it.get(&field.wire)).map(String::as_str);
    scope.set_aside(free.iter().filter_map(|(_, field)| kept(field)));
    let alike = LazyCell::new(|| Alike::new(free.iter().map(|(_, field)| field.wire.as_str())));
    let claims = free.iter().map(|&(index, field)| {
        let (text, alike) = (field.wire.as_str(), &alike);
        let claim = Claim::at_times(words::natural(text), move |times| Wishes {
            forms: reading::forms(text, times == Times::Before || alike.has(text)),
            rank: rank(text, Style::Snake, index),
        });
        claim.keeping(kept(field))
    });
    for ((index, _), name) in free.iter().zip(scope.resolve(claims.collect())) {
        set(&mut names, *index, &name.text);
    }
    Members { names, extra: extra(&mut scope) }
}

fn by_wire(fields: &[Field]) -> Vec<(usize, &Field)> {
    let mut sorted: Vec<(usize, &Field)> = fields.iter().enumerate().collect();
    sorted.sort_by(|a, b| a.1.wire.cmp(&b.1.wire));
    sorted
}

fn repin<'a>(index: usize, field: &'a Field, pin: &'a str) -> Claim<'a> {
    Claim::new(words::natural(pin), move || Wishes {
        forms: vec![words::natural(pin), words::natural(&field.wire)],
        rank: rank(&field.wire, Style::Snake, index),
    })
}

/// The name of the field that keeps unknown properties, which no property must have.
fn extra(scope: &mut Scope) -> String {
    let names = ["additional_properties", "other_properties", "unnamed_properties"];
    let claim = Claim::new(words::natural(names[0]), || Wishes {
        forms: names.iter().map(|name| words::natural(name)).collect(),
        rank: Rank::default(),
    });
    scope.resolve(vec![claim]).into_iter().next().unwrap_or_default().text
}

fn values(shape: &Enum, earlier: Option<&MemberNames>) -> Members {
    let mut scope = variants(shape.open);
    let texts: Vec<String> = shape.values.iter().map(|value| value_text(&value.value)).collect();
    let alike = LazyCell::new(|| Alike::new(texts.iter().map(String::as_str)));
    let kept = |value: &EnumValue| {
        earlier.and_then(|it| it.get(&value.value.to_string())).map(String::as_str)
    };
    scope.set_aside(shape.values.iter().filter_map(kept));
    let claims = shape.values.iter().zip(&texts).enumerate().map(|(index, (value, text))| {
        let alike = &alike;
        let first = words::natural(wish(value).unwrap_or(text));
        let claim = Claim::at_times(first, move |times| {
            let alike = times == Times::Before || alike.has(text);
            let mut forms = value_forms(value, text, alike);
            if shape.repr == EnumRepr::Mixed {
                push(&mut forms, with(words::natural(text), value_kind(value)));
            }
            push(&mut forms, with(words::natural(text), &["value"]));
            let mut rank = rank(text, Style::Camel, index);
            // A name that the document gives comes before those that are made of values.
            rank.class = usize::from(wish(value).is_none());
            rank.place = format!("{} {}", value_kind(value).join(" "), rank.place);
            Wishes { forms, rank }
        });
        claim.keeping(kept(value))
    });
    Members { names: texts_of(scope.resolve(claims.collect())), extra: String::new() }
}

fn value_forms(value: &EnumValue, text: &str, alike: bool) -> Vec<Words> {
    let Some(wish) = wish(value) else { return reading::forms(text, alike) };
    let wish = words::natural(wish);
    let mut both = wish.clone();
    both.extend(words::natural(text));
    let mut forms = vec![wish, both];
    for form in reading::forms(text, alike) {
        push(&mut forms, form);
    }
    forms
}

/// The name that the document gives to a value, if there is a word in it.
fn wish(value: &EnumValue) -> Option<&str> {
    value.name.as_deref().filter(|name| name.contains(char::is_alphanumeric))
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

fn members(shape: &Union, types: &[Name], earlier: Option<&MemberNames>) -> Members {
    let mut scope = variants(shape.keeps_whole);
    let kept = |member: &Member| {
        earlier.and_then(|it| it.get(type_name(&member.ty, types)?)).map(String::as_str)
    };
    scope.set_aside(shape.members.iter().filter_map(kept));
    let hints = shape.members.iter().map(|member| member.hint.as_str());
    let alike = LazyCell::new(|| Alike::new(hints.clone()));
    let claims = shape.members.iter().enumerate().map(|(index, member)| {
        let alike = &alike;
        let forms = move |alike| member_forms(member, types, alike);
        let first = match member.hint.as_str() {
            "" => forms(false).into_iter().next().unwrap_or_default(),
            hint => words::natural(hint),
        };
        let claim = Claim::at_times(first, move |times| {
            let mut rank = rank(&member.hint, Style::Camel, index);
            let kind = type_words(&member.ty, types).join(" ");
            rank.place = format!("{} {kind} {}", member.tags.join(" "), rank.place);
            Wishes { forms: forms(times == Times::Before || alike.has(&member.hint)), rank }
        });
        claim.keeping(kept(member))
    });
    Members { names: texts_of(scope.resolve(claims.collect())), extra: String::new() }
}

/// What a member would like to be called: by its hint, its tag, its type.
fn member_forms(member: &Member, types: &[Name], alike: bool) -> Vec<Words> {
    let kind = type_words(&member.ty, types);
    let hint = words::natural(&member.hint);
    let mut forms = Vec::new();
    if !member.hint.is_empty() {
        forms = reading::forms(&member.hint, alike);
    }
    if let Some(tag) = member.tags.first() {
        push(&mut forms, words::natural(tag));
        push(&mut forms, words::spelled(tag));
    }
    let mut both = hint.clone();
    both.extend(kind.iter().cloned());
    push(&mut forms, kind);
    push(&mut forms, both);
    push(&mut forms, with(hint, &["value"]));
    forms
}

/// The name of the type of the crate that stands at a member.
fn type_name<'n>(ty: &Ty, types: &'n [Name]) -> Option<&'n str> {
    match ty {
        Ty::Nullable(inner) | Ty::Boxed(inner) => type_name(inner, types),
        Ty::Ref(id) => types.get(id.index()).map(|name| name.text.as_str()),
        _ => None,
    }
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
