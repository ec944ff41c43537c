//! Compiles a crate alone, and takes the time.

use std::path::Path;

use serde::Serialize;

use crate::many::cargo::{self, Done};
use crate::print::count;

/// A way to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// `cargo check`
    Check,
    /// `cargo build`
    Dev,
    /// `cargo build --release`
    Release,
}

/// All ways, the cheapest first.
pub const MODES: [Mode; 3] = [Mode::Check, Mode::Dev, Mode::Release];

/// Seconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Time {
    /// Of the processor, user and system, where the system tells.
    pub processor: Option<f64>,
    /// What passed.
    pub wall: f64,
}

/// Why a crate has no time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// How it failed, in few words.
    pub summary: String,
    /// What the compiler said.
    pub detail: String,
}

impl Failure {
    /// A failure that has no more to say than its words.
    pub fn new(summary: String) -> Self {
        Self { summary, detail: String::new() }
    }
}

/// What one process of the compiler may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Minutes of processor time.
    pub minutes: u64,
    /// Gigabytes of address space.
    pub gigabytes: u64,
}

impl Limits {
    /// Sets the limits for this process and all that it runs.
    #[cfg(unix)]
    pub fn set(self) {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let seconds = self.minutes * 60;
        let bytes = self.gigabytes * 1_000_000_000;
        // At the maximum of time a process is killed, which says less than the signal before.
        for (resource, current, maximum) in
            [(Resource::Cpu, seconds, seconds + 60), (Resource::As, bytes, bytes)]
        {
            // Without the limit the machine's own is the limit.
            let limit = Rlimit { current: Some(current), maximum: Some(maximum) };
            let _ = setrlimit(resource, limit);
        }
    }

    /// Nothing is limited where the system has no such limits.
    #[cfg(not(unix))]
    pub fn set(self) {}

    /// The limit that a compiler ran into, as far as its last words tell.
    fn reached(self, said: &str) -> Option<String> {
        let any = |words: &[&str]| words.iter().any(|it| said.contains(it));
        if any(&["SIGXCPU"]) {
            Some(format!("more than {} of processor time", count_of(self.minutes, "minute")))
        } else if any(&["memory allocation of", "out of memory", "Cannot allocate memory"]) {
            Some(format!("more than {} GB of memory", self.gigabytes))
        } else {
            None
        }
    }
}

fn count_of(number: u64, noun: &str) -> String {
    count(usize::try_from(number).unwrap_or(usize::MAX), noun)
}

/// Compiles the crate in a folder; what it depends on does not count.
///
/// # Errors
///
/// It does not compile, or takes too much.
pub fn alone(folder: &Path, target: &Path, mode: Mode, limits: Limits) -> Result<Time, Failure> {
    let mut done = compile(folder, target, mode, limits)?;
    if done.others_compiled(folder) || !done.own_compiled(folder) {
        let root = done.root(folder).ok_or_else(|| Failure::new("has no library".to_owned()))?;
        cargo::touch(root).map_err(Failure::new)?;
        done = compile(folder, target, mode, limits)?;
    }
    Ok(Time { processor: done.processor, wall: done.time })
}

fn compile(folder: &Path, target: &Path, mode: Mode, limits: Limits) -> Result<Done, Failure> {
    let mut command = cargo::command();
    command
        .args(match mode {
            Mode::Check => &["check"][..],
            Mode::Dev => &["build"],
            Mode::Release => &["build", "--release"],
        })
        .args(["--lib", "--jobs", "1", "--quiet", "--color", "never", "--message-format", "json"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder);
    let done = cargo::run(&mut command).map_err(Failure::new)?;
    if done.status.success() { Ok(done) } else { Err(failure(&done, limits)) }
}

/// The errors that are kept.
const SHOWN: usize = 5;

fn failure(done: &Done, limits: Limits) -> Failure {
    let errors = done.errors().count();
    let shown: Vec<&str> =
        done.errors().take(SHOWN).filter_map(|it| it.rendered.as_deref()).collect();
    let summary = match limits.reached(&done.said) {
        Some(limit) => limit,
        None if errors > 0 => format!("does not compile: {}", count(errors, "error")),
        None => "cannot be compiled".to_owned(),
    };
    Failure { summary, detail: format!("{}{}", shown.concat(), done.said) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_that_was_stopped_is_told_from_one_that_found_errors() {
        let limits = Limits { minutes: 20, gigabytes: 12 };
        let reached = |said: &str| limits.reached(said);
        assert_eq!(reached("error: could not compile `x` (lib) due to 3 previous errors"), None);
        let killed = "process didn't exit successfully: `rustc` (signal: 24, SIGXCPU: …)";
        assert_eq!(reached(killed).unwrap(), "more than 20 minutes of processor time");
        assert_eq!(reached("process didn't exit successfully: `rustc` (signal: 9, SIGKILL)"), None);
        let full = "memory allocation of 1234 bytes failed\n(signal: 6, SIGABRT)";
        assert_eq!(reached(full).unwrap(), "more than 12 GB of memory");
    }
}
