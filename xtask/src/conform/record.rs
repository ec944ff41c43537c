//! What is known about one document after its trial.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::many;

/// Instances that were tried, and how many of them did well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// All of them.
    pub tried: usize,
    /// The valid ones that came back equal, or the broken ones that were refused.
    pub good: usize,
}

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, good: bool) {
        self.tried += 1;
        self.good += usize::from(good);
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { tried: self.tried + other.tried, good: self.good + other.good }
    }
}

/// Where an instance comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The document.
    Embedded,
    /// The schema.
    Generated,
    /// A valid instance with a single mistake.
    Mutated,
    /// A valid instance with a listed value replaced by one that is not listed.
    Unlisted,
}

/// An instance that did not do well.
#[derive(Clone, Debug, Serialize)]
pub struct Failure {
    /// The pointer of the model's schema.
    pub model: String,
    /// Where the instance comes from.
    pub origin: Origin,
    /// What went wrong.
    pub reason: String,
    /// The smallest instance for which it does.
    pub instance: Value,
    /// How many instances of the model failed alike.
    pub times: usize,
}

/// One document's results. Times are in seconds.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Record {
    /// The path.
    pub document: String,
    /// The name in this run.
    pub name: String,
    /// Why there are no results, if there are none.
    pub error: Option<String>,
    /// The number of models.
    pub models: usize,
    /// The models whose schema the validator cannot use, and why.
    pub unjudged: Vec<(String, String)>,
    /// The models for which no valid instance is known.
    pub untried: Vec<String>,
    /// Instances of the document.
    pub embedded: Tally,
    /// Generated instances.
    pub generated: Tally,
    /// Instances with a mistake.
    pub mutated: Tally,
    /// Instances with a value that is not listed.
    pub unlisted: Tally,
    /// What went wrong.
    pub failures: Vec<Failure>,
    /// The time to compile the models and the program.
    pub build: f64,
    /// The time of the instances.
    pub run: f64,
}

impl Record {
    /// Whether everything did well.
    pub fn is_good(&self) -> bool {
        self.error.is_none() && self.failures.is_empty()
    }
}

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    seed: u64,
    documents: &'a [Record],
}

/// Writes the records as JSON.
pub fn write(file: &Path, seed: u64, records: &[Record]) -> Result<(), String> {
    many::write_results(file, &File { format: 1, seed, documents: records })
}
