//! IR → identifiers.
//!
//! Takes the finished IR; gives every type, field, variant and module an identifier that the
//! emitter asks for by id. Knows nothing of `openapiv3` and nothing of tokens.
//!
//! A name comes about in four steps:
//!
//! 1. **Words** (`words`, `symbols`): the text of the document becomes lower-case ASCII words. One
//!    text has several readings, from the most readable to the most exact.
//! 2. **Forms** (`reading`, `inline`): the readings become a list of what the item would like to be
//!    called, the best first.
//! 3. **Scope** (`scope`, used by `types`, `members`, `modules`): the claims of a scope are resolved
//!    together and independent of their order, so that adding or removing one schema never renames
//!    an unrelated one. Pinned names never move. Numbers are the last resort.
//!    A name that an earlier run gave stays (`kept`).
//! 4. **Case** (`style`, `reserved`): the words become an identifier about which rustc has nothing
//!    to say, whatever the text was.

mod inline;
mod kept;
mod lineage;
mod members;
mod modules;
mod reading;
mod reserved;
mod scope;
mod stems;
mod style;
mod symbols;
mod types;
mod words;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use crate::diagnostics::Report;
use crate::ir::{Api, TypeId};
use crate::parallel;

use kept::Kept;
pub use kept::{Earlier, MemberNames};
pub(crate) use reserved::is_keyword;

/// The variant of an open enum or union that keeps what the document does not name.
const UNRECOGNIZED: &str = "Unrecognized";

/// The identifiers of an [`Api`].
///
/// The accessors take ids and indexes of the [`Api`] that the names were made for.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// For each type, its identifier, as in `pub struct Pet`.
    types: Vec<String>,
    /// For each type, the stem of the module and file that it stands in, as in `pet` of `pet.rs`.
    modules: Vec<String>,
    /// For each type, the identifiers of its fields or variants (raw ones with their `r#`).
    members: Vec<Vec<String>>,
    /// For each type, the field that keeps unknown properties.
    extras: Vec<String>,
    /// The fields whose functions are not simply called after them.
    stems: HashMap<(TypeId, usize), String>,
    /// For each type, the stem of its page.
    pages: Vec<String>,
}

impl Names {
    /// Gives every type, field, variant and module of `api` its identifier. A pinned name that
    /// cannot be used is a warning in `report`.
    pub fn new(api: &Api, report: &mut Report) -> Self {
        Self::keeping(api, &[], &Earlier::default(), report)
    }

    /// As [`new`](Self::new), for a crate that has other types of the names `taken`, after an
    /// earlier run: the names that it gave stay. A name that is not what a first run would give is
    /// a note in `report` in the run in which that comes about.
    pub fn keeping(api: &Api, taken: &[&str], earlier: &Earlier, report: &mut Report) -> Self {
        let lineages = lineage::lineages(api);
        let resolve =
            |kept: &Kept, report: &mut Report| types::resolve(api, taken, &lineages, kept, report);
        let types = resolve(&Kept::new(api, earlier), report);
        if !earlier.is_empty() {
            let fresh = resolve(&Kept::default(), &mut Report::default());
            report.extend(kept::notes(api, earlier, &fresh, &types));
        }
        let modules = modules::resolve(api, &lineages, &types);
        let defs: Vec<_> = api.types.iter().zip(&types).collect();
        let resolved = parallel::map(&defs, |(def, name)| {
            let mut found = Report::default();
            let earlier = earlier.members.get(&name.text);
            (members::resolve(def, &types, earlier, &mut found), found)
        });
        let (mut members, mut extras) = (Vec::new(), Vec::new());
        for (one, found) in resolved {
            report.extend(found.diagnostics);
            members.push(one.names);
            extras.push(one.extra);
        }
        let stems = stems::contested(api, &members, &extras);
        let types: Vec<String> = types.into_iter().map(|name| name.text).collect();
        let pages = pages(&types);
        Self { types, modules, members, extras, stems, pages }
    }

    /// The identifier of a type.
    pub fn ty(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The module (and file stem) that a type stands in. Types of one component share one, and so
    /// do the inline types of one operation.
    ///
    /// It is never a keyword, and no other module differs from it only in case.
    pub fn module(&self, id: TypeId) -> &str {
        &self.modules[id.index()]
    }

    /// The identifier of a field of a struct, or of a variant of an enum or union, by its index.
    /// The identifier of a field named like a keyword is raw: `r#type`.
    pub fn member(&self, id: TypeId, index: usize) -> &str {
        &self.members[id.index()][index]
    }

    /// What the functions of a field are called after, as in `with_type` and `default_type`: its
    /// identifier without `r#` and without underscores around it. No two fields of a struct share
    /// it, the one that keeps unknown properties included.
    pub fn stem(&self, id: TypeId, index: usize) -> &str {
        match self.stems.get(&(id, index)) {
            Some(stem) => stem,
            None => stems::plain(self.member(id, index)),
        }
    }

    /// The identifier of the field that keeps the unknown properties of a struct: none of its
    /// other fields has it.
    pub fn extra(&self, id: TypeId) -> &str {
        &self.extras[id.index()]
    }

    /// The identifier of the variant that keeps what the document does not name, in an open enum
    /// or union: no value or member has it.
    pub fn unrecognized(&self, _id: TypeId) -> &str {
        UNRECOGNIZED
    }

    /// The stem of a type's page: its identifier, made different from those that differ from it
    /// only in case, for file systems that take them for one.
    pub fn page(&self, id: TypeId) -> &str {
        &self.pages[id.index()]
    }
}

fn pages(types: &[String]) -> Vec<String> {
    let mut order: Vec<usize> = (0..types.len()).collect();
    order.sort_by(|&a, &b| types.get(a).cmp(&types.get(b)));
    let mut pages = types.to_vec();
    let mut taken = HashSet::new();
    for index in order {
        let Some(page) = pages.get_mut(index) else { continue };
        let name = page.clone();
        let mut number = 1;
        while !taken.insert(page.to_ascii_lowercase()) {
            number += 1;
            *page = format!("{name}-{number}");
        }
    }
    pages
}
