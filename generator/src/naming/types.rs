//! The names of the types: one scope for the whole crate, resolved in phases.
//!
//! Pinned names come first and never move. Components come next, and then inline types from the
//! outside in, because their names begin with those of their parents. A later phase never takes a
//! name from an earlier one.

use std::cell::LazyCell;
use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Report};
use crate::ir::{Api, NameHint, Step, TypeDef, TypeId};

use super::kept::Kept;
use super::lineage::Lineage;
use super::reading::{self, Alike, push, with};
use super::scope::{Claim, Name, Rank, Scope, Times, Wishes};
use super::style::{self, Style};
use super::words::{self, Words};
use super::{inline, reserved};

/// Names every type, by index.
pub(super) fn resolve(
    api: &Api,
    taken: &[&str],
    lineages: &[Lineage],
    kept: &Kept<'_>,
    report: &mut Report,
) -> Vec<Name> {
    let mut phases = Phases {
        api,
        kept,
        scope: Scope::new(Style::Camel, reserved::types()),
        names: vec![Name::default(); api.types.len()],
    };
    for name in taken {
        phases.scope.take(name);
    }
    phases.scope.set_aside(kept.all());
    phases.pinned(report);
    phases.components();
    phases.inline(lineages);
    phases.names
}

struct Phases<'a> {
    api: &'a Api,
    kept: &'a Kept<'a>,
    scope: Scope,
    names: Vec<Name>,
}

impl Phases<'_> {
    fn pinned(&mut self, report: &mut Report) {
        let mut pins: Vec<(&TypeDef, TypeId, &str)> = Vec::new();
        for id in self.api.ids() {
            let def = self.api.get(id);
            if let NameHint::Pinned(name) = &def.name {
                pins.push((def, id, name));
            }
        }
        pins.sort_by(|a, b| a.0.origin.cmp(&b.0.origin));
        let mut moved = Vec::new();
        for (def, id, pin) in pins {
            if style::is_camel(pin) && self.scope.take(pin) {
                self.set(id, Name { words: vec![pin.to_owned()], text: pin.to_owned() });
            } else {
                moved.push((def, id, pin));
            }
        }
        let claims = moved.iter().map(|(def, _, pin)| repin(def, pin)).collect();
        let names = self.scope.resolve(claims);
        for ((def, id, pin), name) in moved.into_iter().zip(names) {
            report.push(moved_pin(pin, &name.text, style::is_camel(pin)).at(&def.origin));
            self.set(id, name);
        }
    }

    fn components(&mut self) {
        let mut ids = Vec::new();
        let mut texts = Vec::new();
        for id in self.api.ids() {
            if let NameHint::Component(text) = &self.api.get(id).name {
                ids.push(id);
                texts.push(text.as_str());
            }
        }
        let alike = LazyCell::new(|| Alike::new(texts.iter().copied()));
        let (api, kept) = (self.api, self.kept);
        let claims = ids.iter().zip(&texts).map(|(&id, &text)| {
            let (alike, kept) = (&alike, kept.of(id));
            let wishes = move |times| {
                component(api.get(id), text, times == Times::Before || alike.has(text))
            };
            Claim::at_times(words::natural(text), wishes).keeping(kept)
        });
        let names = self.scope.resolve(claims.collect());
        self.give(&ids, names);
    }

    fn inline(&mut self, lineages: &[Lineage]) {
        let mut levels: Vec<Vec<TypeId>> = Vec::new();
        for (id, lineage) in self.api.ids().zip(lineages) {
            let named =
                matches!(self.api.get(id).name, NameHint::Pinned(_) | NameHint::Component(_));
            if levels.len() <= lineage.depth {
                levels.resize_with(lineage.depth + 1, Vec::new);
            }
            if let Some(level) = levels.get_mut(lineage.depth).filter(|_| !named) {
                level.push(id);
            }
        }
        for (depth, level) in levels.iter().enumerate() {
            let names = self.inline_level(depth, level);
            self.give(level, names);
        }
    }

    fn inline_level(&mut self, depth: usize, level: &[TypeId]) -> Vec<Name> {
        let (api, kept, names) = (self.api, self.kept, &self.names);
        let parts = |id: TypeId| match &api.get(id).name {
            NameHint::Derived { parent, steps } if depth > 0 => {
                Some((&names.get(parent.index())?.words, steps.as_slice()))
            }
            _ => None,
        };
        let alike = LazyCell::new(|| AlikeInside::new(level.iter().filter_map(|&id| parts(id))));
        let claims = level.iter().map(|&id| {
            let (def, kept) = (api.get(id), kept.of(id));
            if let Some((parent, steps)) = parts(id) {
                let alike = &alike;
                let claim = Claim::at_times(inline::natural(parent, steps).0, move |times| {
                    let alike = times == Times::Before || alike.has(parent, steps);
                    inline::derived(def, parent, steps, alike)
                });
                return claim.keeping(kept);
            }
            let claim = match &def.name {
                NameHint::Operation { operation, role, steps } => {
                    inline::operation(def, operation, role, steps)
                }
                _ => inline::orphan(def),
            };
            claim.keeping(kept)
        });
        self.scope.resolve(claims.collect())
    }

    fn give(&mut self, ids: &[TypeId], names: Vec<Name>) {
        for (id, name) in ids.iter().zip(names) {
            self.set(*id, name);
        }
    }

    fn set(&mut self, id: TypeId, name: Name) {
        if let Some(slot) = self.names.get_mut(id.index()) {
            *slot = name;
        }
    }
}

