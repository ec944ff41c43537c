//! The record of a run: what it read, what it wrote, and what it had to say.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::stamp::{Outside, Stamp};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Place, Position, Report, Severity};
use crate::output::{Plan, read_file, text_hash};
use crate::parallel;
use crate::source::Source;

/// The version of the record's form.
const FORMAT: u64 = 1;

/// The record's name in the working folder.
const NAME: &str = "record.json";

/// What a run did.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    format: u64,
    /// The program that wrote it.
    program: Outside,
    /// The hash of the settings.
    config: String,
    /// The document as it was called, since warnings name it.
    document: String,
    /// The files that were read.
    sources: BTreeMap<PathBuf, Stamp>,
    /// The files of the crate.
    files: BTreeMap<String, Stamp>,
    warnings: Vec<Warning>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Warning {
    code: String,
    message: String,
    file: Option<String>,
    pointer: Option<String>,
    position: Option<(usize, usize)>,
    excerpt: Option<String>,
    help: Option<String>,
}

impl Record {
    /// The record of a crate that is in place; `None` if not everything about it is known.
    pub(super) fn new(
        sources: BTreeMap<PathBuf, Stamp>,
        document: &str,
        config: &Config,
        report: &Report,
        plan: &Plan,
    ) -> Option<Self> {
        let files: Vec<_> = plan.hashes().iter().collect();
        let files = parallel::map(&files, |(path, hash)| {
            let stamp = Stamp::written(&plan.out().join(path), (*hash).clone())?;
            Some(((*path).clone(), stamp))
        });
        // Notes are about the change that was made, which is no longer one.
        let found = report.diagnostics.iter();
        let warnings = found.filter(|found| found.severity == Severity::Warning);
        Some(Self {
            format: FORMAT,
            program: program()?,
            config: settings(config),
            document: document.to_owned(),
            sources,
            files: files.into_iter().collect::<Option<_>>()?,
            warnings: warnings.map(Warning::from).collect(),
        })
    }

    pub(super) fn read(work: &Path) -> Option<Self> {
        let text = read_file(&work.join(NAME))?;
        let record: Self = serde_json::from_slice(&text).ok()?;
        (record.format == FORMAT).then_some(record)
    }

    pub(super) fn write(&self, work: &Path) {
        // What is written half does not parse, and is no record.
        if let Ok(text) = serde_json::to_vec(self)
            && fs::create_dir_all(work).is_ok()
        {
            let _ = fs::write(work.join(NAME), text);
        }
    }

    /// Whether this very program wrote it.
    pub(super) fn is_ours(&self) -> bool {
        program() == Some(self.program)
    }

    /// The warnings, if the document and the settings are the same.
    pub(super) fn report(&self, document: &Path, config: &Config) -> Option<Report> {
        if self.document != document.display().to_string() || self.config != settings(config) {
            return None;
        }
        // A document may be named by a link, unlike what is generated.
        let main = document.canonicalize().ok()?;
        let is_same = |(path, stamp): (&PathBuf, &Stamp)| stamp.holds(path);
        if !self.sources.contains_key(&main) || !self.sources.iter().all(is_same) {
            return None;
        }
        let mut codes = HashMap::new();
        let warnings = self.warnings.iter().map(|it| it.diagnostic(&mut codes));
        Some(Report { diagnostics: warnings.collect() })
    }

    pub(super) fn files_are_there(&self, out: &Path) -> bool {
        let files: Vec<_> = self.files.iter().collect();
        parallel::map(&files, |(path, stamp)| stamp.holds(&out.join(path))).into_iter().all(|it| it)
    }

    pub(super) fn paths(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }
}

/// The files that a run read, as they are; `None` if that is not all that it was made of, or one was
/// changed since.
pub(super) fn sources(source: &Source) -> Option<BTreeMap<PathBuf, Stamp>> {
    let stamp = |path: PathBuf| {
        let stamp = Stamp::of(&path).filter(|it| it.is_from_before(source.begun()))?;
        Some((path, stamp))
    };
    source.files_read()?.into_iter().map(stamp).collect()
}

/// The hash of everything that the configuration says about a crate.
fn settings(config: &Config) -> String {
    text_hash(&format!("{config:?}"))
}

/// This program, looked at once, at the start: it may be built anew while it runs.
fn program() -> Option<Outside> {
    static PROGRAM: OnceLock<Option<Outside>> = OnceLock::new();
    *PROGRAM.get_or_init(|| Outside::of(&std::env::current_exe().ok()?.canonicalize().ok()?))
}

impl From<&Diagnostic> for Warning {
    fn from(found: &Diagnostic) -> Self {
        let place = found.place.clone();
        Self {
            code: found.code.to_owned(),
            message: found.message.clone(),
            file: place.file,
            pointer: place.pointer,
            position: place.position.map(|it| (it.line, it.column)),
            excerpt: place.excerpt,
            help: found.help.clone(),
        }
    }
}

impl Warning {
    fn diagnostic(&self, codes: &mut HashMap<String, &'static str>) -> Diagnostic {
        // Codes are words of the program elsewhere. The few that a record can name are kept for
        // as long as the program runs.
        let code = codes
            .entry(self.code.clone())
            .or_insert_with(|| Box::leak(self.code.clone().into_boxed_str()));
        Diagnostic {
            severity: Severity::Warning,
            code,
            message: self.message.clone(),
            place: Place {
                file: self.file.clone(),
                pointer: self.pointer.clone(),
                position: self.position.map(|(line, column)| Position { line, column }),
                excerpt: self.excerpt.clone(),
            },
            help: self.help.clone(),
        }
    }
}
