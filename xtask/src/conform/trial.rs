//! Tries one document, from the file to the judged answers.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generator::config::{Config, UnknownProperties};
use generator::output::Manifest;
use generator::source::Source;
use serde_json::Value;

use super::collect;
use super::dialect::Dialect;
use super::drive::Driver;
use super::judge::Model;
use super::library::{self, Library};
use super::make;
use super::oracle::Oracle;
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
        let manifest = self.generate(&source, &package, &folder.join("models"))?;
        record.models = manifest.types.len();

        let start = Instant::now();
        let mut models: Vec<&str> = manifest.places().map(|(_, path)| path).collect();
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
        let done = self.judge(&source, &manifest, &indices, &program, record);
        record.run = start.elapsed().as_secs_f64();
        // Programs are large.
        let _ = fs::remove_file(&program);
        done
    }

    fn generate(&self, source: &Source, package: &str, out: &Path) -> Result<Manifest, String> {
        let config = Config {
            package: package.to_owned(),
            pages: false,
            standalone: true,
            unknown_properties: self.unknown,
            ..Config::default()
        };
        made::make(source, &config, out)
    }

    fn judge(
        &self,
        source: &Source,
        manifest: &Manifest,
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
        let mut embedded =
            collect::embedded(&strict, &|pointer| manifest.types.contains_key(pointer));
        let mut driver = Driver::new(program);
        for (pointer, path) in manifest.places() {
            let Some(index) = indices.get(path) else { continue };
            let verdicts = strict_oracle.at(pointer);
            let (strict_verdicts, structural_verdicts) =
                match verdicts.and_then(|it| Ok((it, structural_oracle.at(pointer)?))) {
                    Ok(both) => both,
                    Err(error) => {
                        record.unjudged.push((pointer.to_owned(), error));
                        continue;
                    }
                };
            // Rarely needed.
            let open_verdicts = OnceCell::new();
            let is_open = |instance: &Value| {
                let verdicts = open_verdicts.get_or_init(|| open_oracle.at(pointer).ok());
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
            let of_document = allowed(embedded.remove(pointer).unwrap_or_default());
            model.valid(Origin::Embedded, &of_document, &mut driver, record)?;
            let schema = strict.schema(pointer).unwrap_or_default();
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

/// Whether a document is of OpenAPI 3.0.
pub(super) fn is_old(files: &library::Files) -> bool {
    let version = files.get("").and_then(|main| main.get("openapi"));
    version.is_some_and(|it| it.to_string().trim_start_matches('"').starts_with("3.0"))
}
