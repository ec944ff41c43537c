//! IR + names → Markdown pages, README and Cargo.toml of the generated crate, through the texts of
//! the `templates` crate. Knows nothing of tokens.
//!
//! [`pages`] gives one page per model and their index, [`package`] what makes a crate of the
//! sources. Both give paths relative to the crate's folder.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::ir::Api;
use crate::naming::Names;

mod dependencies;
mod engine;
mod example;
mod files;
mod index;
mod markdown;
mod model;
mod notes;
mod sample;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod types;

pub use dependencies::Dependencies;

use engine::Engine;
use files::PageFiles;
use types::TypeText;

/// One page per model as `docs/<Type>.md`, and `docs/README.md` that lists them.
///
/// # Errors
/// A diagnostic if a template does not fit its data, which is a mistake of the generator.
pub fn pages(
    api: &Api,
    names: &Names,
    config: &Config,
) -> Result<BTreeMap<String, String>, Box<Diagnostic>> {
    let engine = Engine::new()?;
    let files = PageFiles::new(api, names);
    let types = TypeText { names, files: &files, map: config.types.map };
    let mut pages = BTreeMap::new();
    for id in api.ids() {
        let page = model::page(api, names, &types, id);
        pages.insert(format!("docs/{}", files.of(id)), engine.render(engine::PAGE, page)?);
    }
    let index = index::index(api, names, &files, config);
    pages.insert("docs/README.md".to_owned(), engine.render(engine::INDEX, index)?);
    Ok(pages)
}

/// `Cargo.toml` and `README.md` of the generated crate.
///
/// `dependencies` are those that the crate's sources use. A `standalone` crate is a workspace of
/// its own, so that it builds wherever its folder stands; without, it has to be a member of one.
///
/// # Errors
/// A diagnostic if a template does not fit its data, which is a mistake of the generator.
pub fn package(
    api: &Api,
    names: &Names,
    config: &Config,
    dependencies: Dependencies,
    standalone: bool,
) -> Result<BTreeMap<String, String>, Box<Diagnostic>> {
    let engine = Engine::new()?;
    let manifest = index::manifest(api, config, dependencies, standalone);
    let readme = index::readme(api, names, config);
    Ok(BTreeMap::from([
        ("Cargo.toml".to_owned(), engine.render(engine::CARGO_TOML, manifest)?),
        ("README.md".to_owned(), engine.render(engine::README, readme)?),
    ]))
}
