//! Rewritings of values: `enum`, `const`, defaults and examples. The reasons are in [`super::RULES`].

use serde_json::Value as Json;

use super::{Normal, Site, Types};
use crate::load::{Map, Value};
use crate::pointer::Pointer;

/// `enum` as a list.
pub(super) fn enum_list(value: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    match value {
        Value::Array(list) if list.is_empty() => {
            site.warn_at("enum", "invalid-keyword", "`enum` is empty; it is ignored");
        }
        Value::Array(_) => {
            normal.schema.insert("enum", value.to_json());
        }
        Value::Null => {}
        _ => site.warn_at("enum", "invalid-keyword", "`enum` is not a list; it is ignored"),
    }
}

/// `const` (2020-12, Validation 6.1.3) as an `enum` of one value.
pub(super) fn constant(raw: &Map, normal: &mut Normal<'_>) {
    if let Some(value) = raw.get("const") {
        normal.schema.insert("enum", Json::Array(vec![value.to_json()]));
    }
}

/// `x-extensible-enum` as the list of values, instead of `enum`.
pub(super) fn extensible_enum(raw: &Map, normal: &mut Normal<'_>) {
    if let Some(list @ Value::Array(values)) = raw.get("x-extensible-enum")
        && !normal.schema.contains("enum")
        && normal.children.reference.is_none()
        && !values.is_empty()
    {
        normal.schema.insert("enum", list.to_json());
    }
}

/// `null` among the values: it is nullability where no `type` forbids it, and never a value.
pub(super) fn null_in_enum(normal: &mut Normal<'_>) {
    let Some(Json::Array(list)) = normal.schema.get_mut("enum") else { return };
    let before = list.len();
    list.retain(|value| !value.is_null());
    let had_null = list.len() < before;
    let only_null = list.is_empty();
    if had_null && (normal.types.is_empty() || only_null) {
        normal.nullable = true;
        normal.names_null = true;
    }
    if only_null && !normal.types.is_empty() {
        normal.schema.remove("enum");
    }
}

/// Whole arrays or objects as values: their structure is what a type can say.
pub(super) fn structures_in_enum(raw: &Map, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let Some(Json::Array(list)) = normal.schema.get("enum") else { return };
    let all =
        |types: Types| !list.is_empty() && list.iter().all(|value| Types::of(value) == Some(types));
    let Some(types) = [Types::ARRAY, Types::OBJECT].into_iter().find(|types| all(*types)) else {
        return;
    };
    let children = &normal.children;
    let composed = children.reference.is_some()
        || !children.all_of.is_empty()
        || !children.one_of.is_empty()
        || !children.any_of.is_empty();
    if normal.types.is_empty() && !composed {
        normal.types = types;
    }
    if normal.types != types && !composed {
        return;
    }
    if !composed && !children.describe(types) {
        let kind = types.name();
        site.warn("fallback", format!("an enum of {kind}s; any {kind} is accepted"));
    }
    normal.schema.remove("enum");
    normal.untyped.push(if raw.contains_key("const") { "const" } else { "enum" });
}

/// Numbers and booleans in an enum of texts: the texts, as they are written.
pub(super) fn texts_of_enum(raw: &Map, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    if normal.types != Types::STRING {
        return;
    }
    let Some(Json::Array(list)) = normal.schema.get_mut("enum") else { return };
    let is_list = |keyword: &str| raw.get(keyword).and_then(Value::as_array).is_some();
    let keyword = if is_list("enum") { "enum" } else { "x-extensible-enum" };
    let place = |index| match raw.contains_key("const") {
        true => site.pointer.join("const"),
        false => site.pointer.join(keyword).index(index),
    };
    let mut repaired = false;
    for (index, value) in list.iter_mut().enumerate() {
        repaired |= as_written(value, || place(index), site);
    }
    if repaired {
        site.warn_at("enum", "enum-type", "values that are no string are read as one");
    }
}

/// Default and examples of texts in YAML, where a text needs no quotes: as they are written.
pub(super) fn plain_texts(raw: &Map, normal: &mut Normal<'_>, site: &Site<'_>) {
    if normal.types != Types::STRING || !site.spellings.has_plain_texts(site.pointer.document()) {
        return;
    }
    if let Some(default) = normal.data.get_mut("default") {
        as_written(default, || site.pointer.join("default"), site);
    }
    if normal.examples.iter().any(may_be_plain) {
        for (example, place) in normal.examples.iter_mut().zip(places_of_examples(raw, site)) {
            as_written(example, || place, site);
        }
    }
}

