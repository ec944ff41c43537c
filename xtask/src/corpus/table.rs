//! The table of results, printed line by line, and the totals below it.

use std::collections::BTreeMap;

use super::record::{Outcome, Record};
use crate::many::documents::Document;
use crate::print::{BOLD, PLAIN, Printer, RED, count};

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
        let columns = [
            "openapi",
            "schemas",
            "untyped",
            "types",
            "warnings",
            "fallbacks",
            "generate",
            "check",
        ];
        self.print("document", columns.map(str::to_owned), "result", BOLD, printer);
    }

    /// Prints one document's line.
    pub fn row(&self, record: &Record, printer: &mut Printer) {
        let milliseconds = |time: Option<f64>| {
            time.map_or_else(|| "-".to_owned(), |time| format!("{:.0} ms", time * 1e3))
        };
        let seconds =
            |time: Option<f64>| time.map_or_else(|| "-".to_owned(), |time| format!("{time:.2} s"));
        let columns = [
            record.openapi.clone().unwrap_or_else(|| "-".to_owned()),
            record.schemas.to_string(),
            record.untyped.len().to_string(),
            record.types.to_string(),
            record.warnings.values().sum::<usize>().to_string(),
            record.fallbacks.to_string(),
            milliseconds(record.generate),
            seconds(record.check),
        ];
        let style = if record.outcome == Outcome::Ok { PLAIN } else { RED };
        let mut result = record.outcome.describe().to_owned();
        if !record.warnings.is_empty() {
            result = format!("{result} ({})", by_code(&record.warnings));
        }
        self.print(&record.name, columns, &result, style, printer);
    }

    fn print(
        &self,
        name: &str,
        [openapi, schemas, untyped, types, warnings, fallbacks, generate, check]: [String; 8],
        result: &str,
        style: anstyle::Style,
        printer: &mut Printer,
    ) {
        printer.line(
            style,
            format_args!(
                "{name:<width$}  {openapi:<7} {schemas:>7} {untyped:>7} {types:>6} {warnings:>8} \
                 {fallbacks:>9} {generate:>9} {check:>9}  {result}",
                width = self.name,
            ),
        );
    }
}

/// Prints the sums over all documents.
pub fn totals(records: &[Record], printer: &mut Printer) {
    let ok = records.iter().filter(|record| record.outcome == Outcome::Ok).count();
    let sum = |of: fn(&Record) -> usize| records.iter().map(of).sum::<usize>();
    let mut warnings: BTreeMap<String, usize> = BTreeMap::new();
    for record in records {
        for (code, number) in &record.warnings {
            *warnings.entry(code.clone()).or_default() += number;
        }
    }
    printer.line(
        BOLD,
        format_args!(
            "{}: {ok} ok, {} failed; {} ({} without a type), {}, {}",
            count(records.len(), "document"),
            records.len() - ok,
            count(sum(|record| record.schemas), "schema"),
            sum(|record| record.untyped.len()),
            count(sum(|record| record.types), "type"),
            count(sum(|record| record.fallbacks), "fallback"),
        ),
    );
    let (fallbacks, places) = (sum(|record| record.fallbacks), sum(|record| record.places));
    if places > 0 {
        let share = 100.0 * fallbacks as f64 / places as f64;
        printer
            .line(PLAIN, format_args!("fallbacks / places: {fallbacks} / {places} = {share:.3} %"));
    }
    let removals = sum(|record| record.removals);
    if removals > 0 {
        printer.line(PLAIN, format_args!("{}", count(removals, "removal")));
    }
    let time = |step: &str, of: fn(&Record) -> Option<f64>| {
        let known: Vec<f64> = records.iter().filter_map(of).collect();
        (!known.is_empty()).then(|| format!("{step} {:.2} s", known.iter().sum::<f64>()))
    };
    let times = [
        time("read", |record| Some(record.read)),
        time("generate", |record| record.generate),
        time("write", |record| record.write),
        time("check", |record| record.check),
        time("clippy", |record| record.clippy),
    ];
    printer.line(PLAIN, times.into_iter().flatten().collect::<Vec<_>>().join(", "));
    largest(records, printer);
    if !warnings.is_empty() {
        let total = count(warnings.values().sum(), "warning");
        printer.line(PLAIN, format_args!("{total}: {}", by_code(&warnings)));
    }
}

/// How many of the largest crates are told apart.
const LARGEST: usize = 5;

/// Prints what the crates with the most types cost to compile.
fn largest(records: &[Record], printer: &mut Printer) {
    let mut checked: Vec<(&Record, f64)> =
        records.iter().filter_map(|record| Some((record, record.check?))).collect();
    checked.sort_by_key(|(record, _)| std::cmp::Reverse(record.types));
    for (record, time) in checked.iter().take(LARGEST).filter(|(record, _)| record.types > 0) {
        let types = record.types as f64;
        printer.line(
            PLAIN,
            format_args!(
                "  {}: {}, {} ({:.0} for each type), checked in {time:.2} s ({:.2} s for 1000 types)",
                record.name,
                count(record.types, "type"),
                count(record.lines, "line"),
                record.lines as f64 / types,
                time / types * 1000.0,
            ),
        );
    }
}

/// `3 fallback, 1 dangling-reference`: the most frequent first.
fn by_code(warnings: &BTreeMap<String, usize>) -> String {
    let mut codes: Vec<_> = warnings.iter().collect();
    codes.sort_by_key(|(code, number)| (std::cmp::Reverse(**number), *code));
    let codes: Vec<_> =
        codes.into_iter().map(|(code, number)| format!("{number} {code}")).collect();
    codes.join(", ")
}
