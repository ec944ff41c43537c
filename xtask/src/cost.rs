//! `cargo xtask cost`: what generated crates cost to compile, beside the same with serde's derive and
//! crates that other generators made.
//!
//! Builds run one after the other, with one job: then the processor time of all that cargo ran is
//! that of one crate.

pub mod also;
mod compile;
mod counted;
mod record;
mod table;
mod trial;

use crate::Failed;
use crate::cli::cost::CostArgs;
use crate::many::caught::hush_panics;
use crate::many::folder::Folder;
use crate::many::locks::Locks;
use crate::many::{self, documents};
use crate::print::Printer;
use record::Record;
use table::Table;
use trial::Trial;

/// Runs the command.
pub fn run(args: &CostArgs, printer: &mut Printer) -> Result<(), Failed> {
    let documents = documents::find(&args.paths).map_err(|error| printer.fail(error))?;
    also::check(&args.also, documents.len()).map_err(|error| printer.fail(error))?;
    let folder = Folder::new("cost", args.keep.as_deref()).map_err(|error| printer.fail(error))?;
    let crates = folder.path().to_owned();
    let limits = compile::Limits { minutes: args.minutes, gigabytes: args.gigabytes };
    limits.set();
    let trial = Trial {
        crates,
        target: many::target(args.target_dir.as_deref(), "cost"),
        also: &args.also,
        limits,
        locks: Locks::default(),
    };
    hush_panics();

    let table = Table::new(&documents, &args.also);
    table.head(printer);
    let mut records: Vec<Record> = Vec::with_capacity(documents.len());
    for document in &documents {
        records.push(trial.run(document, |made| table.row(document, made, printer)));
    }
    for record in &records {
        table::failures(record, printer);
    }
    table::shares(&records, printer);
    if let Some(file) = &args.json {
        many::write_records(file, &records).map_err(|error| printer.fail(error))?;
    }
    let failed = records.iter().filter(|record| !record.is_good()).count();
    many::verdict(failed, printer)
}
