//! The table of results, printed line by line. Times are in milliseconds.

use super::record::Record;
use crate::many::documents::Document;
use crate::print::{BOLD, PLAIN, Printer};

/// The names of the columns after the document's, and the width of each.
const COLUMNS: [(&str, usize); 20] = [
    ("kB", 6),
    ("types", 6),
    ("lines", 7),
    ("load", 7),
    ("normal.", 7),
    ("lower", 6),
    ("passes", 6),
    ("name", 6),
    ("emit", 7),
    ("render", 7),
    ("write", 7),
    ("total", 7),
    ("parse", 7),
    ("ratio", 6),
    ("cpu", 6),
    ("MB", 6),
    ("/size", 5),
    ("(pages)", 7),
    ("(same)", 6),
    ("(one)", 6),
];

/// Prints the columns' names.
pub fn head(documents: &[Document], printer: &mut Printer) {
    let cells = COLUMNS.map(|(name, _)| name.to_owned());
    printer.line(BOLD, line("document", width(documents), cells));
}

/// Prints one document's line.
pub fn row(documents: &[Document], record: &Record, printer: &mut Printer) {
    let it = &record.median;
    let ms = |seconds: f64| format!("{:.1}", seconds * 1e3);
    let unknown = || "-".to_owned();
    let cells = [
        (it.bytes / 1000).to_string(),
        it.types.to_string(),
        it.lines.to_string(),
        ms(it.load),
        ms(it.normalise),
        ms(it.lower),
        ms(it.passes),
        ms(it.name),
        ms(it.emit),
        ms(it.render),
        ms(it.write),
        ms(it.total),
        ms(record.parse),
        format!("{:.1}", record.ratio),
        record.cpu_ratio.map_or_else(unknown, |ratio| format!("{ratio:.1}")),
        it.peak.map_or_else(unknown, |peak| (peak / 1_000_000).to_string()),
        record.peak_ratio.map_or_else(unknown, |ratio| format!("{ratio:.1}")),
        ms(it.pages),
        it.unchanged.map_or_else(unknown, ms),
        it.one_changed.map_or_else(unknown, ms),
    ];
    printer.line(PLAIN, line(&record.name, width(documents), cells));
}

fn width(documents: &[Document]) -> usize {
    documents.iter().map(|document| document.name.len()).max().unwrap_or(0).clamp(8, 40)
}

fn line(name: &str, width: usize, cells: [String; 20]) -> String {
    let mut line = format!("{name:<width$}");
    for ((_, width), cell) in COLUMNS.iter().zip(cells) {
        line.push_str(&format!("  {cell:>width$}"));
    }
    line
}
