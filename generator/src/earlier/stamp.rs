//! Whether a file is still what it was, without reading it where that can be told from outside.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::output::file_hash;

/// Times of files are only so fine: of one that was changed later than this before it was looked
/// at, a further change need not show in its times.
const GRAIN: Duration = Duration::from_millis(20);

/// The same for file systems that know only seconds.
const COARSE_GRAIN: Duration = Duration::from_secs(2);

/// A file as it was at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    #[serde(flatten)]
    outside: Outside,
    /// When it was looked at, in nanoseconds since 1970.
    seen: u64,
    /// The hash of its content, with `\n` at line ends.
    pub(super) hash: String,
}

/// What can be told of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Outside {
    length: u64,
    /// When its content changed, in nanoseconds since 1970.
    modified: u64,
    /// When anything about it changed, where the system knows that, in nanoseconds since 1970.
    changed: u64,
}

impl Outside {
    /// Of a regular file; a link is none.
    pub(super) fn of(place: &Path) -> Option<Self> {
        let found = fs::symlink_metadata(place).ok().filter(Metadata::is_file)?;
        Some(Self {
            length: found.len(),
            modified: nanoseconds(found.modified().ok()?)?,
            changed: changed(&found),
        })
    }
}

impl Stamp {
    /// Of a regular file whose content was written a moment ago, with this hash.
    pub(super) fn written(place: &Path, hash: String) -> Option<Self> {
        let outside = Outside::of(place)?;
        Some(Self { outside, seen: nanoseconds(SystemTime::now())?, hash })
    }

    /// Of a regular file that can be read.
    pub(super) fn of(place: &Path) -> Option<Self> {
        let outside = Outside::of(place)?;
        let seen = nanoseconds(SystemTime::now())?;
        Some(Self { outside, seen, hash: file_hash(place)? })
    }

    /// Whether nothing about the file has changed since then, as far as its times tell.
    pub(super) fn is_from_before(&self, time: SystemTime) -> bool {
        let latest = self.outside.modified.max(self.outside.changed);
        nanoseconds(time).is_some_and(|time| latest <= time)
    }

    /// Whether a file is still what it was.
    pub(super) fn holds(&self, place: &Path) -> bool {
        let Some(outside) = Outside::of(place) else { return false };
        (outside == self.outside && self.is_settled())
            || file_hash(place) == Some(self.hash.clone())
    }

    /// Whether a change after it was looked at would show in its times.
    fn is_settled(&self) -> bool {
        let latest = self.outside.modified.max(self.outside.changed);
        let fine = !latest.is_multiple_of(1_000_000_000);
        let grain = if fine { GRAIN } else { COARSE_GRAIN };
        u64::try_from(grain.as_nanos()).is_ok_and(|grain| latest.saturating_add(grain) < self.seen)
    }
}

fn nanoseconds(time: SystemTime) -> Option<u64> {
    u64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_nanos()).ok()
}

#[cfg(unix)]
fn changed(found: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(found.ctime()).unwrap_or_default();
    let rest = u64::try_from(found.ctime_nsec()).unwrap_or_default();
    seconds.saturating_mul(1_000_000_000).saturating_add(rest)
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> u64 {
    0
}
