//! What rustdoc saw and what was told, side by side.

use std::collections::BTreeMap;

use generator::compare::{Change, Class, Comparison};

use super::judge::{Items, replace, without_aliases};

/// Kinds of changes that concern everything about a model.
const WHOLE: &[&str] = &[
    "model-removed",
    "model-renamed",
    "kind-changed",
    "item-removed",
    "alias-changed",
    "newtype-changed",
    "places-changed",
    "values-changed",
    "enum-closed",
    "enum-opened",
];

/// The outcome for one step of a history, or for all.
#[derive(Debug, Default)]
pub struct Verdict {
    /// How many items the older crate offers that the newer one does not.
    pub seen: usize,
    /// How many changes were told that break the build.
    pub told: usize,
    /// Items that are gone from models of which no break was told.
    pub missed: Vec<String>,
    /// Items that are gone from models of which a break was told, but not this one.
    pub coarse: Vec<String>,
    /// Breaks that were told of models from which nothing is gone.
    pub unseen: Vec<String>,
}

impl Verdict {
    /// Compares what was told with what each crate offers.
    pub fn new(found: &Comparison, old: &Items, new: &Items) -> Self {
        let breaks: Vec<&Change> =
            found.changes.iter().filter(|it| it.class == Class::Breaking).collect();
        let renames: BTreeMap<&str, &str> = breaks
            .iter()
            .filter(|it| it.kind == "model-renamed")
            .filter_map(|it| Some((it.path.as_str(), backticked(&it.what).next()?)))
            .collect();
        // What refers to a renamed model, and is the same otherwise, breaks with it alone.
        let new_items = without_aliases(new);
        let renamed = |item: &str| replace(item, |name| renames.get(name).copied());
        let gone: BTreeMap<String, String> = without_aliases(old)
            .into_iter()
            .filter(|(item, _)| {
                !item.contains("StructuralPartialEq") && !item.starts_with("pub mod ")
            })
            .map(|(item, written)| (renamed(&item), renamed(&written)))
            .filter(|(item, _)| !new_items.contains_key(item))
            .collect();

        let mut verdict = Self { seen: gone.len(), told: breaks.len(), ..Self::default() };
        for (item, written) in &gone {
            let of_model: Vec<&&Change> = breaks
                .iter()
                .filter(|it| {
                    let model = renames.get(model(it)).copied().unwrap_or(model(it));
                    // What names a model that has become another thing breaks with it.
                    concerns(item, model)
                        || WHOLE.contains(&it.kind) && words(written).any(|word| word == model)
                })
                .collect();
            if of_model.is_empty() {
                verdict.missed.push(item.clone());
            } else if !of_model.iter().any(|it| explains(it, item)) {
                verdict.coarse.push(item.clone());
            }
        }
        for change in breaks {
            let is_seen = if change.kind == "model-renamed" {
                !new.iter().any(|item| defines(item, &change.path))
            } else {
                gone.keys().any(|item| concerns(item, model(change)))
            };
            if !is_seen {
                verdict.unseen.push(format!("{} {}: {}", change.kind, change.path, change.what));
            }
        }
        verdict
    }

    /// Adds the outcome of another step.
    pub fn add(&mut self, other: Self) {
        self.seen += other.seen;
        self.told += other.told;
        self.missed.extend(other.missed);
        self.coarse.extend(other.coarse);
        self.unseen.extend(other.unseen);
    }

    /// Of a hundred breaks that were told, how many rustdoc does not see.
    pub fn unseen_share(&self) -> f64 {
        // The numbers are far below what a float holds exactly.
        if self.told == 0 { 0.0 } else { 100.0 * self.unseen.len() as f64 / self.told as f64 }
    }
}

fn model(change: &Change) -> &str {
    change.path.split("::").next().unwrap_or_default()
}

/// The words of a text in backticks.
fn backticked(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn words(item: &str) -> impl Iterator<Item = &str> {
    item.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// Whether an item is of a model: its own, or an implementation that names it.
fn concerns(item: &str, model: &str) -> bool {
    if item.starts_with("impl") {
        let target = item.rsplit_once(" for ").map_or(item, |(_, target)| target);
        let is_target = words(target).find(|word| !matches!(*word, "impl" | "de")) == Some(model);
        // Conversions of a model into types of others are the model's.
        return is_target || item.contains("From<") && words(item).any(|word| word == model);
    }
    defines(item, model)
        // The functions of such conversions.
        || item.contains("::from(") && words(item).any(|word| word == model)
}

/// What stands before the path of an item.
const BEFORE: &[&str] = &["non_exhaustive", "pub", "const", "fn", "struct", "enum", "type"];

/// Whether an item is the model or something in it.
fn defines(item: &str, model: &str) -> bool {
    words(item).find(|word| !BEFORE.contains(word)) == Some(model)
}

/// Whether a change tells of this very item.
fn explains(change: &Change, item: &str) -> bool {
    if WHOLE.contains(&change.kind) {
        return true;
    }
    let member = change.path.split("::").nth(1).unwrap_or_default();
    let named = change.breaks.iter().flat_map(|text| backticked(text));
    let mut names = named.flat_map(words).chain(words(member));
    let of_item: Vec<&str> = words(item).collect();
    names.any(|name| {
        name != model(change) && of_item.iter().any(|word| word.eq_ignore_ascii_case(name))
    }) || change.breaks.iter().any(|text| text.starts_with("building with"))
        && item.contains("::new(")
}
