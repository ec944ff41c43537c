//! Tries one document, from the file to the compiled crate.

use std::path::PathBuf;
use std::time::Instant;

use generator::Generated;
use generator::config::{Config, SerdeStyle};
use generator::diagnostics::Severity;
use generator::output::{Manifest, Plan};
use generator::source::Source;

use super::check::{Checker, Tool};
use super::overview::Overview;
use super::record::{FALLBACK, Outcome, Record};
use super::removals;
use crate::many::cargo::touch;
use crate::many::caught::caught;
use crate::many::documents::Document;
use crate::many::made::errors;

/// How documents are tried.
pub struct Trial {
    /// The folder in which the crates' folders are made.
    pub crates: PathBuf,
    /// Whether pages are written.
    pub pages: bool,
    /// Whether structs derive serde.
    pub derived: bool,
    /// How many components are removed from each document.
    pub removals: usize,
    /// What compiles the crates.
    pub checker: Option<Checker>,
}

impl Trial {
    /// Tries a document. A panic of the generator is an outcome like others.
    pub fn run(&self, document: &Document, worker: usize) -> Record {
        let mut record = Record::new(document.path.display().to_string(), document.name.clone());
        let start = Instant::now();
        let source = match caught(|| Source::read(&document.path)) {
            Ok(Ok(source)) => source,
            Ok(Err(report)) => return record.failed(Outcome::Read, errors(&report)),
            Err(message) => return record.failed(Outcome::Panic, message),
        };
        record.read = start.elapsed().as_secs_f64();
        let overview = self.overview(document, &mut record);

        let package = format!("corpus-{}", document.name);
        let serde = if self.derived { SerdeStyle::Derived } else { SerdeStyle::Written };
        let config =
            Config { package, pages: self.pages, serde, standalone: true, ..Config::default() };
        let start = Instant::now();
        let generated = caught(|| generator::generate(&source, &config));
        record.generate = Some(start.elapsed().as_secs_f64());
        let generated = match generated {
            Ok(Ok(generated)) => generated,
            Ok(Err(report)) => return record.failed(Outcome::Generate, errors(&report)),
            Err(message) => return record.failed(Outcome::Panic, message),
        };
        describe(&generated, &overview, &mut record);
        if self.removals > 0 {
            match caught(|| removals::run(source.text(), self.removals, &config)) {
                Ok(Some(found)) => {
                    record.removals = found.tried;
                    if !found.changes.is_empty() {
                        return record.failed(Outcome::Removal, found.changes.join("\n"));
                    }
                }
                Ok(None) => {}
                Err(message) => return record.failed(Outcome::Panic, message),
            }
        }
        drop(source);
        self.write_and_check(document, generated, worker, record)
    }

    fn overview(&self, document: &Document, record: &mut Record) -> Overview {
        let text = std::fs::read_to_string(&document.path).unwrap_or_default();
        record.bytes = text.len();
        let overview = Overview::read(&text).unwrap_or_default();
        record.openapi = overview.openapi();
        record.schemas = overview.schemas().count();
        overview
    }

    fn write_and_check(
        &self,
        document: &Document,
        generated: Generated,
        worker: usize,
        mut record: Record,
    ) -> Record {
        let folder = self.crates.join(&document.name);
        let Generated { files, manifest, .. } = generated;
        let start = Instant::now();
        let written =
            caught(|| Plan::new(files, manifest, &folder).and_then(|plan| plan.apply(true)));
        record.write = Some(start.elapsed().as_secs_f64());
        match written {
            Ok(Ok(_)) => {}
            Ok(Err(report)) => return record.failed(Outcome::Write, errors(&report)),
            Err(message) => return record.failed(Outcome::Panic, message),
        }
        // A kept crate that was checked in an earlier run would be reported as fresh.
        if let Err(error) = touch(&folder.join("src/lib.rs")) {
            return record.failed(Outcome::Write, error);
        }

        let Some(checker) = &self.checker else { return record };
        match checker.run(Tool::Check, &folder, worker) {
            Ok(time) => record.check = Some(time),
            Err(output) => return record.failed(Outcome::Check, output),
        }
        if checker.clippy {
            match checker.run(Tool::Clippy, &folder, worker) {
                Ok(time) => record.clippy = Some(time),
                Err(output) => return record.failed(Outcome::Clippy, output),
            }
        }
        record
    }
}

/// Counts what was generated.
fn describe(generated: &Generated, overview: &Overview, record: &mut Record) {
    let Manifest { types, .. } = &generated.manifest;
    record.types = types.len();
    record.untyped = overview.schemas().filter(|schema| !types.contains_key(schema)).collect();
    record.lines = generated
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, text)| text.lines().count())
        .sum();
    for found in &generated.report.diagnostics {
        if found.severity == Severity::Warning {
            *record.warnings.entry(found.code.to_owned()).or_default() += 1;
        }
    }
    record.places = places(generated);
    record.fallbacks = record.warnings.get(FALLBACK).copied().unwrap_or_default();
}

/// The number of fields, members of unions, aliases and newtypes.
fn places(generated: &Generated) -> usize {
    let models = generated.files.iter().filter(|(path, _)| path.starts_with("src/models/"));
    models.flat_map(|(_, text)| text.lines()).filter(|line| is_place(line)).count()
}

fn is_place(line: &str) -> bool {
    let is_member = |inner: &str| {
        inner.starts_with(|it: char| it.is_ascii_uppercase()) && inner.ends_with("),")
    };
    match line.strip_prefix("    ") {
        Some(inner) => {
            inner.strip_prefix("pub ").is_some_and(|it| !it.starts_with("fn ") && it.contains(": "))
                || is_member(inner)
        }
        None => {
            line.starts_with("pub type ") || line.starts_with("pub struct ") && line.ends_with(");")
        }
    }
}
