//! Makes a change so that it is made completely or not at all.
//!
//! Where the whole folder can be exchanged in one step, see [`super::whole`], that is all. Elsewhere:
//!
//! 1. New texts are written to the working folder, and what they replace is linked there too.
//! 2. The journal is written: from now on the change counts as made.
//! 3. Folders in which much changes are exchanged as a whole, other files are moved one by one, the
//!    manifest last.
//! 4. The journal goes, and then the working folder's texts.
//!
//! A step that fails before the second leaves everything as it was; one that fails later is taken
//! back. A run that is killed is ended by the next one, see [`super::mend`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Found, failed};
use super::hold::Hold;
use super::journal::{self, Move, Side};
use super::manifest::{MANIFEST, hash};
use super::plan::{Change, Entry};
use super::{kill, mend, path, swap, whole};
use crate::diagnostics::Report;
use crate::parallel;

/// Makes the changes of a plan; `hashes` are those of the generated texts, by their paths.
pub(super) fn carry_out(
    hold: &Hold,
    entries: &[Entry],
    hashes: &BTreeMap<String, String>,
) -> Result<(), Report> {
    let stage = Stage { out: hold.out(), work: hold.work(), hashes };
    let changes: BTreeMap<&str, Change> =
        entries.iter().map(|entry| (entry.path.as_str(), entry.change)).collect();
    let prepared = stage.prepare(entries).and_then(|moves| {
        let whole = whole::exchange(stage.out, stage.work, &changes);
        if whole.map_err(|error| failed("move", stage.out, &error))? {
            return Ok(None);
        }
        let folders = swap::prepare(stage.out, stage.work, &changes);
        journal::write(stage.work, &moves).map(|()| Some((moves, folders)))
    });
    let (moves, folders) = match prepared {
        Ok(Some(prepared)) => prepared,
        Ok(None) => return Ok(()),
        Err(cause) => {
            // What stays there is no hindrance for the next run.
            let _ = journal::clear(stage.work);
            return Err(as_before(cause));
        }
    };
    kill::point();
    if let Err(cause) = stage.make(&moves, &folders, &changes) {
        return Err(stage.roll_back(&moves, cause));
    }
    // All is in place: a journal that stays finds nothing to do.
    let _ = journal::clear(stage.work);
    Ok(())
}

struct Stage<'a> {
    out: &'a Path,
    work: &'a Path,
    hashes: &'a BTreeMap<String, String>,
}

impl Stage<'_> {
    /// Writes what is new to the working folder, and keeps what is replaced or removed.
    fn prepare(&self, entries: &[Entry]) -> Result<Vec<Move>, Report> {
        // The manifest says what is there: it must not say so before it is true.
        let changed = entries.iter().filter(|entry| entry.change != Change::Unchanged);
        let (manifest, others): (Vec<_>, Vec<_>) =
            changed.partition(|entry| entry.path == MANIFEST);
        let changed = [others, manifest].concat();
        let written = self.write(&changed)?;

        let mut disk = Disk::open(self.out)?;
        let mut moves = Vec::with_capacity(changed.len());
        for (entry, new) in changed.into_iter().zip(written) {
            kill::point();
            let old = match disk.look(&entry.path)? {
                Found::Missing => None,
                found => {
                    self.keep(&entry.path, matches!(found, Found::Link))?;
                    disk.state(&entry.path)?
                }
            };
            moves.push(Move { path: entry.path.clone(), old, new });
        }
        Ok(moves)
    }

    /// Writes the new texts to the working folder, and gives their hashes.
    fn write(&self, entries: &[&Entry]) -> Result<Vec<Option<String>>, Report> {
        let new = self.work.join(Side::New.folder());
        let texts = entries.iter().filter(|entry| entry.text.is_some());
        let folders: BTreeSet<PathBuf> =
            texts.filter_map(|entry| Some(new.join(&entry.path).parent()?.to_owned())).collect();
        for folder in &folders {
            fs::create_dir_all(folder).map_err(|error| failed("make", folder, &error))?;
        }
        let written = parallel::map(entries, |entry| {
            kill::point();
            let Some(text) = &entry.text else { return Ok(None) };
            let file = new.join(&entry.path);
            fs::write(&file, text).map_err(|error| failed("write", &file, &error))?;
            Ok(Some(self.hashes.get(&entry.path).cloned().unwrap_or_else(|| hash(text))))
        });
        written.into_iter().collect()
    }

    /// Puts everything in place.
    fn make(
        &self,
        moves: &[Move],
        folders: &[String],
        changes: &BTreeMap<&str, Change>,
    ) -> Result<(), Report> {
        let mut done: Vec<&str> = Vec::new();
        for folder in folders {
            kill::point();
            if swap::exchange(self.out, self.work, folder) {
                done.push(folder);
            }
        }
        for file in moves {
            if path::folders(&file.path).any(|folder| done.contains(&folder)) {
                continue;
            }
            if file.new.is_some() {
                let text = self.work.join(Side::New.folder()).join(&file.path);
                mend::place(&text, self.out, &file.path)?;
            } else {
                mend::remove(self.out, &file.path)?;
            }
        }
        for folder in done {
            swap::rescue(self.out, &self.work.join(Side::New.folder()), folder, changes);
        }
        Ok(())
    }

    /// Takes back what was done. Gives the report: the cause, and what could not be taken back.
    fn roll_back(&self, moves: &[Move], mut cause: Report) -> Report {
        let undone = journal::turn(self.work)
            .map_err(|error| failed("rename the journal in", self.work, &error))
            .and_then(|()| mend::bring(self.out, self.work, moves, Side::Old));
        match undone {
            Ok(()) => {
                let _ = journal::clear(self.work);
                as_before(cause)
            }
            Err(failures) => {
                cause.extend(failures.diagnostics.into_iter().map(|found| {
                    found.help("what was there is kept: generate again when this is mended")
                }));
                cause
            }
        }
    }

    /// Keeps what stands at a place, which stays there too, so that it is never missing.
    fn keep(&self, path: &str, link: bool) -> Result<(), Report> {
        let (place, kept) = (self.out.join(path), self.file(Side::Old, path)?);
        let done = if link {
            fs::read_link(&place).and_then(|target| make_link(&target, &kept))
        } else {
            // Not every file system has hard links.
            fs::hard_link(&place, &kept).or_else(|_| fs::copy(&place, &kept).map(drop))
        };
        done.map_err(|error| failed("replace", &place, &error))
    }

    /// The place of a file in the working folder, with the folders above it made.
    fn file(&self, side: Side, path: &str) -> Result<PathBuf, Report> {
        let file = self.work.join(side.folder()).join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| failed("make", folder, &error))?;
        }
        Ok(file)
    }
}

fn as_before(mut cause: Report) -> Report {
    for found in &mut cause.diagnostics {
        found.message.push_str("; all files are as they were before");
    }
    cause
}

#[cfg(unix)]
fn make_link(target: &Path, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, place)
}

#[cfg(windows)]
fn make_link(target: &Path, place: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(target, place)
}

#[cfg(not(any(unix, windows)))]
fn make_link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
