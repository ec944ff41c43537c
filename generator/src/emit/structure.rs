//! Structs: fields in document order, and the functions that build one.

pub(super) mod building;
mod rename;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use templates::RuntimeFile;

use super::file::{File, deprecated};
use super::presence::{self, Present};
use super::{default, docs, types};
use crate::ir::{Extra, Field, Struct, TypeId};
use rename::Renaming;

/// Emits a struct.
pub fn emit(file: &mut File, id: TypeId, shape: &Struct) -> TokenStream {
    let name = file.name(id);
    let docs = file.type_docs(id);
    let derives = derives(file, id);
    let idents: Vec<Ident> = (0..shape.fields.len()).map(|index| file.member(id, index)).collect();
    let renaming = Renaming::choose(shape.fields.iter().map(|field| &*field.wire).zip(&idents));

    let mut fields = TokenStream::new();
    let mut present = Vec::new();
    for (field, ident) in shape.fields.iter().zip(&idents) {
        let shape = presence::field(file, id, field);
        fields.extend(emit_field(field, ident, &shape, &renaming));
        present.push(shape);
    }
    let extra = extra(file, id, &shape.extra);
    let extra_field = extra.as_ref().map(|extra| &extra.field);
    let container = container(shape, &renaming);

    let extra = extra.as_ref().map(|extra| (&extra.ident, &extra.empty));
    let constructor = building::constructor(file, id, shape, &idents, &present, extra);
    let setters = building::setters(file, id, shape, &idents);
    let defaults = default::functions(file, id, shape, &idents);
    let functions = quote! { #constructor #setters #defaults };
    let functions = if functions.is_empty() {
        functions
    } else {
        quote! { impl #name { #functions } }
    };
    let named_fields = file.runtime(RuntimeFile::NamedFields, "named_fields");
    quote! {
        #docs
        #derives
        #container
        #[non_exhaustive]
        pub struct #name { #fields #extra_field }

        #functions

        #named_fields!(#name);
    }
}

fn derives(file: &mut File, id: TypeId) -> TokenStream {
    let traits = file.context().traits.get(id);
    let mut derives = vec!["Clone", "Debug"];
    derives.extend(traits.default.then_some("Default"));
    derives.push("PartialEq");
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    derives.extend(["Serialize", "Deserialize"]);
    file.derives(id, &derives)
}

/// The struct's own `serde` attribute.
fn container(shape: &Struct, renaming: &Renaming) -> TokenStream {
    // The derived functions are the struct's own; `named_fields!` makes the traits of them.
    let mut arguments = vec![quote! { remote = "Self" }];
    if let Some(rule) = renaming.rule() {
        arguments.push(quote! { rename_all = #rule });
    }
    if shape.extra == Extra::Deny {
        arguments.push(quote! { deny_unknown_fields });
    }
    serde(&arguments)
}

fn serde(arguments: &[TokenStream]) -> TokenStream {
    if arguments.is_empty() {
        TokenStream::new()
    } else {
        quote! { #[serde(#(#arguments),*)] }
    }
}

fn emit_field(field: &Field, ident: &Ident, present: &Present, renaming: &Renaming) -> TokenStream {
    let about = docs::About {
        default: field.default.as_ref(),
        access: field.access,
        ..docs::About::default()
    };
    let docs = docs::attributes(&field.doc, about);
    let deprecated = deprecated(field.deprecated);
    let mut arguments = Vec::new();
    if renaming.needs_rename(&field.wire, ident) {
        let wire = Literal::string(&field.wire);
        arguments.push(quote! { rename = #wire });
    }
    arguments.extend(present.serde.iter().cloned());
    let serde = serde(&arguments);
    let ty = &present.ty;
    quote! {
        #docs
        #deprecated
        #serde
        pub #ident: #ty,
    }
}

/// The field for properties that the document does not name.
struct ExtraField {
    ident: Ident,
    field: TokenStream,
    empty: TokenStream,
}

/// Keeps unknown properties in a map. The only place that knows how serde is told of it.
fn extra(file: &mut File, id: TypeId, extra: &Extra) -> Option<ExtraField> {
    let Extra::Keep(ty) = extra else { return None };
    let names = file.context().names;
    let ident = file.ident(names.extra(id), id);
    let ty = types::ty(file, id, ty);
    let map = types::map(file, &ty);
    let map_name = types::map_name(file);
    Some(ExtraField {
        field: quote! {
            /// The properties that the document does not name.
            #[serde(flatten)]
            pub #ident: #map,
        },
        empty: quote! { #map_name::new() },
        ident,
    })
}
