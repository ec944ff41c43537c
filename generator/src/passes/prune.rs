//! Reachability: only what was asked for, and what it reaches, stays.

use crate::ir::{Api, NameHint, Step, TypeDef, TypeId};

use super::visit;

/// Keeps the types `roots` and everything that they reach, and renumbers.
pub(super) fn keep(api: &mut Api, roots: &[TypeId]) {
    let mut reached = vec![false; api.types.len()];
    let mut waiting = roots.to_vec();
    while let Some(id) = waiting.pop() {
        match reached.get_mut(id.index()) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        for ty in visit::uses(api.get(id)) {
            visit::ids_in(ty, &mut |id| waiting.push(id));
        }
    }
    rehang(api, &reached);
    let mut renumbered: Vec<Option<TypeId>> = Vec::with_capacity(reached.len());
    let mut next = 0_u32;
    for seen in &reached {
        renumbered.push(seen.then_some(TypeId(next)));
        next += u32::from(*seen);
    }
    let old = std::mem::take(&mut api.types);
    api.types =
        old.into_iter().zip(&reached).filter(|(_, seen)| **seen).map(|(it, _)| it).collect();
    let renumber = |id: &mut TypeId| {
        if let Some(Some(new)) = renumbered.get(id.index()) {
            *id = *new;
        }
    };
    for definition in &mut api.types {
        if let NameHint::Derived { parent, .. } = &mut definition.name {
            renumber(parent);
        }
        for ty in visit::uses_mut(definition) {
            visit::ids_in_mut(ty, &mut { renumber });
        }
    }
}

/// Hangs types whose enclosing type goes to the next one that stays, so that names stay whole.
fn rehang(api: &mut Api, reached: &[bool]) {
    let stays = |id: TypeId| reached.get(id.index()).copied().unwrap_or(false);
    for index in 0..api.types.len() {
        for _ in 0..api.types.len().min(1000) {
            let Some(definition) = api.types.get(index) else { break };
            let NameHint::Derived { parent, steps } = &definition.name else { break };
            if stays(*parent) {
                break;
            }
            let longer = lengthen(api.get(*parent), steps);
            if let Some(definition) = api.types.get_mut(index) {
                definition.name = longer;
            }
        }
    }
}

/// The name of a type, seen from outside of its enclosing type.
fn lengthen(parent: &TypeDef, below: &[Step]) -> NameHint {
    let joined = |steps: &[Step]| steps.iter().chain(below).cloned().collect();
    match &parent.name {
        NameHint::Derived { parent, steps } => {
            NameHint::Derived { parent: *parent, steps: joined(steps) }
        }
        NameHint::Operation { operation, role, steps } => NameHint::Operation {
            operation: operation.clone(),
            role: role.clone(),
            steps: joined(steps),
        },
        NameHint::Component(name) | NameHint::Pinned(name) => {
            let mut words = name.clone();
            for step in below {
                words.push(' ');
                match step {
                    Step::Property(name) | Step::Member(name) => words.push_str(name),
                    Step::Items => words.push_str("item"),
                    Step::Values => words.push_str("value"),
                    Step::Place(index) | Step::Part(index) => words.push_str(&index.to_string()),
                }
            }
            NameHint::Component(words)
        }
    }
}
