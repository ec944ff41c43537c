//! For programs.

use serde::Serialize;

use crate::compare::{Change, Class, Comparison, Step};

/// The version of the form.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Form<'a> {
    format: u32,
    old_version: &'a str,
    new_version: &'a str,
    step: Step,
    breaking: usize,
    behaviour: usize,
    compatible: usize,
    docs: usize,
    changes: &'a [Change],
}

impl Comparison {
    /// All changes as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        let form = Form {
            format: FORMAT,
            old_version: &self.old_version,
            new_version: &self.new_version,
            step: self.step(),
            breaking: self.count(Class::Breaking),
            behaviour: self.count(Class::Behaviour),
            compatible: self.count(Class::Compatible),
            docs: self.count(Class::Docs),
            changes: &self.changes,
        };
        // Numbers, texts and lists of them always have a JSON form.
        serde_json::to_value(form).unwrap_or_default()
    }
}
