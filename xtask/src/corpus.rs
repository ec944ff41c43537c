//! `cargo xtask corpus`: tries the generator on many documents, and compiles what comes out.
//!
//! Each document becomes a crate of its own, with a package name of its own, in a folder of its
//! own: a crate that cannot even be read by cargo then disturbs no other.

mod check;
mod documents;
mod overview;
mod record;
mod table;
mod trial;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::Failed;
use crate::cli::CorpusArgs;
use crate::print::{Printer, count};
use check::Checker;
use documents::Document;
use record::{Outcome, Record};
use table::Table;
use trial::Trial;

/// The stack of a thread that generates: as much as a main thread usually has, so that a document
/// that passes here passes there.
const STACK: usize = 8 << 20;

/// The lines that are shown of what a failure said.
const LINES: usize = 40;

/// Runs the command.
pub fn run(args: &CorpusArgs, printer: &mut Printer) -> Result<(), Failed> {
    let fail = |printer: &mut Printer, message: String| {
        printer.error(message, None);
        Failed
    };
    let documents = documents::find(&args.paths).map_err(|error| fail(printer, error))?;
    let temporary = tempfile::Builder::new()
        .prefix("corpus-")
        .tempdir()
        .map_err(|error| fail(printer, format!("cannot make a temporary folder: {error}")))?;
    let crates = match &args.keep {
        Some(folder) => std::path::absolute(folder)
            .map_err(|error| fail(printer, format!("cannot use {}: {error}", folder.display())))?,
        None => temporary.path().to_owned(),
    };
    let checker = (!args.no_check).then(|| Checker::new(target(args), args.clippy));
    let trial = Trial { crates, pages: args.pages, checker };
    trial::hush_panics();

    let mut records = try_all(&documents, &trial, usize::from(args.jobs), printer);
    records.sort_by_key(|(index, _)| *index);
    let records: Vec<Record> = records.into_iter().map(|(_, record)| record).collect();

    for record in records.iter().filter(|record| record.outcome != Outcome::Ok) {
        printer.error(format_args!("{}: {}", record.document, record.outcome.describe()), None);
        let lines: Vec<_> = record.detail.lines().take(LINES).collect();
        printer.quote(&lines.join("\n"));
        let more = record.detail.lines().count().saturating_sub(LINES);
        if more > 0 {
            printer.quote(&format!("… {more} more lines"));
        }
    }
    table::totals(&records, printer);
    if let Some(file) = &args.json {
        record::write(file, &records)
            .map_err(|error| fail(printer, format!("cannot write {}: {error}", file.display())))?;
    }
    let failed = records.iter().filter(|record| record.outcome != Outcome::Ok).count();
    if failed == 0 {
        return Ok(());
    }
    printer.error(format_args!("{} failed", count(failed, "document")), None);
    Err(Failed)
}

/// Tries all documents, some at a time, and prints each one's line as soon as it is known.
fn try_all(
    documents: &[Document],
    trial: &Trial,
    jobs: usize,
    printer: &mut Printer,
) -> Vec<(usize, Record)> {
    let bar = if printer.quiet() { ProgressBar::hidden() } else { progress(documents.len()) };
    let table = Table::new(documents);
    bar.suspend(|| table.head(printer));
    let next = AtomicUsize::new(0);
    let mut records = Vec::with_capacity(documents.len());
    std::thread::scope(|scope| {
        let (done, results) = mpsc::channel();
        for worker in 0..jobs.min(documents.len()) {
            let (next, done, bar) = (&next, done.clone(), &bar);
            let work = move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(document) = documents.get(index) else { break };
                    bar.set_message(document.name.clone());
                    // Nobody listens any more only if the main thread is gone.
                    let _ = done.send((index, trial.run(document, worker)));
                }
            };
            let thread = std::thread::Builder::new().stack_size(STACK);
            if let Err(error) = thread.spawn_scoped(scope, work) {
                bar.suspend(|| printer.error(format_args!("cannot start a thread: {error}"), None));
            }
        }
        drop(done);
        for (index, record) in results {
            bar.suspend(|| table.row(&record, printer));
            bar.inc(1);
            records.push((index, record));
        }
    });
    bar.finish_and_clear();
    records
}

/// A bar on the standard error; nothing if that is no terminal.
fn progress(documents: usize) -> ProgressBar {
    let bar = ProgressBar::new(documents as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {elapsed} (about {eta} left) {wide_msg}")
    {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(500));
    bar
}

/// The target folder: the given one, or one in the workspace's.
fn target(args: &CorpusArgs) -> PathBuf {
    let target = args.target_dir.clone().unwrap_or_else(|| {
        std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| crate::workspace_root().join("target"), PathBuf::from)
            .join("corpus")
    });
    std::path::absolute(&target).unwrap_or_else(|_| Path::new(".").join(target))
}
