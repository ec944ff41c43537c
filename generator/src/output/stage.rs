//! Puts files in place so that an error on the way leaves the folder as it was.
//!
//! New texts are written to a folder inside the output folder first, so that moving them to their
//! place is a rename on one file system. What is replaced or removed is kept there until all is
//! done. Every step is noted, and undone in reverse order if a later one fails.
//!
//! The process being killed midway is made good by the next run: since the manifest comes last,
//! every file in place is then either the old one or the one that is generated again.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{blocked, failed};
use super::path::{self, STAGING};
use crate::diagnostics::Report;

/// A text that is staged.
pub(super) struct Staged(PathBuf);

/// A step that was done.
enum Step {
    /// A folder was made.
    Folder(PathBuf),
    /// A file was put where there was none.
    Created(PathBuf),
    /// A file was replaced; what it was is kept.
    Replaced { place: PathBuf, kept: PathBuf },
    /// A file was removed; it is kept.
    Removed { place: PathBuf, kept: PathBuf },
}

/// A change in progress.
pub(super) struct Stage {
    out: PathBuf,
    folder: PathBuf,
    steps: Vec<Step>,
    /// The number of files in the staging folder, from which their names come.
    files: usize,
}

impl Stage {
    /// Makes the output folder, if need be, and an empty staging folder in it.
    pub(super) fn open(out: &Path) -> Result<Self, Report> {
        let folder = out.join(STAGING);
        let mut stage =
            Self { out: out.to_owned(), folder: folder.clone(), steps: Vec::new(), files: 0 };
        if let Err(report) = stage.make_folders(out).and_then(|()| empty_folder(&folder)) {
            stage.undo();
            return Err(report);
        }
        Ok(stage)
    }

    /// Writes a text to the staging folder.
    pub(super) fn write(&mut self, text: &str) -> Result<Staged, Report> {
        let file = self.next();
        fs::write(&file, text).map_err(|error| failed("write", &file, &error))?;
        Ok(Staged(file))
    }

    /// Puts a staged text in its place, atomically for this file.
    pub(super) fn place(&mut self, staged: Staged, path: &str) -> Result<(), Report> {
        let place = self.out.join(path);
        if let Some(parent) = path::folders(path).next_back() {
            self.make_folders(&self.out.join(parent))?;
        }
        let kept = match fs::symlink_metadata(&place) {
            Ok(found) if found.is_dir() => {
                return Err(blocked(&place, "a folder stands where a file is to be"));
            }
            Ok(found) => Some(self.keep(&place, found.is_symlink())?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed("read", &place, &error)),
        };
        let moved = fs::rename(&staged.0, &place).map_err(|error| failed("write", &place, &error));
        match kept {
            // A link was moved away before, so it has to be put back even if the rename failed.
            Some(kept) => self.steps.push(Step::Replaced { place, kept }),
            None if moved.is_ok() => self.steps.push(Step::Created(place)),
            None => {}
        }
        moved
    }

    /// Removes a file, and the folders above it that become empty.
    pub(super) fn remove(&mut self, path: &str) -> Result<(), Report> {
        let place = self.out.join(path);
        let kept = self.next();
        fs::rename(&place, &kept).map_err(|error| failed("remove", &place, &error))?;
        self.steps.push(Step::Removed { place, kept });
        for folder in path::folders(path).rev() {
            // Fails where the folder is not empty, which is as it should be.
            if fs::remove_dir(self.out.join(folder)).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Forgets what was replaced and removed.
    pub(super) fn commit(self) {
        // All is in place: a staging folder that stays is cleared by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }

    /// Undoes all steps. Gives the report: the cause, and what could not be undone.
    pub(super) fn roll_back(mut self, mut cause: Report) -> Report {
        let failures = self.undo();
        if failures.is_empty() {
            for found in &mut cause.diagnostics {
                found.message.push_str("; all files are as they were before");
            }
        }
        cause.extend(failures.diagnostics);
        cause
    }

    /// Undoes the steps, the last one first, and removes the staging folder if nothing in it is
    /// needed any more.
    fn undo(&mut self) -> Report {
        let mut failures = Report::default();
        while let Some(step) = self.steps.pop() {
            match step {
                Step::Folder(folder) => {
                    // In an output folder that is new nothing was kept.
                    if self.folder.starts_with(&folder) && failures.is_empty() {
                        let _ = fs::remove_dir_all(&self.folder);
                    }
                    let _ = fs::remove_dir(folder);
                }
                Step::Created(place) => {
                    if let Err(error) = fs::remove_file(&place) {
                        failures.extend(failed("take back", &place, &error).diagnostics);
                    }
                }
                Step::Replaced { place, kept } | Step::Removed { place, kept } => {
                    let back = place.parent().map_or(Ok(()), fs::create_dir_all);
                    if let Err(error) = back.and_then(|()| fs::rename(&kept, &place)) {
                        let failed = failed("restore", &place, &error).diagnostics;
                        failures.extend(failed.into_iter().map(|found| {
                            found.help(format!(
                                "what it was is kept in {}; move it before generating again",
                                kept.display()
                            ))
                        }));
                    }
                }
            }
        }
        if failures.is_empty() {
            let _ = fs::remove_dir_all(&self.folder);
        }
        failures
    }

    /// Keeps what stands at a place. A regular file stays there too, so that it is never missing.
    fn keep(&mut self, place: &Path, link: bool) -> Result<PathBuf, Report> {
        let kept = self.next();
        let done = if link {
            fs::rename(place, &kept)
        } else {
            // Not every file system has hard links.
            fs::hard_link(place, &kept).or_else(|_| fs::copy(place, &kept).map(drop))
        };
        done.map_err(|error| failed("replace", place, &error))?;
        Ok(kept)
    }

    /// Makes a folder and those above it, and notes which of them are new.
    fn make_folders(&mut self, folder: &Path) -> Result<(), Report> {
        let mut missing = Vec::new();
        for above in folder.ancestors() {
            if above.as_os_str().is_empty() || above.is_dir() {
                break;
            }
            missing.push(above);
        }
        for new in missing.into_iter().rev() {
            match fs::create_dir(new) {
                Ok(()) => self.steps.push(Step::Folder(new.to_owned())),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && new.is_dir() => {}
                Err(error) => return Err(failed("make", new, &error)),
            }
        }
        Ok(())
    }

    fn next(&mut self) -> PathBuf {
        self.files += 1;
        self.folder.join(self.files.to_string())
    }
}

/// Makes the staging folder. One that a killed run left goes: it holds nothing that is not also in
/// place or generated again.
fn empty_folder(folder: &Path) -> Result<(), Report> {
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => {
            fs::remove_dir_all(folder).map_err(|error| failed("clear", folder, &error))?;
        }
        Ok(_) => return Err(blocked(folder, "the staging folder's place is taken")),
        Err(_) => {}
    }
    fs::create_dir(folder).map_err(|error| failed("make", folder, &error))
}
