//! Further files of a document that is spread over a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use super::{MAX_BYTES, Source, decode, read_text};
use crate::diagnostics::Diagnostic;

/// A file of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The path relative to the main file's folder, with `/`, as it stands in pointers before the
    /// `#`; empty for the main file.
    pub document: String,
    /// The name for people.
    pub name: String,
    /// The text.
    pub text: Arc<String>,
}

/// The path, relative to the main file's folder, of what the file `base` calls `reference`; both
/// without a `#` and without percent-encoding. An empty reference is the file itself.
///
/// `None` if it is absolute, a URL, or leads out of the folder.
pub fn join(base: &str, reference: &str) -> Option<String> {
    if reference.is_empty() {
        return Some(base.to_owned());
    }
    let is_url = reference.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if is_url || reference.starts_with('/') || reference.contains(['\\', '\0']) {
        return None;
    }
    let mut steps: Vec<&str> = base.split('/').collect();
    steps.pop();
    for step in reference.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            _ => steps.push(step),
        }
    }
    (!steps.is_empty()).then(|| steps.join("/"))
}

impl Source {
    /// Reads a further file of the document: `relative` is a path from the main file's folder.
    /// A file is read once. The main file's own path gives the main file.
    ///
    /// # Errors
    /// A diagnostic without a place, for the caller to put at the reference, if the path leads out
    /// of the main file's folder, by itself or through a symbolic link, if the document is not in
    /// a file, or if the file cannot be read as text.
    pub fn open(&self, relative: &str) -> Result<Part, Diagnostic> {
        let document = join("", relative).ok_or_else(|| outside(relative))?;
        if let Some(part) = self.part(&document) {
            return Ok(part);
        }
        let part = self.open_new(document).inspect_err(|_| self.note_refusal())?;
        if !part.document.is_empty() {
            let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
            parts.insert(part.document.clone(), part.clone());
        }
        Ok(part)
    }

    /// Reads a document outside the main file's folder from a local copy: `mirrors` names folders
    /// by the starts of the names of the documents that are copied there. The longest start wins.
    ///
    /// # Errors
    /// As for [`Source::open`]; and `reference-outside` if no mirror holds the document.
    pub fn open_mirrored(
        &self,
        document: &str,
        mirrors: &BTreeMap<String, PathBuf>,
    ) -> Result<Part, Diagnostic> {
        if let Some(part) = self.part(document) {
            return Ok(part);
        }
        let copied = mirrors.keys().any(|start| document.starts_with(start.as_str()));
        self.open_copy(document, mirrors).inspect_err(|_| {
            if copied {
                self.note_refusal();
            }
        })
    }

    fn open_copy(
        &self,
        document: &str,
        mirrors: &BTreeMap<String, PathBuf>,
    ) -> Result<Part, Diagnostic> {
        let matching = mirrors.iter().filter(|(start, _)| document.starts_with(start.as_str()));
        let Some((start, folder)) = matching.max_by_key(|(start, _)| start.len()) else {
            return Err(outside(document).help(
                "copy the file beside the document and refer to the copy, or name a folder with \
                 copies under `mirrors` in the configuration",
            ));
        };
        let rest = document.strip_prefix(start.as_str()).unwrap_or_default();
        // What asks for a version or the like (`?v=2`) has the same copy.
        let rest = rest.split('?').next().unwrap_or_default();
        let rest = join("", rest.trim_start_matches('/')).ok_or_else(|| outside(document))?;
        let path = folder.join(&rest);
        let missing = |error: std::io::Error| {
            let message = format!("`{}` cannot be read: {error}", path.display());
            Diagnostic::error("missing-file", message)
                .help("the mirror of this name has no such file")
        };
        let root = folder.canonicalize().map_err(missing)?;
        let target = path.canonicalize().map_err(missing)?;
        if !target.starts_with(&root) || !target.is_file() {
            return Err(outside(document));
        }
        let name = path.display().to_string();
        let text = read_text(&target, &name, MAX_BYTES)?.into();
        self.note_place(target);
        let part = Part { document: document.to_owned(), name, text };
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        parts.insert(part.document.clone(), part.clone());
        Ok(part)
    }

    /// The files that were read. `None` if that is not all that the document is made of: it is not
    /// in a file, or another one could not be read, which may come to be.
    pub(crate) fn files_read(&self) -> Option<Vec<PathBuf>> {
        let all = self.reader.is_none() && !self.refused.load(Ordering::Relaxed);
        let main = self.path.as_deref().filter(|_| all)?;
        let mut files = vec![main.canonicalize().ok()?];
        files.extend_from_slice(&self.places.lock().unwrap_or_else(PoisonError::into_inner));
        Some(files)
    }

    /// Notes where a further file was read.
    fn note_place(&self, place: PathBuf) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).push(place);
    }

    /// Notes that a further file could not be read.
    fn note_refusal(&self) {
        self.refused.store(true, Ordering::Relaxed);
    }

    /// A further file that has been opened.
    pub(super) fn part(&self, document: &str) -> Option<Part> {
        let parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        parts.get(document).cloned()
    }

    fn open_new(&self, document: String) -> Result<Part, Diagnostic> {
        let Some(main) = &self.path else {
            let message = format!("`{document}` cannot be read: the document is not in a file");
            return Err(Diagnostic::error("missing-file", message));
        };
        if let Some(reader) = &self.reader {
            if main.file_name().is_some_and(|name| name.to_string_lossy() == document) {
                let (name, text) = (self.name.clone(), Arc::clone(&self.text));
                return Ok(Part { document: String::new(), name, text });
            }
            let bytes = (reader.0)(&document).map_err(|why| {
                let message = format!("`{document}` cannot be read: {why}");
                Diagnostic::error("missing-file", message)
            })?;
            let text = decode(&document, bytes)?.into();
            return Ok(Part { name: document.clone(), document, text });
        }
        let folder = match main.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let path = folder.join(&document);
        let missing = |error: std::io::Error| {
            Diagnostic::error("missing-file", format!("`{document}` cannot be read: {error}"))
                .help("the path is relative to the file that holds the reference")
        };
        let root = folder.canonicalize().map_err(missing)?;
        let target = path.canonicalize().map_err(missing)?;
        if !target.starts_with(&root) {
            return Err(outside(&document));
        }
        if main.canonicalize().is_ok_and(|main| main == target) {
            let (name, text) = (self.name.clone(), Arc::clone(&self.text));
            return Ok(Part { document: String::new(), name, text });
        }
        // Unlike the main file, which the user names, this must not be a pipe or a device.
        if !target.is_file() {
            let message = format!("`{document}` is not a file");
            return Err(Diagnostic::error("unreadable-file", message));
        }
        let name =
            if folder == Path::new(".") { document.clone() } else { path.display().to_string() };
        let text = read_text(&target, &name, MAX_BYTES)?.into();
        self.note_place(target);
        Ok(Part { document, name, text })
    }
}

fn outside(reference: &str) -> Diagnostic {
    let message = format!("`{reference}` is not in the folder of the main document");
    Diagnostic::error("reference-outside", message)
        .help("files are read only from that folder and those in it: copy the file there")
}
