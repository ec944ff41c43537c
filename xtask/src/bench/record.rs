//! The medians of the runs over one document.

use serde::Serialize;

use super::sample::{Parse, Sample};

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
    /// The processor time of the total as a multiple of the parse's: it says the same on a machine
    /// that is busy with other things. `None` where the parse is too short for the clock.
    pub cpu_ratio: Option<f64>,
    /// The total as a multiple of the parse alone.
    pub ratio: f64,
    /// The peak of memory as a multiple of the document's length.
    pub peak_ratio: Option<f64>,
}

impl Record {
    /// The medians of the runs; `None` without any.
    pub fn new(name: &str, samples: Vec<Sample>, parses: Vec<Parse>) -> Option<Self> {
        let mut result = samples.first()?.clone();
        let parse = middle(&mut parses.iter().map(|it| it.time).collect::<Vec<_>>());
        let parse_cpu = known(parses.iter().map(|it| it.cpu)).filter(|it| *it >= SHORTEST);
        result.cpu = known(samples.iter().map(|it| it.cpu));
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
        result.unchanged = known(samples.iter().map(|it| it.unchanged));
        result.one_changed = known(samples.iter().map(|it| it.one_changed));
        let mut peaks: Vec<usize> = samples.iter().filter_map(|it| it.peak).collect();
        peaks.sort_unstable();
        result.peak = peaks.get(peaks.len() / 2).copied();
        let peak_ratio = result.peak.map(|it| it as f64 / result.bytes.max(1) as f64);
        Some(Self {
            name: name.to_owned(),
            runs: samples.len(),
            // Each part over parts of one run would be noisier than the medians over each other.
            parse,
            cpu_ratio: result.cpu.zip(parse_cpu).map(|(total, parse)| total / parse),
            ratio: result.total / parse.max(f64::MIN_POSITIVE),
            peak_ratio,
            median: result,
        })
    }
}

/// The shortest processor time, in seconds, that the clock tells with an error below a fifth.
const SHORTEST: f64 = 0.05;

/// The median of what is known.
fn known(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let mut values: Vec<f64> = values.flatten().collect();
    (!values.is_empty()).then(|| middle(&mut values))
}

/// The median; 0 of nothing.
fn middle(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
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
        let parses = [0.1, 0.5, 0.6].map(|time| Parse { time, cpu: Some(time) });
        let record = Record::new("x", samples, parses.to_vec()).unwrap();
        assert_eq!((record.median.total, record.median.write), (2.0, 2.0));
        assert_eq!((record.ratio, record.peak_ratio), (4.0, Some(2.0)));
        assert_eq!(record.cpu_ratio, None);
        assert!(Record::new("x", Vec::new(), Vec::new()).is_none());
    }
}
