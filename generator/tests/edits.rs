//! A small change of a document changes the files that it concerns, and no others.
//!
//! Seeded edits are made to the documents of `tests/cases`: components and properties are added,
//! removed, renamed, given another type, put in another order. A file of models may change only if
//! it holds a type of a component that the edit concerns: the component itself, those that lead to
//! it and those that it leads to. Another order of the components changes nothing but the order of
//! what is listed in that order. The same for documents of your own:
//! `EDITS=spec.json cargo test --release -p generator --test edits -- --ignored --nocapture`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::earlier::Earlier;
use generator::source::Source;
use generator::{Generated, regenerate};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

/// Files about the whole crate.
const LISTS: &[&str] = &[
    "Cargo.toml",
    "README.md",
    "api.json",
    "docs/README.md",
    "manifest.json",
    "src/lib.rs",
    "src/models.rs",
    "src/runtime.rs",
];

/// A small generator of numbers, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        (!list.is_empty()).then(|| list[self.below(list.len())].clone())
    }
}

fn schemas(document: &mut Value) -> &mut Map<String, Value> {
    document["components"]["schemas"].as_object_mut().expect("components.schemas")
}

/// The components or operations that a document is made of, with those that each refers to. An
/// inline copy of a component with a discriminator is a reference to it.
fn references(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut nodes = BTreeMap::new();
    let parents: Vec<(String, String)> = document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| {
            let tag = schema["discriminator"]["propertyName"].as_str()?;
            Some((format!("components/schemas/{}", escaped(name)), tag.to_owned()))
        })
        .collect();
    for section in ["components", "paths", "webhooks"] {
        for (group, members) in document[section].as_object().into_iter().flatten() {
            for (name, value) in members.as_object().into_iter().flatten() {
                let mut found = BTreeSet::new();
                collect(value, &mut found);
                for (component, tag) in &parents {
                    if has_discriminator(value, tag) {
                        found.insert(component.clone());
                    }
                }
                nodes.insert(format!("{section}/{}/{}", escaped(group), escaped(name)), found);
            }
        }
    }
    nodes
}

/// Whether there is a discriminator of that property in a value.
fn has_discriminator(value: &Value, tag: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| has_discriminator(item, tag)),
        Value::Object(entries) => {
            entries.get("discriminator").is_some_and(|it| it["propertyName"] == tag)
                || entries.values().any(|value| has_discriminator(value, tag))
        }
        _ => false,
    }
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            if let Some(pointer) = text.strip_prefix("#/") {
                found.insert(node(pointer));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(entries) => {
            // A mapping may name a component without more.
            if let Some(mapping) = entries.get("mapping").and_then(Value::as_object) {
                for name in mapping.values().filter_map(Value::as_str) {
                    found.insert(format!("components/schemas/{name}"));
                }
            }
            entries.values().for_each(|value| collect(value, found));
        }
        _ => {}
    }
}

/// The component or operation that a place belongs to.
fn node(pointer: &str) -> String {
    pointer.trim_start_matches("#/").splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
}

fn closure(start: BTreeSet<String>, next: impl Fn(&str) -> Vec<String>) -> BTreeSet<String> {
    let mut all = start.clone();
    let mut todo: Vec<String> = start.into_iter().collect();
    while let Some(node) = todo.pop() {
        for other in next(&node) {
            if all.insert(other.clone()) {
                todo.push(other);
            }
        }
    }
    all
}

/// What a change of a component concerns: what it leads to, since that may travel in another
/// direction; its parents by `allOf`, which are unions of their children; and all that lead there.
fn concerned(document: &Value, edited: &str) -> BTreeSet<String> {
    let references = references(document);
    let down = |node: &str| references.get(node).into_iter().flatten().cloned().collect();
    let up = |node: &str| -> Vec<String> {
        references
            .iter()
            .filter(|(_, to)| to.contains(node))
            .map(|(from, _)| from.clone())
            .collect()
    };
    let schemas = &document["components"]["schemas"];
    let parents = |node: &str| -> Vec<String> {
        let name = node.rsplit('/').next().unwrap_or_default();
        let mut found = BTreeSet::new();
        collect(&schemas[name]["allOf"], &mut found);
        found.into_iter().collect()
    };
    let family = closure(BTreeSet::from([edited.to_owned()]), parents);
    let mut all = closure(family, up);
    all.extend(closure(BTreeSet::from([edited.to_owned()]), down));
    all
}

