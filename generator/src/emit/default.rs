//! Defaults of properties, as functions that users may call. Nothing ever puts a default into what
//! is read or written.

mod moments;
mod scalar;
mod values;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::ext::IdentExt;
use templates::RuntimeFile;

use super::file::File;
use super::presence;
use super::types;
use crate::ir::{Field, Presence, Struct, TypeId};
use values::value;

/// How deeply a default value may be nested; deeper ones are documented only.
const DEPTH: usize = 16;

/// A function for each property whose default is a value of its type.
pub fn functions(file: &mut File, id: TypeId, shape: &Struct, idents: &[Ident]) -> TokenStream {
    let mut functions = TokenStream::new();
    for (ident, offer) in idents.iter().zip(offers(file, id, shape)) {
        let Some(Offer { name, ty, value }) = offer else { continue };
        let name = format_ident!("{name}");
        let summary = format!(" The default of `{}`.", ident.unraw());
        functions.extend(quote! {
            #[doc = #summary]
            #[inline]
            pub fn #name() -> #ty { #value }
        });
    }
    functions
}

/// A function that gives a default.
pub struct Offer {
    /// Its name.
    pub name: String,
    /// The type of what it gives.
    pub ty: TokenStream,
    /// What it gives.
    pub value: TokenStream,
}

/// For each property, the function that gives its default, if that is a value of its type.
pub fn offers(file: &mut File, id: TypeId, shape: &Struct) -> Vec<Option<Offer>> {
    let offers = shape.fields.iter().enumerate().map(|(index, field)| {
        let default = field.default.as_deref()?;
        let (ty, value) = match file.attempt(|file| value(file, &field.ty, default, DEPTH)) {
            Some(value) => (types::ty(file, id, &field.ty), value),
            None => (presence::field(file, id, field, false).ty, null(file, field, default)?),
        };
        let stem = file.context().names.stem(id, index);
        Some(Offer { name: format!("default_{stem}"), ty, value })
    });
    offers.collect()
}

/// `null` as the value of a field.
fn null(file: &mut File, field: &Field, default: &Value) -> Option<TokenStream> {
    match field.presence {
        _ if !default.is_null() => None,
        Presence::Required | Presence::Optional => None,
        Presence::RequiredNullable => Some(quote! { None }),
        Presence::OptionalNullable => {
            let nullable = file.runtime(RuntimeFile::JsonNullable, "JsonNullable");
            Some(quote! { #nullable::Null })
        }
    }
}
