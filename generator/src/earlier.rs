//! What an earlier run left in an output folder, so that what did not change is not done again.
//!
//! Two things: the manifest, which is checked in and part of the crate, and a record of what the
//! run read and wrote, which is only for speed and stays on this machine, in the working folder.
//! Without the record everything is done afresh, with the same result. The record is believed only
//! by the very program that wrote it, and only about files that are still as it says.

mod record;
mod stamp;
mod version;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::record::Record;
use crate::compare::{STORE, Surface};
use crate::config::{Config, Job};
use crate::diagnostics::{Diagnostic, Report};
use crate::naming;
use crate::output::{self, Applied, Hold, Manifest, Plan};
use crate::parallel;
use crate::pointer::Pointer;
use crate::source::Source;

/// What an earlier run left; by default nothing.
#[derive(Debug, Default)]
pub struct Earlier {
    out: PathBuf,
    manifest: Option<Manifest>,
    record: Option<Record>,
    /// What is known otherwise than from the folder.
    surface: Option<Surface>,
}

/// A crate that is what the generator would make of its document, found out without generating.
#[derive(Clone, Debug)]
pub struct Unchanged {
    /// The paths of its files, the manifest among them, sorted.
    pub files: Vec<String>,
    /// The warnings of the run that made it.
    pub report: Report,
}

impl Earlier {
    /// What an earlier run left in an output folder, which need not exist.
    ///
    /// # Errors
    ///
    /// If the folder's manifest cannot be used.
    pub fn read(out: &Path) -> Result<Self, Report> {
        let manifest = Manifest::read(out)?;
        let record = Record::read(&output::work_folder(out)).filter(Record::is_ours);
        Ok(Self { out: out.to_owned(), manifest, record, surface: None })
    }

    /// What is known of a crate that was never written: the names of its models.
    pub fn of(surface: &Surface) -> Self {
        let mut manifest = Manifest::default();
        for (name, model) in &surface.models {
            manifest.types.entry(model.at.clone()).or_default().push(name.clone());
        }
        // Which of several at one place was the first is not known, nor what is a combination.
        manifest.types.retain(|_, names| names.len() == 1);
        manifest.combinations.clone_from(&manifest.types);
        Self { manifest: Some(manifest), surface: Some(surface.clone()), ..Self::default() }
    }

    /// The manifest.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_ref()
    }

    /// Whether a run for the job would change nothing, since its document, its settings, this
    /// program and all generated files are what they were when the record was written. Files are
    /// asked for their length and times, and read only where these differ.
    pub fn unchanged(&self, job: &Job) -> Option<Unchanged> {
        let record = self.record.as_ref()?;
        let report = record.report(&job.document, &job.config)?;
        // A change that was begun and not finished goes first.
        output::settled(&self.out).ok()?;
        record.files_are_there(&self.out).then(|| Unchanged { files: record.paths(), report })
    }

    /// Carries the plan of a run out, and writes down what the run read and wrote. A record that
    /// cannot be written is none: it is only for speed.
    ///
    /// # Errors
    ///
    /// As [`Plan::apply`].
    pub fn carry_out(
        hold: &Hold,
        plan: &Plan,
        force: bool,
        source: &Source,
        config: &Config,
        report: &Report,
    ) -> Result<Applied, Report> {
        // To look at a large document once more takes as long as to write the crate.
        let (sources, applied) =
            parallel::both(|| record::sources(source), || plan.apply_held(hold, force));
        let applied = applied?;
        let record = sources.and_then(|it| Record::new(it, source.name(), config, report, plan));
        if let Some(record) = record {
            record.write(&output::work_folder(hold.out()));
        }
        Ok(applied)
    }

    /// The names that the earlier run gave to types, fields and values.
    pub(crate) fn names(&self) -> naming::Earlier {
        let names = |paths: &BTreeMap<String, Vec<String>>| {
            let names = paths.iter();
            names
                .map(|(at, paths)| (at.clone(), paths.iter().map(|it| last(it)).collect()))
                .collect()
        };
        let (types, combinations) = match &self.manifest {
            Some(manifest) => (names(&manifest.types), names(&manifest.combinations)),
            None => Default::default(),
        };
        let read;
        let surface = match &self.surface {
            Some(surface) => Some(surface),
            None => {
                read = self.read_surface();
                read.as_ref()
            }
        };
        let models = surface.into_iter().flat_map(|it| &it.models);
        let members = models.map(|(name, model)| (name.clone(), model.member_names())).collect();
        naming::Earlier { types, combinations, members }
    }

    fn read_surface(&self) -> Option<Surface> {
        let manifest = self.manifest.as_ref()?;
        let text = String::from_utf8(output::read_file(&self.out.join(STORE))?).ok()?;
        Surface::from_text(&text, manifest.all_types())
    }

    /// A note if the document of this title has an older version than the one before.
    pub(crate) fn version_went_back(&self, title: &str, version: &str) -> Option<Diagnostic> {
        let before = self.manifest.as_ref().filter(|it| it.title == title)?;
        version::is_older(version, &before.version).then(|| {
            let message = format!(
                "the document's version went back, from `{}` to `{version}`",
                before.version
            );
            let place = Pointer::root().join("info").join("version");
            Diagnostic::note("version-went-back", message).at(&place)
        })
    }
}

/// The name at the end of a path.
fn last(path: &str) -> String {
    path.rsplit("::").next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests;
