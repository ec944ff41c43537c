//! The examples of the generated crate's README, chosen from what the document holds. They are
//! compiled and run as tests of that crate.

use serde::Serialize;
use serde_json::Value;

use super::{markdown, sample};
use crate::config::Setters;
use crate::ir::{
    Api, Dispatch, EnumRepr, Field, NameHint, Presence, Scalar, Shape, Struct, Ty, TypeDef, TypeId,
};
use crate::naming::Names;
use crate::passes::usage::is_set;

/// The longest sample in characters, as the README shows it.
const LONGEST: usize = 1_500;
/// The most arguments of a constructor that an example calls.
const ARGUMENTS: usize = 6;

/// Reading a value and writing it again.
#[derive(Serialize)]
pub(super) struct Reading {
    /// The identifier of the type.
    ty: String,
    /// A Rust literal of the JSON text.
    json: String,
    /// The identifier of a required field, if there is one.
    field: Option<String>,
}

/// Building a value from its required fields.
#[derive(Serialize)]
pub(super) struct Building {
    /// What to import from the crate, as Rust.
    imports: String,
    /// The identifier of the type.
    ty: String,
    /// The arguments of its constructor, as Rust.
    arguments: String,
    /// Whether the fields below have setters, and are named by what their setters are called
    /// after; without, by their identifiers.
    chained: bool,
    /// A field of type `JsonNullable<String>` to set.
    set: Option<String>,
    /// A field of type `JsonNullable<_>` to set to `null`.
    null: Option<String>,
}

/// A value that the document does not name.
#[derive(Serialize)]
pub(super) struct OpenEnum {
    /// The identifier of the enum.
    ty: String,
    /// The identifier of a variant.
    variant: String,
    /// The identifier of the variant that keeps other values.
    unrecognized: String,
    /// A Rust literal of the variant's value.
    value: String,
}

/// The first type that can be shown in a few lines: a component, better one of responses, with
/// required fields; or any type at all.
pub(super) fn reading(api: &Api, names: &Names) -> Option<Reading> {
    let has_required = |def: &TypeDef| match &def.shape {
        Shape::Struct(shape) => shape.fields.iter().any(is_required),
        _ => false,
    };
    let choices: [&dyn Fn(&TypeDef) -> bool; 4] = [
        &|def| has_required(def) && is_component(def) && def.usage.response,
        &|def| has_required(def) && is_component(def),
        &has_required,
        // What tells the members of such a union apart is more than a sample knows.
        &|def| !matches!(&def.shape, Shape::Union(union) if matches!(union.dispatch, Dispatch::Structure(_))),
    ];
    choices.iter().find_map(|choice| {
        let mut candidates = api.ids().filter(|id| choice(api.get(*id)));
        candidates.find_map(|id| read_example(api, names, id))
    })
}

fn read_example(api: &Api, names: &Names, id: TypeId) -> Option<Reading> {
    let json = literal(&sample::sample(api, id)?)?;
    let field = match &api.get(id).shape {
        Shape::Struct(shape) => shape.fields.iter().position(is_required),
        _ => None,
    };
    Some(Reading {
        ty: names.ty(id).to_owned(),
        json,
        field: field.map(|index| names.member(id, index).to_owned()),
    })
}

/// A raw string with the JSON text, indented as the README's code is.
fn literal(value: &Value) -> Option<String> {
    let text = serde_json::to_string_pretty(value).ok()?;
    let is_plain = text.chars().all(|letter| letter == '\n' || !markdown::is_invisible(letter));
    if text.len() > LONGEST || !is_plain {
        return None;
    }
    let text = text.replace('\n', "\n    ");
    let longest = text.split('"').skip(1).map(hashes).max().unwrap_or(0);
    let mark = "#".repeat(longest + 1);
    Some(format!("r{mark}\"{text}\"{mark}"))
}

fn hashes(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'#').count()
}

/// The first struct, better one of requests, whose required fields are plain scalars.
pub(super) fn building(api: &Api, names: &Names, setters: Setters) -> Option<Building> {
    let of = |wanted: &dyn Fn(&TypeDef) -> bool| {
        let mut candidates = api.ids().filter(|id| wanted(api.get(*id)));
        candidates.find_map(|id| build_example(api, names, id, setters))
    };
    of(&|def| is_component(def) && def.usage.request)
        .or_else(|| of(&is_component))
        .or_else(|| of(&|_| true))
}

