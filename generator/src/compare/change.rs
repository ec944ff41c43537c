//! What a comparison finds.

use serde::Serialize;
use serde_json::Value;

use super::surface::Direction;
use crate::emit::code;

/// What a change means for those who use the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Only the documentation is another.
    Docs,
    /// Code that compiled compiles, and what was read is read.
    Compatible,
    /// Code that compiled compiles, but does something else: what was read is refused, or what is
    /// sent is another value.
    Behaviour,
    /// Code that compiled may not compile any more.
    Breaking,
}

impl Class {
    /// All, the gravest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Behaviour, Self::Compatible, Self::Docs];

    /// In words, as a heading.
    pub fn words(self) -> &'static str {
        match self {
            Self::Breaking => "Breaks the build",
            Self::Behaviour => "Changes behaviour at run time",
            Self::Compatible => "Compatible",
            Self::Docs => "Documentation only",
        }
    }
}

/// The characters of a value of the document that are shown.
const SHOWN: usize = 60;

/// A value of the document in a few words.
pub fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => code(&format!("{}…", text.get(..end).unwrap_or_default())),
        None => code(&text),
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it means.
    pub class: Class,
    /// A stable word for its kind, such as `field-removed`.
    pub kind: &'static str,
    /// The Rust path within the crate: `Pet`, `Pet::name`.
    pub path: String,
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// What changed, in a few words.
    pub what: String,
    /// The constructs of callers that do not compile any more.
    pub breaks: Vec<String>,
    /// What happens at run time, in a sentence without a full stop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_run_time: Option<String>,
    /// Where the model travels.
    pub travels: Direction,
}

/// Collects the changes of one model.
#[derive(Debug)]
pub struct Found<'a> {
    /// The Rust name of the model.
    pub model: &'a str,
    /// The JSON pointer of its schema.
    pub pointer: &'a str,
    /// Where it travels.
    pub travels: Direction,
    /// Whether it has `validate`, before and after.
    pub validates: bool,
    /// The changes.
    pub changes: Vec<Change>,
}

impl<'a> Found<'a> {
    /// Nothing yet.
    pub fn new(model: &'a str, pointer: &'a str, travels: Direction) -> Self {
        Self { model, pointer, travels, validates: false, changes: Vec::new() }
    }

    /// A change of the model as a whole, compatible until something else is said.
    pub fn model(&mut self, kind: &'static str, what: impl Into<String>) -> &mut Change {
        self.add(kind, self.model.to_owned(), what.into())
    }

    /// A change of a field or variant, compatible until something else is said.
    pub fn member(
        &mut self,
        kind: &'static str,
        member: &str,
        what: impl Into<String>,
    ) -> &mut Change {
        self.add(kind, format!("{}::{member}", self.model), what.into())
    }

    fn add(&mut self, kind: &'static str, path: String, what: String) -> &mut Change {
        self.changes.push(Change {
            class: Class::Compatible,
            kind,
            path,
            pointer: self.pointer.to_owned(),
            what,
            breaks: Vec::new(),
            at_run_time: None,
            travels: self.travels,
        });
        let last = self.changes.len() - 1;
        &mut self.changes[last]
    }
}

impl Change {
    /// Code that does this does not compile any more.
    pub fn breaks(&mut self, construct: impl Into<String>) -> &mut Self {
        self.class = Class::Breaking;
        self.breaks.push(construct.into());
        self
    }

    /// Code still compiles, and does something else.
    pub fn behaves(&mut self, how: impl Into<String>) -> &mut Self {
        self.class = self.class.max(Class::Behaviour);
        self.note(how)
    }

    /// Says what happens at run time, without a judgement.
    pub fn note(&mut self, how: impl Into<String>) -> &mut Self {
        let how = how.into();
        self.at_run_time = Some(match self.at_run_time.take() {
            Some(before) => format!("{before}; {how}"),
            None => how,
        });
        self
    }

    /// Only the documentation is another.
    pub fn docs_only(&mut self) -> &mut Self {
        self.class = Class::Docs;
        self
    }
}
