//! Short unified diffs between what is on the disk and what was generated.

use std::fs;
use std::time::Duration;

use similar::TextDiff;

use super::disk::unix_lines;
use super::manifest::MANIFEST;
use super::plan::{Change, Entry, Plan};

/// The lines of one file's diff that are shown.
const LINES: usize = 60;

/// The longest time that is spent to find the smallest diff of one file; then a larger one does.
const PATIENCE: Duration = Duration::from_millis(500);

/// The difference of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDiff {
    /// The path relative to the output folder, with `/`.
    pub path: String,
    /// A unified diff from what is there to what was generated, with a line end at its end.
    pub text: String,
    /// How many lines of the diff were left out at its end.
    pub omitted: usize,
}

impl Plan {
    /// Unified diffs of the first `limit` files that differ. Files that get another content come
    /// first, then those that are created, then those that are removed, and the manifest last,
    /// since it only repeats what the others say.
    pub fn diff(&self, limit: usize) -> Vec<FileDiff> {
        let differing = || self.entries.iter().filter(|entry| entry.change != Change::Unchanged);
        [Change::Update, Change::Create, Change::Remove]
            .into_iter()
            .flat_map(|change| differing().filter(move |entry| entry.change == change))
            .filter(|entry| entry.path != MANIFEST)
            .chain(differing().filter(|entry| entry.path == MANIFEST))
            .take(limit)
            .map(|entry| self.diff_entry(entry))
            .collect()
    }

    fn diff_entry(&self, entry: &Entry) -> FileDiff {
        let place = self.out.join(&entry.path);
        let old = match fs::symlink_metadata(&place) {
            Ok(found) if found.is_file() => fs::read(&place).unwrap_or_default(),
            Ok(found) if found.is_symlink() => b"(a symbolic link)\n".to_vec(),
            _ => Vec::new(),
        };
        let old = String::from_utf8_lossy(&unix_lines(old)).into_owned();
        let new = entry.text.as_deref().unwrap_or_default();
        let from = if entry.change == Change::Create { "/dev/null" } else { &entry.path };
        let to = if entry.change == Change::Remove {
            "/dev/null".to_owned()
        } else {
            format!("{} (generated)", entry.path)
        };
        let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old.as_str(), new);
        let full = diff.unified_diff().context_radius(3).header(from, &to).to_string();
        let omitted = full.lines().count().saturating_sub(LINES);
        let mut text = String::new();
        for line in full.lines().take(LINES) {
            text.push_str(line);
            text.push('\n');
        }
        FileDiff { path: entry.path.clone(), text, omitted }
    }
}
