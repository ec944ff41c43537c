//! One source file under way: what it imports, and what went wrong.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream};
use quote::{TokenStreamExt as _, quote};
use templates::RuntimeFile;

use super::{Context, docs};
use crate::config::SerdeStyle;
use crate::diagnostics::Diagnostic;
use crate::ir::{Doc, TypeDef, TypeId};
use crate::naming::is_keyword;

/// The derivable traits that read no attributes of others.
const STANDARD: [&str; 9] =
    ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// One source file under way.
pub struct File<'a> {
    context: Context<'a>,
    module: &'a str,
    /// Imported names by the path before them.
    imports: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Models of other modules.
    models: BTreeSet<&'a str>,
    /// The files of the runtime that this one needs.
    runtime: BTreeSet<RuntimeFile>,
    problems: Vec<Diagnostic>,
}

impl<'a> File<'a> {
    /// A file without any import.
    pub fn new(context: Context<'a>, module: &'a str) -> Self {
        Self {
            context,
            module,
            imports: BTreeMap::new(),
            models: BTreeSet::new(),
            runtime: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// What every emitter reads.
    pub fn context(&self) -> Context<'a> {
        self.context
    }

    /// A type's definition.
    pub fn def(&self, id: TypeId) -> &'a TypeDef {
        self.context.api.get(id)
    }

    /// The identifier of a type of this file.
    pub fn name(&mut self, id: TypeId) -> Ident {
        let name = self.context.names.ty(id);
        self.ident(name, id)
    }

    /// The identifier of a field or variant.
    pub fn member(&mut self, id: TypeId, index: usize) -> Ident {
        let name = self.context.names.member(id, index);
        self.ident(name, id)
    }

    /// The identifier of any model, which is imported if it stands in another file.
    pub fn model(&mut self, id: TypeId) -> Ident {
        let names = self.context.names;
        if names.module(id) != self.module {
            self.models.insert(names.ty(id));
        }
        self.ident(names.ty(id), id)
    }

    /// An identifier out of a name; what is none is a problem of the type `id`.
    pub fn ident(&mut self, name: &str, id: TypeId) -> Ident {
        ident(name).unwrap_or_else(|| {
            let message = format!("`{name}` is not a Rust identifier");
            self.problem(Diagnostic::error("invalid-name", message), id);
            Ident::new("invalid", Span::call_site())
        })
    }

