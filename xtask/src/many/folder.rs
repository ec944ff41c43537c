//! The folder in which a command makes its crates.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A folder for crates: one that stays, or one that is removed at the end.
pub struct Folder {
    path: PathBuf,
    _temporary: Option<TempDir>,
}

impl Folder {
    /// The folder to keep, or a temporary one for a command of this name.
    ///
    /// # Errors
    ///
    /// The folder cannot be made or used.
    pub fn new(command: &str, keep: Option<&Path>) -> Result<Self, String> {
        if let Some(keep) = keep {
            let path = std::path::absolute(keep)
                .map_err(|error| format!("cannot use {}: {error}", keep.display()))?;
            return Ok(Self { path, _temporary: None });
        }
        let temporary = tempfile::Builder::new()
            .prefix(&format!("{command}-"))
            .tempdir()
            .map_err(|error| format!("cannot make a temporary folder: {error}"))?;
        Ok(Self { path: temporary.path().to_owned(), _temporary: Some(temporary) })
    }

    /// Its path, absolute.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
