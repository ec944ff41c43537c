//! A document with a small change, for the cost of regenerating.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// Writes a document beside the folder in which the first component with properties has one more.
/// `None` if there is no such component, or the document has a number that is none of `serde_json`'s.
///
/// # Errors
///
/// The text cannot be read or written.
pub fn add_property(text: &str, folder: &Path) -> Result<Option<PathBuf>, String> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    let document =
        if is_json { serde_json::from_str(text).ok() } else { serde_yaml::from_str(text).ok() };
    // The generator has read it: what is wrong is a number beyond 64 bits.
    let Some(mut document) = document else { return Ok(None) };
    let document: &mut Value = &mut document;
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    let mut schemas = schemas.into_iter().flat_map(|it| it.values_mut());
    let Some(properties) = schemas.find_map(|it| it.get_mut("properties")?.as_object_mut()) else {
        return Ok(None);
    };
    properties.insert("one_more_property".to_owned(), json!({"type": "string"}));
    let text = if is_json {
        serde_json::to_string_pretty(document).map_err(|error| error.to_string())?
    } else {
        serde_yaml::to_string(document).map_err(|error| error.to_string())?
    };
    let file = folder.with_extension(if is_json { "json" } else { "yaml" });
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(Some(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_component_gets_one_property() {
        let folder = tempfile::TempDir::new().unwrap();
        let out = folder.path().join("crate");
        let text = "components:\n  schemas:\n    A: {type: string}\n    B:\n      properties: {}\n";
        let file = add_property(text, &out).unwrap().unwrap();
        let edited: Value = serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let expected = json!({"A": {"type": "string"}, "B": {"properties": {"one_more_property": {"type": "string"}}}});
        assert_eq!(edited["components"]["schemas"], expected);
        assert_eq!(add_property("{\"components\": {}}", &out), Ok(None));
        assert_eq!(add_property("maximum: 18446744073709552000", &out), Ok(None));
    }
}
