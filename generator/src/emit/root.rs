//! The files around the models: the crate's root and the list of modules.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::{Context, Module, docs, file};
use crate::diagnostics::Diagnostic;

/// Emits `src/lib.rs`, which re-exports what users name.
pub fn lib(context: &Context, runtime: &BTreeSet<RuntimeFile>) -> TokenStream {
    let docs = docs::inner_lines(&summary(context));
    let items = runtime.iter().filter_map(|file| file.public_item());
    let items: BTreeSet<&str> = items.collect();
    let runtime_module = (!runtime.is_empty()).then(|| quote! { mod runtime; });
    let reexport = (!items.is_empty()).then(|| {
        let items = items.iter().map(|item| Ident::new(item, Span::call_site()));
        let items: Vec<Ident> = items.collect();
        match items.as_slice() {
            [only] => quote! { pub use runtime::#only; },
            items => quote! { pub use runtime::{#(#items),*}; },
        }
    });
    // A document may describe no schema at all.
    let models = (!context.api.types.is_empty()).then(|| quote! { pub use models::*; });
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![recursion_limit = "512"]
        #![allow(deprecated, reason = "the models name what the document calls deprecated")]
        #![allow(
            clippy::doc_lazy_continuation,
            clippy::doc_nested_refdefs,
            clippy::doc_overindented_list_items,
            reason = "the documentation is the document's"
        )]
        #![allow(
            clippy::approx_constant,
            clippy::excessive_precision,
            reason = "the default values are the document's"
        )]
        #![allow(
            clippy::large_enum_variant,
            clippy::too_many_arguments,
            clippy::type_complexity,
            reason = "the shapes are the document's"
        )]

        mod models;
        #runtime_module

        #models
        #reexport
    }
}

/// The crate's own documentation.
fn summary(context: &Context) -> String {
    let api = context.api;
    let title = docs::sanitize(&api.title);
    let title = title.lines().next().unwrap_or_default().trim_end_matches('.');
    let version = docs::code(&api.version);
    let first = match (title.is_empty(), api.version.is_empty()) {
        (true, _) => "Models of an HTTP API.".to_owned(),
        (false, true) => format!("Models of {title}."),
        (false, false) => format!("Models of {title}, version {version}."),
    };
    let description = api.description.as_deref().map(docs::sanitize).unwrap_or_default();
    if description.is_empty() { first } else { format!("{first}\n\n{description}") }
}

/// Emits `src/models.rs`: every module, and every type in it by name.
///
/// # Errors
///
/// A name that is not a Rust identifier.
pub fn models(context: &Context, modules: &[Module]) -> Result<TokenStream, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let mut declarations = TokenStream::new();
    let mut reexports = TokenStream::new();
    for module in modules {
        let Some(name) = file::ident(&module.name) else {
            let message = format!("`{}` is not a Rust identifier", module.name);
            problems.push(Diagnostic::error("invalid-name", message));
            continue;
        };
        declarations.extend(quote! { mod #name; });
        let types: BTreeSet<&str> = module.types.iter().map(|id| context.names.ty(*id)).collect();
        let import = file::import(&quote! { self::#name }, types.into_iter());
        reexports.extend(quote! { pub #import });
    }
    if problems.is_empty() { Ok(quote! { #declarations #reexports }) } else { Err(problems) }
}
