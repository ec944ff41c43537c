//! The documents that are mutated, and parts of them to put elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{Input, mutate, text};
use crate::many::documents;

/// Larger documents are left out: a mutated document is a part of one anyway.
const LARGEST: u64 = 2_000_000;

/// The values that are kept of a keyword.
const SAMPLES: usize = 300;

/// The most components that a part of a document has.
const COMPONENTS: usize = 60;

/// All documents.
pub struct Pool {
    documents: Vec<Value>,
    /// Values by the key that they stand at.
    samples: BTreeMap<String, Vec<Value>>,
    keywords: Vec<String>,
}

impl Pool {
    /// Reads all documents below the paths.
    pub fn read(paths: &[PathBuf]) -> Result<Self, String> {
        let mut pool =
            Self { documents: Vec::new(), samples: BTreeMap::new(), keywords: Vec::new() };
        let mut rng = Rng::with_seed(1);
        for document in documents::find(paths)? {
            let size = std::fs::metadata(&document.path).map_or(0, |it| it.len());
            if size > LARGEST {
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&document.path) else { continue };
            let value =
                serde_json::from_str(&text).ok().or_else(|| serde_yaml::from_str(&text).ok());
            if let Some(value @ Value::Object(_)) = value {
                pool.gather(&value, &mut rng);
                pool.documents.push(value);
            }
        }
        if pool.documents.is_empty() {
            return Err("none of the documents can be read".to_owned());
        }
        // What stands in one document alone is a name, not a keyword.
        pool.samples.retain(|_, values| values.len() >= 8);
        pool.keywords = pool.samples.keys().cloned().collect();
        Ok(pool)
    }

    fn gather(&mut self, value: &Value, rng: &mut Rng) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    // Whole trees would make every document large.
                    if rng.u8(..) < 32 && !is_large(value, &mut 200) {
                        let samples = self.samples.entry(key.clone()).or_default();
                        if samples.len() < SAMPLES {
                            samples.push(value.clone());
                        } else if let Some(slot) = rng.choice(samples.iter_mut()) {
                            *slot = value.clone();
                        }
                    }
                    self.gather(value, rng);
                }
            }
            Value::Array(list) => list.iter().for_each(|value| self.gather(value, rng)),
            _ => {}
        }
    }

    /// The mutated document of a number.
    pub fn input(&self, number: u64) -> Input {
        // Numbers that follow one another must not give random numbers that do.
        let mut rng = Rng::with_seed(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut value = self.part(&mut rng);
        let settings = rng.u8(..32);
        // A text of changed bytes that also makes no sense is refused for the latter.
        let on_text = rng.u8(..8) == 0;
        let most = if on_text { 2 } else { 1 << rng.u8(..6) };
        for _ in 0..rng.usize(..=most) {
            mutate::mutate(&mut value, self, &mut rng);
        }
        let mut text = if rng.bool() {
            serde_json::to_string_pretty(&value).unwrap_or_default()
        } else {
            serde_yaml::to_string(&value).unwrap_or_default()
        }
        .into_bytes();
        if on_text {
            for _ in 0..rng.usize(1..=4) {
                text::mutate(&mut text, &mut rng);
            }
        }
        Input { text, settings }
    }

    /// A part of a document that is one itself: some components with what they refer to, and some
    /// paths.
    fn part(&self, rng: &mut Rng) -> Value {
        let Some(whole) = rng.choice(&self.documents) else { return json!({}) };
        let mut part = Map::new();
        for (key, value) in whole.as_object().into_iter().flatten() {
            if !matches!(key.as_str(), "paths" | "components" | "webhooks" | "tags" | "servers") {
                part.insert(key.clone(), value.clone());
            }
        }
        for key in ["paths", "webhooks"] {
            let all: Vec<_> =
                whole.get(key).and_then(Value::as_object).into_iter().flatten().collect();
            let number = rng.usize(..6);
            let some = rng.choose_multiple(all, number);
            let some: Map<String, Value> =
                some.into_iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            if !some.is_empty() {
                part.insert(key.to_owned(), Value::Object(some));
            }
        }
        let mut wanted = BTreeSet::new();
        let schemas = whole.pointer("/components/schemas").and_then(Value::as_object);
        let names: Vec<_> = schemas.into_iter().flatten().map(|(name, _)| name).collect();
        let number = rng.usize(1..20);
        for name in rng.choose_multiple(names, number) {
            wanted.insert(("schemas".to_owned(), name.clone()));
        }
        let components = with_references(whole, &part, wanted);
        part.insert("components".to_owned(), components);
        Value::Object(part)
    }

    /// A value that stands at this key in a document.
    pub fn sample(&self, key: &str, rng: &mut Rng) -> Option<&Value> {
        rng.choice(self.samples.get(key)?)
    }

    /// A key that many documents have.
    pub fn keyword(&self, rng: &mut Rng) -> &str {
        rng.choice(&self.keywords).map_or("type", String::as_str)
    }
}

/// Whether a value has more than `left` values in it.
fn is_large(value: &Value, left: &mut usize) -> bool {
    if *left == 0 {
        return true;
    }
    *left -= 1;
    match value {
        Value::Object(map) => map.values().any(|value| is_large(value, left)),
        Value::Array(list) => list.iter().any(|value| is_large(value, left)),
        _ => false,
    }
}

/// The wanted components of a document, and those that these and `part` refer to.
fn with_references(
    whole: &Value,
    part: &Map<String, Value>,
    wanted: BTreeSet<(String, String)>,
) -> Value {
    let mut components: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut waiting: Vec<(String, String)> = wanted.into_iter().collect();
    part.values().for_each(|value| references(value, &mut waiting));
    let mut left = COMPONENTS;
    while let Some((section, name)) = waiting.pop() {
        let value = whole.get("components").and_then(|it| it.get(&section)?.get(&name));
        let Some(value) = value.filter(|_| left > 0) else { continue };
        let section = components.entry(section).or_default();
        if section.contains_key(&name) {
            continue;
        }
        left -= 1;
        references(value, &mut waiting);
        section.insert(name, value.clone());
    }
    Value::Object(components.into_iter().map(|(key, map)| (key, Value::Object(map))).collect())
}

fn references(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get("$ref")
                && let Some(target) = target.strip_prefix("#/components/")
                && let Some((section, name)) = target.split_once('/')
            {
                found.push((section.to_owned(), name.replace("~1", "/").replace("~0", "~")));
            }
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
