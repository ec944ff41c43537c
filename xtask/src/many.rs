//! What the commands that work through many documents have in common: finding the documents, trying
//! them one by one without one stopping the others, and compiling crates of their own names.

#[cfg(feature = "corpus")]
pub mod cargo;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod caught;
pub mod documents;
pub mod folder;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod locks;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod made;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod pool;

use std::fs;
use std::path::Path;
#[cfg(any(feature = "conform", feature = "corpus"))]
use std::path::PathBuf;

use serde::Serialize;

use crate::Failed;
use crate::print::{Printer, count};

/// Writes the results of a command to a file, as JSON.
///
/// # Errors
///
/// Why the file cannot be written.
pub fn write_results(file: &Path, results: &impl Serialize) -> Result<(), String> {
    let mut text = serde_json::to_string_pretty(results).map_err(|error| error.to_string())?;
    text.push('\n');
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

/// Writes what a command found out about each document to a file, as JSON. Times are in seconds,
/// lengths and memory in bytes.
///
/// # Errors
///
/// As of [`write_results`].
pub fn write_records(file: &Path, records: &[impl Serialize]) -> Result<(), String> {
    #[derive(Serialize)]
    struct Form<'r, R> {
        format: u32,
        documents: &'r [R],
    }
    write_results(file, &Form { format: 1, documents: records })
}

/// How a command ends of whose documents some failed.
pub fn verdict(failed: usize, printer: &mut Printer) -> Result<(), Failed> {
    if failed == 0 {
        return Ok(());
    }
    Err(printer.fail(format_args!("{} failed", count(failed, "document"))))
}

#[cfg(any(feature = "conform", feature = "corpus"))]
/// A target folder: the given one, or one of that name in the workspace's.
pub fn target(given: Option<&Path>, name: &str) -> PathBuf {
    let target = given.map_or_else(
        || {
            std::env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| crate::workspace_root().join("target"), PathBuf::from)
                .join(name)
        },
        Path::to_owned,
    );
    std::path::absolute(&target).unwrap_or_else(|_| Path::new(".").join(target))
}
