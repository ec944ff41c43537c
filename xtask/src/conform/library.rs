//! The files of a document as JSON Schema, and what their references lead to.

use std::collections::BTreeMap;

use generator::load;
use generator::source::{self, Source};
use serde_json::Value;

use super::anchors;
use super::dialect::{self, Dialect};
use super::identity;
use super::merged;

/// What all addresses of files begin with.
const BASE: &str = "doc:///";

/// All files of a document, by their addresses.
pub struct Library {
    /// How the schemas are written.
    pub dialect: Dialect,
    /// The files.
    pub files: BTreeMap<String, Value>,
    /// The components that extend another by `allOf`, by the absolute reference to that one.
    children: BTreeMap<String, Vec<Value>>,
}

/// The files of a document as they stand there, by their paths relative to the main file.
pub type Files = BTreeMap<String, Value>;

/// Reads a document and all files that it refers to.
///
/// # Errors
///
/// The main file cannot be read.
pub fn read(source: &Source) -> Result<Files, String> {
    let main = load::load(source.name(), source.text()).map_err(|error| error.render(false))?;
    let placed = |mut file: Value| {
        anchors::place(&mut file);
        file
    };
    let mut files = Files::from([(String::new(), placed(main.value.to_json()))]);
    let mut open = vec![String::new()];
    while let Some(path) = open.pop() {
        let Some(file) = files.get(&path) else { continue };
        for reference in references(file) {
            let written = reference.split('#').next().unwrap_or_default();
            let Some(other) = source::join(&path, &decode(written)) else { continue };
            if files.contains_key(&other) {
                continue;
            }
            // What cannot be read dangles; that is the generator's business to report.
            let Ok(part) = source.open(&other) else { continue };
            let Ok(read) = load::load_part(&part.document, &part.name, &part.text) else {
                continue;
            };
            files.insert(other.clone(), placed(read.value.to_json()));
            open.push(other);
        }
    }
    identity::place(&mut files);
    Ok(files)
}

/// All references in a file.
fn references(file: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![file];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(object) => {
                if let Some(Value::String(reference)) = object.get("$ref") {
                    found.push(reference.clone());
                }
                open.extend(object.values());
            }
            _ => {}
        }
    }
    found
}

impl Library {
    /// The files in a dialect.
    pub fn new(files: &Files, dialect: Dialect) -> Self {
        let mut library = Self { dialect, files: BTreeMap::new(), children: BTreeMap::new() };
        for (path, value) in files {
            let mut value = value.clone();
            if dialect.structural {
                mark_one_way(files, path, &mut value);
            }
            dialect.rewrite(&mut value, &|reference| {
                // What is rewritten in its turn is absolute already.
                if reference.starts_with(BASE) {
                    return Some(reference.to_owned());
                }
                let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
                let file = source::join(path, &decode(file))?;
                Some(address(&file, &decode(pointer)))
            });
            library.files.insert(address_of_file(path), value);
        }
        library.mend();
        library.children = library.inheritance();
        library
    }

    /// Who extends whom.
    fn inheritance(&self) -> BTreeMap<String, Vec<Value>> {
        let mut children = BTreeMap::<String, Vec<Value>>::new();
        let schemas = |file: &Value| file.pointer("/components/schemas").cloned();
        for (address, file) in &self.files {
            let Some(Value::Object(schemas)) = schemas(file) else { continue };
            for (name, schema) in &schemas {
                let place = self.below(&format!("{address}#/components/schemas"), name);
                let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
                for parent in parts.filter_map(|part| part.get("$ref")?.as_str()) {
                    let child = serde_json::json!({"$ref": place});
                    children.entry(parent.to_owned()).or_default().push(child);
                }
            }
        }
        children
    }

    /// References to the components that extend what is at an absolute reference.
    pub fn children(&self, place: &str) -> &[Value] {
        self.children.get(place).map_or(&[], Vec::as_slice)
    }

