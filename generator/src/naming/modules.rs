//! The names of the modules, which are also file names.
//!
//! A component and everything inside it share a module; so do the inline types of one operation,
//! and the types of a group. Module names are ASCII and lower-case, so that they stay apart on file
//! systems that do not tell cases apart.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Api, Group, NameHint, TypeId};

use super::lineage::Lineage;
use super::reading::{self, push, with};
use super::scope::{Claim, Name, Rank, Scope, Wishes};
use super::style::Style;
use super::words::{self, Words};

/// What shares a module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Shared<'a> {
    /// A module that the user named.
    Named(&'a str),
    /// Those whose tag, or first word, has these words.
    Group(Words),
    /// The inline types of an operation.
    Operation(&'a str),
}

/// The module of every type, by index.
pub(super) fn resolve(api: &Api, lineages: &[Lineage], types: &[Name]) -> Vec<String> {
    let mut own: Vec<TypeId> = Vec::new();
    let mut shared: BTreeSet<Shared<'_>> = BTreeSet::new();
    for (id, lineage) in api.ids().zip(lineages) {
        match sharing(api, id, lineage, types) {
            Some(sharing) => {
                shared.insert(sharing);
            }
            None if lineage.root == id => own.push(id),
            None => {}
        }
    }
    let (groups, operations): (BTreeSet<_>, BTreeSet<_>) =
        shared.into_iter().partition(|it| !matches!(it, Shared::Operation(_)));

    // Groups come first: they are fewer, and each holds many types.
    let mut scope = Scope::new(Style::Module, &[]);
    let mut modules: BTreeMap<Shared<'_>, String> = BTreeMap::new();
    for group in groups {
        let name = match &group {
            Shared::Named(name) => (*name).to_owned(),
            Shared::Group(words) => Style::Module.identifier(words),
            Shared::Operation(_) => continue,
        };
        // Groups of the same name are one group.
        scope.take(&name);
        modules.insert(group, name);
    }
    let claims = own.iter().map(|&id| component(api, id, types)).collect();
    let mut roots: HashMap<TypeId, String> = HashMap::new();
    for (id, name) in own.iter().zip(scope.resolve(claims)) {
        roots.insert(*id, name.text);
    }
    let texts: Vec<&str> = operations.iter().filter_map(Shared::operation).collect();
    let claims = texts.iter().map(|text| operation(text)).collect();
    for (text, name) in texts.iter().zip(scope.resolve(claims)) {
        modules.insert(Shared::Operation(text), name.text);
    }

    let module = |(id, lineage): (TypeId, &Lineage)| match sharing(api, id, lineage, types) {
        Some(sharing) => modules.get(&sharing).cloned().unwrap_or_default(),
        None => roots.get(&root(api, id, lineage)).cloned().unwrap_or_default(),
    };
    api.ids().zip(lineages).map(module).collect()
}

impl<'a> Shared<'a> {
    fn operation(&self) -> Option<&'a str> {
        match self {
            Self::Operation(text) => Some(text),
            _ => None,
        }
    }
}

fn root(api: &Api, id: TypeId, lineage: &Lineage) -> TypeId {
    if lineage.root.index() < api.types.len() { lineage.root } else { id }
}

/// With what a type shares a module; `None` where it, or the type that it stands in, has one of its
/// own.
fn sharing<'a>(api: &'a Api, id: TypeId, lineage: &Lineage, types: &[Name]) -> Option<Shared<'a>> {
    if let Some(Group::Module(name)) = &api.get(id).group {
        return Some(Shared::Named(name));
    }
    let root = root(api, id, lineage);
    let def = api.get(root);
    match (&def.group, &def.name) {
        (Some(Group::Module(name)), _) => Some(Shared::Named(name)),
        (Some(Group::Tag(tag)), _) => Some(Shared::Group(words::natural(tag))),
        (Some(Group::Prefix), _) => {
            let name = types.get(root.index()).map(|it| it.text.as_str()).unwrap_or_default();
            Some(Shared::Group(words::natural(name).into_iter().take(1).collect()))
        }
        (_, NameHint::Operation { operation, .. }) => Some(Shared::Operation(operation)),
        _ => None,
    }
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
