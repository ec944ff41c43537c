//! The table of results, printed document by document, and how ours compares.

use super::also::Also;
use super::compile::{MODES, Mode};
use super::record::{Made, OWN, Record};
use crate::many::documents::Document;
use crate::print::{BOLD, PLAIN, Printer, RED};

/// The lines that are shown of what a compiler said of our own crates.
const LINES: usize = 40;
/// The columns after the names.
const COLUMNS: [&str; 9] =
    ["types", "lines", "check", "dev", "release", "/1000:", "check", "dev", "release"];

/// The width of the columns.
pub struct Table {
    document: usize,
    made: usize,
}

impl Table {
    /// A table in which all names have room.
    pub fn new(documents: &[Document], also: &[Also]) -> Self {
        let document = documents.iter().map(|it| it.name.len()).max().unwrap_or(0).clamp(8, 40);
        let names = also.iter().map(|it| it.name.len()).chain(OWN.map(str::len));
        Self { document, made: names.max().unwrap_or(0).clamp(5, 40) }
    }

    /// Prints the columns' names.
    pub fn head(&self, printer: &mut Printer) {
        self.print("document", "crate", COLUMNS.map(str::to_owned), "result", BOLD, printer);
    }

    /// Prints a crate's line.
    pub fn row(&self, document: &Document, made: &Made, printer: &mut Printer) {
        let [check, dev, release] = MODES.map(|mode| seconds(made.time(mode)));
        let [check_each, dev_each, release_each] =
            MODES.map(|mode| seconds(made.for_thousand(mode)));
        let columns = [
            made.counted.types.to_string(),
            made.counted.lines.to_string(),
            check,
            dev,
            release,
            String::new(),
            check_each,
            dev_each,
            release_each,
        ];
        let (style, result) = match &made.failure {
            Some(failure) => (RED, failure.summary.as_str()),
            None => (PLAIN, "ok"),
        };
        self.print(&document.name, &made.name, columns, result, style, printer);
    }

    fn print(
        &self,
        document: &str,
        made: &str,
        [types, lines, check, dev, release, each, check_each, dev_each, release_each]: [String; 9],
        result: &str,
        style: anstyle::Style,
        printer: &mut Printer,
    ) {
        printer.line(
            style,
            format_args!(
                "{document:<document_width$}  {made:<made_width$}  {types:>6} {lines:>7} \
                 {check:>9} {dev:>9} {release:>9}  {each:>6} {check_each:>8} {dev_each:>8} \
                 {release_each:>8}  {result}",
                document_width = self.document,
                made_width = self.made,
            ),
        );
    }
}

fn seconds(time: Option<f64>) -> String {
    time.map_or_else(|| "-".to_owned(), |time| format!("{time:.2} s"))
}

/// Prints what the compiler said of crates that have no times: of our own in full.
pub fn failures(record: &Record, printer: &mut Printer) {
    for made in &record.crates {
        let Some(failure) = &made.failure else { continue };
        if OWN.contains(&made.name.as_str()) || printer.verbose() {
            printer.error(format_args!("{}: {}", title(record, made), failure.summary), None);
            printer.quote(&failure.detail.lines().take(LINES).collect::<Vec<_>>().join("\n"));
        }
    }
}

fn title(record: &Record, made: &Made) -> String {
    format!("{}, {}", record.name, made.name)
}

/// Prints what ours costs as a share of the cheapest other generator's: a type, and the crate.
pub fn shares(records: &[Record], printer: &mut Printer) {
    for record in records {
        for (what, of) in [("a type", Made::for_thousand as Of), ("the crate", Made::time)] {
            let shares: Vec<String> = MODES
                .into_iter()
                .zip(["check", "dev", "release"])
                .filter_map(|(mode, name)| {
                    let (share, other) = record.share(|made| of(made, mode))?;
                    Some(format!("{name} {share:.2} ({other})"))
                })
                .collect();
            if !shares.is_empty() {
                let shares = shares.join(", ");
                printer.line(
                    BOLD,
                    format_args!("{}: {what}, of the cheapest other: {shares}", record.name),
                );
            }
        }
    }
}

/// What is compared.
type Of = fn(&Made, Mode) -> Option<f64>;
