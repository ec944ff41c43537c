//! `cargo xtask corpus`: tries the generator on many documents, and compiles what comes out.
//!
//! Each document becomes a crate of its own, with a package name of its own, in a folder of its
//! own: a crate that cannot even be read by cargo then disturbs no other.

mod check;
mod overview;
mod record;
mod removals;
mod table;
mod trial;

use crate::Failed;
use crate::cli::corpus::CorpusArgs;
use crate::many::caught::hush_panics;
use crate::many::folder::Folder;
use crate::many::{self, documents, pool};
use crate::print::Printer;
use check::Checker;
use record::{Outcome, Record};
use table::Table;
use trial::Trial;

/// The lines that are shown of what a failure said.
const LINES: usize = 40;

/// Runs the command.
pub fn run(args: &CorpusArgs, printer: &mut Printer) -> Result<(), Failed> {
    let documents = documents::find(&args.paths).map_err(|error| printer.fail(error))?;
    let folder =
        Folder::new("corpus", args.keep.as_deref()).map_err(|error| printer.fail(error))?;
    let crates = folder.path().to_owned();
    let checker = (!args.no_check)
        .then(|| Checker::new(many::target(args.target_dir.as_deref(), "corpus"), args.clippy));
    let removals = usize::from(args.removals);
    let trial = Trial { crates, pages: args.pages, derived: args.derived, removals, checker };
    hush_panics();

    let table = Table::new(&documents);
    table.head(printer);
    let records: Vec<Record> = pool::try_all(
        &documents,
        usize::from(args.jobs),
        printer,
        |document, worker| trial.run(document, worker),
        |record, printer| table.row(record, printer),
    );

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
        many::write_records(file, &records).map_err(|error| printer.fail(error))?;
    }
    let failed = records.iter().filter(|record| record.outcome != Outcome::Ok).count();
    many::verdict(failed, printer)
}
