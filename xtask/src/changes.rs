//! What a run changes for those who use a crate: told after it, and kept in the crate's changelog
//! where the configuration wants that.

use std::fs;
use std::path::Path;

use generator::Generated;
use generator::compare::changelog::{self, CHANGELOG};
use generator::compare::{Comparison, STORE, Surface};
use generator::config::Config;
use generator::diagnostics::{Diagnostic, Report};
use generator::output::{Manifest, Plan};

use crate::print::{PLAIN, Printer};

/// The changes that need a look that are listed after a run.
const LISTED: usize = 8;

/// What a run changes.
#[derive(Debug, Default)]
pub struct Changes {
    /// `None` if the state before the run is not known.
    comparison: Option<Comparison>,
    /// The new text of the changelog.
    changelog: Option<String>,
    /// What speaks against writing one.
    problem: Option<Diagnostic>,
}

impl Changes {
    /// Compares the crate in the folder `out` with a new one, before anything is written.
    pub fn new(out: &Path, config: &Config, generated: &Generated) -> Self {
        let old = state(out);
        if old.is_none() && !config.changelog {
            return Self::default();
        }
        let new = &generated.surface();
        let comparison = old.as_ref().map(|old| Comparison::new(old, new));
        let mut changes = Self { comparison, ..Self::default() };
        if config.changelog {
            let place = out.join(CHANGELOG);
            let existing = text(&place);
            if existing.as_deref().is_some_and(|text| !changelog::is_ours(text)) {
                let problem = Diagnostic::warning(
                    "foreign-changelog",
                    "this is no changelog of the generator, and is left alone",
                );
                changes.problem = Some(
                    problem
                        .in_file(place.display().to_string())
                        .help("move it away, or set `changelog = false`"),
                );
            } else {
                changes.changelog = changelog::updated(existing.as_deref(), old.as_ref(), new);
            }
        }
        changes
    }

    /// The plan with the changelog in it.
    ///
    /// # Errors
    ///
    /// If something stands in the way.
    pub fn plan(&mut self, plan: Plan) -> Result<Plan, Report> {
        match self.changelog.take() {
            Some(text) => plan.with_shared_file(CHANGELOG, text),
            None => Ok(plan),
        }
    }

    /// What speaks against writing a changelog.
    pub fn warnings(&mut self) -> Option<Diagnostic> {
        self.problem.take()
    }

    /// Tells what changed, in a few lines.
    pub fn tell(&self, printer: &mut Printer) {
        let Some(found) = self.comparison.as_ref().filter(|found| !found.is_empty()) else {
            return;
        };
        for line in found.to_short_text(LISTED).lines() {
            printer.line(PLAIN, line);
        }
    }
}

/// What users see of the crate in a folder, as far as it tells.
pub fn state(out: &Path) -> Option<Surface> {
    let manifest = Manifest::read(out).ok().flatten()?;
    Surface::from_text(&text(&out.join(STORE))?, manifest.all_types())
}

/// The text of a regular file.
fn text(place: &Path) -> Option<String> {
    let is_file = fs::symlink_metadata(place).is_ok_and(|found| found.is_file());
    if is_file { fs::read_to_string(place).ok() } else { None }
}
