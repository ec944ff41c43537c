//! How a struct is read and written, spelled out: what its properties are, for the runtime to do
//! the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use crate::emit::file::File;
use crate::emit::presence::Present;
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
    /// The types of their fields, and what they are when they are left out.
    pub present: &'a [Present],
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
    let read = match model.default {
        true => read_in_place(file, model, &reader),
        false => read(file, model, &reader),
    };
    let write = write(model);
    let writer = if write.is_empty() {
        quote! { _ }
    } else {
        quote! { writer }
    };
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

            fn write<W: #object::Writer>(&self, #writer: &mut W) -> Result<(), W::Error> {
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
fn read_in_place(file: &File, model: &Model, reader: &Ident) -> TokenStream {
    let places = places(file, model, |ident| quote! { &mut model.#ident });
    let extra = model.extra.map(|ident| quote! { &mut model.#ident });
    let read = call(file, model, reader, &places, extra);
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
fn read(file: &File, model: &Model, reader: &Ident) -> TokenStream {
    let fields = || model.shape.fields.iter().zip(model.idents);
    let variables = fields().zip(model.present).map(|((field, ident), present)| {
        if let Some(absent) = &present.absent {
            quote! { let mut #ident = #absent; }
        } else {
            let wire = Literal::string(&field.wire);
            quote! { let mut #ident = #reader.required(#wire); }
        }
    });
    let places = places(file, model, |ident| quote! { &mut #ident });
    let values = fields().map(|(field, ident)| {
        if is_required(field) {
            quote! { #ident: #ident.value()? }
        } else {
            quote! { #ident }
        }
    });
    let extra = model.extra.map(|ident| quote! { let mut #ident = Default::default(); });
    let read = call(file, model, reader, &places, model.extra.map(|ident| quote! { &mut #ident }));
    let values = values.chain(model.extra.map(|ident| quote! { #ident }));
    quote! {
        #(#variables)*
        #extra
        #read
        Ok(Self { #(#values),* })
    }
}

/// The places of the fields, with what tells arrays and maps apart from other values: those are
/// read item by item, so that errors name the item.
fn places(file: &File, model: &Model, place: impl Fn(&Ident) -> TokenStream) -> Vec<TokenStream> {
    let fields = model.shape.fields.iter().zip(model.idents);
    let places = fields.map(|(field, ident)| {
        let place = place(ident);
        let how = if field.boxed { None } else { How::of(file, &field.ty) };
        let how = match (how, field.presence) {
            (Some(how), Presence::RequiredNullable) => Some(How::Maybe(Some(Box::new(how)))),
            (how, _) => how,
        };
        match how {
            None => place,
            Some(How::Whole) => quote! { &mut object::whole(#place) },
            Some(How::List(None)) => quote! { &mut object::list(#place) },
            Some(How::Values(None)) => quote! { &mut object::values(#place) },
            Some(how) => {
                let how = how.tokens(&quote! { object });
                quote! { &mut object::through::<#how, _>(#place) }
            }
        }
    });
    places.collect()
}

fn call(
    file: &File,
    model: &Model,
    reader: &Ident,
    places: &[TokenStream],
    extra: Option<TokenStream>,
) -> TokenStream {
    let how = match &model.shape.extra {
        Extra::Keep(ty) => reading::rest(file, ty),
        _ => None,
    };
    match (extra, how, &model.shape.extra) {
        (Some(extra), Some(how), _) => {
            quote! { #reader.read_keeping_as::<#how, _>(&mut [#(#places),*], #extra)?; }
        }
        (Some(extra), None, _) => {
            quote! { #reader.read_keeping(&mut [#(#places),*], #extra)?; }
        }
        (None, _, Extra::Deny) => quote! { #reader.read_all(&mut [#(#places),*])?; },
        (None, ..) => quote! { #reader.read(&mut [#(#places),*])?; },
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
