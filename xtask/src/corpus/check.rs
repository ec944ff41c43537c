//! Compiles generated crates with warnings denied.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use serde::Deserialize;

use crate::many::locks::Locks;

/// What compiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `cargo check`
    Check,
    /// `cargo clippy` with its default lints.
    Clippy,
}

/// Compiles crates that share their dependencies' artifacts and versions.
pub struct Checker {
    /// The shared target folder.
    target: PathBuf,
    /// Whether clippy runs too.
    pub clippy: bool,
    /// The versions that all crates use.
    locks: Locks,
}

/// The part of a message of cargo that tells what was compiled.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    fresh: bool,
}

impl Checker {
    /// A checker with a shared target folder.
    pub fn new(target: PathBuf, clippy: bool) -> Self {
        Self { target, clippy, locks: Locks::default() }
    }

    /// Compiles a crate; gives the time in seconds, without the time for dependencies.
    ///
    /// Cargo lets one build at a time use a target folder, so every worker but the first one has a
    /// folder of its own.
    ///
    /// # Errors
    ///
    /// What the compiler said, if that is an error or a warning.
    pub fn run(&self, tool: Tool, folder: &Path, worker: usize) -> Result<f64, String> {
        let target = match worker {
            0 => self.target.clone(),
            _ => self.target.join(format!("worker-{worker}")),
        };
        self.locks.give(folder);
        let (mut time, output) = cargo(tool, folder, &target)?;
        if dependencies_compiled(&output, folder) {
            // The dependencies are there now: measure the crate alone.
            let library = folder.join("src/lib.rs");
            let touched = fs::File::options()
                .write(true)
                .open(&library)
                .and_then(|file| file.set_modified(std::time::SystemTime::now()));
            touched.map_err(|error| format!("{}: {error}", library.display()))?;
            time = cargo(tool, folder, &target)?.0;
        }
        self.locks.take(folder);
        Ok(time)
    }
}

/// Runs cargo on a crate. Gives the time in seconds and cargo's messages.
fn cargo(tool: Tool, folder: &Path, target: &Path) -> Result<(f64, Vec<u8>), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut flags = std::env::var_os("RUSTFLAGS").unwrap_or_default();
    flags.push(OsStr::new(" -D warnings"));
    let mut command = Command::new(cargo);
    command
        .arg(match tool {
            Tool::Check => "check",
            Tool::Clippy => "clippy",
        })
        .args(["--quiet", "--color", "never", "--message-format", "json-render-diagnostics"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder)
        .env("RUSTFLAGS", flags)
        // It would go before the other.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Neither of use for a crate that is compiled once, nor part of the time to be known.
        .env("CARGO_INCREMENTAL", "0");
    let start = Instant::now();
    let Output { status, stdout, stderr } =
        command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    let time = start.elapsed().as_secs_f64();
    if status.success() {
        Ok((time, stdout))
    } else {
        Err(format!("{}\n{status}", String::from_utf8_lossy(&stderr).trim_end()))
    }
}

/// Whether anything else than the crate in the folder was compiled.
fn dependencies_compiled(messages: &[u8], folder: &Path) -> bool {
    let own = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned()).join("Cargo.toml");
    messages
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<Message>(line).ok())
        .any(|message| {
            message.reason == "compiler-artifact"
                && !message.fresh
                && message.manifest_path != own
                && message.manifest_path != folder.join("Cargo.toml")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_other_crates_that_were_compiled_count() {
        let folder = Path::new("/x/own");
        let message = |path: &str, fresh: bool| {
            format!(r#"{{"reason":"compiler-artifact","manifest_path":"{path}","fresh":{fresh}}}"#)
        };
        let own = message("/x/own/Cargo.toml", false);
        let fresh = message("/y/serde/Cargo.toml", true);
        let compiled = message("/y/serde/Cargo.toml", false);
        assert!(!dependencies_compiled(format!("{own}\n{fresh}\nnoise").as_bytes(), folder));
        assert!(dependencies_compiled(format!("{own}\n{compiled}").as_bytes(), folder));
    }
}
