//! The child process that generates, and the parent's side of it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use generator::config::{Config, FreeForm, MapType, NumberType, UnknownProperties};
use generator::source::Source;

use super::Input;
use crate::Failed;
use crate::many::caught;

/// The longest that one document may take.
const LONGEST: Duration = Duration::from_secs(10);

/// The longest that a document is waited for on a busy machine.
const MOST_PATIENCE: Duration = Duration::from_secs(120);

/// The most memory that a worker may have, in bytes.
const MOST_MEMORY: u64 = 2 << 30;

/// The stack of the thread that generates: what a main thread usually has.
const STACK: usize = 8 << 20;

/// What came of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A crate.
    Generated,
    /// Errors, as diagnostics.
    Refused,
    /// What must not happen.
    Failed {
        /// What failures of one cause have in common.
        kind: String,
        /// Everything known about it.
        detail: String,
    },
}

/// A worker and its replacement, should it die.
pub struct Pen {
    document: PathBuf,
    worker: Worker,
}

struct Worker {
    child: Child,
    orders: ChildStdin,
    answers: Receiver<String>,
}

impl Pen {
    /// Starts a worker; documents are handed over in this file.
    pub fn new(document: PathBuf) -> Result<Self, String> {
        Ok(Self { worker: Worker::start(&document)?, document })
    }

    /// Generates a document.
    pub fn run(&mut self, input: &Input) -> Result<Verdict, String> {
        std::fs::write(&self.document, &input.text)
            .map_err(|error| format!("cannot write {}: {error}", self.document.display()))?;
        let before = self.worker.processor_time();
        let end = Instant::now() + MOST_PATIENCE;
        let mut answer = match writeln!(self.worker.orders, "{}", input.settings) {
            Ok(()) => self.worker.answers.recv_timeout(LONGEST),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        // A busy machine holds up anything: the time that counts is the worker's own.
        while answer == Err(RecvTimeoutError::Timeout) && Instant::now() < end {
            match (before, self.worker.processor_time()) {
                (Some(before), Some(now)) if now.saturating_sub(before) < LONGEST => {}
                _ => break,
            }
            answer = self.worker.answers.recv_timeout(Duration::from_secs(1));
        }
        let slow = match answer {
            Ok(answer) => return Ok(read(&answer)),
            Err(reason) => reason == RecvTimeoutError::Timeout,
        };
        let _ = self.worker.child.kill();
        let status = self.worker.child.wait();
        self.worker = Worker::start(&self.document)?;
        let (kind, detail) = if slow {
            ("timeout".to_owned(), format!("longer than {} s", LONGEST.as_secs()))
        } else {
            let status = status.map_or_else(|error| error.to_string(), |it| it.to_string());
            (format!("crash: {status}"), "out of memory, or of stack".to_owned())
        };
        Ok(Verdict::Failed { kind, detail })
    }
}

impl Drop for Pen {
    fn drop(&mut self) {
        let _ = self.worker.child.kill();
        let _ = self.worker.child.wait();
    }
}

impl Worker {
    fn start(document: &Path) -> Result<Self, String> {
        let fail = |error: std::io::Error| format!("cannot start a worker: {error}");
        let mut child = Command::new(std::env::current_exe().map_err(fail)?)
            .args(["fuzz", "--worker"])
            .arg(document)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(fail)?;
        let (Some(orders), Some(out)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("the worker has no pipes".to_owned());
        };
        let (sender, answers) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, orders, answers })
    }

    /// The time that the processor has spent on the worker; `None` where the system does not tell.
    fn processor_time(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // The name in parentheses may hold anything; user and system time are the 14th and 15th
        // field, in hundredths of a second.
        let (_, fields) = stat.rsplit_once(')')?;
        let times: Vec<u64> =
            fields.split_whitespace().skip(11).take(2).filter_map(|it| it.parse().ok()).collect();
        Some(Duration::from_millis(times.iter().sum::<u64>() * 10))
    }
}

/// An answer: a word, or a JSON list of kind and detail.
fn read(answer: &str) -> Verdict {
    match answer {
        "generated" => Verdict::Generated,
        "refused" => Verdict::Refused,
        other => {
            let (kind, detail) = serde_json::from_str(other)
                .unwrap_or_else(|_| ("answer".to_owned(), other.to_owned()));
            Verdict::Failed { kind, detail }
        }
    }
}

/// The worker's side: generates the document once for each line that comes in.
pub fn work() -> Result<(), Failed> {
    limit_memory();
    caught::hush_panics();
    let Some(document) = std::env::args_os().next_back().map(PathBuf::from) else {
        return Err(Failed);
    };
    let thread = std::thread::Builder::new().stack_size(STACK);
    let thread = thread.spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            let settings = line.trim().parse().unwrap_or_default();
            let answer = match caught::caught(|| generate(&document, settings)) {
                Ok(Verdict::Generated) => "generated".to_owned(),
                Ok(Verdict::Refused) => "refused".to_owned(),
                Ok(Verdict::Failed { kind, detail }) => {
                    serde_json::json!([kind, detail]).to_string()
                }
                Err(message) => {
                    let place = message.lines().last().unwrap_or_default();
                    serde_json::json!([format!("panic {place}"), message]).to_string()
                }
            };
            println!("{answer}");
        }
    });
    let ended = thread.map_err(|_| Failed)?.join();
    ended.map_err(|_| Failed)
}

#[cfg(unix)]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit { current: Some(MOST_MEMORY), maximum: Some(MOST_MEMORY) };
    // Without the limit the machine's own is the limit.
    let _ = setrlimit(Resource::As, limit);
}

#[cfg(not(unix))]
fn limit_memory() {
    let _ = MOST_MEMORY;
}

fn generate(document: &Path, settings: u8) -> Verdict {
    let Ok(source) = Source::read(document) else { return Verdict::Refused };
    let generated = match generator::generate(&source, &config(settings)) {
        Ok(generated) => generated,
        Err(report) => {
            // These say that the generator made something wrong of the document.
            let own = ["unreadable-code", "invalid-name", "template"];
            let fault = report.diagnostics.iter().find(|it| own.contains(&it.code));
            return match fault {
                Some(fault) => Verdict::Failed {
                    kind: format!("error {}", fault.code),
                    detail: fault.message.clone(),
                },
                None => Verdict::Refused,
            };
        }
    };
    for (path, text) in generated.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if let Err(error) = syn::parse_file(text) {
            return Verdict::Failed {
                kind: format!("not Rust: {error}"),
                detail: format!("{path}:\n{text}"),
            };
        }
    }
    Verdict::Generated
}

/// Some settings that shape types, by number.
fn config(settings: u8) -> Config {
    let mut config = Config { package: "fuzzed".to_owned(), ..Config::default() };
    config.pages = settings & 1 != 0;
    if settings & 2 != 0 {
        config.unknown_properties = UnknownProperties::Keep;
    }
    if settings & 4 != 0 {
        config.unknown_properties = UnknownProperties::Deny;
        config.types.number = NumberType::Number;
    }
    if settings & 8 != 0 {
        config.open_enums = false;
        config.types.map = MapType::HashMap;
    }
    if settings & 16 != 0 {
        config.types.free_form = FreeForm::Named;
    }
    config
}
