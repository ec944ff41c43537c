//! Asks git for files as they were.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files of a work tree in an earlier version.
#[derive(Clone, Debug)]
pub struct Version {
    /// The folder of the document.
    folder: PathBuf,
    /// The name of the version: `HEAD`, a tag, a commit.
    name: String,
}

impl Version {
    /// The version `name` of the files below `folder`.
    ///
    /// # Errors
    ///
    /// Why there is none: no git, no work tree, no such version.
    pub fn new(folder: &Path, name: &str) -> Result<Self, String> {
        let folder = if folder == Path::new("") { Path::new(".") } else { folder };
        let version = Self { folder: folder.to_owned(), name: name.to_owned() };
        version.run([OsStr::new("rev-parse"), OsStr::new("--is-inside-work-tree")])?;
        let commit = format!("{name}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
        version
            .run(arguments.map(OsStr::new))
            .map_err(|_| format!("git knows no version `{name}`"))?;
        Ok(version)
    }

    /// The bytes of a file, by its path relative to the folder.
    ///
    /// # Errors
    ///
    /// The file is not in this version.
    pub fn read(&self, relative: &str) -> Result<Vec<u8>, String> {
        let object = format!("{}:./{relative}", self.name);
        self.run(["show", "--end-of-options", &object].map(OsStr::new))
            .map_err(|_| format!("it is not in {}", self.name))
    }

    fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<Vec<u8>, String> {
        let output = Command::new("git").arg("-C").arg(&self.folder).args(arguments).output();
        let output = output.map_err(|error| format!("git cannot be run: {error}"))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or("git gave no reason");
        Err(said.trim_start_matches("fatal: ").to_owned())
    }
}
