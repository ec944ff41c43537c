//! The table of results, and the failures below it.

use super::record::{Record, Tally};
use crate::many::documents::Document;
use crate::print::{BOLD, PLAIN, Printer, RED, count};

/// The failures that are shown of a document unless all are asked for.
const SHOWN: usize = 5;
/// The length of an instance that is shown unless all is asked for.
const LONG: usize = 300;

/// The width of the columns.
pub struct Table {
    name: usize,
}

impl Table {
    /// A table in which these documents' names have room.
    pub fn new(documents: &[Document]) -> Self {
        let longest = documents.iter().map(|document| document.name.len()).max().unwrap_or(0);
        Self { name: longest.clamp(8, 40) }
    }

    /// Prints the columns' names.
    pub fn head(&self, printer: &mut Printer) {
        let columns =
            ["models", "untried", "embedded", "generated", "mutants", "unlisted", "build", "run"];
        self.print("document", columns.map(str::to_owned), "result", BOLD, printer);
    }

    /// Prints one document's line.
    pub fn row(&self, record: &Record, printer: &mut Printer) {
        let columns = [
            record.models.to_string(),
            (record.untried.len() + record.unjudged.len()).to_string(),
            share(record.embedded),
            share(record.generated),
            share(record.mutated),
            share(record.unlisted),
            format!("{:.1} s", record.build),
            format!("{:.1} s", record.run),
        ];
        let result = match &record.error {
            Some(error) => error.lines().next().unwrap_or_default().to_owned(),
            None if record.failures.is_empty() => "ok".to_owned(),
            None => count(record.failures.len(), "kind") + " of failures",
        };
        let style = if record.is_good() { PLAIN } else { RED };
        self.print(&record.name, columns, &result, style, printer);
    }

    fn print(
        &self,
        name: &str,
        [models, untried, embedded, generated, mutants, unlisted, build, run]: [String; 8],
        result: &str,
        style: anstyle::Style,
        printer: &mut Printer,
    ) {
        printer.line(
            style,
            format_args!(
                "{name:<width$}  {models:>6} {untried:>7} {embedded:>11} {generated:>15} \
                 {mutants:>15} {unlisted:>13} {build:>8} {run:>8}  {result}",
                width = self.name,
            ),
        );
    }
}

/// `12/12`: the good ones of those that were tried.
fn share(tally: Tally) -> String {
    if tally.tried == 0 { "-".to_owned() } else { format!("{}/{}", tally.good, tally.tried) }
}

/// Prints what went wrong in a document.
pub fn failures(record: &Record, printer: &mut Printer) {
    if let Some(error) = &record.error {
        printer.error(&record.name, None);
        printer.quote(&error.lines().take(40).collect::<Vec<_>>().join("\n"));
    }
    if record.failures.is_empty() {
        return;
    }
    let (shown, long) = match printer.verbose() {
        true => (usize::MAX, usize::MAX),
        false => (SHOWN, LONG),
    };
    printer.error(
        format_args!("{}: {}", record.name, count(record.failures.len(), "kind") + " of failures"),
        None,
    );
    for failure in record.failures.iter().take(shown) {
        let origin = format!("{:?}", failure.origin).to_lowercase();
        printer.quote(&format!("{} ({origin}, {}×)", failure.model, failure.times));
        printer.quote(&format!("  {}", cut(&failure.reason, long)));
        printer.quote(&format!("  {}", cut(&failure.instance.to_string(), long)));
    }
    let more = record.failures.len().saturating_sub(shown);
    if more > 0 {
        printer.quote(&format!("… and {more} more; -v or --json shows them all"));
    }
}

fn cut(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Prints the sums over all documents.
pub fn totals(records: &[Record], printer: &mut Printer) {
    let ok = records.iter().filter(|record| record.is_good()).count();
    let sum = |of: fn(&Record) -> Tally| {
        let sum = records.iter().map(of).fold(Tally::default(), Tally::plus);
        let percent = 100.0 * sum.good as f64 / sum.tried.max(1) as f64;
        format!("{} ({percent:.3} %)", share(sum))
    };
    let models: usize = records.iter().map(|record| record.models).sum();
    let untried: usize = records.iter().map(|record| record.untried.len()).sum();
    let unjudged: usize = records.iter().map(|record| record.unjudged.len()).sum();
    printer.line(
        BOLD,
        format_args!(
            "{}: {ok} ok, {} not; {} ({untried} without a valid instance, {unjudged} that the \
             validator cannot judge)",
            count(records.len(), "document"),
            records.len() - ok,
            count(models, "model"),
        ),
    );
    printer.line(
        PLAIN,
        format_args!(
            "equal: embedded {}, generated {}; refused: {}; kept or refused: unlisted {}",
            sum(|record| record.embedded),
            sum(|record| record.generated),
            sum(|record| record.mutated),
            sum(|record| record.unlisted),
        ),
    );
}
