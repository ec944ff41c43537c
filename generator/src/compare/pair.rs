//! Which model of the new document is which of the old: by name, since that is what users write;
//! by place in the document, and by structure, for those that were renamed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::mem::discriminant;

use super::surface::{Model, Shape, Surface};
use super::types::Type;

/// How alike two names are that may belong to one model of few members.
const ALIKE: f64 = 0.8;

/// The models of two crates, side by side; all by their Rust names.
#[derive(Debug, Default)]
pub struct Pairs {
    /// Old names to new ones.
    pub both: BTreeMap<String, String>,
    /// The renamed ones of `both`.
    pub renames: BTreeMap<String, String>,
    /// Old models that have no counterpart.
    pub removed: BTreeSet<String>,
    /// New models that have none.
    pub added: BTreeSet<String>,
}

impl Pairs {
    /// Finds the counterparts.
    pub fn new(old: &Surface, new: &Surface) -> Self {
        let mut pairs = Self {
            removed: old.models.keys().cloned().collect(),
            added: new.models.keys().cloned().collect(),
            ..Self::default()
        };
        for name in old.models.keys().filter(|name| new.models.contains_key(*name)) {
            pairs.join(name, name);
        }
        pairs.by_place(old, new);
        // What refers to a renamed model becomes alike once that is known.
        for _ in 0..4 {
            if !pairs.by_structure(old, new) {
                break;
            }
        }
        pairs
    }

    fn join(&mut self, old: &str, new: &str) {
        self.removed.remove(old);
        self.added.remove(new);
        if old != new {
            self.renames.insert(old.to_owned(), new.to_owned());
        }
        self.both.insert(old.to_owned(), new.to_owned());
    }

    /// The same place in the document, and the same kind of shape.
    fn by_place(&mut self, old: &Surface, new: &Surface) {
        let added = self.added.iter().filter_map(|name| new.models.get_key_value(name));
        let places: HashMap<&str, (&str, &Model)> =
            added.map(|(name, model)| (model.at.as_str(), (name.as_str(), model))).collect();
        let mut found = Vec::new();
        for name in &self.removed {
            let Some(model) = old.models.get(name) else { continue };
            let Some((counterpart, other)) = places.get(model.at.as_str()) else { continue };
            // Two models can share a place, and then the state of a crate knows that of one.
            if model.at.is_empty() {
                continue;
            }
            if discriminant(&other.shape) == discriminant(&model.shape) {
                found.push((name.clone(), (*counterpart).to_owned()));
            }
        }
        for (one, other) in &found {
            self.join(one, other);
        }
    }

    /// Removed and added models of the same structure, where there is one of each.
    fn by_structure(&mut self, old: &Surface, new: &Surface) -> bool {
        let mut candidates: HashMap<String, (Vec<&str>, Vec<&str>)> = HashMap::new();
        for name in &self.removed {
            if let Some((name, model)) = old.models.get_key_value(name) {
                candidates.entry(self.fingerprint(name, model)).or_default().0.push(name);
            }
        }
        for name in &self.added {
            if let Some((name, model)) = new.models.get_key_value(name) {
                candidates.entry(fingerprint(name, model)).or_default().1.push(name);
            }
        }
        let mut found = Vec::new();
        for (old_names, new_names) in candidates.values() {
            if let ([one], [other]) = (old_names.as_slice(), new_names.as_slice()) {
                let members = old.models.get(*one).map_or(0, |model| weight(&model.shape));
                if members > 1 || strsim::jaro_winkler(one, other) >= ALIKE {
                    found.push(((*one).to_owned(), (*other).to_owned()));
                }
            }
        }
        for (one, other) in &found {
            self.join(one, other);
        }
        !found.is_empty()
    }

    fn fingerprint(&self, name: &str, model: &Model) -> String {
        let shape = match &model.shape {
            // What is named after the model itself is renamed with it.
            shape if self.renames.is_empty() => shape.clone(),
            shape => renamed(shape, &self.renames),
        };
        fingerprint(name, &Model { shape, ..model.clone() })
    }
}

/// Roughly how much a shape says.
fn weight(shape: &Shape) -> usize {
    match shape {
        Shape::Struct { members, .. } => members.len(),
        Shape::Enum { members, .. } => members.len(),
        Shape::Union { members, .. } => members.len(),
        Shape::Tuple { places, .. } => places.len(),
        Shape::Alias { .. } | Shape::Newtype { .. } => 1,
    }
}

fn renamed(shape: &Shape, renames: &BTreeMap<String, String>) -> Shape {
    let mut shape = shape.clone();
    let rename = |ty: &mut Type| *ty = ty.renamed(renames);
    match &mut shape {
        Shape::Struct { members, .. } => members.iter_mut().for_each(|it| rename(&mut it.ty)),
        Shape::Union { members, .. } => members.iter_mut().for_each(|it| rename(&mut it.ty)),
        Shape::Tuple { places, rest } => places.iter_mut().chain(rest).for_each(rename),
        Shape::Alias { of } | Shape::Newtype { of } => rename(of),
        Shape::Enum { .. } => {}
    }
    shape
}

/// The structure as a text, without names of the model itself and without documentation.
fn fingerprint(name: &str, model: &Model) -> String {
    let ty = |ty: &Type| ty.map(&|it| Type::name(if it == name { "Self" } else { it })).to_string();
    let list = |items: Vec<String>| items.join(";");
    match &model.shape {
        Shape::Struct { members, .. } => {
            let fields = members.iter();
            let fields = fields.map(|it| format!("{}:{}:{:?}", it.wire(), ty(&it.ty), it.presence));
            format!("struct {}", list(fields.collect()))
        }
        Shape::Enum { wire, members, .. } => {
            let values = members.iter().map(|it| it.value.to_string());
            format!("enum {wire:?} {}", list(values.collect()))
        }
        Shape::Union { tag, members, .. } => {
            let members = members.iter().map(|it| format!("{}:{:?}", ty(&it.ty), it.tags));
            format!("union {tag:?} {}", list(members.collect()))
        }
        Shape::Tuple { places, rest } => {
            let places = places.iter().chain(rest).map(ty);
            format!("tuple {} {}", rest.is_some(), list(places.collect()))
        }
        Shape::Alias { of } => format!("alias {}", ty(of)),
        Shape::Newtype { of } => format!("newtype {}", ty(of)),
    }
}
