//! What is known about one document after its trial.

use serde::{Deserialize, Serialize};

/// Seconds for one payload, of the fastest round.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(from = "[f64; 6]")]
pub struct Times {
    /// Reading with the models.
    pub read_ours: f64,
    /// Reading with the models that derive serde.
    pub read_derived: f64,
    /// Reading into a `serde_json::Value`.
    pub read_value: f64,
    /// Writing with the models.
    pub write_ours: f64,
    /// Writing with the models that derive serde.
    pub write_derived: f64,
    /// Writing a `serde_json::Value`.
    pub write_value: f64,
}

impl From<[f64; 6]> for Times {
    fn from(times: [f64; 6]) -> Self {
        let [read_ours, read_derived, read_value, write_ours, write_derived, write_value] = times;
        Self { read_ours, read_derived, read_value, write_ours, write_derived, write_value }
    }
}

impl Times {
    /// Ours to derived, reading and writing.
    pub fn ratios(&self) -> [f64; 2] {
        [self.read_ours / self.read_derived, self.write_ours / self.write_derived]
    }
}

/// One payload.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// The pointer of the model's schema.
    pub pointer: String,
    /// The model, without the crate's name.
    pub model: String,
    /// The length of the payload.
    pub bytes: usize,
    /// What was measured; an error says why nothing was.
    pub times: Result<Times, String>,
}

/// One document's results.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Record {
    /// The path.
    pub document: String,
    /// The name in this run.
    pub name: String,
    /// Why there are no results, if there are none.
    pub error: Option<String>,
    /// The payloads, the largest first.
    pub payloads: Vec<Measured>,
}

impl Record {
    /// Whether everything was measured.
    pub fn is_good(&self) -> bool {
        self.error.is_none() && self.payloads.iter().all(|it| it.times.is_ok())
    }
}

/// The geometric means of the ratios, reading and writing; `None` of nothing.
pub fn means(records: &[Record]) -> Option<[f64; 2]> {
    let payloads = records.iter().flat_map(|record| &record.payloads);
    let ratios: Vec<[f64; 2]> =
        payloads.filter_map(|it| Some(it.times.as_ref().ok()?.ratios())).collect();
    let mean = |ratios: Vec<f64>| {
        (ratios.iter().map(|it| it.ln()).sum::<f64>() / ratios.len() as f64).exp()
    };
    let reading = ratios.iter().map(|[read, _]| *read).collect();
    let writing = ratios.iter().map(|[_, write]| *write).collect();
    (!ratios.is_empty()).then(|| [mean(reading), mean(writing)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_ratios_does_not_prefer_a_side() {
        let payload =
            |times| Measured { pointer: String::new(), model: String::new(), bytes: 1, times };
        let twice = payload(Ok([2.0, 1.0, 9.0, 3.0, 3.0, 9.0].into()));
        let half = payload(Ok([1.0, 2.0, 9.0, 3.0, 3.0, 9.0].into()));
        let refused = payload(Err("refused".to_owned()));
        let record = |payloads| Record { payloads, ..Record::default() };
        let [read, write] = means(&[record(vec![twice]), record(vec![half, refused])]).unwrap();
        assert!((read - 1.0).abs() < 1e-9 && (write - 1.0).abs() < 1e-9, "{read} {write}");
        assert!(means(&[record(Vec::new())]).is_none());
    }
}
