//! Finds the documents, and gives each a name of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::package::slug;

/// The names under which documents are found in folders.
const NAMES: &[&str] = &["openapi.json", "openapi.yaml", "openapi.yml"];

/// A document to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Where it is.
    pub path: PathBuf,
    /// A name that no other document of the run has, good for files and packages.
    pub name: String,
}

/// The documents among the paths and below them, sorted in each folder.
///
/// # Errors
///
/// If a path does not exist or a folder cannot be read, and if there is no document at all.
pub fn find(paths: &[PathBuf]) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    let mut taken = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let mut found = Vec::new();
        if path.is_dir() {
            search(path, &mut found)?;
        } else if path.exists() {
            found.push(path.clone());
        } else {
            return Err(format!("{} does not exist", path.display()));
        }
        found.sort();
        for path in found {
            let full = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            if seen.insert(full.clone()) {
                documents.push(Document { name: unused(&name(&full), &mut taken), path });
            }
        }
    }
    if documents.is_empty() {
        return Err(format!("there is no {} below these paths", NAMES.join(", ")));
    }
    Ok(documents)
}

/// Adds the documents below a folder. Links to folders are not followed: they may lead in circles.
fn search(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let mut todo = vec![folder.to_owned()];
    while let Some(folder) = todo.pop() {
        let failed = |error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name();
            if entry.file_type().map_err(failed)?.is_dir() {
                todo.push(entry.path());
            } else if NAMES.iter().any(|known| name == *known) {
                found.push(entry.path());
            }
        }
    }
    Ok(())
}

/// What a document is called: after its folder if its own name says nothing.
fn name(path: &Path) -> String {
    let file = path.file_name().unwrap_or_default();
    let named = if NAMES.iter().any(|known| file == *known) {
        path.parent().and_then(Path::file_name)
    } else {
        path.file_stem()
    };
    let name = slug(&named.unwrap_or(file).to_string_lossy());
    if name.is_empty() { "document".to_owned() } else { name }
}

/// The name, with the smallest number at its end that makes it a new one.
fn unused(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut unused = name.to_owned();
    let mut number = 2_usize;
    while !taken.insert(unused.clone()) {
        unused = format!("{name}-{number}");
        number += 1;
    }
    unused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_found_once_and_named_apart() {
        let folder = tempfile::TempDir::new().unwrap();
        let root = folder.path();
        for path in ["b/openapi.yaml", "a/x/openapi.json", "c/x/openapi.yml", "c/other.json"] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), "").unwrap();
        }
        let found = find(&[root.to_owned(), root.join("b"), root.join("c/other.json")]).unwrap();
        let names: Vec<_> = found.iter().map(|document| document.name.as_str()).collect();
        assert_eq!(names, ["x", "b", "x-2", "other"]);
        assert_eq!(found[1].path, root.join("b/openapi.yaml"));
    }

    #[test]
    fn nothing_to_try_is_an_error() {
        let folder = tempfile::TempDir::new().unwrap();
        assert!(find(&[folder.path().to_owned()]).is_err());
        assert!(find(&[folder.path().join("missing")]).is_err());
    }
}