fn build_example(api: &Api, names: &Names, id: TypeId, setters: Setters) -> Option<Building> {
    let definition = api.get(id);
    let Shape::Struct(shape) = &definition.shape else { return None };
    let arguments = arguments(shape)?;
    let nullable = |wanted: &dyn Fn(&Field) -> bool| {
        let is_wanted = |field: &Field| {
            field.presence == Presence::OptionalNullable && !field.boxed && wanted(field)
        };
        shape.fields.iter().position(is_wanted)
    };
    let set = nullable(&|field| field.ty == Ty::Scalar(Scalar::String));
    let null = nullable(&|field| set.is_none_or(|set| field.wire != shape.fields[set].wire));
    let has_setter = |index: usize| is_set(definition, shape.fields[index].access, setters);
    let chained = set.into_iter().chain(null).all(has_setter);
    let member = |index: usize| match chained {
        true => names.stem(id, index).to_owned(),
        false => names.member(id, index).to_owned(),
    };
    let ty = names.ty(id).to_owned();
    let imports = match null {
        Some(_) if ty.as_str() < "JsonNullable" => format!("{{{ty}, JsonNullable}}"),
        Some(_) => format!("{{JsonNullable, {ty}}}"),
        None => ty.clone(),
    };
    let (set, null) = (set.map(member), null.map(member));
    Some(Building { imports, ty, arguments, chained, set, null })
}

/// The arguments for the required fields, in their order; `None` if there is none, or one that
/// takes more than a literal.
fn arguments(shape: &Struct) -> Option<String> {
    let required: Vec<&Field> = shape
        .fields
        .iter()
        .filter(|field| matches!(field.presence, Presence::Required | Presence::RequiredNullable))
        .collect();
    if required.is_empty() || required.len() > ARGUMENTS {
        return None;
    }
    let arguments: Option<Vec<String>> = required.into_iter().map(argument).collect();
    arguments.map(|arguments| arguments.join(", "))
}

fn argument(field: &Field) -> Option<String> {
    if field.boxed || field.presence != Presence::Required {
        return None;
    }
    match field.ty {
        Ty::Scalar(Scalar::String) => {
            Some(format!("{:?}", sample::text_of(field).unwrap_or("text")))
        }
        Ty::Scalar(Scalar::Bool) => Some("true".to_owned()),
        Ty::Scalar(Scalar::F32 | Scalar::F64) => Some("1.5".to_owned()),
        Ty::Scalar(
            Scalar::I8
            | Scalar::I16
            | Scalar::I32
            | Scalar::I64
            | Scalar::I128
            | Scalar::U8
            | Scalar::U16
            | Scalar::U32
            | Scalar::U64,
        ) => Some("1".to_owned()),
        _ => None,
    }
}

/// The first open enum of strings.
pub(super) fn open_enum(api: &Api, names: &Names) -> Option<OpenEnum> {
    api.ids().find_map(|id| {
        let Shape::Enum(shape) = &api.get(id).shape else { return None };
        let value = shape.values.first()?.value.as_str()?;
        (shape.open && shape.repr == EnumRepr::String).then(|| OpenEnum {
            ty: names.ty(id).to_owned(),
            variant: names.member(id, 0).to_owned(),
            unrecognized: names.unrecognized(id).to_owned(),
            value: format!("{value:?}"),
        })
    })
}

fn is_component(def: &TypeDef) -> bool {
    matches!(def.name, NameHint::Component(_) | NameHint::Pinned(_))
}

fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn literals_hold_any_json() {
        assert_eq!(literal(&json!({"a": 1})).unwrap(), "r#\"{\n      \"a\": 1\n    }\"#");
        assert_eq!(literal(&json!("x\"##y")).unwrap(), "r###\"\"x\\\"##y\"\"###");
        assert_eq!(literal(&json!("\u{202e}")), None);
        assert_eq!(literal(&json!("x".repeat(LONGEST))), None);
    }
}
