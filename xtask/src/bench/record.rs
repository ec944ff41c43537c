//! The medians of the runs over one document.

use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;

use super::sample::Sample;

/// What is known of one document. Each number is the median of its own over the runs.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// The document's name in this run.
    pub name: String,
    /// The number of runs.
    pub runs: usize,
    /// The medians.
    #[serde(flatten)]
    pub median: Sample,
    /// The time of `serde_json` or `serde_yaml` alone for the same text.
    pub parse: f64,
    /// The total as a multiple of the parse alone.
    pub ratio: f64,
    /// The peak of memory as a multiple of the document's length.
    pub peak_ratio: Option<f64>,
}

impl Record {
    /// The medians of the runs; `None` without any.
    pub fn new(name: &str, samples: Vec<Sample>, mut parses: Vec<f64>) -> Option<Self> {
        let mut result = samples.first()?.clone();
        let parse = middle(&mut parses);
        let median =
            |of: fn(&Sample) -> f64| middle(&mut samples.iter().map(of).collect::<Vec<_>>());
        result.load = median(|it| it.load);
        result.normalise = median(|it| it.normalise);
        result.lower = median(|it| it.lower);
        result.passes = median(|it| it.passes);
        result.name = median(|it| it.name);
        result.emit = median(|it| it.emit);
        result.render = median(|it| it.render);
        result.write = median(|it| it.write);
        result.total = median(|it| it.total);
        result.pages = median(|it| it.pages);
        result.unchanged = median(|it| it.unchanged);
        let mut again: Vec<f64> = samples.iter().filter_map(|it| it.one_changed).collect();
        result.one_changed = (!again.is_empty()).then(|| middle(&mut again));
        let mut peaks: Vec<usize> = samples.iter().filter_map(|it| it.peak).collect();
        peaks.sort_unstable();
        result.peak = peaks.get(peaks.len() / 2).copied();
        let peak_ratio = result.peak.map(|it| it as f64 / result.bytes.max(1) as f64);
        Some(Self {
            name: name.to_owned(),
            runs: samples.len(),
            // Each part over parts of one run would be noisier than the medians over each other.
            parse,
            ratio: result.total / parse.max(f64::MIN_POSITIVE),
            peak_ratio,
            median: result,
        })
    }
}

/// The median; 0 of nothing.
fn middle(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    documents: &'a [Record],
}

/// Writes the records as JSON. Times are in seconds, lengths and memory in bytes.
pub fn write(file: &Path, records: &[Record]) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(&File { format: 1, documents: records })?;
    text.push('\n');
    fs::write(file, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_is_the_median_of_its_own() {
        let sample = |total, write, peak| Sample {
            bytes: 10,
            total,
            write,
            peak: Some(peak),
            ..Sample::default()
        };
        let samples = vec![sample(1.0, 9.0, 30), sample(9.0, 2.0, 20), sample(2.0, 1.0, 10)];
        let record = Record::new("x", samples, vec![0.1, 0.5, 0.6]).unwrap();
        assert_eq!((record.median.total, record.median.write), (2.0, 2.0));
        assert_eq!((record.ratio, record.peak_ratio), (4.0, Some(2.0)));
        assert!(Record::new("x", Vec::new(), Vec::new()).is_none());
    }
}
