//! The journal of a change: which files get which content, written down before the first is moved.
//!
//! Its appearing under its name is the moment from which the change counts as made: a run that is
//! killed later is finished by the next one. Renaming it says that the change is taken back, which
//! needs no space on a full disk.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::failed;
use super::kill;
use super::path;
use crate::diagnostics::Report;

/// The version of the journal's form.
const FORMAT: u64 = 1;

/// The journal before it counts.
const DRAFT: &str = "journal.draft";

/// The crate before a change, or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// After.
    New,
    /// Before.
    Old,
}

impl Side {
    /// The folder, in the working folder, of the texts of this side.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Old => "old",
        }
    }

    /// The other one.
    pub(super) fn other(self) -> Self {
        match self {
            Self::New => Self::Old,
            Self::Old => Self::New,
        }
    }

    /// The name of a journal that leads to this side.
    fn journal(self) -> &'static str {
        match self {
            Self::New => "journal.json",
            Self::Old => "journal.back.json",
        }
    }
}

/// One file of a change: what it is on either side, as [`super::disk::state`] tells it; `None`
/// where there is no such file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    pub(super) path: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Move {
    /// What the file is on a side.
    pub(super) fn on(&self, side: Side) -> Option<&str> {
        match side {
            Side::New => self.new.as_deref(),
            Side::Old => self.old.as_deref(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Form {
    format: u64,
    files: Vec<Move>,
}

/// Writes the journal of a change. From its return on the change counts.
pub(super) fn write(work: &Path, files: &[Move]) -> Result<(), Report> {
    let draft = work.join(DRAFT);
    let form = Form { format: FORMAT, files: files.to_vec() };
    // Texts and lists of them always have a JSON form.
    let text = serde_json::to_string(&form).unwrap_or_default();
    let written = fs::write(&draft, text);
    written.map_err(|error| failed("write", &draft, &error))?;
    kill::point();
    let place = work.join(Side::New.journal());
    fs::rename(&draft, &place).map_err(|error| failed("write", &place, &error))
}

/// Says that the change is to be taken back.
pub(super) fn turn(work: &Path) -> io::Result<()> {
    fs::rename(work.join(Side::New.journal()), work.join(Side::Old.journal()))
}

/// Whether there is a journal: a change is being made, or was not finished.
pub(super) fn exists(work: &Path) -> bool {
    [Side::New, Side::Old].iter().any(|side| work.join(side.journal()).is_file())
}

/// The journal that a killed run left, with the side that it leads to. One that cannot be read,
/// which only a loss of power can cause, is none: what is on the disk is then compared with the
/// manifest as ever.
pub(super) fn read(work: &Path) -> Option<(Side, Vec<Move>)> {
    [Side::Old, Side::New].into_iter().find_map(|side| {
        let text = fs::read_to_string(work.join(side.journal())).ok()?;
        let form: Form = serde_json::from_str(&text).ok()?;
        let sound =
            form.format == FORMAT && form.files.iter().all(|it| path::check(&it.path).is_ok());
        sound.then_some((side, form.files))
    })
}

/// Removes the journal, and then all texts: the change is made, or taken back, completely.
pub(super) fn clear(work: &Path) -> io::Result<()> {
    for file in [Side::New.journal(), Side::Old.journal(), DRAFT] {
        kill::point();
        ignore_missing(fs::remove_file(work.join(file)))?;
    }
    for side in [Side::New, Side::Old] {
        kill::point();
        ignore_missing(fs::remove_dir_all(work.join(side.folder())))?;
    }
    Ok(())
}

fn ignore_missing(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
