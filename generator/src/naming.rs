//! IR → identifiers.
//!
//! Takes the finished IR; gives every type, field, variant and module an identifier that the
//! emitter asks for by id. Words first, then scope, then case, then keywords: collisions are
//! resolved over all names of a scope at once, so that adding or removing one schema never renames
//! another. Knows nothing of `openapiv3` and nothing of tokens.

use crate::ir::{Api, TypeId};

/// The identifiers of an [`Api`].
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// For each type, its identifier, as in `pub struct Pet`.
    types: Vec<String>,
    /// For each type, the stem of the module and file that it stands in, as in `pet` of `pet.rs`.
    modules: Vec<String>,
    /// For each type, the identifiers of its fields or variants (raw ones with their `r#`).
    members: Vec<Vec<String>>,
}

impl Names {
    /// Gives every type, field, variant and module of `api` its identifier.
    pub fn new(_api: &Api) -> Self {
        Self::default()
    }

    /// The identifier of a type.
    pub fn ty(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The module (and file stem) that a type stands in. Types of one component share one.
    pub fn module(&self, id: TypeId) -> &str {
        &self.modules[id.index()]
    }

    /// The identifier of a field of a struct, or of a variant of an enum or union, by its index.
    pub fn member(&self, id: TypeId, index: usize) -> &str {
        &self.members[id.index()][index]
    }
}
