//! What the commands that work through many documents have in common: finding the documents, trying
//! them one by one without one stopping the others, and compiling crates of their own names.

#[cfg(feature = "corpus")]
pub mod cargo;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod caught;
pub mod documents;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod locks;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod made;
#[cfg(any(feature = "conform", feature = "corpus"))]
pub mod pool;

use std::path::Path;
#[cfg(any(feature = "conform", feature = "corpus"))]
use std::path::PathBuf;
use std::{fs, io};

use serde::Serialize;

/// Writes the results of a command to a file, as JSON.
pub fn write_results(file: &Path, results: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(results)?;
    text.push('\n');
    fs::write(file, text)
}

/// Writes what a command found out about each document to a file, as JSON. Times are in seconds,
/// lengths and memory in bytes.
pub fn write_records(file: &Path, records: &[impl Serialize]) -> io::Result<()> {
    #[derive(Serialize)]
    struct Form<'r, R> {
        format: u32,
        documents: &'r [R],
    }
    write_results(file, &Form { format: 1, documents: records })
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
