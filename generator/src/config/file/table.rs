//! Typed access to the tables of a TOML file; what is wrong is collected with its place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostic, Place, Report};
use crate::source::text;
use crate::suggest::suggest;

type Span = Range<usize>;

/// A configuration file, with what was found wrong so far.
pub(super) struct File<'t> {
    name: &'t str,
    text: &'t str,
    pub report: Report,
}

impl<'t> File<'t> {
    pub fn new(name: &'t str, text: &'t str) -> Self {
        Self { name, text, report: Report::default() }
    }

    /// Adds a mistake of the TOML itself.
    pub fn syntax(&mut self, message: &str, span: Option<Span>) {
        let message = message.lines().next().unwrap_or("this is not TOML").trim_end_matches('.');
        let mut finding = Diagnostic::error("config-syntax", message);
        finding.place = self.place("", &span.unwrap_or_default());
        finding.place.pointer = None;
        self.report.push(finding);
    }

    /// The place of a key.
    pub fn place(&self, key: &str, span: &Span) -> Place {
        Place {
            file: Some(self.name.to_owned()),
            pointer: Some(key.to_owned()),
            position: Some(text::position(self.text, span.start)),
            excerpt: Some(text::excerpt(self.text, span.start)),
        }
    }

    fn push(
        &mut self,
        code: &'static str,
        message: String,
        key: &str,
        span: &Span,
        help: Option<String>,
    ) {
        let mut finding = Diagnostic::error(code, message);
        finding.place = self.place(key, span);
        finding.help = help;
        self.report.push(finding);
    }
}

/// What a text must be.
#[derive(Clone, Copy)]
pub(super) enum Check {
    Anything,
    /// The name of a package.
    Package,
    /// A Rust type.
    Type,
    /// A path to a trait.
    Path,
    /// A Rust identifier.
    Name,
    /// The name of a module, and of its file.
    Module,
}

impl Check {
    fn complaint(self, text: &str) -> Option<&'static str> {
        match self {
            Self::Anything => None,
            Self::Package => crate::config::package::complaint(text),
            Self::Type => (text.len() > 1000 || syn::parse_str::<syn::Type>(text).is_err())
                .then_some("this is not a Rust type"),
            Self::Path => (text.len() > 1000 || syn::parse_str::<syn::Path>(text).is_err())
                .then_some("this is not a path to a trait"),
            Self::Module => {
                let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
                let ident = text.starts_with(|it: char| it.is_ascii_lowercase())
                    && text.chars().all(plain)
                    && text.len() <= 64
                    && syn::parse_str::<syn::Ident>(text).is_ok();
                (!ident).then_some(
                    "this is not a module name: small letters, digits and `_`, starting with a letter, no keyword",
                )
            }
            Self::Name => {
                let ident = syn::parse_str::<syn::Ident>(text).is_ok();
                (!ident && !text.starts_with("r#")).then_some("this is not a Rust identifier")
            }
        }
    }
}

/// A table of the file.
pub(super) struct Table<'v> {
    table: &'v DeTable<'v>,
    span: Span,
    path: String,
}

impl<'v> Table<'v> {
    pub fn new(table: &'v DeTable<'v>, span: Span, path: String) -> Self {
        Self { table, span, path }
    }

    /// The full name of a key of this table.
    pub fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The keys of this table.
    pub fn names(&self) -> Vec<String> {
        self.table.keys().map(|key| key.get_ref().to_string()).collect()
    }

    pub fn get(&self, key: &str) -> Option<&'v Spanned<DeValue<'v>>> {
        self.table.iter().find(|(known, _)| known.get_ref() == key).map(|(_, value)| value)
    }

    /// The place of a key's value, or of the table.
    pub fn place(&self, file: &File<'_>, key: &str) -> Place {
        let span = self.get(key).map_or(self.span.clone(), Spanned::span);
        file.place(&self.key(key), &span)
    }

    /// Complains about a key's value.
    pub fn wrong(&self, file: &mut File<'_>, key: &str, complaint: &str) {
        let span = self.get(key).map_or(self.span.clone(), Spanned::span);
        file.push("config-value", format!("`{key}`: {complaint}"), &self.key(key), &span, None);
    }

    /// Complains about a text that is not what it must be.
    pub fn check(&self, file: &mut File<'_>, key: &str, text: &str, check: Check) {
        if let Some(complaint) = check.complaint(text) {
            self.wrong(file, key, complaint);
        }
    }

    /// Complains about every key that is not among `known`.
    pub fn only(&self, file: &mut File<'_>, known: &[&str]) {
        for key in self.table.keys() {
            let name = key.get_ref();
            if known.contains(&name.as_ref()) {
                continue;
            }
            let help = match suggest(name, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys here are {}", known.join(", ")),
            };
            file.push(
                "config-key",
                format!("unknown key `{name}`"),
                &self.key(name),
                &key.span(),
                Some(help),
            );
        }
    }

    fn expected(&self, file: &mut File<'_>, key: &str, what: &str, found: &Spanned<DeValue<'_>>) {
        let message = format!("`{key}` is {what}, not {}", found.get_ref().type_str());
        file.push("config-value", message, &self.key(key), &found.span(), None);
    }

    pub fn text(&self, file: &mut File<'_>, key: &str) -> Option<String> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.expected(file, key, "a text", value);
                None
            }
        }
    }

    pub fn required_text(&self, file: &mut File<'_>, key: &str) -> Option<String> {
        if self.get(key).is_none() {
            let message = format!("`{key}` is missing");
            file.push("config-key", message, &self.key(key), &self.span, None);
        }
        let text = self.text(file, key)?;
        if text.trim().is_empty() {
            self.wrong(file, key, "the text is empty");
            return None;
        }
        Some(text)
    }

    pub fn flag(&self, file: &mut File<'_>, key: &str) -> Option<bool> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.expected(file, key, "true or false", value);
                None
            }
        }
    }

    /// A list of texts, each with its place.
    pub fn texts(&self, file: &mut File<'_>, key: &str, check: Check) -> Vec<(String, Span)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            self.expected(file, key, "a list of texts", value);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in list {
            match item.get_ref() {
                DeValue::String(text) => {
                    if let Some(complaint) = check.complaint(text) {
                        let message = format!("`{key}`: {complaint}");
                        file.push("config-value", message, &self.key(key), &item.span(), None);
                    }
                    texts.push((text.to_string(), item.span()));
                }
                _ => self.expected(file, key, "a list of texts", item),
            }
        }
        texts
    }

    /// One of a list of words.
    pub fn one_of<T: Copy>(
        &self,
        file: &mut File<'_>,
        key: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let text = self.text(file, key)?;
        let found = words.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let known: Vec<String> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            self.wrong(file, key, &format!("this must be {}", known.join(" or ")));
        }
        found.map(|(_, meaning)| *meaning)
    }

    pub fn table(&self, file: &mut File<'_>, key: &str) -> Option<Self> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Self::new(table, value.span(), self.key(key))),
            _ => {
                self.expected(file, key, "a table", value);
                None
            }
        }
    }

    /// A list of tables: `[[key]]`.
    pub fn tables(&self, file: &mut File<'_>, key: &str) -> Vec<Self> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            self.expected(file, key, "a list of tables, written as `[[…]]`", value);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (index, item) in list.iter().enumerate() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    tables.push(Self::new(
                        table,
                        item.span(),
                        format!("{}[{index}]", self.key(key)),
                    ));
                }
                _ => self.expected(file, key, "a list of tables", item),
            }
        }
        tables
    }
}