/// An edit: the component that it is about, none for an edit of the order alone.
fn edit(document: &mut Value, random: &mut Random, number: usize) -> Option<Option<String>> {
    let names: Vec<String> = schemas(document).keys().cloned().collect();
    let path = |name: &str| format!("components/schemas/{}", escaped(name));
    let used: BTreeSet<String> = references(document)
        .into_iter()
        .flat_map(|(from, to)| to.into_iter().filter(move |it| *it != from))
        .collect();
    let unused: Vec<String> =
        names.iter().filter(|name| !used.contains(&path(name))).cloned().collect();
    let with_properties: Vec<String> = names
        .iter()
        .filter(|name| document["components"]["schemas"][*name]["properties"].is_object())
        .cloned()
        .collect();
    let name = match random.below(8) {
        0 => {
            let name = format!("Zebra{number}");
            let schema = json!({"type": "object", "properties": {"stripes": {"type": "integer"}}});
            schemas(document).insert(name.clone(), schema);
            name
        }
        1 => {
            let name = random.pick(&unused)?;
            schemas(document).shift_remove(&name);
            name
        }
        2 => {
            let name = random.pick(&unused)?;
            let schema = schemas(document).shift_remove(&name)?;
            // Both names are concerned; the second has no file before.
            schemas(document).insert(format!("Renamed{number}"), schema);
            name
        }
        3 => {
            let mut entries: Vec<_> = std::mem::take(schemas(document)).into_iter().collect();
            for index in (1..entries.len()).rev() {
                entries.swap(index, random.below(index + 1));
            }
            *schemas(document) = entries.into_iter().collect();
            return Some(None);
        }
        kind => {
            let name = random.pick(&with_properties)?;
            let properties = schemas(document)[&name]["properties"].as_object_mut()?;
            let keys: Vec<String> = properties.keys().cloned().collect();
            match (kind, random.pick(&keys)) {
                (4, _) | (_, None) => {
                    properties.insert(format!("zebra{number}"), json!({"type": "boolean"}));
                }
                (5, Some(key)) => {
                    properties.shift_remove(&key);
                }
                (6, Some(key)) => {
                    properties[&key] = json!({"type": "array", "items": {"type": "integer"}});
                }
                (_, Some(key)) => {
                    let value = properties.shift_remove(&key)?;
                    properties.insert(key, value);
                }
            }
            name
        }
    };
    Some(Some(path(&name)))
}

fn generated(document: &Value, earlier: &Earlier) -> Option<Generated> {
    let source = Source::from_text("edited.json", document.to_string());
    regenerate(&source, &Config::default(), earlier).ok()
}

/// What a run leaves for the next one: names stay where there are collisions.
fn left_by(made: &Generated) -> Earlier {
    let folder = TempDir::new().expect("a folder");
    let manifest = made.manifest.to_text();
    std::fs::write(folder.path().join("manifest.json"), manifest).expect("a manifest");
    Earlier::read(folder.path()).expect("the manifest can be read")
}

