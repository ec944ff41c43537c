//! How a struct is read and written, spelled out: what its properties are, for the runtime to do
//! the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use crate::emit::file::File;
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

/// `object::Model`, and serde's traits through it.
pub fn emit(file: &mut File, model: &Model) -> TokenStream {
    let object = file.runtime(RuntimeFile::Object, "object");
    let name = model.name;
    let text = Literal::string(&name.to_string());
    let fields = model.shape.fields.iter().map(|field| Literal::string(&field.wire));
    let reader = reader(model.idents);
    let read = if model.default { read_in_place(model, &reader) } else { read(model, &reader) };
    let write = write(model);
    let traits = match model.extra {
        Some(_) => quote! { #object::keeping_model!(#name); },
        None => quote! { #object::model!(#name); },
    };
    quote! {
        impl #object::Model for #name {
            const NAME: &'static str = #text;
            const FIELDS: &'static [&'static str] = &[#(#fields),*];

            fn read<'de, A: #object::Access<'de>>(
                #reader: #object::Reader<'de, A>,
            ) -> Result<Self, A::Error> {
                #read
            }

            fn write<W: #object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
                #write
                Ok(())
            }
        }

        #traits
    }
}

/// A name for the parameter that no field has, since fields are variables beside it.
fn reader(idents: &[Ident]) -> Ident {
    let mut name = "reader".to_owned();
    while idents.iter().any(|ident| *ident == name) {
        name.push('_');
    }
    Ident::new(&name, proc_macro2::Span::call_site())
}

/// Reads into the fields of a value in which everything is left out.
fn read_in_place(model: &Model, reader: &Ident) -> TokenStream {
    let places: Vec<TokenStream> =
        model.idents.iter().map(|ident| quote! { &mut model.#ident }).collect();
    let extra = model.extra.map(|ident| quote! { &mut model.#ident });
    let read = call(model, reader, &places, extra);
    if places.is_empty() && model.extra.is_none() {
        return quote! {
            #read
            Ok(Self {})
        };
    }
    quote! {
        let mut model = Self::default();
        #read
        Ok(model)
    }
}

/// Reads into variables, and makes the struct of them.
fn read(model: &Model, reader: &Ident) -> TokenStream {
    let fields = || model.shape.fields.iter().zip(model.idents);
    let variables = fields().map(|(field, ident)| {
        if is_required(field) {
            let wire = Literal::string(&field.wire);
            quote! { let mut #ident = #reader.required(#wire); }
        } else {
            quote! { let mut #ident = Default::default(); }
        }
    });
    let places: Vec<TokenStream> =
        model.idents.iter().map(|ident| quote! { &mut #ident }).collect();
    let values = fields().map(|(field, ident)| {
        if is_required(field) {
            quote! { #ident: #ident.value()? }
        } else {
            quote! { #ident }
        }
    });
    let extra = model.extra.map(|ident| quote! { let mut #ident = Default::default(); });
    let read = call(model, reader, &places, model.extra.map(|ident| quote! { &mut #ident }));
    let values = values.chain(model.extra.map(|ident| quote! { #ident }));
    quote! {
        #(#variables)*
        #extra
        #read
        Ok(Self { #(#values),* })
    }
}

fn call(
    model: &Model,
    reader: &Ident,
    places: &[TokenStream],
    extra: Option<TokenStream>,
) -> TokenStream {
    match (extra, &model.shape.extra) {
        (Some(extra), _) => quote! { #reader.read_keeping(&mut [#(#places),*], #extra)?; },
        (None, Extra::Deny) => quote! { #reader.read_all(&mut [#(#places),*])?; },
        (None, _) => quote! { #reader.read(&mut [#(#places),*])?; },
    }
}

fn write(model: &Model) -> TokenStream {
    let fields = model.shape.fields.iter().zip(model.idents).map(|(field, ident)| {
        let wire = Literal::string(&field.wire);
        if is_required(field) {
            quote! { writer.required(#wire, &self.#ident)?; }
        } else {
            quote! { writer.optional(#wire, &self.#ident)?; }
        }
    });
    let extra = model.extra.map(|ident| quote! { writer.rest(&self.#ident)?; });
    quote! { #(#fields)* #extra }
}

fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::RequiredNullable)
}
