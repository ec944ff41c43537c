//! Tries the instances of one model and judges the answers.

use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::choices::Rng;
use super::drive::{Answer, Driver};
use super::equal;
use super::mutate::{self, Change, Edit, Mutant};
use super::oracle::{Known, Verdicts};
use super::record::{Failure, Origin, Record};
use super::shrink::shrink;

/// The valid instances of a model that are broken.
const BROKEN: usize = 12;

/// A model, and what is needed to try it.
pub struct Model<'a> {
    /// The pointer of its schema.
    pub pointer: &'a str,
    /// Its number in the program.
    pub index: usize,
    /// The verdicts by its schema.
    pub strict: &'a Verdicts,
    /// The verdicts by the structure of its schema.
    pub structural: &'a Verdicts,
    /// The same with all lists of values open.
    pub open: &'a dyn Fn(&Value) -> bool,
    /// Whether properties that the schema does not name are kept.
    pub keep_unknown: bool,
}

impl Model<'_> {
    /// Tries valid instances.
    ///
    /// # Errors
    ///
    /// The program cannot be started.
    pub fn valid(
        &self,
        origin: Origin,
        instances: &[Value],
        driver: &mut Driver,
        record: &mut Record,
    ) -> Result<(), String> {
        let answers = driver.ask(self.index, instances)?;
        let mut failed = Failed::default();
        for (instance, answer) in instances.iter().zip(&answers) {
            let problem = self.problem(instance, answer);
            match origin {
                Origin::Embedded => record.embedded.add(problem.is_none()),
                _ => record.generated.add(problem.is_none()),
            }
            if let Some(problem) = problem {
                failed.add(problem, instance);
            }
        }
        for (kind, (reason, instance, times)) in failed.0 {
            let smallest = shrink(&instance, |candidate| {
                self.strict.allow(candidate)
                    && driver.ask(self.index, std::slice::from_ref(candidate)).is_ok_and(
                        |answers| {
                            answers
                                .first()
                                .and_then(|answer| self.problem(candidate, answer))
                                .is_some_and(|problem| kind_of(&problem) == kind)
                        },
                    )
            });
            let reason = driver
                .ask(self.index, std::slice::from_ref(&smallest))?
                .first()
                .and_then(|answer| self.problem(&smallest, answer))
                .unwrap_or(reason);
            let model = self.pointer.to_owned();
            record.failures.push(Failure { model, origin, reason, instance: smallest, times });
        }
        Ok(())
    }

    /// What is wrong with the answer to a valid instance.
    fn problem(&self, instance: &Value, answer: &Answer) -> Option<String> {
        let written = match answer {
            Answer::Refused(error) => return Some(format!("refused: {error}")),
            Answer::Fault(fault) => return Some(fault.clone()),
            Answer::Written(written) => written,
            // What is left without the unknown properties may fit another member of a union.
            Answer::Unsteady(written)
                if equal::difference(instance, written, &|_, _| true).is_some() =>
            {
                written
            }
            Answer::Unsteady(_) => {
                return Some("what was written reads as another value".to_owned());
            }
        };
        if written != instance {
            let known = self.strict.known(instance);
            let is_known =
                |place: &str, name: &str| self.keep_unknown || known.describes(place, name);
            if let Some(difference) = equal::difference(instance, written, &is_known) {
                return Some(difference);
            }
            // What is left without the unknown properties may fit another member, too.
            if !self.strict.allow(written) && !self.structural.allow(written) {
                let reason = self.strict.reason(written);
                return Some(format!("what was written is not valid: {reason}"));
            }
        }
        None
    }

    /// Tries instances with a single mistake, made of valid ones.
    ///
    /// # Errors
    ///
    /// The program cannot be started.
    pub fn mutated(
        &self,
        valid: &[Value],
        limit: usize,
        seed: u64,
        driver: &mut Driver,
        record: &mut Record,
    ) -> Result<(), String> {
        let mut rng = Rng::new(seed, self.pointer);
        let mut edits: Vec<(Edit, &Value)> = Vec::new();
        for index in 0..valid.len().min(BROKEN) {
            // The first are the smallest and the largest.
            let index = if index < 2 { index } else { rng.below(valid.len()) };
            let Some(instance) = valid.get(index) else { continue };
            edits.extend(mutate::edits(instance).into_iter().map(|edit| (edit, instance)));
        }
        while edits.len() > limit * 4 {
            edits.swap_remove(rng.below(edits.len()));
        }
        let mut knowledge = HashMap::<*const Value, Rc<Known>>::new();
        let mut mutants: Vec<(Mutant, Rc<Known>)> = edits
            .into_iter()
            .map(|(edit, instance)| {
                let known = knowledge
                    .entry(instance)
                    .or_insert_with(|| Rc::new(self.strict.known(instance)));
                (edit.make(instance), Rc::clone(known))
            })
            .collect();
        mutants.retain(|(mutant, known)| self.is_broken(mutant, known));
        while mutants.len() > limit {
            mutants.swap_remove(rng.below(mutants.len()));
        }
        let instances: Vec<Value> = mutants.iter().map(|(it, _)| it.instance.clone()).collect();
        let answers = driver.ask(self.index, &instances)?;
        let mut failed = HashMap::<Origin, Failed>::new();
        for ((mutant, known), answer) in mutants.iter().zip(&answers) {
            let is_known =
                |place: &str, name: &str| self.keep_unknown || known.describes(place, name);
            let problem = self.accepted(mutant, answer, known, &is_known);
            let origin = match mutant.change {
                Change::Text => Origin::Unlisted,
                _ => Origin::Mutated,
            };
            match origin {
                Origin::Unlisted => record.unlisted.add(problem.is_none()),
                _ => record.mutated.add(problem.is_none()),
            }
            if let Some(problem) = problem {
                failed.entry(origin).or_default().add(problem, &mutant.instance);
            }
        }
        for (origin, failed) in failed {
            for (_, (reason, instance, times)) in failed.0 {
                let model = self.pointer.to_owned();
                record.failures.push(Failure { model, origin, reason, instance, times });
            }
        }
        Ok(())
    }

    /// What is wrong with the answer to a mutant.
    fn accepted(
        &self,
        mutant: &Mutant,
        answer: &Answer,
        known: &Known,
        is_known: &dyn Fn(&str, &str) -> bool,
    ) -> Option<String> {
        let place = || format!("/{}", mutant.path.join("/"));
        let kept =
            |written: &Value| equal::difference(&mutant.instance, written, is_known).is_none();
        match answer {
            Answer::Fault(fault) => Some(fault.clone()),
            // As a value that is not listed, here or in another member of a union.
            Answer::Written(written) | Answer::Unsteady(written)
                if (mutant.change == Change::Text || (self.open)(&mutant.instance))
                    && kept(written) =>
            {
                None
            }
            Answer::Written(written) | Answer::Unsteady(written) => Some(format!(
                "accepted though broken ({:?}) at {}: {}",
                mutant.change,
                place(),
                equal::short(written)
            )),
            Answer::Refused(error) => {
                let mut names = mutant.path.iter().filter(|name| known.names(name)).peekable();
                let named =
                    names.peek().is_none() || names.any(|name| error.contains(name.as_str()));
                let unnamed = || format!("the error does not name {}: {error}", place());
                if named { None } else { Some(unnamed()) }
            }
        }
    }

    /// Whether a mutant is one that no model may take.
    fn is_broken(&self, mutant: &Mutant, known: &Known) -> bool {
        if mutant.change == Change::Text {
            return !self.strict.allow(&mutant.instance);
        }
        if self.structural.allow(&mutant.instance) {
            return false;
        }
        // The schema asks for a property and does not describe it: there is no field for it.
        if mutant.change == Change::Missing && !known.has_own(&mutant.path) {
            return false;
        }
        // A property that may be absent may be null: some servers write it so.
        if mutant.change == Change::Null && !mutant.path.is_empty() {
            let without = mutate::replaced(&mutant.instance, &mutant.path, None);
            return !self.structural.allow(&without);
        }
        true
    }
}

/// Failures that are alike, the smallest instance of each kind.
#[derive(Default)]
struct Failed(HashMap<String, (String, Value, usize)>);

impl Failed {
    fn add(&mut self, reason: String, instance: &Value) {
        let entry = self.0.entry(kind_of(&reason));
        let (known, smallest, times) =
            entry.or_insert_with(|| (reason.clone(), instance.clone(), 0));
        *times += 1;
        if instance.to_string().len() < smallest.to_string().len() {
            *smallest = instance.clone();
            *known = reason;
        }
    }
}

/// What failures that are alike have in common: the reason without names, values and places.
fn kind_of(reason: &str) -> String {
    reason
        .split([':', '`', '"'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_ascii_digit())
        .take(40)
        .collect()
}
