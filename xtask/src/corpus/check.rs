//! Compiles generated crates with warnings denied.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::many::cargo::{self, Done};
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
        let mut done = compile(tool, folder, &target)?;
        if done.others_compiled(folder) {
            // The dependencies are there now: measure the crate alone.
            cargo::touch(&folder.join("src/lib.rs"))?;
            done = compile(tool, folder, &target)?;
        }
        self.locks.take(folder);
        Ok(done.time)
    }
}

/// Runs cargo on a crate. An error or a warning of the compiler is an error.
fn compile(tool: Tool, folder: &Path, target: &Path) -> Result<Done, String> {
    let mut flags = std::env::var_os("RUSTFLAGS").unwrap_or_default();
    flags.push(OsStr::new(" -D warnings"));
    let mut command = cargo::command();
    command
        .arg(match tool {
            Tool::Check => "check",
            Tool::Clippy => "clippy",
        })
        .args(["--quiet", "--color", "never", "--message-format", "json-render-diagnostics"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder)
        .env("RUSTFLAGS", flags);
    let done = cargo::run(&mut command)?;
    if done.status.success() { Ok(done) } else { Err(format!("{}\n{}", done.said, done.status)) }
}
