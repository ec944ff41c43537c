//! Structs: fields in document order, and the functions that build one.

pub(super) mod building;
mod derived;
mod written;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::file::{File, braced, deprecated};
use super::presence::{self, Present};
use super::{default, docs, reading, types};
use crate::ir::{Extra, Field, Struct, TypeId};
use derived::Attributes;

/// Emits a struct.
pub fn emit(file: &mut File, id: TypeId, shape: &Struct) -> TokenStream {
    let name = file.name(id);
    let docs = file.type_docs(id);
    let derived = file.derives_serde(id);
    let derives = derives(file, id, derived);
    let idents: Vec<Ident> = (0..shape.fields.len()).map(|index| file.member(id, index)).collect();
    let attributes = derived.then(|| Attributes::new(&shape.fields, &idents));

    let mut fields = TokenStream::new();
    let mut absent = Vec::new();
    for (field, ident) in shape.fields.iter().zip(&idents) {
        let shape = presence::field(file, id, field, derived);
        absent.push(emit_field(&mut fields, field, ident, shape, attributes.as_ref()));
    }
    let extra = extra(file, id, &shape.extra, derived);
    let extra = extra.map(|extra| {
        fields.extend(extra.field);
        (extra.ident, extra.empty)
    });
    let fields = braced(fields);
    let container = attributes.as_ref().map(|attributes| attributes.container(shape));

    let extra = extra.as_ref().map(|(ident, empty)| (ident, empty));
    let mut functions = building::constructor(file, id, shape, &idents, absent, extra);
    functions.extend(building::setters(file, id, shape, &idents));
    functions.extend(default::functions(file, id, shape, &idents));
    let functions = (!functions.is_empty()).then(|| braced(functions));
    let functions = functions.map(|functions| quote! { impl #name #functions });
    let written = (!derived).then(|| {
        let model = written::Model {
            name: &name,
            shape,
            idents: &idents,
            extra: extra.map(|(ident, _)| ident),
            default: file.context().traits.get(id).default,
        };
        written::emit(file, &model)
    });
    // Added, not interpolated: that would copy every token.
    let mut item = docs;
    item.extend(derives);
    item.extend(container);
    item.extend(quote! {
        #[non_exhaustive]
        pub struct #name #fields

        #functions
    });
    item.extend(written);
    item
}

fn derives(file: &mut File, id: TypeId, serde: bool) -> TokenStream {
    let traits = file.context().traits.get(id);
    let mut derives = vec!["Clone", "Debug"];
    derives.extend(traits.default.then_some("Default"));
    derives.push("PartialEq");
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    if serde {
        derives.extend(["Serialize", "Deserialize"]);
    }
    file.derives(id, &derives)
}

/// Adds a field; gives what it is when it is left out, if it may be.
fn emit_field(
    fields: &mut TokenStream,
    field: &Field,
    ident: &Ident,
    present: Present,
    attributes: Option<&Attributes>,
) -> Option<TokenStream> {
    let about = docs::About {
        default: field.default.as_deref(),
        access: field.access,
        ..docs::About::default()
    };
    fields.extend(docs::attributes(&field.doc, about));
    fields.extend(deprecated(field.deprecated));
    fields.extend(attributes.map(|attributes| attributes.field(field, ident, &present)));
    fields.extend(quote! { pub #ident: });
    fields.extend(present.ty);
    fields.extend(quote! { , });
    present.absent
}

/// The field for properties that the document does not name.
struct ExtraField {
    ident: Ident,
    field: TokenStream,
    empty: TokenStream,
}

/// Keeps unknown properties in a map.
fn extra(file: &mut File, id: TypeId, extra: &Extra, derived: bool) -> Option<ExtraField> {
    let Extra::Keep(ty_of_values) = extra else { return None };
    let names = file.context().names;
    let ident = file.ident(names.extra(id), id);
    let ty = types::ty(file, id, ty_of_values);
    let map = types::map(file, &ty);
    let map_name = types::map_name(file);
    let read = derived.then(|| reading::rest_property(file, ty_of_values)).flatten();
    let read = read.map(|function| quote! { , deserialize_with = #function });
    let flatten = derived.then(|| quote! { #[serde(flatten #read)] });
    Some(ExtraField {
        field: quote! {
            /// The properties that the document does not name.
            #flatten
            pub #ident: #map,
        },
        empty: quote! { #map_name::new() },
        ident,
    })
}
