//! `cargo xtask payloads`: how fast models read and write real payloads.
//!
//! The payloads are the largest that a document embeds and the validator of `conform` accepts. The
//! models are generated twice, the second time with serde's derive, and a program that has both
//! takes the times.

mod program;
mod record;
mod table;
mod trial;

use crate::Failed;
use crate::cli::payloads::PayloadsArgs;
use crate::many::caught::hush_panics;
use crate::many::folder::Folder;
use crate::many::locks::Locks;
use crate::many::{self, documents};
use crate::print::Printer;
use record::Record;
use table::Table;
use trial::Trial;

/// Runs the command.
pub fn run(args: &PayloadsArgs, printer: &mut Printer) -> Result<(), Failed> {
    let documents = documents::find(&args.paths).map_err(|error| printer.fail(error))?;
    let folder =
        Folder::new("payloads", args.keep.as_deref()).map_err(|error| printer.fail(error))?;
    let crates = folder.path().to_owned();
    let trial = Trial {
        crates,
        target: many::target(args.target_dir.as_deref(), "payloads"),
        locks: Locks::default(),
        number: usize::from(args.number),
    };
    hush_panics();

    let table = Table::new(&documents);
    table.head(printer);
    let mut records: Vec<Record> = Vec::with_capacity(documents.len());
    for document in &documents {
        let record = trial.run(document);
        table.rows(&record, printer);
        records.push(record);
    }
    table::totals(&records, printer);
    if let Some(file) = &args.json {
        many::write_records(file, &records).map_err(|error| printer.fail(error))?;
    }
    let failed = records.iter().filter(|record| !record.is_good()).count();
    many::verdict(failed, printer)
}