/// The type that a line of code defines.
fn defined(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("pub ")?;
    let rest = ["struct ", "enum ", "type "].iter().find_map(|kind| rest.strip_prefix(kind))?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// Whether two texts differ in nothing but the order of their words.
fn is_reordered(before: Option<&String>, after: Option<&String>) -> bool {
    let words = |text: &String| {
        let mut words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.sort();
        words
    };
    matches!((before, after), (Some(before), Some(after)) if words(before) == words(after))
}

/// The components and operations whose types stand in each file, or are on each page.
fn owners(made: &Generated) -> BTreeMap<String, BTreeSet<String>> {
    let mut places: BTreeMap<&str, &str> = BTreeMap::new();
    for (pointer, paths) in &made.manifest.types {
        for path in paths {
            places.insert(path.rsplit("::").next().unwrap_or_default(), pointer);
        }
    }
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in made.files.iter().filter(|(path, _)| path.starts_with("src/models/")) {
        let types: Vec<&str> = text.lines().filter_map(defined).collect();
        let nodes: BTreeSet<String> =
            types.iter().filter_map(|name| places.get(name)).map(|place| node(place)).collect();
        for name in types {
            owners.entry(format!("docs/{name}.md")).or_default().extend(nodes.clone());
        }
        owners.insert(path.clone(), nodes);
    }
    owners
}

/// Makes edits of one document, each to the original; gives their number and what is wrong.
fn check(name: &str, document: &Value, edits: usize) -> (usize, Vec<String>) {
    let Some(before) = generated(document, &Earlier::default()) else { return (0, Vec::new()) };
    let earlier = left_by(&before);
    let before_owners = owners(&before);
    let mut random =
        Random(name.bytes().fold(7, |seed, byte| (seed << 5) ^ (seed >> 59) ^ u64::from(byte)));
    let (mut done, mut problems) = (0, Vec::new());
    for number in 0..edits {
        let mut edited = document.clone();
        let Some(about) = edit(&mut edited, &mut random, number) else { continue };
        // An edit may make the document wrong.
        let Some(after) = generated(&edited, &earlier) else { continue };
        done += 1;
        let after_owners = owners(&after);
        let mut expected = BTreeSet::new();
        if let Some(component) = &about {
            expected = concerned(document, component);
            expected.extend(concerned(&edited, component));
            expected.insert(format!("components/schemas/Renamed{number}"));
        }
        let paths: BTreeSet<&String> = before.files.keys().chain(after.files.keys()).collect();
        for path in paths {
            if before.files.get(path) == after.files.get(path) {
                continue;
            }
            let fine = if about.is_none() {
                // Its examples are of the first models that are fit for it.
                path == "README.md" || is_reordered(before.files.get(path), after.files.get(path))
            } else {
                let mut owned =
                    [&before_owners, &after_owners].into_iter().filter_map(|it| it.get(path));
                LISTS.contains(&path.as_str())
                    || path.starts_with("src/runtime/")
                    || owned.any(|nodes| !nodes.is_disjoint(&expected))
            };
            if !fine {
                problems.push(format!("{name}: an edit of {about:?} ({number}) changes {path}"));
            }
        }
    }
    (done, problems)
}

/// A document as a value; `None` for one with mistakes that a plain parser does not forgive.
fn document(path: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(path).expect("the document can be read");
    serde_yaml::from_str(&text).ok()
}

#[test]
fn an_edit_changes_only_the_files_that_it_concerns() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = std::fs::read_dir(cases).expect("the folder of cases");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry").path().join("openapi.yaml")).collect();
    paths.sort();
    let (mut done, mut problems) = (0, Vec::new());
    for path in paths.iter().filter(|path| path.is_file()) {
        let Some(document) = document(path) else { continue };
        if document["components"]["schemas"].is_object() {
            // The same name on every machine, since the edits depend on it.
            let name = path.parent().and_then(Path::file_name).expect("a folder").to_string_lossy();
            let (number, found) = check(&name, &document, 12);
            done += number;
            problems.extend(found);
        }
    }
    assert!(done > 80, "only {done} edits");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
#[ignore = "needs documents: see the top of the file"]
fn an_edit_of_documents_at_hand() {
    let paths = std::env::var("EDITS").expect("EDITS names the documents, with `:` between them");
    let mut problems = Vec::new();
    for path in std::env::split_paths(&paths) {
        let document = document(&path).expect("the document can be parsed");
        let (done, found) = check(&path.display().to_string(), &document, 20);
        println!("{}: {done} edits, {} problems", path.display(), found.len());
        problems.extend(found);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
