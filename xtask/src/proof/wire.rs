//! Values that the earlier document allows, read by the later models: what is refused must have been
//! told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::compare::{Comparison, Extra, Shape, Surface, Type};
use generator::source::Source;

use crate::conform::drive::Driver;
use crate::conform::program::{self, Profile};
use crate::conform::wire::{Both, Model};
use crate::many::locks::Locks;

/// The most instances for a model.
const LIMIT: usize = 60;
/// The start of what is random.
const SEED: u64 = 1;

/// The program that knows all models of a crate.
pub struct Program {
    path: PathBuf,
    /// The numbers of the models, by their names.
    numbers: BTreeMap<String, usize>,
}

/// What came of a step.
#[derive(Debug, Default)]
pub struct Wire {
    /// The values that the earlier models read.
    pub tried: usize,
    /// Those that the later ones refuse, as was told.
    pub told: usize,
    /// Those that the later ones refuse unexpectedly.
    pub untold: Vec<String>,
}

impl Program {
    /// Writes and builds the program beside the crate of the package in `folder/models`.
    ///
    /// # Errors
    ///
    /// What the compiler said.
    pub fn new(
        folder: &Path,
        package: &str,
        surface: &Surface,
        target: &Path,
        locks: &Locks,
    ) -> Result<Self, String> {
        let own = package.replace('-', "_");
        let paths: Vec<String> =
            surface.models.keys().map(|name| format!("{own}::{name}")).collect();
        let models: Vec<&str> = paths.iter().map(String::as_str).collect();
        program::write(&folder.join("program"), package, &models)?;
        let path = program::build(&folder.join("program"), package, Profile::Dev, target, locks)?;
        let numbers = surface.models.keys().cloned().enumerate().map(|(i, name)| (name, i));
        Ok(Self { path, numbers: numbers.collect() })
    }
}

/// One side of a step.
pub struct Side<'a> {
    /// What users see of the models.
    pub surface: &'a Surface,
    /// The program that knows them.
    pub program: &'a Program,
}

/// Has the later models read what the earlier document allows.
///
/// # Errors
///
/// As [`Both::try_all`].
pub fn compare(
    source: &Source,
    old: &Side,
    new: &Side,
    found: &Comparison,
) -> Result<Wire, String> {
    let renames: BTreeMap<&str, &str> = found
        .changes
        .iter()
        .filter(|it| it.kind == "model-renamed")
        .filter_map(|it| Some((it.path.as_str(), it.what.split('`').nth(1)?)))
        .collect();
    let told: BTreeSet<&str> = found
        .changes
        .iter()
        .filter(|it| it.at_run_time.is_some() || it.kind == "model-removed")
        .filter_map(|it| it.path.split("::").next())
        .collect();
    let mut names = Vec::new();
    let mut models = Vec::new();
    for (name, model) in &old.surface.models {
        let new_name = renames.get(name.as_str()).copied().unwrap_or(name);
        let numbers = (old.program.numbers.get(name), new.program.numbers.get(new_name));
        if let (Some(&old), Some(&new)) = numbers {
            models.push(Model { pointer: model.at.clone(), old, new });
            names.push((name.as_str(), new_name));
        }
    }
    let mut both = Both {
        source,
        old: &mut Driver::new(&old.program.path),
        new: &mut Driver::new(&new.program.path),
    };
    let mut wire = Wire::default();
    for ((name, new_name), outcome) in names.into_iter().zip(both.try_all(&models, LIMIT, SEED)?) {
        wire.tried += outcome.tried;
        if outcome.refused.is_empty() {
            continue;
        }
        let mut reached = reach(old.surface, name);
        reached.extend(reach(new.surface, new_name));
        if reached.iter().any(|name| told.contains(name.as_str())) {
            wire.told += outcome.refused.len();
        } else {
            let refused = outcome.refused.iter();
            wire.untold.extend(refused.map(|(it, why)| format!("{new_name}: {why}: {it}")));
        }
    }
    Ok(wire)
}

/// The models that a model is made of, itself among them.
fn reach(surface: &Surface, name: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![name.to_owned()];
    while let Some(name) = waiting.pop() {
        let Some(model) = surface.models.get(&name) else { continue };
        if !reached.insert(name) {
            continue;
        }
        let types: Vec<&Type> = match &model.shape {
            Shape::Struct { members, extra } => {
                let extra = match extra {
                    Extra::Keep { ty, .. } => Some(ty),
                    _ => None,
                };
                members.iter().map(|it| &it.ty).chain(extra).collect()
            }
            Shape::Enum { .. } => Vec::new(),
            Shape::Union { members, .. } => members.iter().map(|it| &it.ty).collect(),
            Shape::Tuple { places, rest } => places.iter().chain(rest).collect(),
            Shape::Alias { of } | Shape::Newtype { of } => vec![of],
        };
        for ty in types {
            let text = ty.to_string();
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            waiting.extend(words.map(str::to_owned));
        }
    }
    reached
}
