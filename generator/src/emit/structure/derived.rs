//! What serde's derive must be told of a struct.

mod rename;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::presence::Present;
use crate::ir::{Extra, Field, Struct};
use rename::Renaming;

/// The `serde` attributes of a struct that derives serde's traits.
pub struct Attributes {
    renaming: Renaming,
}

impl Attributes {
    /// Chooses how the fields are renamed.
    pub fn new(fields: &[Field], idents: &[Ident]) -> Self {
        let renaming = Renaming::choose(fields.iter().map(|field| &*field.wire).zip(idents));
        Self { renaming }
    }

    /// The struct's own.
    pub fn container(&self, shape: &Struct) -> TokenStream {
        let mut arguments = Vec::new();
        if let Some(rule) = self.renaming.rule() {
            arguments.push(quote! { rename_all = #rule });
        }
        if shape.extra == Extra::Deny {
            arguments.push(quote! { deny_unknown_fields });
        }
        serde(&arguments)
    }

    /// A field's.
    pub fn field(&self, field: &Field, ident: &Ident, present: &Present) -> TokenStream {
        let mut arguments = Vec::new();
        if self.renaming.needs_rename(&field.wire, ident) {
            let wire = Literal::string(&field.wire);
            arguments.push(quote! { rename = #wire });
        }
        arguments.extend(present.serde.iter().cloned());
        serde(&arguments)
    }
}

fn serde(arguments: &[TokenStream]) -> TokenStream {
    if arguments.is_empty() {
        TokenStream::new()
    } else {
        quote! { #[serde(#(#arguments),*)] }
    }
}