/// Which inline types of one place are named by texts that have the same words and are not the
/// same.
struct AlikeInside<'a> {
    seen: HashMap<(Words, Words), (&'a str, bool)>,
}

impl<'a> AlikeInside<'a> {
    fn new(places: impl Iterator<Item = (&'a Words, &'a [Step])>) -> Self {
        let mut seen = HashMap::new();
        for (parent, steps) in places {
            let (whole, text) = inline::natural(parent, steps);
            let entry = seen.entry((whole, words::natural(text))).or_insert((text, false));
            entry.1 |= entry.0 != text;
        }
        Self { seen }
    }

    fn has(&self, parent: &Words, steps: &[Step]) -> bool {
        let (whole, text) = inline::natural(parent, steps);
        self.seen.get(&(whole, words::natural(text))).is_some_and(|(_, several)| *several)
    }
}

/// What a component would like to be called. Where its name is taken, by another component or by Rust, the file
/// and the kind of component tell it apart.
fn component(def: &TypeDef, text: &str, alike: bool) -> Wishes {
    let natural = words::natural(text);
    let mut forms = vec![natural.clone()];
    let file = def.origin.document();
    if !file.is_empty() {
        let stem = file.rsplit('/').next().unwrap_or(file);
        let stem = stem.split('.').find(|part| !part.is_empty()).unwrap_or(stem);
        let mut words = words::natural(stem);
        words.extend(natural.iter().cloned());
        push(&mut forms, words);
    }
    let kind = component_kind(def);
    if kind != ["model"] {
        push(&mut forms, with(natural.clone(), kind));
    }
    for form in reading::forms(text, alike) {
        push(&mut forms, form);
    }
    push(&mut forms, with(natural.clone(), &["model"]));
    push(&mut forms, with(natural, &["schema"]));
    let class = match (file.is_empty(), kind) {
        (true, ["model"]) => 0,
        (true, _) => 1,
        (false, _) => 2,
    };
    let rank = Rank {
        class,
        distance: reading::distance(text, Style::Camel),
        text: text.to_owned(),
        place: def.origin.as_str().to_owned(),
    };
    Wishes { forms, rank }
}

/// A word for the section of the document's components that a place belongs to.
fn component_kind(def: &TypeDef) -> &'static [&'static str] {
    let mut tokens = def.origin.tokens();
    if tokens.next().as_deref() != Some("components") {
        return &["model"];
    }
    match tokens.next().as_deref() {
        Some("responses") => &["response"],
        Some("parameters") => &["parameter"],
        Some("requestBodies") => &["request", "body"],
        Some("headers") => &["header"],
        _ => &["model"],
    }
}

/// The claim of a pinned name that cannot stay as it is.
fn repin<'a>(def: &'a TypeDef, pin: &'a str) -> Claim<'a> {
    Claim::new(words::natural(pin), move || {
        let natural = words::natural(pin);
        let forms = vec![natural.clone(), with(natural, &["model"])];
        let rank = Rank { place: def.origin.as_str().to_owned(), ..Rank::default() };
        Wishes { forms, rank }
    })
}

/// The warning that a wish for a name was not granted. `idiomatic` tells that the name as such is
/// in order, so that it must have been taken.
pub(super) fn moved_pin(pin: &str, given: &str, idiomatic: bool) -> Diagnostic {
    if idiomatic {
        Diagnostic::warning("name-taken", format!("the name `{pin}` is taken; `{given}` is used"))
            .help("choose another name for one of the two")
    } else {
        let message = format!("`{pin}` is not an idiomatic Rust name here; `{given}` is used");
        Diagnostic::warning("name-unusable", message)
            .help("use UpperCamelCase for types and snake_case for fields, in ASCII letters")
    }
}
