//! Whether models still read what an earlier document allows.

use generator::source::Source;
use serde_json::Value;

use super::dialect::Dialect;
use super::drive::{Answer, Driver};
use super::library::{self, Library};
use super::make;
use super::oracle::Oracle;
use super::trial::is_old;

/// The models of an earlier document and of a later one, with the programs that know them.
pub struct Both<'a> {
    /// The earlier document.
    pub source: &'a Source,
    /// Talks to the program of the earlier models.
    pub old: &'a mut Driver,
    /// Talks to the program of the later models.
    pub new: &'a mut Driver,
}

/// A model that is in both.
pub struct Model {
    /// The pointer of its schema in the earlier document.
    pub pointer: String,
    /// Its number in the earlier program.
    pub old: usize,
    /// Its number in the later program.
    pub new: usize,
}

/// What came of a model.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many instances were tried.
    pub tried: usize,
    /// Those that the later model refuses, with its message.
    pub refused: Vec<(Value, String)>,
}

impl Both<'_> {
    /// Makes instances of schemas of the earlier document, as the validator has it, and gives those
    /// that the earlier models read to the later ones.
    ///
    /// # Errors
    ///
    /// The document cannot be read as JSON Schema, or a program cannot be started.
    pub fn try_all(
        &mut self,
        models: &[Model],
        limit: usize,
        seed: u64,
    ) -> Result<Vec<Outcome>, String> {
        let files = library::read(self.source)?;
        let old = is_old(&files);
        let library = Library::new(&files, Dialect { old, structural: false, open: false });
        let oracle = Oracle::new(&library)?;
        let mut outcomes = Vec::new();
        for model in models {
            let mut outcome = Outcome::default();
            // A schema that the validator cannot read says nothing.
            if let Ok(verdicts) = oracle.at(&model.pointer) {
                let schema = library.schema(&model.pointer).unwrap_or_default();
                let mut made = make::instances(&library, &schema, &model.pointer, limit, seed);
                made.retain(|it| !it.is_null() && verdicts.allow(it));
                let before = self.old.ask(model.old, &made)?;
                let read = made.into_iter().zip(before);
                let read = read.filter(|(_, answer)| {
                    matches!(answer, Answer::Written(_) | Answer::Unsteady(_))
                });
                let read: Vec<Value> = read.map(|(instance, _)| instance).collect();
                let after = self.new.ask(model.new, &read)?;
                outcome.tried = read.len();
                for (instance, answer) in read.into_iter().zip(after) {
                    if let Answer::Refused(why) | Answer::Fault(why) = answer {
                        outcome.refused.push((instance, why));
                    }
                }
            }
            outcomes.push(outcome);
        }
        Ok(outcomes)
    }
}
