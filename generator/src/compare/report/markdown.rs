//! For a pull request or a changelog.

use std::fmt::Write;

use super::effects;
use crate::compare::{Class, Comparison};
use crate::diagnostics::harmless;

/// The items with other documentation that are named.
const NAMED: usize = 10;

impl Comparison {
    /// All changes as Markdown, the gravest first, with headings of the given level.
    pub fn to_markdown(&self, level: usize) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "{}; {}.", capital(&self.summary()), self.advice());
        let marks = "#".repeat(level);
        for class in Class::ALL {
            let changes = self.of(class);
            if changes.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{marks} {}\n", class.words());
            if class == Class::Docs {
                let named: Vec<String> =
                    changes.iter().take(NAMED).map(|it| format!("`{}`", it.path)).collect();
                let more = changes.len().saturating_sub(NAMED);
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                let _ = writeln!(text, "{}{more}.", named.join(", "));
                continue;
            }
            for change in changes {
                let _ = write!(text, "- **`{}`**: {}", change.path, harmless(&change.what));
                for effect in effects(change) {
                    let _ = write!(text, "; {}", harmless(&effect));
                }
                match change.travels.words() {
                    Some(travels) if class >= Class::Behaviour => {
                        let _ = writeln!(text, " (in {travels}).");
                    }
                    _ => text.push_str(".\n"),
                }
            }
        }
        text
    }
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + rest.as_str()
}
