//! What a run has to say about its input: collected by every stage, printed once.
//!
//! A diagnostic names a code, a place and a remedy. Stages know places as JSON pointers only; the
//! pipeline asks the source for lines and columns at the end, and only for those that are needed.

mod render;
mod sanitize;

use std::fmt;

pub use sanitize::harmless;
pub(crate) use sanitize::{harmless_json, is_plain};

use crate::pointer::Pointer;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something that the user may like to know, and need not act upon.
    Note,
    /// The run goes on with a documented repair or a wider type.
    Warning,
    /// Nothing is generated.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A line and a column in a text, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Where a diagnostic points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, as the user named it.
    pub file: Option<String>,
    /// The place in the document's structure; for a configuration file, the key.
    pub pointer: Option<String>,
    /// The place in the text.
    pub position: Option<Position>,
    /// The line of text at `position`, for display.
    pub excerpt: Option<String>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// A stable kebab-case word for the kind of finding, such as `dangling-reference`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a final full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error: nothing will be generated.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// A warning: generation goes on.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    /// A note: nothing is wrong.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self { severity, code, message, place: Place::default(), help: None }
    }

    /// Sets the place in the document.
    #[must_use]
    pub fn at(mut self, pointer: &Pointer) -> Self {
        self.place.pointer = Some(pointer.as_str().to_owned());
        self
    }

    /// Sets the file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.place.file = Some(file.into());
        self
    }

    /// Sets the line and column.
    #[must_use]
    pub fn at_position(mut self, line: usize, column: usize) -> Self {
        self.place.position = Some(Position { line, column });
        self
    }

    /// Sets the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// All that a run has to say, in the order in which it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.severity == Severity::Error)
    }

    /// The number of findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity).count()
    }

    /// Removes findings that were made before: a schema that is used in many places is looked at
    /// in each.
    pub fn deduplicate(&mut self) {
        let mut seen = std::collections::HashSet::new();
        self.diagnostics.retain(|found| {
            seen.insert((found.code, found.message.clone(), found.place.pointer.clone()))
        });
    }

    /// Puts the findings in the order of their places in the text, file by file.
    pub fn sort(&mut self) {
        self.diagnostics.sort_by(|a, b| {
            (&a.place.file, a.place.position).cmp(&(&b.place.file, b.place.position))
        });
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }
}

impl From<Diagnostic> for Report {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic] }
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.diagnostics.extend(iter);
    }
}
