//! Tries one document, from the file to the judged answers.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generator::config::{Config, UnknownProperties};
use generator::source::Source;
use serde_json::Value;

use super::collect;
use super::dialect::Dialect;
use super::drive::Driver;
use super::judge::Model;
use super::library::{self, Library};
use super::make;
use super::oracle::{Oracle, Verdicts};
use super::program::{self, Profile};
use super::record::{Origin, Record};
use crate::many::caught::caught;
use crate::many::documents::Document;
use crate::many::locks::Locks;
use crate::many::made;

/// How documents are tried.
pub struct Trial {
    /// The folder in which the crates' folders are made.
    pub crates: PathBuf,
    /// The shared target folder.
    pub target: PathBuf,
    /// The versions that all programs use.
    pub locks: Locks,
    /// The start of what is random.
    pub seed: u64,
    /// The most instances for a model.
    pub limit: usize,
    /// What becomes of unknown properties.
    pub unknown: UnknownProperties,
}

impl Trial {
    /// Tries a document. A panic is an outcome like others.
    pub fn run(&self, document: &Document, worker: usize) -> Record {
        let mut record = Record {
            document: document.path.display().to_string(),
            name: document.name.clone(),
            ..Record::default()
        };
        match caught(|| self.try_all(document, worker, &mut record)) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => record.error = Some(error),
            Err(panic) => record.error = Some(format!("panic: {panic}")),
        }
        record
    }

    fn try_all(
        &self,
        document: &Document,
        worker: usize,
        record: &mut Record,
    ) -> Result<(), String> {
        let source = Source::read(&document.path).map_err(|report| made::errors(&report))?;
        let folder = self.crates.join(&document.name);
        let package = format!("conform-{}", document.name);
        let manifest = made::make(&source, &self.config(&package), &folder.join("models"))?;
        let mut subjects: Vec<Subject> = manifest
            .places()
            .map(|(at, path)| Subject {
                at: at.to_owned(),
                parts: Vec::new(),
                path: path.to_owned(),
            })
            .collect();
        subjects.extend(self.combined(&source, &package)?);
        record.models = subjects.len();

        let start = Instant::now();
        let mut models: Vec<&str> = subjects.iter().map(|it| it.path.as_str()).collect();
        models.sort_unstable();
        models.dedup();
        let target = match worker {
            0 => self.target.clone(),
            _ => self.target.join(format!("worker-{worker}")),
        };
        program::write(&folder.join("program"), &package, &models)?;
        let program =
            program::build(&folder.join("program"), &package, Profile::Dev, &target, &self.locks)?;
        record.build = start.elapsed().as_secs_f64();

        let start = Instant::now();
        let indices: HashMap<&str, usize> =
            models.iter().enumerate().map(|(index, model)| (*model, index)).collect();
        let done = self.judge(&source, &subjects, &indices, &program, record);
        record.run = start.elapsed().as_secs_f64();
        // Programs are large.
        let _ = fs::remove_file(&program);
        done
    }

    fn config(&self, package: &str) -> Config {
        Config {
            package: package.to_owned(),
            pages: false,
            standalone: true,
            unknown_properties: self.unknown,
            ..Config::default()
        }
    }

    /// The models of several schemas together.
    fn combined(&self, source: &Source, package: &str) -> Result<Vec<Subject>, String> {
        let described = generator::describe(source, &self.config(package))
            .map_err(|report| made::errors(&report))?;
        let (api, names) = (&described.api, &described.names);
        let root = package.replace('-', "_");
        let combined = api.ids().filter(|id| api.get(*id).is_combined()).map(|id| Subject {
            at: api.get(id).origin.as_str().to_owned(),
            parts: api.get(id).combined.iter().map(|it| it.as_str().to_owned()).collect(),
            path: format!("{root}::{}", names.ty(id)),
        });
        Ok(combined.collect())
    }

    fn judge(
        &self,
        source: &Source,
        subjects: &[Subject],
        indices: &HashMap<&str, usize>,
        program: &Path,
        record: &mut Record,
    ) -> Result<(), String> {
        let files = library::read(source)?;
        let old = is_old(&files);
        let strict = Library::new(&files, Dialect { old, structural: false, open: false });
        let structural = Library::new(&files, Dialect { old, structural: true, open: false });
        let open = Library::new(&files, Dialect { old, structural: true, open: true });
        drop(files);
        let strict_oracle = Oracle::new(&strict)?;
        let structural_oracle = Oracle::new(&structural)?;
        let open_oracle = Oracle::new(&open)?;
        let alone: HashSet<&str> =
            subjects.iter().filter(|it| it.parts.is_empty()).map(|it| it.at.as_str()).collect();
        let mut embedded = collect::embedded(&strict, &|pointer| alone.contains(pointer));
        let mut driver = Driver::new(program);
        for subject in subjects {
            let pointer = subject.at.as_str();
            let Some(index) = indices.get(subject.path.as_str()) else { continue };
            let verdicts = subject.verdicts(&strict_oracle);
            let (strict_verdicts, structural_verdicts) =
                match verdicts.and_then(|it| Ok((it, subject.verdicts(&structural_oracle)?))) {
                    Ok(both) => both,
                    Err(error) => {
                        record.unjudged.push((pointer.to_owned(), error));
                        continue;
                    }
                };
            // Rarely needed.
            let open_verdicts = OnceCell::new();
            let is_open = |instance: &Value| {
                let verdicts = open_verdicts.get_or_init(|| subject.verdicts(&open_oracle).ok());
                verdicts.as_ref().is_some_and(|it| it.allow(instance))
            };
            let model = Model {
                pointer,
                index: *index,
                strict: &strict_verdicts,
                structural: &structural_verdicts,
                open: &is_open,
                keep_unknown: self.unknown == UnknownProperties::Keep,
            };
            // Whether a model may be null is said where it is used.
            let allowed = |mut instances: Vec<Value>| -> Vec<Value> {
                instances.retain(|it| !it.is_null() && strict_verdicts.allow(it));
                instances
            };
            let of_document = match subject.parts.as_slice() {
                [] => allowed(embedded.remove(pointer).unwrap_or_default()),
                _ => Vec::new(),
            };
            model.valid(Origin::Embedded, &of_document, &mut driver, record)?;
            let schema = subject.schema(&strict).unwrap_or_default();
            let made = make::instances(&strict, &schema, pointer, self.limit, self.seed);
            let made = allowed(made);
            model.valid(Origin::Generated, &made, &mut driver, record)?;
            let valid: Vec<Value> = made.into_iter().chain(of_document).collect();
            if valid.is_empty() {
                record.untried.push(pointer.to_owned());
                continue;
            }
            model.mutated(&valid, self.limit, self.seed, &mut driver, record)?;
        }
        Ok(())
    }
}

/// A model and its schemas.
struct Subject {
    /// The pointer of its schema.
    at: String,
    /// The pointers of all of them, if it is of several together.
    parts: Vec<String>,
    /// Its full path in Rust.
    path: String,
}

impl Subject {
    fn schema(&self, library: &Library) -> Option<Value> {
        match self.parts.as_slice() {
            [] => library.schema(&self.at),
            parts => library.together(parts),
        }
    }

    fn verdicts(&self, oracle: &Oracle<'_>) -> Result<Verdicts, String> {
        match self.parts.as_slice() {
            [] => oracle.at(&self.at),
            parts => oracle.at_all(parts),
        }
    }
}

/// Whether a document is of OpenAPI 3.0.
pub(super) fn is_old(files: &library::Files) -> bool {
    let version = files.get("").and_then(|main| main.get("openapi"));
    version.is_some_and(|it| it.to_string().trim_start_matches('"').starts_with("3.0"))
}
