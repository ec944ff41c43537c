//! A path becomes text, and JSON pointers become lines and columns: lazily, only when a diagnostic
//! needs them. Knows nothing of OpenAPI.
//!
//! - `decode`: bytes to text, with an error for everything that is not a text document
//! - `files`: further files of a document that is spread over a folder
//! - `scan`, `json`, `yaml`: the structure of a text, as a stream of places
//! - `track`: the places of the wanted pointers in that stream
//! - `spelling`: how numbers and booleans are spelled, for where a text has to be
//! - `text`: byte offsets to lines, columns and excerpts

mod decode;
mod files;
mod json;
mod locate;
pub(crate) mod scan;
pub(crate) mod spelling;
pub(crate) mod text;
mod track;
mod yaml;

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

pub(crate) use decode::decode;
pub use files::{Part, join};
pub(crate) use yaml::{EndlessAlias, endless_alias, second_document};

use crate::diagnostics::{Diagnostic, Report};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// A document's text, and the further files that it refers to.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: Arc<String>,
    /// When reading began.
    begun: SystemTime,
    /// Where the main file stands; `None` for a text that came from elsewhere.
    path: Option<PathBuf>,
    /// The further files, by their path relative to the main file's folder.
    parts: Mutex<BTreeMap<String, Part>>,
    /// What gives the further files of a document that is not on the disk.
    reader: Option<Reader>,
    /// Where further files were read.
    places: Mutex<Vec<PathBuf>>,
    /// Whether a further file was asked for and could not be read.
    refused: AtomicBool,
}

impl Source {
    /// Reads a document.
    ///
    /// # Errors
    /// One diagnostic if the path leads to nothing, to a folder, to an empty or a binary file, to
    /// text that is not UTF-8, or to more than [`MAX_BYTES`].
    pub fn read(path: &Path) -> Result<Self, Report> {
        let begun = SystemTime::now();
        let name = path.display().to_string();
        let text = read_text(path, &name, MAX_BYTES)?;
        Ok(Self { begun, path: Some(path.to_owned()), ..Self::from_text(name, text) })
    }

    /// A document that is not in a file. It cannot refer to other files.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: Arc::new(text.into()),
            begun: SystemTime::now(),
            path: None,
            parts: Mutex::default(),
            reader: None,
            places: Mutex::default(),
            refused: AtomicBool::new(false),
        }
    }

    /// A document that is kept elsewhere than on the disk, such as an earlier version of it.
    /// `path` is where it would stand; `reader` gives the bytes of a further file, by its path
    /// relative to the main file's folder, or the reason why there is none.
    ///
    /// # Errors
    /// One diagnostic if the bytes are no text.
    pub fn from_reader(
        path: &Path,
        name: impl Into<String>,
        bytes: Vec<u8>,
        reader: impl Fn(&str) -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Result<Self, Report> {
        let name = name.into();
        let text = decode(&name, bytes)?;
        let reader = Some(Reader(Box::new(reader)));
        Ok(Self { path: Some(path.to_owned()), reader, ..Self::from_text(name, text) })
    }

    /// The name for people: the path as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// When reading began: what was changed later may not be what was read.
    pub(crate) fn begun(&self) -> SystemTime {
        self.begun
    }

    /// The text of the main file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The path of the main file; `None` for a text that is not in a file.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
}

/// The bytes of a further file, or the reason why there are none.
type Bytes = Result<Vec<u8>, String>;

/// Gives the bytes of a further file.
struct Reader(Box<dyn Fn(&str) -> Bytes + Send + Sync>);

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// Reads a text file of at most `limit` bytes.
pub(crate) fn read_text(path: &Path, name: &str, limit: u64) -> Result<String, Diagnostic> {
    let problem = |error: &io::Error| unreadable(name, error);
    let file = File::open(path).map_err(|error| problem(&error))?;
    let metadata = file.metadata().map_err(|error| problem(&error))?;
    if metadata.is_dir() {
        return Err(Diagnostic::error("unreadable-file", format!("`{name}` is a folder"))
            .in_file(name)
            .help("name the document's file in it"));
    }
    // The size of a pipe is not known beforehand, so the limit is enforced while reading.
    let expected = metadata.len().min(limit) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| problem(&error))?;
    if bytes.len() as u64 > limit {
        let message = format!("the file is larger than {} MiB", limit / (1024 * 1024));
        return Err(Diagnostic::error("file-too-large", message).in_file(name));
    }
    decode(name, bytes)
}

fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    if error.kind() == io::ErrorKind::NotFound {
        Diagnostic::error("missing-file", format!("there is no file `{name}`"))
            .in_file(name)
            .help("check the path; a relative one starts at the current folder")
    } else {
        Diagnostic::error("unreadable-file", format!("`{name}` cannot be read: {error}"))
            .in_file(name)
    }
}

#[cfg(test)]
mod tests;
