//! IR + names → tokens, one file per shape.
//!
//! Takes the finished IR and the names; gives the tokens of one source file at a time, so that
//! files can be emitted and rendered side by side. Knows nothing of files on disk and nothing of
//! how text is laid out.

mod alias;
mod default;
mod docs;
mod enumeration;
mod file;
mod literals;
mod outline;
mod presence;
mod reading;
mod root;
mod structure;
mod tuple;
mod types;
mod union;
mod validate;

#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use templates::RuntimeFile;

pub use docs::LINE_BREAK;
pub use outline::{Functions, code, constraints, conversions, functions};
pub use root::{lib, models};

use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Shape, TypeId};
use crate::naming::Names;
use crate::passes::checks::Checks;
use crate::passes::traits::Traits;
use file::File;

/// What every emitter reads.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The types.
    pub api: &'a Api,
    /// Their names.
    pub names: &'a Names,
    /// The traits that they can derive.
    pub traits: &'a Traits,
    /// What is checked of values, if that is asked for.
    pub checks: Option<&'a Checks>,
    /// The user's choices.
    pub config: &'a Config,
}

/// A source file of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// The module's identifier and the file's stem.
    pub name: String,
    /// The types in it, in document order.
    pub types: Vec<TypeId>,
}

/// The tokens of one source file.
#[derive(Clone, Debug)]
pub struct Emitted {
    /// The file's content, without the header.
    pub tokens: TokenStream,
    /// The files of the runtime that it needs.
    pub runtime: BTreeSet<RuntimeFile>,
}

/// The source files of models, sorted by name.
pub fn modules(api: &Api, names: &Names) -> Vec<Module> {
    let mut modules: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for id in api.ids() {
        modules.entry(names.module(id)).or_default().push(id);
    }
    let modules = modules.into_iter();
    modules.map(|(name, types)| Module { name: name.to_owned(), types }).collect()
}

/// Emits one source file of models.
///
/// # Errors
///
/// A name, path or type of the configuration that is not Rust, or a type that is nested too deeply.
pub fn module(context: &Context, module: &Module) -> Result<Emitted, Vec<Diagnostic>> {
    let mut file = File::new(*context, &module.name);
    let mut items = TokenStream::new();
    for &id in &module.types {
        let def = context.api.get(id);
        items.extend(match &def.shape {
            Shape::Struct(shape) => structure::emit(&mut file, id, shape),
            Shape::Enum(shape) => enumeration::emit(&mut file, id, shape),
            Shape::Union(shape) => union::emit(&mut file, id, shape),
            Shape::Tuple(shape) => tuple::emit(&mut file, id, shape),
            Shape::Alias(ty) => alias::alias(&mut file, id, ty),
            Shape::Newtype(ty) => alias::newtype(&mut file, id, ty),
        });
        items.extend(validate::emit(&mut file, id));
    }
    // Added, not interpolated: that would copy every token.
    let mut tokens = file.imports();
    tokens.extend(items);
    let (runtime, problems) = file.finish();
    if problems.is_empty() { Ok(Emitted { tokens, runtime }) } else { Err(problems) }
}
