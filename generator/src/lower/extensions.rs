//! Extensions (`x-…`) by which documents say what they want.

use heck::ToSnakeCase as _;
use serde_json::Value;

use super::overrides::Overrides;
use crate::ir::NameHint;
use crate::resolve::Node;

/// The value of an extension.
pub(super) fn value<'n>(node: &'n Node, name: &str) -> Option<&'n Value> {
    node.annotations.as_ref()?.extension(name)
}

/// A name that the configuration (`rename`) or the document (`x-rust-name`) fixes.
pub(super) fn pinned(node: &Node, overrides: &Overrides<'_>) -> Option<NameHint> {
    if let Some(name) = overrides.rename(&node.pointer) {
        return Some(NameHint::Pinned(name));
    }
    for extension in ["x-rust-name", "x-speakeasy-name-override"] {
        if let Some(Value::String(name)) = value(node, extension)
            && !name.trim().is_empty()
        {
            return Some(NameHint::Pinned(name.clone()));
        }
    }
    None
}

/// A name that the document (`x-rust-name`, `x-speakeasy-name-override`) fixes for a field.
pub(super) fn field_name(node: &Node) -> Option<String> {
    if let Some(Value::String(name)) = value(node, "x-rust-name") {
        return Some(name.clone());
    }
    // The other is written for all languages, in any case.
    let name = value(node, "x-speakeasy-name-override")?.as_str()?.to_snake_case();
    (!name.is_empty()).then_some(name)
}

/// What the document says about why something is deprecated, and what to use instead.
pub(super) fn deprecation(node: &Node) -> Option<String> {
    let said = |names: &[&str]| names.iter().find_map(|name| text(value(node, name)?));
    let message = said(&["x-speakeasy-deprecation-message", "x-deprecation-message"]);
    let instead = said(&["x-speakeasy-deprecation-replacement"]);
    match (message, instead) {
        (Some(message), Some(instead)) => {
            Some(format!("Deprecated: {message} Instead: {instead}."))
        }
        (Some(message), None) => Some(format!("Deprecated: {message}")),
        (None, Some(instead)) => Some(format!("Deprecated. Instead: {instead}.")),
        (None, None) => None,
    }
}

/// A type of the user's own that the configuration or the document (`x-rust-type`) puts in place.
pub(super) fn replacement(node: &Node, overrides: &Overrides<'_>) -> Option<String> {
    if let Some(path) = overrides.replace(&node.pointer) {
        return Some(path);
    }
    match value(node, "x-rust-type") {
        Some(Value::String(path)) if is_path(path) => Some(path.clone()),
        _ => None,
    }
}

/// Whether a text from a document can be nothing but a path to a type, with type arguments.
fn is_path(text: &str) -> bool {
    let text = text.trim();
    let mut depth = 0_usize;
    let balanced = text.chars().all(|it| {
        match it {
            '<' => depth += 1,
            '>' if depth == 0 => return false,
            '>' => depth -= 1,
            _ => {}
        }
        it.is_ascii_alphanumeric() || matches!(it, '_' | ':' | '<' | '>' | ',' | ' ')
    });
    balanced && depth == 0 && text.starts_with(|it: char| it.is_ascii_alphabetic() || it == ':')
}

/// Whether the document says that a list of values is, or is not, complete.
pub(super) fn open(node: &Node) -> Option<bool> {
    match value(node, "x-extensible-enum") {
        Some(Value::Bool(open)) => return Some(*open),
        Some(Value::Array(_)) => return Some(true),
        _ => {}
    }
    match value(node, "x-speakeasy-unknown-values") {
        Some(Value::String(word)) if word == "allow" => return Some(true),
        Some(Value::String(word)) if word == "disallow" => return Some(false),
        _ => {}
    }
    match value(node, "x-ms-enum").and_then(|it| it.get("modelAsString")) {
        Some(Value::Bool(open)) => Some(*open),
        _ => None,
    }
}

/// The tag by which a parent in an inheritance knows a schema.
pub(super) fn tag(node: &Node) -> Option<String> {
    text(value(node, "x-ms-discriminator-value")?)
}

/// The name and description that extensions give the value at an index of an enum.
pub(super) fn enum_value(
    node: &Node,
    index: usize,
    wire: &Value,
) -> (Option<String>, Option<String>) {
    let listed = |names: &[&str]| {
        names.iter().find_map(|name| match value(node, name)? {
            Value::Array(list) => text(list.get(index)?),
            Value::Object(map) => text(map.get(&key(wire))?),
            _ => None,
        })
    };
    let mut name = listed(&["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"]);
    let mut description = listed(&[
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-enum-description",
        "x-speakeasy-enum-descriptions",
    ]);
    let described = value(node, "x-ms-enum").and_then(|it| it.get("values"));
    let lists = [described, value(node, "x-ms-enum-values"), value(node, "x-enum-values")];
    for list in lists.into_iter().flatten().filter_map(Value::as_array) {
        let says = |entry: &&Value| {
            ["value", "numericValue"]
                .iter()
                .filter_map(|it| entry.get(it))
                .any(|said| key(said) == key(wire))
        };
        let Some(entry) = list.iter().find(says) else { continue };
        name = name.or_else(|| text(entry.get("name").or_else(|| entry.get("identifier"))?));
        description = description.or_else(|| text(entry.get("description")?));
    }
    if let Some(entry) = value(node, "x-fern-enum").and_then(|it| it.get(key(wire))) {
        name = name.or_else(|| text(entry.get("name")?));
        description = description.or_else(|| text(entry.get("description")?));
    }
    (name, description)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|it| !it.trim().is_empty()).map(str::to_owned)
}

fn key(wire: &Value) -> String {
    wire.as_str().map_or_else(|| wire.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn only_paths_come_out_of_a_document() {
        for path in ["my_crate::Money", "::std::vec::Vec<u8>", "HashMap<String, Vec<u8>>"] {
            assert!(is_path(path), "{path}");
        }
        for other in ["", "A; fn x() {}", "A>", "<A", "&'static str", "A{}", "1A", "a\"b"] {
            assert!(!is_path(other), "{other}");
        }
    }
}