    /// The schema of what the manifest names: a reference; for a member of a union together with
    /// what stands beside the union, and beside the part of an `allOf` that is the union; inside a part of
    /// an `allOf` together with what the other parts say of the place. `None` if nothing is there.
    pub fn schema(&self, pointer: &str) -> Option<Value> {
        let place = self.place(pointer)?;
        if let Some(merged) = merged::schema(self, &place) {
            return Some(merged);
        }
        let mut parts = vec![serde_json::json!({"$ref": place})];
        if let Some((above, "oneOf" | "anyOf", _)) = steps(&place)
            && let Some(beside) = self.beside_union(above)
        {
            parts.push(beside);
            if let Some((whole, "allOf", part)) = steps(above)
                && let Some(Value::Object(whole)) = self.find(whole)
            {
                let mut whole = whole.clone();
                if let Some(Value::Array(others)) = whole.get_mut("allOf") {
                    match part.parse().ok().filter(|part: &usize| *part < others.len()) {
                        Some(_) if others.len() == 1 => drop(whole.remove("allOf")),
                        Some(part) => drop(others.remove(part)),
                        None => {}
                    }
                }
                parts.push(Value::Object(whole));
            }
        }
        match parts.len() {
            1 => parts.pop(),
            _ => Some(serde_json::json!({ "allOf": parts })),
        }
    }

    /// The schema of what several places that the manifest names say together: of a union of which another
    /// one is a member, what stands beside it. `None` if nothing is at one of them.
    pub fn together(&self, pointers: &[String]) -> Option<Value> {
        let places: Option<Vec<String>> = pointers.iter().map(|it| self.place(it)).collect();
        let places = places?;
        let parts: Option<Vec<Value>> = places
            .iter()
            .map(|place| {
                let is_member = |other: &String| {
                    steps(other).is_some_and(|(above, keyword, _)| {
                        above == place && matches!(keyword, "oneOf" | "anyOf")
                    })
                };
                match places.iter().any(is_member) {
                    true => self.beside_union(place),
                    false => Some(serde_json::json!({"$ref": place})),
                }
            })
            .collect();
        Some(serde_json::json!({ "allOf": parts? }))
    }

    /// What stands beside the union at an absolute reference.
    fn beside_union(&self, place: &str) -> Option<Value> {
        let mut beside = self.find(place)?.as_object()?.clone();
        let tag = beside.get("discriminator").and_then(|it| it.get("propertyName")).cloned();
        if let (true, Some(Value::Array(required))) =
            (self.dialect.structural, beside.get_mut("required"))
        {
            // The union has the tag; a member by itself need not.
            required.retain(|name| Some(name) != tag.as_ref());
        }
        let empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
        beside.retain(|key, value| {
            let beyond = matches!(key.as_str(), "oneOf" | "anyOf" | "nullable");
            let nothing = key == "required" && empty(value);
            !beyond && !nothing
        });
        Some(Value::Object(beside))
    }

    /// Takes references out that lead nowhere.
    fn mend(&mut self) {
        let mut files = std::mem::take(&mut self.files);
        let missing: Vec<String> = {
            let all: Vec<String> = files.values().flat_map(references).collect();
            all.into_iter()
                .filter(|it| it.starts_with(BASE) && find(&files, it).is_none())
                .collect()
        };
        for file in files.values_mut() {
            let mut open = vec![&mut *file];
            while let Some(value) = open.pop() {
                match value {
                    Value::Array(items) => open.extend(items),
                    Value::Object(object) => {
                        if object.get("$ref").and_then(Value::as_str).is_some_and(|reference| {
                            !reference.starts_with(BASE) || missing.iter().any(|it| it == reference)
                        }) {
                            object.remove("$ref");
                        }
                        open.extend(object.values_mut());
                    }
                    _ => {}
                }
            }
        }
        self.files = files;
    }

    /// What an absolute reference leads to.
    pub fn find(&self, reference: &str) -> Option<&Value> {
        find(&self.files, reference)
    }

    /// The absolute reference to a place that the manifest names; `None` if nothing is there.
    pub fn place(&self, pointer: &str) -> Option<String> {
        let (file, pointer) = pointer.split_once('#')?;
        let exact = address(file, pointer);
        let renamed = self.dialect.renamed(&exact);
        [exact, renamed].into_iter().find(|it| self.find(it).is_some())
    }
}

impl Library {
    /// The absolute reference to the member `name` of what is at an absolute reference.
    pub fn below(&self, place: &str, name: &str) -> String {
        format!("{place}/{}", encode(&name.replace('~', "~0").replace('/', "~1")))
    }

    /// The name that stands in an absolute reference as a step.
    pub fn token(&self, step: &str) -> String {
        decode(step).replace("~1", "/").replace("~0", "~")
    }

