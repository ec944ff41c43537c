//! Two crates compared: what a change of the document means for those who use the models.
//!
//! Takes what users can see of the models of two documents ([`Surface`], made of IR and names);
//! gives a list of changes, each with what it breaks, what happens at run time, and in which
//! direction the model travels. Knows nothing of tokens and nothing of files.
//!
//! - `surface`: what users can see, as plain data; `outline` makes it, `store` keeps it as a text
//! - `pair`: which model is which
//! - `models`, `fields`, `variants`, `members`: a model and its counterpart
//! - `wire`: what was read from JSON and is refused now
//! - `semver`: what it means for the version
//! - `report`: as text, JSON, Markdown; `changelog` keeps it over time

mod change;
pub mod changelog;
mod fields;
mod members;
mod models;
mod outline;
mod pair;
mod report;
mod semver;
mod store;
mod surface;
mod types;
mod variants;
mod wire;

#[cfg(test)]
mod tests;

pub use change::{Change, Class};
pub(crate) use outline::text;
pub use semver::Step;
pub use store::STORE;
pub use surface::{
    Direction, EnumWire, Extra, Field, Member, Model, Presence, Shape, Surface, Variant,
};
pub use types::Type;

use change::Found;
use pair::Pairs;
use wire::Sides;

/// What is different between two crates.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The old document's `info.version`.
    pub old_version: String,
    /// The new document's `info.version`.
    pub new_version: String,
    /// The changes, by model.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Compares two crates.
    pub fn new(old: &Surface, new: &Surface) -> Self {
        let pairs = Pairs::new(old, new);
        let sides = Sides { old, new, pairs: &pairs.both, renames: &pairs.renames };
        let mut changes = Vec::new();
        for (name, model) in &old.models {
            let counterpart = pairs.both.get(name).and_then(|it| new.models.get_key_value(it));
            let Some((new_name, counterpart)) = counterpart else {
                let mut found = Found::new(name, &model.at, model.travels);
                found
                    .model("model-removed", format!("{}, removed", models::noun(&model.shape)))
                    .breaks("naming the type");
                changes.extend(found.changes);
                continue;
            };
            let travels = model.travels.or(counterpart.travels);
            if name != new_name {
                let mut found = Found::new(name, &model.at, travels);
                found
                    .model("model-renamed", format!("is `{new_name}` now"))
                    .breaks("naming the type");
                changes.extend(found.changes);
            }
            let mut found = Found::new(new_name, &counterpart.at, travels);
            found.validates = model.validates && counterpart.validates;
            models::compare(&sides, model, counterpart, &mut found);
            changes.extend(found.changes);
        }
        for name in &pairs.added {
            if let Some(model) = new.models.get(name) {
                let mut found = Found::new(name, &model.at, model.travels);
                found.model("model-added", format!("{}, added", models::noun(&model.shape)));
                changes.extend(found.changes);
            }
        }
        items(old, new, &mut changes);
        // By model, each model's gravest first.
        changes.sort_by(|a, b| {
            let model = |it: &Change| it.path.split("::").next().unwrap_or_default().to_owned();
            model(a).cmp(&model(b)).then(b.class.cmp(&a.class))
        });
        Self { old_version: old.version.clone(), new_version: new.version.clone(), changes }
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The number of changes of a class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }

    /// The gravest class.
    pub fn class(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }

    /// What it means for the version.
    pub fn step(&self) -> Step {
        Step::of(self.class())
    }
}

/// What the crate re-exports of its runtime for as long as a model uses it.
fn items(old: &Surface, new: &Surface, changes: &mut Vec<Change>) {
    for item in old.items().difference(&new.items()) {
        let mut found = Found::new(item, "", Direction::Unknown);
        found.model("item-removed", "no model uses it any more").breaks("naming the type");
        changes.extend(found.changes);
    }
}
