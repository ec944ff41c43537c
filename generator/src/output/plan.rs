//! What has to change on the disk, found out without changing it; and the change itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::disk::{self, Disk, Found};
use super::hold::{self, Hold};
use super::manifest::{MANIFEST, Manifest, hash};
use super::{path, stage};
use crate::diagnostics::{Diagnostic, Report};
use crate::parallel;

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// There is no such file yet.
    Create,
    /// The file gets another content.
    Update,
    /// The generator made the file in an earlier run, and it is not needed any more.
    Remove,
    /// The file is as it should be, and is not touched.
    Unchanged,
}

/// Why a file is not replaced or removed without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Conflict {
    /// The generator owns the file, and its content is not what the generator wrote.
    Edited,
    /// The file is not the generator's, and stands where one of its files is to be.
    Foreign,
}

/// One file of a plan.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The path relative to the output folder, with `/`.
    pub path: String,
    /// What becomes of it.
    pub change: Change,
    /// What speaks against it.
    pub conflict: Option<Conflict>,
    /// The new text, where one is to be written.
    pub(super) text: Option<String>,
}

/// What has to happen in an output folder so that it holds what was generated.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) out: PathBuf,
    /// Sorted by path; the manifest is one of them.
    pub(super) entries: Vec<Entry>,
    /// The hashes of the generated files, the manifest among them, by their paths.
    hashes: BTreeMap<String, String>,
}

/// What [`Plan::apply`] did: the paths, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Files that were not there.
    pub created: Vec<String>,
    /// Files that got another content.
    pub updated: Vec<String>,
    /// Files that were removed.
    pub removed: Vec<String>,
    /// Files that were not touched.
    pub unchanged: Vec<String>,
}

impl Plan {
    /// Compares the files that were generated, as path → text, with what is in the folder `out`.
    /// The folder need not exist. Nothing is written.
    ///
    /// The paths are relative, with `/`. The manifest comes without its list of files, which is
    /// made here; `\r\n` in a text becomes `\n`.
    ///
    /// # Errors
    ///
    /// If a path does not lie below the folder, if the folder's own manifest cannot be used, or if
    /// something stands in the way. All of these are reported at once.
    pub fn new(
        files: BTreeMap<String, String>,
        mut manifest: Manifest,
        out: &Path,
    ) -> Result<Self, Report> {
        let out = disk::named(out);
        let mut report = Report::default();
        for (name, why) in wrong_paths(&files) {
            report.push(
                Diagnostic::error("output-path", format!("the generated path {name:?} {why}"))
                    .in_file(out.display().to_string()),
            );
        }
        if report.has_errors() {
            return Err(report);
        }
        let mut files: BTreeMap<String, String> =
            files.into_iter().map(|(path, text)| (path, unix_text(text))).collect();
        manifest.own(&files);

        let mut disk = Disk::open(&out)?;
        hold::settled(&out)?;
        let old = Manifest::read(&out)?;
        let owned = old.map(|old| old.files).unwrap_or_default();

        let mut entries = Vec::with_capacity(files.len() + 1);
        let text = manifest.to_text();
        let mut hashes = manifest.files;
        hashes.insert(MANIFEST.to_owned(), hash(&text));
        files.insert(MANIFEST.to_owned(), text);
        let gone: Vec<_> = owned.iter().filter(|(path, _)| !files.contains_key(*path)).collect();
        for (path, hash) in gone {
            match disk.look(path) {
                Ok(found) => entries.extend(to_remove(path, hash, &found)),
                Err(found) => report.extend(found.diagnostics),
            }
        }
        let mut there = Vec::with_capacity(files.len());
        for (path, text) in files {
            match disk.has_folders(&path) {
                Ok(has) => there.push((path, text, has)),
                Err(found) => report.extend(found.diagnostics),
            }
        }
        let verdicts = parallel::map(&there, |(path, text, has_folders)| {
            let found = if *has_folders { disk.read(path)? } else { Found::Missing };
            Ok(verdict(path, text, &owned, &found))
        });
        for ((path, text, _), verdict) in there.into_iter().zip(verdicts) {
            match verdict {
                Ok(verdict) => entries.push(to_write(path, text, verdict)),
                Err::<_, Report>(found) => report.extend(found.diagnostics),
            }
        }
        if report.has_errors() {
            return Err(report);
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { out, entries, hashes })
    }

