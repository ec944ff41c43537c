//! `--removals`: removes single components and compares what has nothing to do with them.
//!
//! What has nothing to do with a removed component must keep its name, its file, and every byte of
//! the file, where the crate is generated anew in its folder. What uses the component has to do with
//! it, and so has all that these use.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use generator::config::Config;
use generator::earlier::Earlier;
use generator::source::Source;
use generator::{Generated, regenerate};
use serde_json::Value;

/// What the removals from one document showed.
#[derive(Debug, Default)]
pub struct Removals {
    /// The number of components that were removed, one at a time.
    pub tried: usize,
    /// What changed although it should not have.
    pub changes: Vec<String>,
}

/// The uses of components, by the names of components and the places of schemas in operations.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Removes up to `most` components of a document, spread over it. `None` if the document cannot be
/// read, generates nothing, or is spread over several files.
pub fn run(text: &str, most: usize, config: &Config) -> Option<Removals> {
    let document: Value =
        serde_json::from_str(text).ok().or_else(|| serde_yaml::from_str(text).ok())?;
    let schemas = document.pointer("/components/schemas")?.as_object()?;
    let mut uses: Uses =
        schemas.iter().map(|(name, schema)| (name.clone(), named(schema))).collect();
    for part in ["/paths", "/webhooks", "/components/responses", "/components/requestBodies"] {
        if let Some(value) = document.pointer(part) {
            add_inline(part, value, &mut uses);
        }
    }
    let before = generated(&document, config, &Earlier::default())?;
    let earlier = Earlier::of(&before.surface());
    let mut removals = Removals::default();
    let step = schemas.len().div_ceil(most.max(1)).max(1);
    for (name, schema) in schemas.iter().step_by(step) {
        // Copies of a parent refer to it without a reference.
        if schema.to_string().contains("discriminator") {
            continue;
        }
        let mut smaller = document.clone();
        smaller.pointer_mut("/components/schemas")?.as_object_mut()?.shift_remove(name);
        removals.tried += 1;
        match generated(&smaller, config, &earlier) {
            Some(after) => {
                let kept = schemas.keys().filter(|it| *it != name);
                compare(name, kept, &uses, [&before, &after], &mut removals.changes);
            }
            None => removals.changes.push(format!("without {name}, nothing is generated")),
        }
    }
    Some(removals)
}

fn generated(document: &Value, config: &Config, earlier: &Earlier) -> Option<Generated> {
    regenerate(&Source::from_text("document.json", document.to_string()), config, earlier).ok()
}

/// Adds what the schemas of operations use.
fn add_inline(place: &str, value: &Value, uses: &mut Uses) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let place = format!("{place}/{key}");
                if key == "schema" {
                    uses.insert(place, named(value));
                } else {
                    add_inline(&place, value, uses);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                add_inline(&format!("{place}/{index}"), value, uses);
            }
        }
        _ => {}
    }
}

/// The components that a value refers to, or names in a discriminator.
fn named(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) => {
                if let Some(name) = text.strip_prefix("#/components/schemas/") {
                    let name = name.split('/').next().unwrap_or(name);
                    found.insert(name.replace("~1", "/").replace("~0", "~"));
                }
            }
            Value::Object(map) => {
                if let Some(Value::Object(mapping)) = map.get("mapping") {
                    found.extend(mapping.values().filter_map(Value::as_str).map(str::to_owned));
                }
                waiting.extend(map.values());
            }
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    found
}

/// What can be reached from a name, itself included.
fn reached(from: &str, uses: &HashMap<&str, Vec<&str>>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(name) = waiting.pop() {
        if seen.insert(name.to_owned()) {
            waiting.extend(uses.get(name).into_iter().flatten());
        }
    }
    seen
}

fn compare<'a>(
    removed: &str,
    others: impl Iterator<Item = &'a String>,
    uses: &Uses,
    [before, after]: [&Generated; 2],
    changes: &mut Vec<String>,
) {
    let mut down: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut up: HashMap<&str, Vec<&str>> = HashMap::new();
    for (user, used) in uses {
        for used in used {
            down.entry(user).or_default().push(used);
            up.entry(used).or_default().push(user);
        }
    }
    let users = reached(removed, &up);
    let related: BTreeSet<String> = users.iter().flat_map(|user| reached(user, &down)).collect();
    let (before_files, after_files) = (homes(before), homes(after));
    for other in others.filter(|it| !related.contains(*it)) {
        let pointer =
            format!("#/components/schemas/{}", other.replace('~', "~0").replace('/', "~1"));
        let path = before.manifest.type_at(&pointer);
        let now = after.manifest.type_at(&pointer);
        if path != now {
            changes.push(format!("without {removed}, {other} is {now:?} instead of {path:?}"));
            continue;
        }
        let name = path.and_then(|it| it.rsplit("::").next()).unwrap_or_default();
        let (old, new) = (before_files.get(name), after_files.get(name));
        if old != new {
            changes.push(format!("without {removed}, {name} is in {new:?} instead of {old:?}"));
        } else if let Some(file) = old
            && before.files.get(*file) != after.files.get(*file)
        {
            changes.push(format!("without {removed}, {file} changes"));
        }
    }
}

/// The files of the types, by name.
fn homes(generated: &Generated) -> HashMap<&str, &str> {
    let mut homes = HashMap::new();
    for (path, text) in generated.files.iter().filter(|(path, _)| path.starts_with("src/models/")) {
        for line in text.lines() {
            let kinds = ["pub struct ", "pub enum ", "pub type "];
            if let Some(rest) = kinds.iter().find_map(|kind| line.strip_prefix(kind)) {
                let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_');
                homes.insert(&rest[..end.unwrap_or(rest.len())], path.as_str());
            }
        }
    }
    homes
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r##"{
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/p": {"get": {"responses": {"200": {"description": "", "content": {
            "application/json": {"schema": {"allOf": [
                {"$ref": "#/components/schemas/Gone"}, {"$ref": "#/components/schemas/Part"}
            ]}}
        }}}}}},
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
            "foo-bar": {"type": "object"},
            "FooBar": {"type": "object"},
            "Gone": {"type": "object"},
            "Part": {"type": "object", "properties": {"inner": {"properties": {"a": {}}}}}
        }}}"##;

    #[test]
    fn names_stay_though_others_become_free() {
        let removals = run(DOCUMENT, 10, &Config::default()).unwrap();
        assert_eq!(removals.tried, 5);
        assert_eq!(removals.changes, [""; 0]);
    }

    #[test]
    fn what_changes_though_it_has_nothing_to_do_with_the_component_is_told() {
        let changed = DOCUMENT.replace(r#"{"name": {"#, r#"{"first_name": {"#);
        let both = [DOCUMENT, &changed].map(|text| {
            let document = serde_json::from_str(text).unwrap();
            generated(&document, &Config::default(), &Earlier::default()).unwrap()
        });
        let uses = Uses::from([("FooBar".to_owned(), BTreeSet::new())]);
        let mut changes = Vec::new();
        let others = ["Pet".to_owned(), "Part".to_owned()];
        compare("FooBar", others.iter(), &uses, [&both[0], &both[1]], &mut changes);
        assert_eq!(changes, ["without FooBar, src/models/pet.rs changes"]);
    }
}
