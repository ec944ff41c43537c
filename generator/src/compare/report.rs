//! The changes as text, JSON or Markdown.

mod json;
mod markdown;
mod text;

use super::change::{Change, Class};
use super::{Comparison, Step};

impl Comparison {
    /// How many changes there are of each class, in one line.
    pub fn summary(&self) -> String {
        if self.is_empty() {
            return "no changes".to_owned();
        }
        let count = |number: usize, one: &str, many: &str| match number {
            0 => None,
            1 => Some(format!("1 {one}")),
            number => Some(format!("{number} {many}")),
        };
        let classes = [
            count(self.count(Class::Breaking), "breaks the build", "break the build"),
            count(self.count(Class::Behaviour), "changes behaviour", "change behaviour"),
            count(self.count(Class::Compatible), "compatible", "compatible"),
            count(self.count(Class::Docs), "documentation only", "documentation only"),
        ];
        let classes: Vec<String> = classes.into_iter().flatten().collect();
        let total = count(self.changes.len(), "change", "changes").unwrap_or_default();
        format!("{total}: {}", classes.join(", "))
    }

    /// What the next version has to be, in one line.
    pub fn advice(&self) -> String {
        match self.step() {
            Step::None => "no new version is needed".to_owned(),
            step => format!("next version: {} ({} below 1.0)", step.word(), step.before_one()),
        }
    }

    fn of(&self, class: Class) -> Vec<&Change> {
        self.changes.iter().filter(|change| change.class == class).collect()
    }
}

/// What callers and programs notice of a change, in half sentences.
fn effects(change: &Change) -> Vec<String> {
    let mut effects = Vec::new();
    if !change.breaks.is_empty() {
        effects.push(format!("breaks {}", change.breaks.join(", ")));
    }
    if let Some(how) = &change.at_run_time {
        effects.push(format!("at run time, {how}"));
    }
    effects
}
