//! Removing a component leaves the names and files of all that has nothing to do with it as they
//! were.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::source::Source;
use generator::{Generated, generate};
use serde_json::Value;

/// The most removals from one document.
const MOST: usize = 12;

fn run(name: &str, document: &Value) -> Generated {
    let source = Source::from_text(name, document.to_string());
    match generate(&source, &Config { pages: false, ..Config::default() }) {
        Ok(generated) => generated,
        Err(report) => panic!("{name}: {report:?}"),
    }
}

/// The components that a value refers to.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix("#/components/schemas/") {
                let name = name.split('/').next().unwrap_or(name);
                found.insert(name.replace("~1", "/").replace("~0", "~"));
            }
        }
        Value::Object(map) => map.values().for_each(|value| references(value, found)),
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Everything that can be reached from a component, itself included.
fn reached(from: &str, uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(name) = waiting.pop() {
        if seen.insert(name.to_owned())
            && let Some(uses) = uses.get(name)
        {
            waiting.extend(uses.iter().map(String::as_str));
        }
    }
    seen
}

/// Whether two names would like to be the same identifier, or the start of it.
fn contend(a: &str, b: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (a, b) = (plain(a), plain(b));
    a.starts_with(&b) || b.starts_with(&a)
}

fn module_of(generated: &Generated, pointer: &str) -> Option<String> {
    let path = generated.manifest.type_at(pointer)?;
    let name = path.rsplit("::").next()?;
    let declared = [" struct ", " enum ", " type "].map(|kind| format!("pub{kind}{name}"));
    let files = generated.files.iter().filter(|(path, _)| path.starts_with("src/models/"));
    let mut holding = files.filter(|(_, text)| {
        text.lines().any(|line| {
            declared.iter().any(|it| {
                line.strip_prefix(it.as_str()).is_some_and(|rest| {
                    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
            })
        })
    });
    holding.next().map(|(path, _)| path.clone())
}

fn check(case: &Path) {
    let name = case.display().to_string();
    let text = std::fs::read_to_string(case).expect("the document");
    let document = generator::load::load(&name, &text).expect("YAML").value.to_json();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let Some(schemas) = schemas else { return };
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, schema) in schemas {
        references(schema, uses.entry(name.clone()).or_default());
    }
    // A parent with a discriminator stands for its children.
    for (name, schema) in schemas {
        let mut parents = BTreeSet::new();
        references(&schema["allOf"], &mut parents);
        for parent in parents {
            if schemas.get(&parent).is_some_and(|it| it.get("discriminator").is_some()) {
                uses.entry(parent).or_default().insert(name.clone());
            }
        }
    }
    let before = run(&name, &document);
    for removed in schemas.keys().step_by(schemas.len().div_ceil(MOST).max(1)) {
        // Copies of a parent refer to it without a reference.
        if schemas[removed].to_string().contains("discriminator") {
            continue;
        }
        let mut smaller = document.clone();
        if let Some(schemas) =
            smaller.pointer_mut("/components/schemas").and_then(Value::as_object_mut)
        {
            schemas.shift_remove(removed);
        }
        let after = run(&name, &smaller);
        // Whoever uses the component has to do with it, and so has all that these use: members of
        // the same union, for example.
        let related: BTreeSet<String> = schemas
            .keys()
            .map(|user| reached(user, &uses))
            .filter(|reached| reached.contains(removed))
            .flatten()
            .collect();
        // A name that becomes free may be taken.
        let unrelated = |other: &&String| !contend(other, removed) && !related.contains(*other);
        for other in schemas.keys().filter(unrelated) {
            let pointer =
                format!("#/components/schemas/{}", other.replace('~', "~0").replace('/', "~1"));
            let paths = [&before, &after].map(|it| it.manifest.type_at(&pointer));
            assert!(paths[0].is_some(), "{name}: {other} has no type");
            assert_eq!(paths[0], paths[1], "{name}: without {removed}, {other} is renamed");
            let [old, new] = [&before, &after].map(|it| module_of(it, &pointer));
            assert_eq!(old, new, "{name}: without {removed}, {other} moves");
            let file = old.unwrap_or_else(|| panic!("{name}: {other} is in no file"));
            assert_eq!(
                before.files[&file], after.files[&file],
                "{name}: without {removed}, {file} changes"
            );
        }
    }
}

#[test]
fn removing_a_component_leaves_unrelated_models_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("an entry").path().join("openapi.yaml"))
        .filter(|path| path.is_file())
        .collect();
    cases.sort();
    assert!(cases.len() > 10, "the cases are missing");
    cases.iter().for_each(|case| check(case));
}
