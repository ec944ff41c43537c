//! Text, YAML or JSON by content, becomes an ordered value. The only module that names
//! `serde_yaml`. Knows nothing of schemas.
//!
//! What differs between the two formats ends here: keys are text (`200:` is `"200"`), tags are
//! gone, aliases and merge keys (`<<`) are expanded, numbers are those of JSON.
//!
//! - `json`, `yaml`: the parsers
//! - `tree`: how both build a value, with the limits that keep hostile text harmless
//! - `value`: what they build
//! - `flaws`: the places of what loads but is wrong

mod flaws;
mod json;
mod tree;
mod value;
mod yaml;

pub use self::value::{Map, Value};
use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;
use crate::source::scan::starts_like_json;
use crate::source::text;

/// How deep mappings and lists may be nested. Both parsers stop at 128; this is a little less, so
/// that both formats have the same limit. Published documents stay below 40.
pub const MAX_DEPTH: usize = 120;

/// A document that could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The content, in the document's order. Of keys that are there twice the last one counts.
    pub value: Value,
    /// What is wrong with it: warnings for keys that are there twice and for what was changed.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the main file of a document: a mapping, in YAML or JSON.
///
/// `name` is the file's name for people. It decides only which of the two formats' errors is
/// reported for a text that is neither.
///
/// # Errors
/// A diagnostic with line and column if the text is neither YAML nor JSON, holds more than one
/// YAML document or something else than a mapping, is nested deeper than [`MAX_DEPTH`], or grows
/// out of proportion when its aliases are expanded.
pub fn load(name: &str, text: &str) -> Result<Loaded, Diagnostic> {
    let file = File { name, text, root: Pointer::root() };
    let loaded = file.load()?;
    match loaded.value {
        Value::Object(_) => Ok(loaded),
        other => Err(file.not_a_mapping(&other)),
    }
}

/// Reads a further file of a document: anything but nothing. `document` is its path in pointers.
///
/// # Errors
/// As for [`load`].
pub fn load_part(document: &str, name: &str, text: &str) -> Result<Loaded, Diagnostic> {
    let file = File { name, text, root: Pointer::file(document) };
    let loaded = file.load()?;
    match loaded.value {
        Value::Null => Err(file.empty()),
        _ => Ok(loaded),
    }
}

/// A text on its way to a value.
struct File<'t> {
    name: &'t str,
    text: &'t str,
    root: Pointer,
}

/// Why a text has no value, in the words of one of the formats.
struct Failure {
    code: &'static str,
    message: String,
    help: Option<&'static str>,
    /// The byte where it was noticed.
    offset: Option<usize>,
    /// The keys and indices from the root to where it was noticed.
    trail: Vec<String>,
    /// Whether reading the text in the other format could fare better.
    is_syntax: bool,
    /// Whether it is a slip that JSON does not forgive but that leaves no doubt what is meant.
    is_slip: bool,
}

impl File<'_> {
    fn load(&self) -> Result<Loaded, Diagnostic> {
        if self.text.trim().is_empty() {
            return Err(self.empty());
        }
        if !starts_like_json(self.text) {
            return match yaml::parse(self.text) {
                Ok(tree) => Ok(self.finish(tree)),
                Err(failure) if self.text.trim_start().starts_with('<') => {
                    Err(self.looks_like_markup(failure.offset))
                }
                Err(failure) => Err(self.failed(failure)),
            };
        }
        let json = match json::parse(self.text) {
            Ok(tree) => return Ok(self.finish(tree)),
            Err(failure)
                if !failure.is_syntax || !failure.is_slip && self.has_extension(&["json"]) =>
            {
                return Err(self.failed(failure));
            }
            Err(failure) => failure,
        };
        // YAML can also start with a bracket. But it takes much for text that JSON does not allow,
        // comments for example, so the reader must know which way it was read. Of what is called
        // JSON only a slip is forgiven: what `nul` means nobody knows.
        let is_yaml = self.has_extension(&["yaml", "yml"]);
        match yaml::parse(self.text) {
            Ok(tree) if is_yaml => Ok(self.finish(tree)),
            Ok(tree) => {
                let mut warning = self.failed(json);
                warning.severity = crate::diagnostics::Severity::Warning;
                warning.code = "read-as-yaml";
                warning.message = format!("{}; it was read as YAML", warning.message);
                let mut loaded = self.finish(tree);
                loaded.diagnostics.insert(0, warning);
                Ok(loaded)
            }
            Err(yaml) => Err(self.failed(if is_yaml || !yaml.is_syntax { yaml } else { json })),
        }
    }

    fn has_extension(&self, known: &[&str]) -> bool {
        let extension = self.name.rsplit_once('.').map_or("", |(_, extension)| extension);
        known.iter().any(|known| known.eq_ignore_ascii_case(extension))
    }

    /// Adds the diagnostics for what the parser noticed.
    fn finish(&self, tree: tree::Parsed) -> Loaded {
        let diagnostics =
            if tree.is_flawed { flaws::find(self.text, &self.root, self.name) } else { Vec::new() };
        Loaded { value: tree.value, diagnostics }
    }

    fn failed(&self, failure: Failure) -> Diagnostic {
        let pointer = failure.trail.iter().rev().fold(self.root.clone(), |at, step| at.join(step));
        let mut error = Diagnostic::error(failure.code, failure.message).at(&pointer);
        error.help = failure.help.map(str::to_owned);
        self.place(error, failure.offset)
    }

    fn not_a_mapping(&self, value: &Value) -> Diagnostic {
        let kind = match value {
            Value::Null => return self.empty(),
            Value::Array(_) => "a list",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(text) if text.starts_with('<') => {
                return self.looks_like_markup(None);
            }
            Value::String(_) | Value::Object(_) => "plain text",
        };
        let message = format!("the document is {kind}, not a mapping");
        let error = Diagnostic::error("not-a-mapping", message)
            .at(&self.root)
            .help("an OpenAPI document is a mapping with the keys `openapi`, `info` and `paths`");
        self.place(error, Some(self.text.len() - self.text.trim_start().len()))
    }

    fn looks_like_markup(&self, offset: Option<usize>) -> Diagnostic {
        let error = Diagnostic::error("not-a-mapping", "the document looks like HTML or XML")
            .at(&self.root)
            .help("an OpenAPI document is YAML or JSON; was a web page saved in its place?");
        self.place(error, Some(offset.unwrap_or_default()))
    }

    fn empty(&self) -> Diagnostic {
        Diagnostic::error("empty-document", "the document is empty").in_file(self.name)
    }

    fn place(&self, error: Diagnostic, offset: Option<usize>) -> Diagnostic {
        place(error, self.name, self.text, offset)
    }
}

/// Adds the file and, if the byte is known, position and excerpt.
fn place(found: Diagnostic, name: &str, text: &str, offset: Option<usize>) -> Diagnostic {
    let mut found = found.in_file(name);
    if let Some(offset) = offset {
        found.place.position = Some(text::position(text, offset));
        found.place.excerpt = Some(text::excerpt(text, offset));
    }
    found
}

#[cfg(test)]
mod tests;
