//! Generates a crate on the way.

use std::path::Path;

use generator::config::Config;
use generator::diagnostics::{Report, Severity};
use generator::output::{Manifest, Plan};
use generator::source::Source;

/// Generates a crate and writes it; gives its manifest.
///
/// # Errors
///
/// What the generator reported.
pub fn make(source: &Source, config: &Config, out: &Path) -> Result<Manifest, String> {
    let generated = generator::generate(source, config).map_err(|it| errors(&it))?;
    let manifest = generated.manifest.clone();
    Plan::new(generated.files, generated.manifest, out)
        .and_then(|plan| plan.apply(true))
        .map_err(|report| errors(&report))?;
    Ok(manifest)
}

/// The errors of a report as text.
pub fn errors(report: &Report) -> String {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.render(false)).collect()
}
