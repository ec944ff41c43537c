//! `cargo xtask bench`: what generating costs, stage by stage.
//!
//! Every run is a process of its own, so that its peak of memory is its own and no run profits from
//! the memory that another one left behind.

mod edit;
mod linear;
mod record;
mod sample;
mod table;

use std::path::Path;
use std::process::{Command, Stdio};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Failed;
use crate::cli::bench::{BenchArgs, Part};
use crate::many;
use crate::many::documents::{self, Document};
use crate::many::folder::Folder;
use crate::print::Printer;
use record::Record;
use sample::{Parse, Sample};

/// Runs the command.
pub fn run(args: &BenchArgs, printer: &mut Printer) -> Result<(), Failed> {
    if let Some(part) = args.part {
        return child(part, args, printer);
    }
    let documents = documents::find(&args.paths).map_err(|error| printer.fail(error))?;
    let mut records = Vec::with_capacity(documents.len());
    let mut failed = 0_usize;
    table::head(&documents, printer);
    for document in &documents {
        match measure(document, args.runs) {
            Ok(record) => {
                table::row(&documents, &record, printer);
                records.push(record);
            }
            Err(reason) => {
                printer.error(format_args!("{}: {reason}", document.path.display()), None);
                failed += 1;
            }
        }
    }
    linear::print(&records, printer);
    if let Some(file) = &args.json {
        many::write_records(file, &records).map_err(|error| printer.fail(error))?;
    }
    many::verdict(failed, printer)
}

/// What a process of its own does for one document, and prints as JSON.
fn child(part: Part, args: &BenchArgs, printer: &mut Printer) -> Result<(), Failed> {
    let taken = match (part, args.paths.as_slice()) {
        (Part::Generate, [document, folder]) => sample::take(document, folder).and_then(json),
        (Part::Parse, [document]) => sample::parse(document).and_then(json),
        _ => Err("one document at a time".to_owned()),
    };
    match taken {
        Ok(json) => {
            println!("{json}");
            Ok(())
        }
        Err(reason) => Err(printer.fail(reason)),
    }
}

fn json(value: impl Serialize) -> Result<String, String> {
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

/// Runs a document several times. Nothing is kept of what is generated.
fn measure(document: &Document, runs: u16) -> Result<Record, String> {
    let (mut samples, mut parses) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let folder = Folder::new("bench", None)?;
        let out = folder.path().join("crate");
        samples.push(in_child::<Sample>("generate", &[&document.path, &out])?);
        parses.push(in_child::<Parse>("parse", &[&document.path])?);
    }
    Record::new(&document.name, samples, parses).ok_or_else(|| "there was no run".to_owned())
}

/// Runs a part in a process of its own.
fn in_child<T: DeserializeOwned>(part: &str, paths: &[&Path]) -> Result<T, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(&program)
        .args(["--color", "never", "bench", "--part", part])
        .args(paths)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("the run failed: {}", output.status));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}
