//! Exchanges the whole output folder in one step, where the operating system can do that: then no
//! reader, and no kill, ever finds a part of a change.
//!
//! The new folder is completed in the working folder: what does not change and what is a person's
//! is linked there, with its times. It is moved beside the output folder, for a folder cannot be
//! exchanged with one that holds it, and exchanged. What stands beside then is the old crate, and
//! goes. A marker in its working folder says whose it is, so that a later run removes what a killed
//! one left, and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::journal::Side;
use super::kill;
use super::manifest::Manifest;
use super::path::WORK;
use super::plan::Change;
use super::swap;

/// In the working folder of what may stand beside the output folder.
const MARKER: &str = "exchange";
/// What the marker of the old crate says, and that of the new one.
const OLD: &str = "old";
const NEW: &str = "new";
/// A folder with more files of a person than this is not linked file by file.
const MOST: usize = 2_000;

/// Puts the new texts of the working folder in place with everything else, in one step; tells
/// whether that could be done. If not, all is as it was.
///
/// # Errors
///
/// What was moved beside the output folder cannot be moved back.
pub(super) fn exchange(
    out: &Path,
    work: &Path,
    changes: &BTreeMap<&str, Change>,
) -> io::Result<bool> {
    let changed = changes.values().filter(|change| **change != Change::Unchanged).count();
    let new = work.join(Side::New.folder());
    let Some(beside) = beside(out).filter(|_| changed > 1 && new.is_dir() && !is_busy(out)) else {
        return Ok(false);
    };
    if fs::symlink_metadata(&beside).is_ok() || prepare(out, work, &new, changes).is_err() {
        unmark(work, &new);
        return Ok(false);
    }
    kill::point();
    if fs::rename(&new, &beside).is_err() {
        unmark(work, &new);
        return Ok(false);
    }
    kill::point();
    if swap::in_one_step(&beside, out).is_err() {
        fs::rename(&beside, &new)?;
        unmark(work, &new);
        return Ok(false);
    }
    kill::point();
    swap::rescue(out, &beside, "", changes);
    clear(&beside);
    let _ = fs::remove_file(work.join(MARKER));
    Ok(true)
}

/// Removes what a killed run left beside the output folder, but for what is a person's.
pub(super) fn tidy(out: &Path) {
    let Some(beside) = beside(out).filter(|it| is_ours(it)) else { return };
    let is_old = fs::read_to_string(beside.join(WORK).join(MARKER)).is_ok_and(|it| it == OLD);
    if is_old && let Ok(Some(manifest)) = Manifest::read(&beside) {
        rescue_foreign(out, &beside, &manifest);
    }
    clear(&beside);
    let _ = fs::remove_file(out.join(WORK).join(MARKER));
}

/// Where the folder stands that the output folder is exchanged with; `None` for one that has no
/// name of its own, as a link, or that is not there.
fn beside(out: &Path) -> Option<PathBuf> {
    let name = out.file_name()?.to_str()?;
    let is_folder = fs::symlink_metadata(out).is_ok_and(|found| found.is_dir());
    is_folder.then(|| out.with_file_name(format!(".{name}{WORK}")))
}

/// Whether this run works in the folder.
fn is_busy(out: &Path) -> bool {
    let here = std::env::current_dir().and_then(|it| it.canonicalize());
    match (here, out.canonicalize()) {
        (Ok(here), Ok(out)) => here.starts_with(out),
        _ => true,
    }
}

/// Completes the new folder.
fn prepare(
    out: &Path,
    work: &Path,
    new: &Path,
    changes: &BTreeMap<&str, Change>,
) -> io::Result<()> {
    let mut left = MOST;
    link_all(out, new, "", changes, &mut left)?;
    let inner = new.join(WORK);
    fs::create_dir(&inner)?;
    for entry in fs::read_dir(work)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::hard_link(entry.path(), inner.join(entry.file_name()))?;
        }
    }
    fs::set_permissions(&inner, fs::metadata(work)?.permissions())?;
    fs::write(inner.join(MARKER), NEW)?;
    fs::write(work.join(MARKER), OLD)
}

/// Links what stays as it is: the generator's unchanged files, and `left` files of a person.
fn link_all(
    out: &Path,
    new: &Path,
    folder: &str,
    changes: &BTreeMap<&str, Change>,
    left: &mut usize,
) -> io::Result<()> {
    let (from, to) = (out.join(folder), new.join(folder));
    let mut is_empty = true;
    for entry in fs::read_dir(&from)? {
        is_empty = false;
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|_| io::ErrorKind::Unsupported)?;
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if path == WORK {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            link_all(out, new, &path, changes, left)?;
            continue;
        }
        let change = changes.get(path.as_str());
        match change {
            None => *left = left.checked_sub(1).ok_or(io::ErrorKind::Unsupported)?,
            Some(Change::Unchanged) => {}
            Some(_) => continue,
        }
        if !kind.is_file() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        fs::create_dir_all(&to)?;
        fs::hard_link(entry.path(), new.join(&path))?;
    }
    if is_empty {
        *left = left.checked_sub(1).ok_or(io::ErrorKind::Unsupported)?;
        fs::create_dir_all(&to)?;
    }
    if to.is_dir() {
        fs::set_permissions(&to, fs::metadata(&from)?.permissions())?;
    }
    Ok(())
}

/// Takes back what [`prepare`] added that the new texts must not have.
fn unmark(work: &Path, new: &Path) {
    let _ = fs::remove_dir_all(new.join(WORK));
    let _ = fs::remove_file(work.join(MARKER));
}

/// Whether a folder beside is what a run put there, or the last of it.
fn is_ours(beside: &Path) -> bool {
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
    let inner = beside.join(WORK);
    let has_only_inner =
        || fs::read_dir(beside).is_ok_and(|entries| entries.flatten().all(|it| it.path() == inner));
    fs::symlink_metadata(beside).is_ok_and(|found| found.is_dir())
        && (inner.join(MARKER).is_file()
            || is_empty(beside)
            || has_only_inner() && is_empty(&inner))
}

/// Brings back what a person put into the old folder after it was looked at.
fn rescue_foreign(out: &Path, beside: &Path, manifest: &Manifest) {
    let mut todo = vec![String::new()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(beside.join(&folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let to = out.join(&path);
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && path != WORK => todo.push(path),
                Ok(kind)
                    if kind.is_file() && !manifest.files.contains_key(&path) && !to.exists() =>
                {
                    let _ = to.parent().map_or(Ok(()), fs::create_dir_all);
                    let _ = fs::rename(entry.path(), to);
                }
                _ => {}
            }
        }
    }
}

/// Removes a folder beside, its marker last.
fn clear(beside: &Path) {
    let inner = beside.join(WORK);
    let marker = inner.join(MARKER);
    for (folder, kept) in [(beside, &inner), (&*inner, &marker)] {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let place = entry.path();
            if place == *kept {
                continue;
            }
            kill::point();
            let _ = match entry.file_type() {
                Ok(kind) if kind.is_dir() => fs::remove_dir_all(place),
                _ => fs::remove_file(place),
            };
        }
    }
    kill::point();
    let _ = fs::remove_file(&marker);
    kill::point();
    let _ = fs::remove_dir(&inner);
    kill::point();
    let _ = fs::remove_dir(beside);
}
