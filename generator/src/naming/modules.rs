//! The names of the modules, which are also file names.
//!
//! A component and everything inside it share a module; so do the inline types of one operation.
//! Module names are ASCII and lower-case, so that they stay apart on file systems that do not tell
//! cases apart.

use std::collections::{BTreeMap, HashMap};

use crate::ir::{Api, NameHint, TypeId};

use super::lineage::Lineage;
use super::reading::{self, push, with};
use super::scope::{Claim, Name, Rank, Scope, Wishes};
use super::style::Style;
use super::words;

/// The module of every type, by index.
pub(super) fn resolve(api: &Api, lineages: &[Lineage], types: &[Name]) -> Vec<String> {
    let mut own: Vec<TypeId> = Vec::new();
    let mut operations: BTreeMap<&str, String> = BTreeMap::new();
    for (id, lineage) in api.ids().zip(lineages) {
        match &api.get(id).name {
            NameHint::Operation { operation, .. } => {
                operations.insert(operation, String::new());
            }
            _ if lineage.root == id => own.push(id),
            _ => {}
        }
    }

    let mut scope = Scope::new(Style::Module, &[]);
    let claims = own.iter().map(|&id| component(api, id, types)).collect();
    let mut roots: HashMap<TypeId, String> = HashMap::new();
    for (id, name) in own.iter().zip(scope.resolve(claims)) {
        roots.insert(*id, name.text);
    }
    let claims = operations.keys().map(|text| operation(text)).collect();
    for (module, name) in operations.values_mut().zip(scope.resolve(claims)) {
        *module = name.text;
    }

    let module = |(id, lineage): (TypeId, &Lineage)| {
        let root = if lineage.root.index() < api.types.len() { lineage.root } else { id };
        match &api.get(root).name {
            NameHint::Operation { operation, .. } => operations.get(operation.as_str()),
            _ => roots.get(&root),
        }
        .cloned()
        .unwrap_or_default()
    };
    api.ids().zip(lineages).map(module).collect()
}

/// The claim of a type's own module: the words of the type.
fn component(api: &Api, id: TypeId, types: &[Name]) -> Claim<'static> {
    let name = types.get(id.index()).cloned().unwrap_or_default();
    let class = match api.get(id).name {
        NameHint::Pinned(_) => 0,
        NameHint::Component(_) => 1,
        _ => 2,
    };
    Claim::new(name.words.clone(), move || {
        let forms = vec![name.words.clone(), with(name.words.clone(), &["model"])];
        let rank = Rank { class, text: name.text.clone(), ..Rank::default() };
        Wishes { forms, rank }
    })
}

/// The claim of the module of an operation.
fn operation(text: &str) -> Claim<'_> {
    Claim::new(words::natural(text), move || {
        let natural = words::natural(text);
        let mut forms = vec![natural.clone(), with(natural, &["operation"])];
        push(&mut forms, words::spelled(text));
        push(&mut forms, words::coded(text));
        let distance = reading::distance(text, Style::Module);
        Wishes { forms, rank: Rank { distance, text: text.to_owned(), ..Rank::default() } }
    })
}