    /// Adds a file that belongs to people as much as to the generator: the text was made of what
    /// stands there, so nothing is lost by writing it, and the manifest does not list it.
    ///
    /// # Errors
    ///
    /// If the path does not lie below the folder, or something stands in the way.
    pub fn with_shared_file(mut self, path: &str, text: String) -> Result<Self, Report> {
        if let Err(why) = path::check(path) {
            let problem =
                Diagnostic::error("output-path", format!("the generated path {path:?} {why}"));
            return Err(problem.in_file(self.out.display().to_string()).into());
        }
        let found = Disk::open(&self.out)?.look(path)?;
        let text = unix_text(text);
        let verdict = verdict(path, &text, &BTreeMap::new(), &found);
        let mut entry = to_write(path.to_owned(), text, verdict);
        if matches!(found, Found::File(_)) {
            entry.conflict = None;
        }
        self.entries.retain(|other| other.path != path);
        self.entries.push(entry);
        self.entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(self)
    }

    /// All files that the plan knows, sorted by path.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The hashes of the generated files, the manifest among them, by their paths.
    pub(crate) fn hashes(&self) -> &BTreeMap<String, String> {
        &self.hashes
    }

    /// The output folder.
    pub fn out(&self) -> &Path {
        &self.out
    }

    /// Whether the folder holds what was generated already.
    pub fn is_current(&self) -> bool {
        self.entries.iter().all(|entry| entry.change == Change::Unchanged)
    }

    /// An error for every file that [`Plan::apply`] does not replace or remove unless forced.
    pub fn conflicts(&self) -> Report {
        let mut report = Report::default();
        for entry in &self.entries {
            let Some(conflict) = entry.conflict else { continue };
            let verb = if entry.change == Change::Remove { "removed" } else { "replaced" };
            let found = match conflict {
                Conflict::Edited => Diagnostic::error(
                    "output-edited",
                    format!("the generated file was edited by hand, and is not {verb} unasked"),
                )
                .help(format!("keep the edit elsewhere; then `--force` lets the file be {verb}")),
                Conflict::Foreign => Diagnostic::error(
                    "output-foreign",
                    "a file that the generator did not make stands where one is to be generated",
                )
                .help("move it away, or let `--force` replace it"),
            };
            report.push(found.in_file(self.out.join(&entry.path).display().to_string()));
        }
        report
    }

    /// Carries the plan out, completely or not at all, also if the process is killed meanwhile.
    /// Files that do not change are not touched, and folders that become empty go.
    ///
    /// # Errors
    ///
    /// If there are conflicts and `force` is not given, if a file to be replaced is read-only, if
    /// another run holds the folder or has changed it, or if the operating system refuses a step;
    /// then what was done is undone.
    pub fn apply(&self, force: bool) -> Result<Applied, Report> {
        if self.is_current() {
            return Ok(self.summary());
        }
        self.check_conflicts(force)?;
        let hold = Hold::take(&self.out)?;
        if hold.mended().is_some() {
            return Err(Diagnostic::error(
                "output-interrupted",
                "what a killed run had begun was brought to an end, so that the plan is out of date",
            )
            .in_file(self.out.display().to_string())
            .help("generate again")
            .into());
        }
        self.apply_held(&hold, force)
    }

