//! Brings every file of a journal to one side: to end what a killed run had begun, and to take back
//! what could not be done.
//!
//! It looks at files alone and asks each what it is, so that it does not matter how far a run came
//! or how it moved them, and it can itself be killed and begun again.

use std::fs;
use std::path::Path;

use super::disk::{Disk, failed};
use super::hold::Mended;
use super::journal::{self, Move, Side};
use super::kill;
use super::path;
use crate::diagnostics::{Diagnostic, Report};

/// Ends what a killed run had begun: forward if the journal was written, else back.
pub(super) fn mend(out: &Path, work: &Path) -> Result<Option<Mended>, Report> {
    let mut mended = None;
    if let Some((toward, files)) = journal::read(work) {
        let sides = [toward, toward.other()];
        let Some(side) = sides.into_iter().find(|side| is_ready(out, work, &files, *side)) else {
            return Err(lost(out, work));
        };
        bring(out, work, &files, side)?;
        mended = Some(if side == Side::New { Mended::Finished } else { Mended::Undone });
    }
    journal::clear(work).map_err(|error| failed("clear", work, &error))?;
    Ok(mended)
}

/// Brings every file to one side. What is neither what it was before nor after, a person changed
/// since; it stays.
pub(super) fn bring(out: &Path, work: &Path, files: &[Move], side: Side) -> Result<(), Report> {
    let texts = work.join(side.folder());
    let mut disk = Disk::open(out)?;
    for file in files {
        match todo(&mut disk, file, side)? {
            Todo::Nothing => {}
            Todo::Place => place(&texts.join(&file.path), out, &file.path)?,
            Todo::Remove => remove(out, &file.path)?,
        }
    }
    Ok(())
}

/// Puts a text in its place, atomically for this file.
pub(super) fn place(text: &Path, out: &Path, path: &str) -> Result<(), Report> {
    let place = out.join(path);
    if let Some(parent) = path::folders(path).next_back() {
        let parent = out.join(parent);
        fs::create_dir_all(&parent).map_err(|error| failed("make", &parent, &error))?;
    }
    kill::point();
    fs::rename(text, &place).map_err(|error| failed("write", &place, &error))
}

/// Removes a file, and the folders above it that become empty.
pub(super) fn remove(out: &Path, path: &str) -> Result<(), Report> {
    let place = out.join(path);
    kill::point();
    fs::remove_file(&place).map_err(|error| failed("remove", &place, &error))?;
    for folder in path::folders(path).rev() {
        // Fails where the folder is not empty, which is as it should be.
        if fs::remove_dir(out.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

enum Todo {
    Nothing,
    Place,
    Remove,
}

fn todo(disk: &mut Disk<'_>, file: &Move, side: Side) -> Result<Todo, Report> {
    let state = disk.state(&file.path)?;
    let goal = file.on(side);
    let changed_since = state.is_some() && state.as_deref() != file.on(side.other());
    Ok(match goal {
        _ if state.as_deref() == goal || changed_since => Todo::Nothing,
        Some(_) => Todo::Place,
        None => Todo::Remove,
    })
}

/// Whether every text that is needed for a side is there.
fn is_ready(out: &Path, work: &Path, files: &[Move], side: Side) -> bool {
    let texts = work.join(side.folder());
    let (Ok(mut disk), Ok(mut texts)) = (Disk::open(out), Disk::open(&texts)) else { return false };
    files.iter().all(|file| match todo(&mut disk, file, side) {
        Ok(Todo::Place) => {
            texts.state(&file.path).is_ok_and(|state| state.as_deref() == file.on(side))
        }
        Ok(_) => true,
        Err(_) => false,
    })
}

fn lost(out: &Path, work: &Path) -> Report {
    Diagnostic::error(
        "output-interrupted",
        "an earlier run was ended while it changed this folder, and what it left is damaged",
    )
    .in_file(out.display().to_string())
    .help(format!(
        "restore the folder from version control, remove {}, and generate again",
        work.display()
    ))
    .into()
}
