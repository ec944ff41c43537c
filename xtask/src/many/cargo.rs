//! Runs cargo on crates that are made on the way, and reads its messages.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::{Instant, SystemTime};

use serde::Deserialize;

/// What a run of cargo did.
pub struct Done {
    /// The seconds that passed.
    pub time: f64,
    /// The processor time of cargo and all that it ran, in seconds, where the system tells. It is
    /// that of no other only if nothing else runs at the same time.
    pub processor: Option<f64>,
    /// How it ended.
    pub status: ExitStatus,
    /// What it said to people.
    pub said: String,
    messages: Vec<Message>,
}

/// The part of a message of cargo that is used here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    fresh: bool,
    target: Option<Target>,
    message: Option<Finding>,
}

#[derive(Deserialize)]
struct Target {
    src_path: PathBuf,
}

/// What the compiler found.
#[derive(Deserialize)]
pub struct Finding {
    level: String,
    message: String,
    /// As it is shown to people.
    pub rendered: Option<String>,
}

/// The cargo that runs this program, or the one that is installed.
pub fn command() -> Command {
    let mut command =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command
        // It would go before RUSTFLAGS.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Neither of use for a crate that is compiled once, nor part of the time to be known.
        .env("CARGO_INCREMENTAL", "0");
    command
}

/// Runs cargo, which has to write its messages as JSON.
///
/// # Errors
///
/// It cannot be run.
pub fn run(command: &mut Command) -> Result<Done, String> {
    let (start, before) = (Instant::now(), children());
    let output = command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    Ok(Done {
        time: start.elapsed().as_secs_f64(),
        processor: children().zip(before).map(|(after, before)| after - before),
        status: output.status,
        said: String::from_utf8_lossy(&output.stderr).trim_end().to_owned(),
        messages: read(&output.stdout),
    })
}

fn read(messages: &[u8]) -> Vec<Message> {
    let lines = messages.split(|byte| *byte == b'\n');
    lines.filter_map(|line| serde_json::from_slice(line).ok()).collect()
}

impl Done {
    /// Whether anything else than the crate in the folder was compiled.
    pub fn others_compiled(&self, folder: &Path) -> bool {
        self.artifacts().any(|it| !it.fresh && !it.is_of(folder))
    }

    /// Whether the crate in the folder was compiled.
    pub fn own_compiled(&self, folder: &Path) -> bool {
        self.artifacts().any(|it| !it.fresh && it.is_of(folder))
    }

    /// The file in which the crate in the folder begins.
    pub fn root(&self, folder: &Path) -> Option<&Path> {
        let own = self.artifacts().find(|it| it.is_of(folder))?;
        Some(&own.target.as_ref()?.src_path)
    }

    /// The errors, without the compiler's remark that it stops for them.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        let found = self.messages.iter().filter_map(|it| it.message.as_ref());
        found.filter(|it| it.level == "error" && !it.message.starts_with("aborting due to"))
    }

    fn artifacts(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|it| it.reason == "compiler-artifact")
    }
}

impl Message {
    fn is_of(&self, folder: &Path) -> bool {
        let full = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        [folder, &full].iter().any(|it| self.manifest_path == it.join("Cargo.toml"))
    }
}

/// Makes a file new, so that cargo compiles its crate again.
pub fn touch(file: &Path) -> Result<(), String> {
    let opened = File::options().write(true).open(file);
    opened
        .and_then(|it| it.set_modified(SystemTime::now()))
        .map_err(|error: io::Error| format!("{}: {error}", file.display()))
}

/// The processor time of all programs that this one has run to their end, in seconds, which Linux
/// keeps.
fn children() -> Option<f64> {
    /// Linux tells user programs of a hundred ticks a second on all machines.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut ticks = fields.split_whitespace().skip(13).map(str::parse::<f64>);
    let (user, system) = (ticks.next()?.ok()?, ticks.next()?.ok()?);
    Some((user + system) / TICKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(messages: &[String]) -> Done {
        Done {
            time: 0.0,
            processor: None,
            status: ExitStatus::default(),
            said: String::new(),
            messages: read(messages.join("\n").as_bytes()),
        }
    }

    fn artifact(path: &str, fresh: bool) -> String {
        format!(
            r#"{{"reason":"compiler-artifact","manifest_path":"{path}/Cargo.toml","fresh":{fresh},
            "target":{{"src_path":"{path}/src/lib.rs"}}}}"#
        )
        .replace('\n', "")
    }

    #[test]
    fn the_own_crate_is_told_from_others() {
        let own = Path::new("/x/own");
        let only_own =
            done(&[artifact("/x/own", false), artifact("/y/serde", true), "noise".to_owned()]);
        assert!(only_own.own_compiled(own) && !only_own.others_compiled(own));
        assert_eq!(only_own.root(own), Some(Path::new("/x/own/src/lib.rs")));
        let only_other = done(&[artifact("/x/own", true), artifact("/y/serde", false)]);
        assert!(!only_other.own_compiled(own) && only_other.others_compiled(own));
    }

    #[test]
    fn errors_are_counted_without_the_remark_at_their_end() {
        let message = |level: &str, text: &str| {
            format!(
                r#"{{"reason":"compiler-message","message":{{"level":"{level}","message":"{text}"}}}}"#
            )
        };
        let done = done(&[
            message("error", "cannot find type `A`"),
            message("warning", "unused import"),
            message("error", "mismatched types"),
            message("error", "aborting due to 2 previous errors; 1 warning emitted"),
        ]);
        let errors: Vec<_> = done.errors().map(|it| it.message.as_str()).collect();
        assert_eq!(errors, ["cannot find type `A`", "mismatched types"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_processor_time_of_a_program_counts_once_it_has_ended() {
        let busy = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
        let worked = run(Command::new("sh").args(["-c", busy])).unwrap();
        assert!(worked.processor.unwrap() > 0.05, "{:?}", worked.processor);
    }
}
