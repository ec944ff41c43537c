//! How a struct is read and written: a table of its properties, for the runtime to do the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use crate::emit::file::{File, braced, word};
use crate::emit::reading::{self, How};
use crate::ir::{Extra, Field, Presence, Struct};

/// A struct whose reading and writing is to be emitted.
pub struct Model<'a> {
    /// The struct's name.
    pub name: &'a Ident,
    /// Its properties.
    pub shape: &'a Struct,
    /// The names of their fields.
    pub idents: &'a [Ident],
    /// The field for properties without one.
    pub extra: Option<&'a Ident>,
    /// Whether the struct has a default value.
    pub default: bool,
}

/// `object::model!`, which makes `object::Model` and serde's traits of the table.
pub fn emit(file: &mut File, model: &Model) -> TokenStream {
    let object = file.runtime(RuntimeFile::Object, "object");
    let name = model.name;
    let mut lines = TokenStream::new();
    for (field, ident) in model.shape.fields.iter().zip(model.idents) {
        let wire = Literal::string(&field.wire);
        let presence = presence(field);
        let how = words(how(file, field));
        lines.extend(quote! { #wire => #ident: #presence #(#how)*, });
    }
    lines.extend(rest(file, model));
    let lines = braced(lines);
    // Made from its default, a struct need not be moved together.
    let default = (model.default && (!model.idents.is_empty() || model.extra.is_some()))
        .then(|| quote! { : Default });
    quote! { #object::model! { #name #default #lines } }
}

/// How a property may be absent.
fn presence(field: &Field) -> Ident {
    word(match field.presence {
        Presence::Required | Presence::RequiredNullable => "required",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "nullable",
    })
}

/// What tells arrays, maps and integers apart from other values.
fn how(file: &File, field: &Field) -> Option<How> {
    let how = if field.boxed { None } else { How::of(file, &field.ty) };
    match (how, field.presence) {
        (Some(how), Presence::RequiredNullable) => Some(How::Maybe(Some(Box::new(how)))),
        (how, _) => how,
    }
}

/// What becomes of the properties that have no field.
fn rest(file: &File, model: &Model) -> Option<TokenStream> {
    match (&model.shape.extra, model.extra) {
        (Extra::Keep(ty), Some(field)) => {
            let how = words(reading::rest(file, ty));
            Some(quote! { _ => #field: kept #(#how)*, })
        }
        (Extra::Deny, _) => Some(quote! { _ => refused, }),
        _ => None,
    }
}

fn words(how: Option<How>) -> Vec<Ident> {
    how.iter().flat_map(How::words).map(word).collect()
}
