//! `cargo xtask conform`: proves the models against a JSON Schema validator.
//!
//! For each document a crate is generated, and a program that knows every model by its pointer
//! reads instances and writes them back. Which instances are valid is for the validator to say,
//! with the document's own schemas:
//!
//! | file | what it does |
//! |---|---|
//! | `library`, `anchors`, `identity`, `dialect` | the document's files as JSON Schema |
//! | `oracle` | the verdicts of the validator |
//! | `collect` | instances that the document embeds |
//! | `choices`, `flat`, `text`, `make` | generated instances |
//! | `mutate` | instances with a single mistake |
//! | `program`, `drive` | the test program, and talking to it |
//! | `largest` | the largest instances, for `payloads` |
//! | `equal`, `judge`, `shrink` | what came back, and whether that is right |
//! | `record`, `table` | results |

mod anchors;
mod choices;
mod collect;
mod dialect;
pub mod drive;
mod equal;
mod flat;
mod identity;
mod judge;
pub mod largest;
mod library;
mod make;
mod merged;
mod mutate;
mod oracle;
pub mod program;
mod record;
mod shrink;
mod table;
mod text;
mod trial;
#[cfg(feature = "proof")]
pub mod wire;

use generator::config::UnknownProperties;

use crate::Failed;
use crate::cli::conform::{ConformArgs, Unknown};
use crate::many::caught::hush_panics;
use crate::many::folder::Folder;
use crate::many::locks::Locks;
use crate::many::{self, documents, pool};
use crate::print::Printer;
use record::Record;
use table::Table;
use trial::Trial;

/// Runs the command.
pub fn run(args: &ConformArgs, printer: &mut Printer) -> Result<(), Failed> {
    let documents = documents::find(&args.paths).map_err(|error| printer.fail(error))?;
    let folder =
        Folder::new("conform", args.keep.as_deref()).map_err(|error| printer.fail(error))?;
    let crates = folder.path().to_owned();
    let trial = Trial {
        crates,
        target: many::target(args.target_dir.as_deref(), "conform"),
        locks: Locks::default(),
        seed: args.seed,
        limit: usize::try_from(args.limit).unwrap_or(usize::MAX),
        unknown: match args.unknown_properties {
            Unknown::Ignore => UnknownProperties::Ignore,
            Unknown::Keep => UnknownProperties::Keep,
        },
    };
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
    for record in &records {
        table::failures(record, printer);
    }
    table::totals(&records, printer);
    if let Some(file) = &args.json {
        record::write(file, args.seed, &records).map_err(|error| printer.fail(error))?;
    }
    let failed = records.iter().filter(|record| !record.is_good()).count();
    many::verdict(failed, printer)
}
