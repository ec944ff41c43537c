//! Tries one document, from the file to the times.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use generator::config::{Config, SerdeStyle};
use generator::output::Manifest;
use generator::source::Source;

use super::program::{self, SIDES};
use super::record::{Measured, Record};
use crate::conform::largest::{Payload, largest};
use crate::conform::program::{Profile, build};
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
    /// The most payloads of a document.
    pub number: usize,
}

impl Trial {
    /// Tries a document. A panic is an outcome like others.
    pub fn run(&self, document: &Document) -> Record {
        let mut record = Record {
            document: document.path.display().to_string(),
            name: document.name.clone(),
            ..Record::default()
        };
        match caught(|| self.measure(document)) {
            Ok(Ok(payloads)) => record.payloads = payloads,
            Ok(Err(error)) => record.error = Some(error),
            Err(panic) => record.error = Some(format!("panic: {panic}")),
        }
        record
    }

    fn measure(&self, document: &Document) -> Result<Vec<Measured>, String> {
        let source = Source::read(&document.path).map_err(|report| made::errors(&report))?;
        let folder = self.crates.join(&document.name);
        let package = format!("payloads-{}", document.name);
        let config = Config { package: package.clone(), pages: false, ..Config::default() };
        let all = generator::generate(&source, &config).map_err(|it| made::errors(&it))?;
        let mut payloads = self.payloads(&source, &models(&all.manifest))?;
        drop(all);
        if payloads.is_empty() {
            return Ok(Vec::new());
        }
        let include: Vec<_> = payloads.iter().filter_map(|it| component(&it.pointer)).collect();
        let mut made = BTreeMap::new();
        for (side, serde) in SIDES.into_iter().zip([SerdeStyle::Written, SerdeStyle::Derived]) {
            let package = format!("{package}-{side}");
            let include = include.clone();
            let config = Config { package, include, serde, standalone: true, ..config.clone() };
            // Both sides have the same models.
            made = models(&made::make(&source, &config, &folder.join(side))?);
        }
        for payload in &mut payloads {
            let model = made.get(&payload.pointer);
            payload.model = model.ok_or_else(|| format!("{} is gone", payload.pointer))?.clone();
        }
        let program = folder.join("program");
        program::write(&program, &package, &payloads)?;
        let program = build(&program, &package, Profile::Release, &self.target, &self.locks)?;
        let times = program::run(&program)?;
        // Programs are large.
        let _ = fs::remove_file(&program);
        if times.len() != payloads.len() {
            return Err("the program did not measure every payload".to_owned());
        }
        let measured = payloads.into_iter().zip(times).map(|(payload, times)| Measured {
            model: payload.model.split_once("::").map_or("", |(_, path)| path).to_owned(),
            pointer: payload.pointer,
            bytes: payload.json.len(),
            times,
        });
        Ok(measured.collect())
    }
    /// The payloads of models in components, which can be compiled without the rest; of all models
    /// if there is none.
    fn payloads(
        &self,
        source: &Source,
        models: &BTreeMap<String, String>,
    ) -> Result<Vec<Payload>, String> {
        let mut inside = models.clone();
        inside.retain(|pointer, _| component(pointer).is_some());
        let payloads = largest(source, &inside, self.number)?;
        if payloads.is_empty() { largest(source, models, self.number) } else { Ok(payloads) }
    }
}

/// The path of the model of each schema.
fn models(manifest: &Manifest) -> BTreeMap<String, String> {
    manifest.places().map(|(at, path)| (at.to_owned(), path.to_owned())).collect()
}

/// The component that has a place of the document.
fn component(pointer: &str) -> Option<String> {
    let token = pointer.strip_prefix("#/components/schemas/")?.split('/').next()?;
    Some(token.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_in_a_component_or_in_none() {
        let name = component("#/components/schemas/a~1b~0/oneOf/0");
        assert_eq!(name.as_deref(), Some("a/b~"));
        assert_eq!(component("#/paths/~1pets/get"), None);
    }
}
