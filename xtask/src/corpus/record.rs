//! What is known about one document after its trial.

use std::collections::BTreeMap;

use serde::Serialize;

/// The code of the warnings about places whose type is `serde_json::Value` although the document
/// says more.
pub const FALLBACK: &str = "fallback";

/// How far a document came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Everything worked.
    Ok,
    /// The file could not be read.
    Read,
    /// The generator reported errors.
    Generate,
    /// The generator panicked.
    Panic,
    /// The crate could not be written.
    Write,
    /// The crate does not compile, or not without warnings.
    Check,
    /// Clippy warns.
    Clippy,
    /// Removing a component changed models that have nothing to do with it.
    Removal,
}

impl Outcome {
    /// The outcome in words.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Read => "cannot be read",
            Self::Generate => "does not generate",
            Self::Panic => "the generator panicked",
            Self::Write => "cannot be written",
            Self::Check => "does not compile without warnings",
            Self::Clippy => "clippy warns",
            Self::Removal => "changes where a component that is not used goes",
        }
    }
}

/// One document's results. Times are in seconds.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// The path.
    pub document: String,
    /// The name in this run, and the end of the package name.
    pub name: String,
    /// How far it came.
    pub outcome: Outcome,
    /// The version of OpenAPI, if the document tells.
    pub openapi: Option<String>,
    /// The length of the document.
    pub bytes: usize,
    /// The number of component schemas.
    pub schemas: usize,
    /// The pointers of the component schemas that have no type in the manifest.
    pub untyped: Vec<String>,
    /// The number of types in the manifest.
    pub types: usize,
    /// The number of generated lines of Rust.
    pub lines: usize,
    /// The number of warnings, by code.
    pub warnings: BTreeMap<String, usize>,
    /// The number of places that fell back to `serde_json::Value`.
    pub fallbacks: usize,
    /// The number of places: fields, members of unions, aliases and newtypes.
    pub places: usize,
    /// The number of components that were removed, one at a time.
    pub removals: usize,
    /// The time to read the file.
    pub read: f64,
    /// The time to generate, from text to texts.
    pub generate: Option<f64>,
    /// The time to write the crate.
    pub write: Option<f64>,
    /// The time to check the crate itself, without its dependencies.
    pub check: Option<f64>,
    /// The time of clippy on the crate.
    pub clippy: Option<f64>,
    /// What went wrong.
    pub detail: String,
}

impl Record {
    /// The record of a document about which nothing is known yet.
    pub fn new(document: String, name: String) -> Self {
        Self {
            document,
            name,
            outcome: Outcome::Ok,
            openapi: None,
            bytes: 0,
            schemas: 0,
            untyped: Vec::new(),
            types: 0,
            lines: 0,
            warnings: BTreeMap::new(),
            fallbacks: 0,
            places: 0,
            removals: 0,
            read: 0.0,
            generate: None,
            write: None,
            check: None,
            clippy: None,
            detail: String::new(),
        }
    }

    /// The same with an outcome that is not good.
    #[must_use]
    pub fn failed(mut self, outcome: Outcome, detail: String) -> Self {
        self.outcome = outcome;
        self.detail = detail;
        self
    }
}
