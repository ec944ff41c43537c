//! A map path → text becomes a plan (create, update, remove, leave), and the plan is checked or
//! applied. Knows nothing of what the texts say.
//!
//! The generator owns the files that the crate's `manifest.json` lists, and no others: whatever
//! else lies in the folder stays as it is. A file that it owns and that a person edited, and a file
//! of somebody else's that stands where one is to be generated, are reported before they are
//! replaced.
//!
//! Texts are written with `\n` at their line ends, and compared without regard to `\r\n`, so that a
//! checkout that translates line ends is not taken for a crate full of edits. The hashes in the
//! manifest are those of the text with `\n`.
//!
//! A change is made completely or not at all (`stage`, `whole`, `journal`, `mend`, `swap`), by one run at a
//! time (`hold`).
//!
//! No symbolic link below the output folder is ever followed. The folder itself may be one.

mod diff;
mod disk;
mod hold;
mod journal;
mod kill;
mod manifest;
mod mend;
mod path;
mod plan;
mod stage;
mod swap;
mod whole;

use std::fs;
use std::path::{Path, PathBuf};

pub use diff::FileDiff;
pub(crate) use hold::settled;
pub use hold::{Hold, Mended};
pub use manifest::{MANIFEST, Manifest};
pub use plan::{Applied, Change, Conflict, Entry, Plan};

/// The generator's own folder in an output folder.
pub(crate) fn work_folder(out: &Path) -> PathBuf {
    out.join(path::WORK)
}

/// The content of a regular file, with `\n` at line ends. No link is followed.
pub(crate) fn read_file(place: &Path) -> Option<Vec<u8>> {
    let content = fs::symlink_metadata(place).ok()?.is_file().then(|| fs::read(place).ok())??;
    Some(disk::unix_lines(content))
}

/// The hash of a regular file, as the manifest has it.
pub(crate) fn file_hash(place: &Path) -> Option<String> {
    read_file(place).map(manifest::hash)
}

/// The hash of a text, as the manifest has it.
pub(crate) fn text_hash(text: &str) -> String {
    manifest::hash(text)
}
