//! Enums: one variant per named value, and one for all others where the enum is open.

mod values;

pub use values::expression;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::docs;
use super::file::File;
use crate::ir::{Enum, EnumRepr, EnumValue, TypeId};
use crate::passes::traits::is_open;

/// An enum under way.
struct Variants<'a> {
    name: Ident,
    shape: &'a Enum,
    idents: Vec<Ident>,
    /// The variant for values that the document does not name.
    open: Option<Ident>,
}

/// Emits an enum.
pub fn emit(file: &mut File, id: TypeId, shape: &Enum) -> TokenStream {
    let unrecognized = file.context().names.unrecognized(id);
    let variants = Variants {
        name: file.name(id),
        shape,
        idents: (0..shape.values.len()).map(|index| file.member(id, index)).collect(),
        open: is_open(shape).then(|| file.ident(unrecognized, id)),
    };
    let mut tokens = declaration(file, id, &variants);
    tokens.extend(match shape.repr {
        EnumRepr::String => values::strings(file, &variants),
        EnumRepr::Integer => values::integers(file, &variants),
        EnumRepr::Boolean => values::booleans(file, &variants),
        EnumRepr::Mixed => values::mixed(file, &variants),
    });
    tokens
}

fn declaration(file: &mut File, id: TypeId, variants: &Variants) -> TokenStream {
    let docs = file.type_docs(id);
    let traits = file.context().traits.get(id);
    let mut derives = vec!["Clone"];
    derives.extend(traits.copy.then_some("Copy"));
    derives.extend(["Debug", "PartialEq"]);
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    let derives = file.derives(id, &derives);
    let name = &variants.name;
    let values = variants.shape.values.iter().zip(&variants.idents).map(|(value, ident)| {
        let docs = docs::lines(&describe(value));
        quote! { #docs #ident, }
    });
    let unrecognized = variants.open.as_ref().map(|ident| {
        let kept = file.runtime(RuntimeFile::Unrecognized, "Unrecognized");
        let wire = match variants.shape.repr {
            EnumRepr::String => quote! { #kept },
            EnumRepr::Integer => quote! { #kept<i64> },
            EnumRepr::Boolean => quote! { #kept<bool> },
            EnumRepr::Mixed => {
                let value = file.import("serde_json", "Value");
                quote! { #kept<#value> }
            }
        };
        quote! {
            /// A value that the document does not name, kept as it came.
            #ident(#wire),
        }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#values)*
            #unrecognized
        }
    }
}

/// The list of the named values.
fn known(variants: &Variants) -> TokenStream {
    let idents = &variants.idents;
    quote! {
        /// The values that the document names, in its order.
        pub const KNOWN: &'static [Self] = &[#(Self::#idents),*];
    }
}

/// What is said about a value: its description, and what it is on the wire.
fn describe(value: &EnumValue) -> String {
    let wire = match &value.value {
        serde_json::Value::String(text) => docs::code(text),
        other => docs::code(&other.to_string()),
    };
    let description = value.description.as_deref().map(docs::sanitize).unwrap_or_default();
    if description.is_empty() {
        wire
    } else if !description.contains('\n') && description.starts_with(char::is_alphabetic) {
        format!("{wire}: {description}")
    } else {
        format!("{wire}\n\n{description}")
    }
}
