//! An output folder that this run holds: no other run changes it meanwhile.
//!
//! The lock is one of the operating system on a file in the working folder, so that it ends with
//! the process, however that ends. The working folder has a `.gitignore` of its own.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, Disk, blocked, failed};
use super::journal;
use super::path::WORK;
use super::{kill, mend, whole};
use crate::diagnostics::{Diagnostic, Report};

const LOCK: &str = "lock";
const IGNORE: &str = ".gitignore";

/// How often a lock file is opened that another run removes at the same moment.
const ATTEMPTS: usize = 100;

/// What became of a change that a killed run had begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mended {
    /// It was made completely.
    Finished,
    /// It was taken back.
    Undone,
}

/// An output folder that this run holds, until the value is dropped.
#[derive(Debug)]
pub struct Hold {
    out: PathBuf,
    work: PathBuf,
    mended: Option<Mended>,
    /// The folders that were made for it, the outermost first. They go if they stay empty.
    made: Vec<PathBuf>,
    /// Locked as long as it is open; `None` on file systems without locks.
    lock: Option<File>,
}

impl Hold {
    /// Holds an output folder, which is made if need be. What a killed run had begun is brought to
    /// an end first.
    ///
    /// # Errors
    ///
    /// If another run holds it, if it cannot be written to, or if what a killed run left cannot be
    /// brought to an end.
    pub fn take(out: &Path) -> Result<Self, Report> {
        let out = disk::named(out);
        Disk::open(&out)?;
        let work = out.join(WORK);
        let mut hold = Self { out, work, mended: None, made: Vec::new(), lock: None };
        hold.lock()?;
        hold.ignore()?;
        whole::tidy(&hold.out);
        hold.mended = mend::mend(&hold.out, &hold.work)?;
        Ok(hold)
    }

    /// The folder.
    pub fn out(&self) -> &Path {
        &self.out
    }

    /// What became of the change that a killed run had begun, if there was one.
    pub fn mended(&self) -> Option<Mended> {
        self.mended
    }

    /// The working folder.
    pub(super) fn work(&self) -> &Path {
        &self.work
    }

    fn lock(&mut self) -> Result<(), Report> {
        let place = self.work.join(LOCK);
        for _ in 0..ATTEMPTS {
            self.make_folders()?;
            let opened = File::options().create(true).truncate(false).write(true).open(&place);
            let file = match opened {
                Ok(file) => file,
                // The run that held it has just removed the folder.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failed("write", &place, &error)),
            };
            match file.try_lock() {
                // Nobody else can remove it now; but somebody may have done so before.
                Ok(()) if !is_at(&file, &place) => continue,
                Ok(()) => self.lock = Some(file),
                Err(TryLockError::WouldBlock) => return Err(busy(&self.out)),
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(failed("lock", &place, &error)),
            }
            return Ok(());
        }
        Err(busy(&self.out))
    }

    /// Makes the working folder and those above it.
    fn make_folders(&mut self) -> Result<(), Report> {
        match fs::symlink_metadata(&self.work) {
            Ok(found) if found.is_dir() => return Ok(()),
            Ok(_) => return Err(blocked(&self.work, "the working folder's place is taken")),
            Err(_) => {}
        }
        let above =
            self.out.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.is_dir());
        let mut missing: Vec<PathBuf> = above.map(Path::to_owned).collect();
        missing.reverse();
        missing.push(self.work.clone());
        for folder in missing {
            match fs::create_dir(&folder) {
                Ok(()) => self.made.push(folder),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
                Err(error) => return Err(failed("make", &folder, &error)),
            }
        }
        Ok(())
    }

    /// Keeps the working folder out of version control, whatever moment a run is killed at.
    fn ignore(&self) -> Result<(), Report> {
        let place = self.work.join(IGNORE);
        if place.is_file() {
            return Ok(());
        }
        fs::write(&place, "*\n").map_err(|error| failed("write", &place, &error))
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        if kill::is_dead() {
            return;
        }
        let only_ours = fs::read_dir(&self.work).is_ok_and(|mut entries| {
            entries.all(|entry| {
                entry.is_ok_and(|it| it.file_name() == LOCK || it.file_name() == IGNORE)
            })
        });
        if only_ours && self.lock.is_some() {
            // The lock goes last: from then on the folder is another run's.
            let _ = fs::remove_file(self.work.join(IGNORE));
            let _ = fs::remove_file(self.work.join(LOCK));
            let _ = fs::remove_dir(&self.work);
        }
        for folder in self.made.iter().rev() {
            // Fails where the folder is not empty, which is as it should be.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// An error if a change of the folder is being made or was not finished, so that what is there is
/// neither the old crate nor the new one for certain.
pub(crate) fn settled(out: &Path) -> Result<(), Report> {
    if !journal::exists(&out.join(WORK)) {
        return Ok(());
    }
    Err(Diagnostic::error(
        "output-interrupted",
        "a run is changing this folder, or was ended while it did",
    )
    .in_file(out.display().to_string())
    .help("generate again: that ends what was begun")
    .into())
}

fn busy(out: &Path) -> Report {
    Diagnostic::error("output-busy", "another run is generating into this folder")
        .in_file(out.display().to_string())
        .help("wait until it has ended, and generate again")
        .into()
}

/// Whether the open file is the one that stands at a place.
#[cfg(unix)]
fn is_at(file: &File, place: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::symlink_metadata(place)) {
        (Ok(open), Ok(there)) => open.dev() == there.dev() && open.ino() == there.ino(),
        _ => false,
    }
}

/// Whether the open file is the one that stands at a place, as far as can be told.
#[cfg(not(unix))]
fn is_at(_: &File, place: &Path) -> bool {
    place.exists()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn one_run_at_a_time() {
        let parent = TempDir::new().unwrap();
        let out = parent.path().join("a/b");
        let hold = Hold::take(&out).unwrap();
        let refused = Hold::take(&out).unwrap_err();
        assert_eq!(refused.diagnostics[0].code, "output-busy");
        drop(hold);
        assert!(!parent.path().join("a").exists(), "nothing was made that stays");
        Hold::take(&out).unwrap();
    }

    #[test]
    fn a_lock_that_a_killed_run_left_is_no_hindrance() {
        let folder = TempDir::new().unwrap();
        let work = folder.path().join(WORK);
        fs::create_dir(&work).unwrap();
        fs::write(work.join(LOCK), "").unwrap();
        drop(Hold::take(folder.path()).unwrap());
        assert!(!work.exists());
    }

    #[test]
    fn the_working_folder_is_out_of_version_control() {
        let folder = TempDir::new().unwrap();
        let _hold = Hold::take(folder.path()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(".generate/.gitignore")).unwrap(), "*\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_working_folder_is_refused() {
        let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join(WORK)).unwrap();
        assert_eq!(Hold::take(folder.path()).unwrap_err().diagnostics[0].code, "output-blocked");
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }
}