    /// The pointer of an absolute reference, as the manifest writes it.
    pub fn pointer(&self, place: &str) -> String {
        let place = decode(place.strip_prefix(BASE).unwrap_or(place));
        match place.strip_prefix("main#") {
            Some(pointer) => format!("#{pointer}"),
            None => place,
        }
    }
}

/// How many references are followed to what a property says.
const MOST_HOPS: usize = 16;

/// Says at each property that is a reference, or one in an `allOf`, that what it leads to is `readOnly`
/// or `writeOnly`.
fn mark_one_way(files: &Files, path: &str, file: &mut Value) {
    let mut open = vec![file];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(object) => {
                if let Some(Value::Object(properties)) = object.get_mut("properties") {
                    for property in properties.values_mut() {
                        if let Some(key) = leads_one_way(files, path, property)
                            && let Value::Object(property) = property
                        {
                            property.insert(key.to_owned(), Value::Bool(true));
                        }
                    }
                }
                open.extend(object.values_mut());
            }
            _ => {}
        }
    }
}

/// `readOnly` or `writeOnly`, if that is what the schema says that a property leads to.
fn leads_one_way(files: &Files, path: &str, property: &Value) -> Option<&'static str> {
    let mut path = path.to_owned();
    let mut schema = property;
    for _ in 0..MOST_HOPS {
        if let Some(key) = dialect::one_way(schema) {
            return Some(key);
        }
        if let Some(Value::String(reference)) = schema.get("$ref") {
            let (file, pointer) = reference.split_once('#')?;
            path = source::join(&path, &decode(file))?;
            schema = files.get(&path)?.pointer(&decode(pointer))?;
        } else if let Some([only]) =
            schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
        {
            schema = only;
        } else {
            return None;
        }
    }
    None
}

/// A reference to a member of a list: what has the list, the list's keyword, the index.
fn steps(place: &str) -> Option<(&str, &str, &str)> {
    let (list, index) = place.rsplit_once('/')?;
    let (above, keyword) = list.rsplit_once('/')?;
    Some((above, keyword, index))
}

fn find<'d>(files: &'d BTreeMap<String, Value>, reference: &str) -> Option<&'d Value> {
    let (file, pointer) = reference.split_once('#')?;
    files.get(file)?.pointer(&decode(pointer))
}

pub(super) fn address_of_file(path: &str) -> String {
    format!("{BASE}{}", encode(if path.is_empty() { "main" } else { path }))
}

pub(super) fn address(path: &str, pointer: &str) -> String {
    format!("{}#{}", address_of_file(path), encode(pointer))
}

/// Percent-encodes what a URI cannot have.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~$".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Undoes percent-encoding; what is none stays.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let digits = if *first == b'%' { after.get(..2) } else { None };
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_lead_to_places_of_the_document() {
        let main = json!({
            "paths": {"/a b/{id}": {"schema": {"type": "string"}}},
            "x": {"$ref": "#/paths/~1a%20b~1{id}/schema"},
            "y": {"$ref": "#/nowhere"},
        });
        let files = Files::from([(String::new(), main)]);
        let library = Library::new(&files, Dialect { old: false, structural: false, open: false });
        let place = library.place("#/x").unwrap();
        let reference = library.find(&place).and_then(|it| it["$ref"].as_str()).unwrap();
        assert_eq!(library.find(reference), Some(&json!({"type": "string"})));
        assert_eq!(library.find(&library.place("#/y").unwrap()), Some(&json!({})));
        assert_eq!(library.place("#/z"), None);
    }

    #[test]
    fn a_member_is_judged_by_what_stands_beside_its_union() {
        let main = json!({
            "union": {"required": ["a"], "oneOf": [{"type": "object"}, {"required": ["b"]}]},
            "other": {"required": ["c"]},
        });
        let files = Files::from([(String::new(), main)]);
        let library = Library::new(&files, Dialect { old: false, structural: false, open: false });
        let parts = ["#/union", "#/union/oneOf/0", "#/other"].map(str::to_owned);
        let all = library.together(&parts).unwrap();
        assert_eq!(all["allOf"][0], json!({"required": ["a"]}));
        assert_eq!(
            library.find(all["allOf"][1]["$ref"].as_str().unwrap()).unwrap()["type"],
            "object"
        );
        assert!(library.together(&["#/nowhere".to_owned()]).is_none());
    }
}
