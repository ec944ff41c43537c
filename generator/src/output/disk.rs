//! What stands on the disk where a file is to be, without following links below the output folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::hash;
use super::path;
use crate::diagnostics::{Diagnostic, Report};

/// What stands at a path.
pub(super) enum Found {
    /// Nothing, or not even the folder.
    Missing,
    /// A regular file with this content, line ends as `\n`.
    File(Vec<u8>),
    /// A symbolic link, which is never read through.
    Link,
}

/// The output folder, with what is known about the folders in it.
pub(super) struct Disk<'a> {
    out: &'a Path,
    /// Whether a folder exists; a folder that cannot be used is not in here.
    folders: BTreeMap<String, bool>,
}

impl<'a> Disk<'a> {
    /// Opens the output folder, which need not exist.
    ///
    /// # Errors
    ///
    /// If it is something else than a folder, or cannot be looked at.
    pub(super) fn open(out: &'a Path) -> Result<Self, Report> {
        match fs::metadata(out) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(blocked(out, "the output folder is a file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if fs::symlink_metadata(out).is_ok() {
                    return Err(blocked(out, "the output folder is a link that leads nowhere"));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(blocked(out, "a part of the output folder's path is a file"));
            }
            Err(error) => return Err(failed("read", out, &error)),
        }
        Ok(Self { out, folders: BTreeMap::new() })
    }

    /// Looks at a path, which [`path::check`] has passed.
    ///
    /// # Errors
    ///
    /// If something stands in the way: a link or a file in the place of a folder, a folder in the
    /// place of the file, or what is neither.
    pub(super) fn look(&mut self, path: &str) -> Result<Found, Report> {
        if self.has_folders(path)? { self.read(path) } else { Ok(Found::Missing) }
    }

    /// Whether the folders above a path exist.
    ///
    /// # Errors
    ///
    /// If a link or a file stands in the place of one.
    pub(super) fn has_folders(&mut self, path: &str) -> Result<bool, Report> {
        for folder in path::folders(path) {
            if !self.folder_exists(folder)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// As [`Disk::look`], for a path whose folders exist.
    ///
    /// # Errors
    ///
    /// If a folder stands in the place of the file, or what is neither.
    pub(super) fn read(&self, path: &str) -> Result<Found, Report> {
        let place = self.out.join(path);
        let found = match fs::symlink_metadata(&place) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Missing),
            Err(error) => return Err(failed("read", &place, &error)),
        };
        if found.is_symlink() {
            Ok(Found::Link)
        } else if found.is_dir() {
            Err(blocked(&place, "a folder stands where a file is to be"))
        } else if found.is_file() {
            let content = fs::read(&place).map_err(|error| failed("read", &place, &error))?;
            Ok(Found::File(unix_lines(content)))
        } else {
            // Reading a pipe or a device could wait for ever.
            Err(blocked(&place, "what stands where a file is to be is neither file nor folder"))
        }
    }

    /// What stands at a path, in one word that is equal for what is equal: the hash of a file's
    /// content, or where a link leads; `None` for nothing.
    pub(super) fn state(&mut self, path: &str) -> Result<Option<String>, Report> {
        Ok(match self.look(path)? {
            Found::Missing => None,
            Found::File(content) => Some(hash(content)),
            Found::Link => Some(link_state(&self.out.join(path))),
        })
    }

    fn folder_exists(&mut self, folder: &str) -> Result<bool, Report> {
        if let Some(exists) = self.folders.get(folder) {
            return Ok(*exists);
        }
        let place = self.out.join(folder);
        let exists = match fs::symlink_metadata(&place) {
            Ok(found) if found.is_symlink() => {
                return Err(blocked(
                    &place,
                    "a symbolic link stands where a folder is to be, and links in the output \
                     folder are not followed",
                ));
            }
            Ok(found) if found.is_dir() => true,
            Ok(_) => return Err(blocked(&place, "a file stands where a folder is to be")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(failed("read", &place, &error)),
        };
        self.folders.insert(folder.to_owned(), exists);
        Ok(exists)
    }
}

/// The content with `\r\n` as `\n`.
pub(super) fn unix_lines(content: Vec<u8>) -> Vec<u8> {
    if !content.contains(&b'\r') {
        return content;
    }
    let mut plain = Vec::with_capacity(content.len());
    let mut bytes = content.into_iter().peekable();
    while let Some(byte) = bytes.next() {
        if byte != b'\r' || bytes.peek() != Some(&b'\n') {
            plain.push(byte);
        }
    }
    plain
}

/// The state of a link.
fn link_state(place: &Path) -> String {
    let target = fs::read_link(place).unwrap_or_default();
    format!("link to {}", target.display())
}

/// Something stands in the way, and the user has to move it.
pub(super) fn blocked(place: &Path, why: &str) -> Report {
    Diagnostic::error("output-blocked", why)
        .in_file(place.display().to_string())
        .help("move it away, or choose another output folder")
        .into()
}

/// The operating system refused something.
pub(super) fn failed(action: &str, place: &Path, error: &io::Error) -> Report {
    Diagnostic::error("output-io", format!("cannot {action} this: {error}"))
        .in_file(place.display().to_string())
        .into()
}

/// The path of the folder as it is used: the empty path stands for the current folder.
pub(super) fn named(out: &Path) -> PathBuf {
    if out.as_os_str().is_empty() { PathBuf::from(".") } else { out.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::unix_lines;

    #[test]
    fn only_pairs_are_line_ends() {
        let plain = |text: &str| unix_lines(text.into());
        assert_eq!(plain("a\r\nb\rc\r\r\n\n"), b"a\nb\rc\r\n\n");
        assert_eq!(plain("\r"), b"\r");
        assert_eq!(plain(""), b"");
    }
}
