//! Recursion through aliases: Rust has none, so one alias on the way becomes a type of its own.

use super::{MOST_HOPS, graph, visit};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Shape, Ty};

/// Turns aliases that lead back to themselves into newtypes.
pub(super) fn break_cycles(api: &mut Api, found: &mut Vec<Diagnostic>) {
    let edges: Vec<Vec<usize>> = api
        .types
        .iter()
        .map(|definition| {
            let mut ids = Vec::new();
            if let Shape::Alias(ty) = &definition.shape {
                visit::ids_in(ty, &mut |id| ids.push(id.index()));
            }
            ids
        })
        .collect();
    let component = graph::components(&edges);
    for index in 0..api.types.len() {
        let cyclic = edges
            .get(index)
            .is_some_and(|to| to.iter().any(|to| graph::on_cycle(&component, index, *to)));
        if !cyclic {
            continue;
        }
        let endless = is_endless(api, index);
        let Some(definition) = api.types.get_mut(index) else { continue };
        let Shape::Alias(ty) = &definition.shape else { continue };
        if endless {
            found.push(
                Diagnostic::warning(
                    "requires-itself",
                    "the schema is defined by itself alone; any value is accepted",
                )
                .at(&definition.origin),
            );
            definition.shape = Shape::Alias(Ty::Any);
        } else {
            definition.shape = Shape::Newtype(ty.clone());
        }
    }
}

/// Whether an alias stands for nothing but aliases that lead back to it.
fn is_endless(api: &Api, start: usize) -> bool {
    let mut here = start;
    for _ in 0..MOST_HOPS {
        match api.types.get(here).map(|it| &it.shape) {
            Some(Shape::Alias(Ty::Ref(next))) => here = next.index(),
            Some(Shape::Alias(Ty::Nullable(inner))) => match inner.as_ref() {
                Ty::Ref(next) => here = next.index(),
                _ => return false,
            },
            _ => return false,
        }
        if here == start {
            return true;
        }
    }
    true
}
