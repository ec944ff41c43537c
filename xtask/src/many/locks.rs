//! Lock files for crates that are made on the way.

use std::fs;
use std::path::Path;
use std::sync::Mutex;

/// The lock file that names the most packages so far: every crate starts from it, so that all use
/// the same versions and nothing is looked up again.
#[derive(Default)]
pub struct Locks(Mutex<Option<String>>);

impl Locks {
    /// Puts the lock file beside a crate's manifest.
    pub fn give(&self, folder: &Path) {
        let Ok(lock) = self.0.lock() else { return };
        if let Some(text) = &*lock {
            // Without it cargo looks the versions up itself.
            let _ = fs::write(folder.join("Cargo.lock"), text);
        }
    }

    /// Learns from the lock file that cargo left there.
    pub fn take(&self, folder: &Path) {
        let Ok(mut lock) = self.0.lock() else { return };
        let Ok(text) = fs::read_to_string(folder.join("Cargo.lock")) else { return };
        let packages = |text: &str| text.matches("[[package]]").count();
        if lock.as_deref().is_none_or(|known| packages(known) < packages(&text)) {
            *lock = Some(text);
        }
    }
}
