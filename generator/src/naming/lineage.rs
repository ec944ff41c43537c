//! How inline types descend from others.

use crate::ir::{Api, NameHint, Role, TypeId};

/// The descent of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lineage {
    /// The number of ancestors; one more for parts of operations that are called like their entries in
    /// `components`, which are named no earlier than what is inside a component.
    pub(super) depth: usize,
    /// The furthest ancestor; the type itself if it has none.
    pub(super) root: TypeId,
}

/// The descent of every type, by index. A parent that does not exist counts as none, and so does
/// the parent of a type that descends from itself.
pub(super) fn lineages(api: &Api) -> Vec<Lineage> {
    let mut known: Vec<Option<Lineage>> = vec![None; api.types.len()];
    let mut on_path = vec![false; api.types.len()];
    for id in api.ids() {
        let mut path = Vec::new();
        let mut at = id;
        // Walk up to the first ancestor whose descent is known, or that has none, or that was
        // met on the way.
        let mut above = loop {
            if let Some(lineage) = known.get(at.index()).copied().flatten() {
                break Some(lineage);
            }
            if on_path.get(at.index()).copied().unwrap_or(true) {
                // Everything from `at` on is its own ancestor.
                while let Some(member) = path.pop() {
                    set(&mut known, member, Lineage { depth: 0, root: member });
                    if member == at {
                        break;
                    }
                }
                break known.get(at.index()).copied().flatten();
            }
            path.push(at);
            if let Some(flag) = on_path.get_mut(at.index()) {
                *flag = true;
            }
            match parent(api, at) {
                Some(parent) => at = parent,
                None => break None,
            }
        };
        while let Some(member) = path.pop() {
            let lineage = match above {
                Some(above) => Lineage { depth: above.depth + 1, root: above.root },
                None => Lineage { depth: usize::from(is_shared_part(api, member)), root: member },
            };
            set(&mut known, member, lineage);
            above = Some(lineage);
        }
    }
    let alone = |(index, lineage): (usize, Option<Lineage>)| {
        lineage.unwrap_or(Lineage { depth: 0, root: TypeId(index as u32) })
    };
    known.into_iter().enumerate().map(alone).collect()
}

/// Whether a type is the model of a shared parameter or header.
fn is_shared_part(api: &Api, id: TypeId) -> bool {
    let Some(NameHint::Operation { role, .. }) = api.types.get(id.index()).map(|it| &it.name)
    else {
        return false;
    };
    matches!(role, Role::Parameter(name) | Role::ResponseHeader(_, name) if name.is_empty())
}

fn set(known: &mut [Option<Lineage>], id: TypeId, lineage: Lineage) {
    if let Some(slot) = known.get_mut(id.index()) {
        *slot = Some(lineage);
    }
}

fn parent(api: &Api, id: TypeId) -> Option<TypeId> {
    match &api.types.get(id.index())?.name {
        NameHint::Derived { parent, .. } => Some(*parent).filter(|p| p.index() < api.types.len()),
        _ => None,
    }
}