    /// As [`Plan::apply`], in a folder that this run holds since before the plan was made.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn apply_held(&self, hold: &Hold, force: bool) -> Result<Applied, Report> {
        if !self.is_current() {
            self.check_conflicts(force)?;
            stage::carry_out(hold, &self.entries, &self.hashes)?;
        }
        Ok(self.summary())
    }

    fn check_conflicts(&self, force: bool) -> Result<(), Report> {
        let mut report = if force { Report::default() } else { self.conflicts() };
        for entry in &self.entries {
            if matches!(entry.change, Change::Update | Change::Remove) {
                report.extend(read_only(&self.out.join(&entry.path)));
            }
        }
        if report.has_errors() { Err(report) } else { Ok(()) }
    }

    fn summary(&self) -> Applied {
        let mut applied = Applied::default();
        for entry in &self.entries {
            let list = match entry.change {
                Change::Create => &mut applied.created,
                Change::Update => &mut applied.updated,
                Change::Remove => &mut applied.removed,
                Change::Unchanged => &mut applied.unchanged,
            };
            list.push(entry.path.clone());
        }
        applied
    }
}

/// The generated paths that cannot be used, with the reason, which ends "the path …".
fn wrong_paths(files: &BTreeMap<String, String>) -> Vec<(&str, String)> {
    let mut wrong = Vec::new();
    let folders: BTreeSet<&str> = files.keys().flat_map(|path| path::folders(path)).collect();
    for path in files.keys() {
        if let Err(why) = path::check(path) {
            wrong.push((path.as_str(), why.to_owned()));
        } else if path.eq_ignore_ascii_case(MANIFEST) {
            wrong.push((path.as_str(), "is that of the manifest".to_owned()));
        } else if folders.contains(path.as_str()) {
            wrong.push((path.as_str(), "is both a file and a folder".to_owned()));
        }
    }
    wrong
}

/// What becomes of a file, and what speaks against it.
type Verdict = (Change, Option<Conflict>);

/// What becomes of a file that is to have a text, of what stands at its place.
fn verdict(path: &str, text: &str, owned: &BTreeMap<String, String>, found: &Found) -> Verdict {
    match found {
        Found::Missing => (Change::Create, None),
        Found::File(content) if *content == text.as_bytes() => (Change::Unchanged, None),
        // The manifest was read and is one: it is the generator's.
        Found::File(_) if path == MANIFEST => (Change::Update, None),
        Found::File(content) => match owned.get(path) {
            Some(old) if *old == hash(content) => (Change::Update, None),
            Some(_) => (Change::Update, Some(Conflict::Edited)),
            None => (Change::Update, Some(Conflict::Foreign)),
        },
        Found::Link if owned.contains_key(path) => (Change::Update, Some(Conflict::Edited)),
        Found::Link => (Change::Update, Some(Conflict::Foreign)),
    }
}

fn to_write(path: String, text: String, (change, conflict): Verdict) -> Entry {
    let text = (change != Change::Unchanged).then_some(text);
    Entry { path, change, conflict, text }
}

fn to_remove(path: &str, old: &str, found: &Found) -> Option<Entry> {
    let conflict = match found {
        Found::Missing => return None,
        Found::File(content) if hash(content) == old => None,
        Found::File(_) | Found::Link => Some(Conflict::Edited),
    };
    Some(Entry { path: path.to_owned(), change: Change::Remove, conflict, text: None })
}

/// An error if the file is read-only: who set that wants it to stay.
fn read_only(place: &Path) -> Option<Diagnostic> {
    let found = fs::symlink_metadata(place).ok()?;
    (found.is_file() && found.permissions().readonly()).then(|| {
        Diagnostic::error("output-io", "the file is read-only and would have to change")
            .in_file(place.display().to_string())
            .help("make it writable and generate again")
    })
}

/// The text with `\r\n` as `\n`.
fn unix_text(text: String) -> String {
    if text.contains("\r\n") { text.replace("\r\n", "\n") } else { text }
}

#[cfg(test)]
mod kills;
#[cfg(test)]
mod tests;
