//! Has the test program read instances. A program that dies or hangs is an answer, too.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use serde_json::Value;

/// How long one instance may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a model made of an instance.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It was refused, with this message.
    Refused(String),
    /// It was read and written back.
    Written(Value),
    /// The same, and what was written is read as another value.
    Unsteady(Value),
    /// The ways to read and write do not agree, or the program panicked, died or hung.
    Fault(String),
}

/// A test program, started when it is needed.
pub struct Driver {
    program: PathBuf,
    running: Option<Running>,
}

struct Running {
    child: Child,
    answers: Receiver<String>,
    questions: mpsc::Sender<String>,
}

impl Driver {
    /// A driver of a program.
    pub fn new(program: &Path) -> Self {
        Self { program: program.to_owned(), running: None }
    }

    /// Asks what a model makes of each of the instances.
    ///
    /// # Errors
    ///
    /// The program cannot be started.
    pub fn ask(&mut self, model: usize, instances: &[Value]) -> Result<Vec<Answer>, String> {
        let mut answers = Vec::with_capacity(instances.len());
        while answers.len() < instances.len() {
            let rest = instances.get(answers.len()..).unwrap_or_default();
            let running = match &mut self.running {
                Some(running) => running,
                None => self.running.insert(start(&self.program)?),
            };
            for instance in rest {
                // A program that is gone is noticed below.
                let _ = running.questions.send(format!("{model} {instance}\n"));
            }
            for _ in rest {
                match running.answers.recv_timeout(PATIENCE) {
                    Ok(line) => answers.push(answer(&line)),
                    Err(error) => {
                        let hung = error == RecvTimeoutError::Timeout;
                        let _ = running.child.kill();
                        let status = running.child.wait().map(|it| it.to_string());
                        answers.push(Answer::Fault(if hung {
                            format!("no answer within {} s", PATIENCE.as_secs())
                        } else {
                            format!("the program died: {}", status.unwrap_or_default())
                        }));
                        self.running = None;
                        break;
                    }
                }
            }
        }
        Ok(answers)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(running) = &mut self.running {
            let _ = running.child.kill();
            let _ = running.child.wait();
        }
    }
}

fn start(program: &Path) -> Result<Running, String> {
    let failed = |error| format!("cannot start {}: {error}", program.display());
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err("the program has no standard input and output".to_owned());
    };
    let (questions, to_ask) = mpsc::channel::<String>();
    // Both ends in threads of their own: neither side waits for the other with full hands.
    std::thread::spawn(move || {
        for question in to_ask {
            if stdin.write_all(question.as_bytes()).is_err() {
                break;
            }
        }
    });
    let (found, answers) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines() {
            let Ok(line) = line else { break };
            if found.send(line).is_err() {
                break;
            }
        }
    });
    Ok(Running { child, answers, questions })
}

fn answer(line: &str) -> Answer {
    let read: Result<[Option<String>; 4], _> = serde_json::from_str(line);
    match read {
        Ok([_, _, Some(fault), _]) => Answer::Fault(fault),
        Ok([Some(error), _, None, _]) => Answer::Refused(error),
        Ok([None, Some(json), None, again]) => match serde_json::from_str(&json) {
            Ok(value) if again.is_none() => Answer::Written(value),
            Ok(value) => Answer::Unsteady(value),
            Err(error) => Answer::Fault(format!("no JSON was written: {error}")),
        },
        _ => Answer::Fault(format!("an answer that is none: {line}")),
    }
}