/// Makes the text of a value that is one of YAML without quotes, if it is.
fn as_written(value: &mut Json, place: impl FnOnce() -> Pointer, site: &Site<'_>) -> bool {
    if !may_be_plain(value) {
        return false;
    }
    let text = site.spellings.at(&place(), value.to_string());
    // What is spelled so is no text; `.inf` was one.
    if value.is_null() && text == "null" {
        return false;
    }
    *value = text.into();
    true
}

/// Whether a value may be a text of YAML that has no quotes. Of a number that is not finite, which JSON
/// does not have, `null` was made.
fn may_be_plain(value: &Json) -> bool {
    value.is_number() || value.is_boolean() || value.is_null()
}

/// The places of the examples, in their order.
fn places_of_examples(raw: &Map, site: &Site<'_>) -> Vec<Pointer> {
    let mut places = Vec::new();
    for (keyword, value) in raw.iter() {
        let place = site.pointer.join(keyword);
        match (keyword, value) {
            ("examples", Value::Array(list)) => {
                places.extend((0..list.len()).map(|index| place.index(index)));
            }
            ("examples", Value::Object(map)) => {
                places.extend(map.iter().map(|(name, value)| match value.get("value") {
                    Some(_) => place.join_two(name, "value"),
                    None => place.join(name),
                }));
            }
            ("example" | "examples", _) => places.push(place),
            _ => {}
        }
    }
    places
}

/// Values of another type than declared, converted where that is exact.
pub(super) fn enum_values(normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let types = normal.types;
    if types.len() != 1 {
        return;
    }
    let Some(Json::Array(list)) = normal.schema.get_mut("enum") else { return };
    let mut repaired = 0_usize;
    let mut fitting = 0_usize;
    for value in list.iter_mut() {
        if fits(value, types) {
            fitting += 1;
        } else if let Some(converted) = convert(value, types) {
            *value = converted;
            repaired += 1;
        }
    }
    let foreign = list.len() - repaired - fitting;
    let declared = types.name();
    if repaired > 0 {
        site.warn_at("enum", "enum-type", format!("values that are no {declared} are read as one"));
    }
    if foreign == 0 {
        return;
    }
    let mut done = "";
    let items = normal.children.items;
    if types == Types::ARRAY && fitting == 0 && items.is_some_and(|it| may_be_listed(it.value)) {
        done = "; they are read as those of its items";
    } else if normal.children.describe(types) {
        done = "; the enum is ignored";
        normal.schema.remove("enum");
    } else if repaired + fitting > 0 {
        let before = list.len();
        list.retain(|value| !value.is_array() && !value.is_object());
        if list.len() < before {
            done = "; arrays and objects among them are ignored";
        }
    }
    site.warn_at(
        "enum",
        "enum-type",
        format!("values that are no {declared} stand in an enum of it{done}"),
    );
}

/// Whether the values of a schema may be listed elsewhere: it neither lists them itself, nor refers to
/// others, nor is it of arrays or objects.
fn may_be_listed(schema: &Value) -> bool {
    let says_more = ["$ref", "allOf", "oneOf", "anyOf", "enum", "const", "items", "properties"];
    let is_structure =
        matches!(schema.get("type").and_then(Value::as_str), Some("array" | "object"));
    !is_structure && !says_more.iter().any(|keyword| schema.get(keyword).is_some())
}

fn fits(value: &Json, types: Types) -> bool {
    match Types::of(value) {
        Some(found) if found == types => true,
        Some(found) => {
            types == Types::NUMBER && found == Types::INTEGER
                || types == Types::INTEGER && is_whole(value)
        }
        None => false,
    }
}

fn is_whole(value: &Json) -> bool {
    value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

fn convert(value: &Json, types: Types) -> Option<Json> {
    match (types, value) {
        (Types::INTEGER, Json::String(text)) => Some(text.trim().parse::<i64>().ok()?.into()),
        (Types::NUMBER, Json::String(text)) => Some(Json::Number(text.trim().parse().ok()?)),
        (Types::BOOLEAN, Json::String(text)) => Some(Json::Bool(text.trim().parse().ok()?)),
        _ => None,
    }
}
