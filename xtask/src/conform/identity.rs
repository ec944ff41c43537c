//! References by what a schema calls itself (`$id`), as references to the places that they mean
//! (2020-12, Core 8.2).

use std::collections::HashMap;

use jsonschema::{Uri, uri};
use serde_json::Value;

use super::anchors::{self, below};
use super::library::{self, Files};

/// Writes the references as places. A file of that name comes first.
pub fn place(files: &mut Files) {
    let mut known = HashMap::new();
    for (path, file) in &*files {
        walk(file, path, |here| {
            if let Some(written) = here.identifier() {
                for name in [written, &*here.base] {
                    let name = name.trim_end_matches('#').to_owned();
                    known.entry(name).or_insert_with(|| (path.clone(), here.at.clone()));
                }
            }
        });
    }
    if known.is_empty() {
        return;
    }
    let mut found: Vec<(String, String, String)> = Vec::new();
    for (path, file) in &*files {
        walk(file, path, |here| {
            if let Some(Value::String(written)) = here.value.get("$ref")
                && let Some(meant) = here.meant(written, files, &known)
            {
                found.push((path.clone(), here.at.clone(), meant));
            }
        });
    }
    for (path, at, meant) in found {
        let object = files.get_mut(&path).and_then(|file| file.pointer_mut(&at));
        if let Some(Value::Object(object)) = object {
            object.insert("$ref".to_owned(), Value::String(meant));
        }
    }
}

/// A place of a file.
struct Here<'f> {
    file: &'f Value,
    path: &'f str,
    at: String,
    value: &'f Value,
    /// The address of the nearest schema around it that has one, or of the file.
    base: String,
    /// The place of that schema.
    whole: String,
}

/// Shows every place of a file.
fn walk(file: &Value, path: &str, mut show: impl FnMut(&Here<'_>)) {
    let base = library::address_of_file(path);
    let mut open =
        vec![Here { file, path, at: String::new(), value: file, base, whole: String::new() }];
    while let Some(mut here) = open.pop() {
        if let Some(name) = here.identifier() {
            here.base = joined(&here.base, name).unwrap_or(here.base);
            here.whole.clone_from(&here.at);
        }
        show(&here);
        let inside = |at: String, value| Here {
            at,
            value,
            base: here.base.clone(),
            whole: here.whole.clone(),
            ..here
        };
        match here.value {
            Value::Object(object) => {
                let members = object.iter().rev();
                open.extend(members.map(|(name, value)| inside(below(&here.at, name), value)));
            }
            Value::Array(items) => {
                let items = items.iter().enumerate().rev();
                open.extend(
                    items.map(|(index, item)| inside(format!("{}/{index}", here.at), item)),
                );
            }
            _ => {}
        }
    }
}

impl<'f> Here<'f> {
    fn identifier(&self) -> Option<&'f str> {
        self.value.get("$id")?.as_str()
    }

    /// The reference to the place that is meant, if it is not the one that is written.
    fn meant(
        &self,
        written: &str,
        files: &Files,
        known: &HashMap<String, (String, String)>,
    ) -> Option<String> {
        let (name, fragment) = written.split_once('#').unwrap_or((written, ""));
        if name.is_empty() {
            // Of a place that the file has, or in the schema around it.
            let inside = format!("{}{}", self.whole, library::decode(fragment));
            let is_inside = fragment.starts_with('/')
                && self.file.pointer(&library::decode(fragment)).is_none()
                && self.file.pointer(&inside).is_some();
            return is_inside.then(|| format!("#{}", inside.replace('%', "%25")));
        }
        let file = generator::source::join(self.path, &library::decode(name));
        if file.is_some_and(|file| files.contains_key(&file)) {
            return None;
        }
        let by_address = joined(&self.base, name).and_then(|it| known.get(&it));
        let (path, at) = by_address.or_else(|| known.get(name))?;
        let pointer = match fragment {
            "" => at.clone(),
            pointer if pointer.starts_with('/') => format!("{at}{}", library::decode(pointer)),
            name => anchors::inside(files.get(path)?, at, name)?,
        };
        Some(match path == self.path {
            true => format!("#{}", pointer.replace('%', "%25")),
            false => library::address(path, &pointer),
        })
    }
}

/// An address from another one.
fn joined(base: &str, name: &str) -> Option<String> {
    let base = Uri::parse(base).ok()?;
    let joined = uri::resolve_against(&base, name).ok()?;
    Some(joined.as_str().trim_end_matches('#').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_mean_the_schemas_that_have_them() {
        let main = json!({
            "a": {
                "$id": "https://example.com/a/one.json",
                "x": {"$id": "two.json", "y": {"$anchor": "z"}, "z": {"$ref": "#/y"}},
                "by_name": {"$ref": "two.json"},
            },
            "whole": {"$ref": "https://example.com/a/one.json#"},
            "inner": {"$ref": "https://example.com/a/two.json#/y"},
            "anchor": {"$ref": "https://example.com/a/two.json#z"},
            "short": {"$ref": "two.json"},
            "file": {"$ref": "b.json"},
            "own": {"$ref": "#/a"},
            "unknown": {"$ref": "https://example.com/two.json"},
            "b": {"$id": "b.json"},
        });
        let other = json!({"from": {"$ref": "https://example.com/a/one.json"}});
        let mut files = Files::from([(String::new(), main), ("b.json".to_owned(), other)]);
        place(&mut files);
        let reference =
            |pointer: &str| files[""].pointer(pointer).and_then(|it| it["$ref"].as_str()).unwrap();
        assert_eq!(reference("/whole"), "#/a");
        assert_eq!(reference("/inner"), "#/a/x/y");
        assert_eq!(reference("/anchor"), "#/a/x/y");
        assert_eq!(reference("/a/by_name"), "#/a/x");
        assert_eq!(reference("/a/x/z"), "#/a/x/y");
        assert_eq!(reference("/short"), "#/a/x");
        assert_eq!(reference("/file"), "b.json");
        assert_eq!(reference("/own"), "#/a");
        assert_eq!(reference("/unknown"), "https://example.com/two.json");
        assert_eq!(files["b.json"]["from"]["$ref"], "doc:///main#/a");
    }
}
