//! The table of results. Times are in microseconds.

use super::record::{Measured, Record, Times, means};
use crate::many::documents::Document;
use crate::print::{BOLD, PLAIN, Printer, RED, count};

/// The columns after the document's name.
const COLUMNS: [&str; 9] = [
    "bytes",
    "read: ours",
    "derived",
    "Value",
    "ratio",
    "write: ours",
    "derived",
    "Value",
    "ratio",
];

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
        self.print("document", COLUMNS.map(str::to_owned), "model, pointer", BOLD, printer);
    }

    /// Prints a document's lines.
    pub fn rows(&self, record: &Record, printer: &mut Printer) {
        if let Some(error) = &record.error {
            printer.error(&record.name, None);
            printer.quote(&error.lines().take(40).collect::<Vec<_>>().join("\n"));
        } else if record.payloads.is_empty() {
            let columns = COLUMNS.map(|_| "-".to_owned());
            self.print(&record.name, columns, "no valid example", PLAIN, printer);
        }
        for payload in &record.payloads {
            self.row(&record.name, payload, printer);
        }
    }

    fn row(&self, name: &str, payload: &Measured, printer: &mut Printer) {
        let (style, times) = match &payload.times {
            Ok(times) => (PLAIN, cells(times)),
            Err(_) => (RED, Default::default()),
        };
        let [a, b, c, d, e, f, g, h] = times;
        let columns = [payload.bytes.to_string(), a, b, c, d, e, f, g, h];
        let mut what = format!("{} {}", payload.model, payload.pointer);
        if let Err(error) = &payload.times {
            what = format!("{what}: {error}");
        }
        self.print(name, columns, &what, style, printer);
    }

    fn print(
        &self,
        name: &str,
        [bytes, ours, derived, value, ratio, write, write_derived, write_value, write_ratio]: [String;
            9],
        what: &str,
        style: anstyle::Style,
        printer: &mut Printer,
    ) {
        printer.line(
            style,
            format_args!(
                "{name:<width$}  {bytes:>7}  {ours:>10} {derived:>8} {value:>8} {ratio:>5}  \
                 {write:>11} {write_derived:>8} {write_value:>8} {write_ratio:>5}  {what}",
                width = self.name,
            ),
        );
    }
}

fn cells(times: &Times) -> [String; 8] {
    let us = |seconds: f64| format!("{:.2}", seconds * 1e6);
    let [read, write] = times.ratios().map(|ratio| format!("{ratio:.2}"));
    [
        us(times.read_ours),
        us(times.read_derived),
        us(times.read_value),
        read,
        us(times.write_ours),
        us(times.write_derived),
        us(times.write_value),
        write,
    ]
}

/// Prints the means over all payloads.
pub fn totals(records: &[Record], printer: &mut Printer) {
    let payloads = records.iter().map(|record| record.payloads.len()).sum();
    if let Some([read, write]) = means(records) {
        printer.line(
            BOLD,
            format_args!(
                "{}: ours to derived (geometric mean) {read:.2} reading, {write:.2} writing",
                count(payloads, "payload")
            ),
        );
    }
}
