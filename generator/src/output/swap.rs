//! Exchanges whole folders, where the operating system can do that in one step: then no reader, and
//! no kill, comes between the files in them.
//!
//! A folder is exchanged only if much changes in it, since a person may have it open, and only if
//! all that stands in it is the generator's: the new folder holds the files that do not change as
//! hard links, with their times.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::journal::Side;
use super::path;
use super::plan::Change;

/// With more changes than this below a folder, it is exchanged.
const FEW: usize = 8;

/// The folders to be exchanged, with all that they are to hold in the working folder.
pub(super) fn prepare(out: &Path, work: &Path, changes: &BTreeMap<&str, Change>) -> Vec<String> {
    let here = std::env::current_dir().and_then(|it| it.canonicalize()).unwrap_or_default();
    let is_busy = |folder: &str| {
        let place = out.join(folder).canonicalize();
        place.is_ok_and(|place| here.starts_with(place))
    };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, change) in changes {
        for folder in path::folders(path).filter(|_| *change != Change::Unchanged) {
            *counts.entry(folder).or_default() += 1;
        }
    }
    let mut chosen: Vec<String> = Vec::new();
    for (folder, _) in counts.into_iter().filter(|(_, count)| *count > FEW) {
        // An outer folder comes before those in it.
        let inside = path::folders(folder).any(|above| chosen.iter().any(|it| it == above));
        let new = work.join(Side::New.folder()).join(folder);
        if !inside
            && new.is_dir()
            && !is_busy(folder)
            && is_owned(&out.join(folder), folder, changes)
            && complete(out, work, folder, changes).is_ok()
        {
            chosen.push(folder.to_owned());
        }
    }
    chosen
}

/// Exchanges a folder with its counterpart in the working folder; tells whether that could be done.
pub(super) fn exchange(out: &Path, work: &Path, folder: &str) -> bool {
    in_one_step(&work.join(Side::New.folder()).join(folder), &out.join(folder)).is_ok()
}

/// Brings back what a person put in a folder between its being looked at and its being exchanged.
/// `old` is what the output folder was; of it `folder` is looked at.
pub(super) fn rescue(out: &Path, old: &Path, folder: &str, changes: &BTreeMap<&str, Change>) {
    let mut todo = vec![folder.to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(old.join(&folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if path == path::WORK {
                continue;
            }
            let (from, to) = (old.join(&path), out.join(&path));
            let lost = match changes.get(path.as_str()) {
                _ if from.is_dir() && !from.is_symlink() => {
                    todo.push(path);
                    continue;
                }
                None | Some(Change::Unchanged) => !is_same(&from, &to),
                Some(_) => false,
            };
            if lost {
                let _ = to.parent().map_or(Ok(()), fs::create_dir_all);
                let _ = fs::rename(from, to);
            }
        }
    }
}

/// Whether all below a folder are plain files that the plan knows.
fn is_owned(place: &Path, folder: &str, changes: &BTreeMap<&str, Change>) -> bool {
    let Ok(entries) = fs::read_dir(place) else { return false };
    entries.into_iter().all(|entry| {
        let Ok(entry) = entry else { return false };
        let Ok(kind) = entry.file_type() else { return false };
        let Ok(name) = entry.file_name().into_string() else { return false };
        let path = format!("{folder}/{name}");
        if kind.is_dir() {
            is_owned(&entry.path(), &path, changes)
        } else {
            kind.is_file() && changes.contains_key(path.as_str())
        }
    })
}

/// Adds to the new folder what does not change.
fn complete(
    out: &Path,
    work: &Path,
    folder: &str,
    changes: &BTreeMap<&str, Change>,
) -> io::Result<()> {
    let new = work.join(Side::New.folder());
    let below = changes.iter().filter(|(path, _)| path::folders(path).any(|it| it == folder));
    for (path, change) in below {
        for above in path::folders(path).filter(|it| it.starts_with(folder)) {
            let (old, new) = (out.join(above), new.join(above));
            if *change != Change::Remove && !new.is_dir() {
                fs::create_dir(&new)?;
            }
            if new.is_dir() && old.is_dir() {
                fs::set_permissions(&new, fs::metadata(&old)?.permissions())?;
            }
        }
        if *change == Change::Unchanged {
            match fs::hard_link(out.join(path), new.join(path)) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
        }
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn in_one_step(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn in_one_step(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(unix)]
fn is_same(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::symlink_metadata(a), fs::symlink_metadata(b)) {
        (Ok(a), Ok(b)) => a.dev() == b.dev() && a.ino() == b.ino(),
        _ => false,
    }
}

/// Folders are exchanged on Unix alone.
#[cfg(not(unix))]
fn is_same(_: &Path, _: &Path) -> bool {
    true
}
