//! IR → IR: what only the whole shows.
//!
//! Takes the types as they were lowered; prunes what nobody asked for, settles the direction of
//! travel, gives recursive types a finite size, and works out how untagged unions are told apart.
//! Knows nothing of `openapiv3`, of identifiers and of tokens.

mod aliases;
mod boxes;
pub(crate) mod checks;
mod finite;
mod graph;
mod groups;
mod listed;
mod mixtures;
mod probes;
mod prune;
mod selves;
mod tags;
pub(crate) mod traits;
pub(crate) mod usage;
pub(crate) mod visit;

use crate::config::Layout;
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Ty, TypeId, Usage};

/// How many aliases are followed from one to what it stands for.
const MOST_HOPS: usize = 64;

/// What the passes start from.
pub(crate) struct Roots {
    /// The types that must stay, by their ids before pruning.
    pub types: Vec<TypeId>,
    /// The uses of types at the operations' schemas, with directions and first tags.
    pub operations: Vec<(Ty, Usage, Option<String>)>,
    /// Whether inline types of operations stay as well.
    pub keep_operations: bool,
    /// Which types share a file.
    pub layout: Layout,
}

/// Runs every pass, in the order in which they build on each other.
pub(crate) fn run(api: &mut Api, roots: &Roots, found: &mut Vec<Diagnostic>) {
    usage::mark(api, &roots.operations);
    groups::form(api, roots.layout, &roots.operations);
    let mut kept = roots.types.clone();
    if roots.keep_operations {
        for (ty, _, _) in &roots.operations {
            visit::ids_in(ty, &mut |id| kept.push(id));
        }
    }
    prune::keep(api, &kept);
    aliases::break_cycles(api, found);
    selves::unfold(api, found);
    tags::find_any_types(api);
    tags::add_missing_fields(api);
    usage::relax_presence(api);
    finite::report(api, found);
    boxes::place(api);
    probes::fill(api);
}

#[cfg(test)]
mod tests;
