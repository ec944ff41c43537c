//! For a terminal.

use std::fmt::Write;

use super::effects;
use crate::compare::{Change, Class, Comparison};

/// The changes without effect on code or values that are listed unless all are asked for.
const MANY: usize = 12;

impl Comparison {
    /// All changes for a terminal, the gravest first; what needs no action is counted, or listed if
    /// `all`. Headings start in the first column.
    pub fn to_text(&self, all: bool) -> String {
        let mut text = format!("{}\n", self.summary());
        if self.is_empty() {
            return text;
        }
        let _ = writeln!(text, "{}", self.advice());
        for class in Class::ALL {
            let changes = self.of(class);
            if changes.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{}", class.words());
            let limit = match class {
                _ if all => usize::MAX,
                Class::Breaking | Class::Behaviour => usize::MAX,
                Class::Compatible => MANY,
                Class::Docs => 0,
            };
            for change in changes.iter().take(limit) {
                entry(&mut text, change);
            }
            let more = changes.len().saturating_sub(limit);
            if more > 0 {
                let word = if limit == 0 { "" } else { "more " };
                let _ = writeln!(text, "  {more} {word}(-v lists them)");
            }
        }
        text
    }

    /// The changes that need a look, one line each, and at most `limit` of them.
    pub fn to_short_text(&self, limit: usize) -> String {
        let mut text = format!("{}; {}\n", self.summary(), self.advice());
        let grave: Vec<&Change> =
            [Class::Breaking, Class::Behaviour].iter().flat_map(|class| self.of(*class)).collect();
        for change in grave.iter().take(limit) {
            let _ = writeln!(text, "  {}: {}", change.path, change.what);
        }
        if grave.len() > limit {
            let _ = writeln!(text, "  … and {} more", grave.len() - limit);
        }
        text
    }
}

fn entry(text: &mut String, change: &Change) {
    let _ = writeln!(text, "  {}: {}", change.path, change.what);
    for effect in effects(change) {
        let _ = writeln!(text, "      {effect}");
    }
    if change.class >= Class::Behaviour
        && let Some(travels) = change.travels.words()
    {
        let _ = writeln!(text, "      in {travels}");
    }
}
