//! What the functions of a field are called after: `type` in `with_type` and `default_type`.
//!
//! Identifiers that differ only in the underscores around them have the same stem. That takes a
//! pinned name, so it is rare, and only such stems are kept.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::{Api, Shape, TypeId};

/// The stem of an identifier by itself.
pub(super) fn plain(name: &str) -> &str {
    let name = name.strip_prefix("r#").unwrap_or(name);
    name.trim_matches('_')
}

/// The stems of the fields that cannot have their plain one.
pub(super) fn contested(
    api: &Api,
    members: &[Vec<String>],
    extras: &[String],
) -> HashMap<(TypeId, usize), String> {
    let mut stems = HashMap::new();
    for ((id, names), extra) in api.ids().zip(members).zip(extras) {
        if !matches!(api.get(id).shape, Shape::Struct(_)) {
            continue;
        }
        let is_own = |name: &str| name.strip_prefix("r#").unwrap_or(name) == plain(name);
        if names.iter().all(|name| is_own(name)) {
            continue;
        }
        let mut taken: HashSet<&str> = HashSet::with_capacity(names.len() + 1);
        taken.insert(plain(extra));
        // First those that are called like the stem, then the others in the order of their names.
        let mut others = BTreeSet::new();
        for (index, name) in names.iter().enumerate() {
            if !(is_own(name) && taken.insert(plain(name))) {
                others.insert((name, index));
            }
        }
        let mut numbered: Vec<((TypeId, usize), String)> = Vec::new();
        for (name, index) in others {
            let stem = plain(name);
            if taken.insert(stem) {
                continue;
            }
            let mut number = 2_usize;
            let stem = loop {
                let stem = format!("{stem}_{number}");
                let is_free = !taken.contains(stem.as_str())
                    && numbered.iter().all(|(_, other)| *other != stem);
                if is_free {
                    break stem;
                }
                number += 1;
            };
            numbered.push(((id, index), stem));
        }
        stems.extend(numbered);
    }
    stems
}