    /// A path that the configuration or the document gives.
    pub fn path(&mut self, path: &str, id: TypeId) -> TokenStream {
        match syn::parse_str::<syn::Type>(path) {
            Ok(path) => quote! { #path },
            Err(_) => {
                let message = format!("`{path}` is not a path to a Rust item");
                self.problem(Diagnostic::error("invalid-path", message), id);
                quote! { () }
            }
        }
    }

    /// Emits something that may turn out not to be possible; then nothing stays imported for it.
    pub fn attempt<T>(&mut self, emit: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = (self.imports.clone(), self.models.clone(), self.runtime.clone());
        let emitted = emit(self);
        if emitted.is_none() {
            (self.imports, self.models, self.runtime) = before;
        }
        emitted
    }

    /// Notes that something about a type cannot be emitted.
    pub fn problem(&mut self, problem: Diagnostic, id: TypeId) {
        self.problems.push(problem.at(&self.def(id).origin));
    }

    /// An item of another crate or of the runtime, imported.
    pub fn import(&mut self, path: &'static str, name: &'static str) -> Ident {
        self.imports.entry(path).or_default().insert(name);
        Ident::new(name, Span::call_site())
    }

    /// An item of a file of the runtime, imported.
    pub fn runtime(&mut self, file: RuntimeFile, name: &'static str) -> Ident {
        self.needs(file);
        self.import("crate::runtime", name)
    }

    /// Notes that a file of the runtime is needed.
    pub fn needs(&mut self, file: RuntimeFile) {
        self.runtime.insert(file);
    }

    /// The documentation and deprecation of a type.
    pub fn type_docs(&mut self, id: TypeId) -> TokenStream {
        let def = self.def(id);
        let name = self.context.names.ty(id);
        let docs =
            docs::attributes(&def.doc, docs::About { name: Some(name), ..docs::About::default() });
        let deprecated = deprecated(def.deprecated);
        quote! { #docs #deprecated }
    }

    /// The documentation of a member of a union.
    pub fn member_docs(&self, doc: &Doc) -> TokenStream {
        docs::attributes(doc, docs::About::default())
    }

    /// Whether a type derives serde's traits: if the configuration says so, or if the type derives
    /// something that may read serde's attributes, as `schemars::JsonSchema` does.
    pub fn derives_serde(&self, id: TypeId) -> bool {
        let foreign = |path: &String| {
            let name = path.rsplit("::").next().unwrap_or(path).trim();
            !STANDARD.contains(&name)
        };
        self.context.config.serde == SerdeStyle::Derived || self.def(id).derives.iter().any(foreign)
    }

    /// The derive attribute of a type: what is given, and what the configuration adds.
    pub fn derives(&mut self, id: TypeId, usual: &[&'static str]) -> TokenStream {
        let mut paths = TokenStream::new();
        for &name in usual {
            let name = match name {
                "Deserialize" | "Serialize" => self.import("serde", name),
                _ => Ident::new(name, Span::call_site()),
            };
            separate(&mut paths);
            paths.append(name);
        }
        for path in &self.def(id).derives {
            let name = path.rsplit("::").next().unwrap_or(path);
            if !usual.contains(&name) {
                separate(&mut paths);
                paths.extend(self.path(path, id));
            }
        }
        let paths = parenthesised(paths);
        quote! { #[derive #paths] }
    }

    /// The `use` items: the standard library, other crates, the runtime, other models.
    pub fn imports(&self) -> TokenStream {
        let mut uses = TokenStream::new();
        let is_std = |path: &str| path.starts_with("std");
        let is_own = |path: &str| path.starts_with("crate");
        for group in 0..3 {
            for (&path, names) in &self.imports {
                let of = if is_std(path) {
                    0
                } else if is_own(path) {
                    2
                } else {
                    1
                };
                if of == group {
                    let path: TokenStream = path.parse().unwrap_or_default();
                    uses.extend(import(&path, names.iter().copied()));
                }
            }
        }
        if !self.models.is_empty() {
            uses.extend(import(&quote! { super }, self.models.iter().copied()));
        }
        uses
    }

    /// The files of the runtime that this one needs, and the problems.
    pub fn finish(self) -> (BTreeSet<RuntimeFile>, Vec<Diagnostic>) {
        (self.runtime, self.problems)
    }
}

/// An identifier out of a name, if it is one.
pub fn ident(name: &str) -> Option<Ident> {
    if is_surely_ident(name) {
        Some(Ident::new(name, Span::call_site()))
    } else {
        syn::parse_str(name).ok()
    }
}

/// Whether a look at the letters tells that a name is an identifier and no keyword. A parser tells
/// it of every name, but takes a hundred times as long.
fn is_surely_ident(name: &str) -> bool {
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_word && name.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_keyword(name)
}

/// A word of a macro's own language, which is no name of the document's.
pub fn word(word: &str) -> Ident {
    Ident::new(word, Span::call_site())
}

/// Tokens in braces. A group is interpolated at no cost, where tokens are copied one by one.
pub fn braced(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Brace, tokens)
}

/// Tokens in parentheses, see [`braced`].
pub fn parenthesised(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Parenthesis, tokens)
}

/// A comma before the next element of a list.
pub fn separate(list: &mut TokenStream) {
    if !list.is_empty() {
        list.append(Punct::new(',', Spacing::Alone));
    }
}

/// `#[deprecated]`, if so.
pub fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated] }
    } else {
        TokenStream::new()
    }
}

/// A `use` item for one or several names of a path.
pub fn import<'n>(path: &TokenStream, names: impl Iterator<Item = &'n str>) -> TokenStream {
    let mut names: Vec<Ident> = names.filter_map(ident).collect();
    match names.pop() {
        Some(name) if names.is_empty() => quote! { use #path::#name; },
        Some(name) => quote! { use #path::{#(#names,)* #name}; },
        None => TokenStream::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::ident;

    #[test]
    fn only_identifiers_are_taken() {
        for name in ["Pet", "r#type", "a", "operation_id", "Über", "Selfish", "x1"] {
            assert_eq!(ident(name).map(|it| it.to_string()).as_deref(), Some(name));
        }
        for name in
            ["", "Self", "type", "override", "1st_of_many", "two words_here", "a-b_cdefghij"]
        {
            assert!(ident(name).is_none(), "{name}");
        }
    }
}
