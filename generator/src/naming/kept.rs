//! Names that an earlier run gave: a name once given stays, also where a newcomer has the better
//! claim to it or what it gave way to is gone.
//!
//! An earlier name stays only if it is one that its schema could be given: when a rule of naming or
//! the configuration changes, so do names.

use std::cell::LazyCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::scope::Name;
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, NameHint, TypeId};
use crate::pointer::Pointer;

/// The identifiers that an earlier run gave.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    /// To types, by their places in the document; of those of one place, in the order of the types.
    pub types: BTreeMap<String, Vec<String>>,
    /// The same of types that are combinations.
    pub combinations: BTreeMap<String, Vec<String>>,
    /// To the members of types, by the names of those.
    pub members: BTreeMap<String, MemberNames>,
}

impl Earlier {
    /// Whether no names are known.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty() && self.combinations.is_empty()
    }
}

/// The identifiers, without `r#`: of fields by their properties, of the variants of an enum by their
/// values as JSON, of those of a union by the names of their types.
pub type MemberNames = HashMap<String, String>;

/// The earlier name of every type, by index.
#[derive(Default)]
pub(super) struct Kept<'a> {
    names: Vec<Option<&'a str>>,
}

impl<'a> Kept<'a> {
    /// Who is pinned needs none.
    pub(super) fn new(api: &Api, earlier: &'a Earlier) -> Self {
        if earlier.is_empty() {
            return Self::default();
        }
        let before = names_before(api, earlier);
        let names = api
            .types
            .iter()
            .zip(before)
            .map(|(def, name)| name.filter(|_| !matches!(def.name, NameHint::Pinned(_))));
        Self { names: names.collect() }
    }

    pub(super) fn of(&self, id: TypeId) -> Option<&'a str> {
        self.names.get(id.index()).copied().flatten()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &'a str> {
        self.names.iter().filter_map(|name| *name)
    }
}

/// What every type was called, by index: of the types of one place, the first was the first.
fn names_before<'a>(api: &Api, earlier: &'a Earlier) -> Vec<Option<&'a str>> {
    let mut own: HashMap<&str, usize> = HashMap::new();
    for def in api.types.iter().filter(|def| !def.is_combined()) {
        *own.entry(def.origin.as_str()).or_default() += 1;
    }
    let mut taken: HashMap<(&str, bool), usize> = HashMap::new();
    let names = api.types.iter().map(|def| {
        let place = def.origin.as_str();
        let is_combined = def.is_combined();
        let nth = taken.entry((place, is_combined)).or_default();
        let name = match earlier.combinations.get(place).filter(|_| is_combined) {
            Some(names) => names.get(*nth),
            // What was not told from the schema by itself, or was the schema by itself.
            None => {
                let others = if is_combined { own.get(place).copied() } else { None };
                let names = earlier.types.get(place);
                names.and_then(|names| names.get(others.unwrap_or_default() + *nth))
            }
        };
        *nth += 1;
        name.map(String::as_str)
    });
    names.collect()
}

/// What is to be said about names that are not those that a first run would give (`fresh`), or not
/// those that an earlier run gave. Each is said once, in the run in which it comes about.
pub(super) fn notes(
    api: &Api,
    earlier: &Earlier,
    fresh: &[Name],
    given: &[Name],
) -> Vec<Diagnostic> {
    let places: HashMap<&str, &str> = given
        .iter()
        .zip(&api.types)
        .map(|(name, def)| (name.text.as_str(), def.origin.as_str()))
        .collect();
    let present: HashSet<&str> = api.types.iter().map(|def| def.origin.as_str()).collect();
    // Names whose owners are gone.
    let freed: HashSet<&str> = earlier
        .types
        .iter()
        .chain(&earlier.combinations)
        .filter(|(place, _)| !present.contains(place.as_str()))
        .flat_map(|(_, names)| names.iter().map(String::as_str))
        .collect();
    let moved = LazyCell::new(|| Moved::new(api, earlier, given));
    let mut notes = Vec::new();
    let before = names_before(api, earlier);
    for (((def, fresh), given), before) in api.types.iter().zip(fresh).zip(given).zip(before) {
        let (fresh, given) = (fresh.text.as_str(), given.text.as_str());
        let note = match before {
            None if fresh != given => {
                // Else it is only that the name begins with a name that was kept.
                let Some(holder) = places.get(fresh) else { continue };
                Diagnostic::note(
                    "name-kept",
                    format!("this is `{given}`, since `{fresh}` stays the name of {holder}"),
                )
            }
            Some(before) if before != given => {
                if moved.has(&def.origin, before, given) {
                    continue;
                }
                let message = format!("this was `{before}` and is `{given}` now");
                Diagnostic::note("name-changed", message)
            }
            Some(_) if fresh != given && freed.contains(fresh) => Diagnostic::note(
                "name-kept",
                format!("this stays `{given}`, although the name `{fresh}` is free now"),
            )
            .help("to have the other name, remove the line with this place from manifest.json"),
            _ => continue,
        };
        notes.push(note.at(&def.origin));
    }
    notes
}

/// Names by the places where they were and are, without the numbers of members and places: where one
/// comes or goes, those behind it move up or down, and are not renamed.
struct Moved<'a> {
    before: HashSet<(String, &'a str)>,
    now: HashSet<(String, &'a str)>,
}

impl<'a> Moved<'a> {
    fn new(api: &'a Api, earlier: &'a Earlier, given: &'a [Name]) -> Self {
        let before = earlier.types.iter().chain(&earlier.combinations);
        let before = before.filter_map(|(place, names)| Some((without_numbers(place)?, names)));
        let now = api.types.iter().zip(given);
        let now = now.filter_map(|(def, name)| {
            Some((without_numbers(def.origin.as_str())?, name.text.as_str()))
        });
        let each = |(place, names): (String, &'a Vec<String>)| {
            names.iter().map(move |name| (place.clone(), name.as_str()))
        };
        Self { before: before.flat_map(each).collect(), now: now.collect() }
    }

    /// Whether what is at a place now was at a like one, or what was there is at a like one.
    fn has(&self, place: &Pointer, before: &'a str, given: &'a str) -> bool {
        without_numbers(place.as_str()).is_some_and(|place| {
            self.before.contains(&(place.clone(), given)) || self.now.contains(&(place, before))
        })
    }
}

/// A place without the numbers of members of unions and other lists of schemas; `None` if it has none.
fn without_numbers(place: &str) -> Option<String> {
    let mut is_list = false;
    let mut any = false;
    let parts = place.split('/').map(|part| {
        let is_number = is_list && part.bytes().all(|it| it.is_ascii_digit());
        is_list = matches!(part, "oneOf" | "anyOf" | "allOf" | "prefixItems");
        any |= is_number;
        if is_number { "" } else { part }
    });
    let parts: Vec<&str> = parts.collect();
    any.then(|| parts.join("/"))
}
