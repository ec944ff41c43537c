//! Arrays with a type for each place: tuple structs.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use templates::RuntimeFile;

use super::file::{File, braced, word};
use super::reading::{self, How};
use super::types;
use crate::ir::{Tuple, Ty, TypeId};

/// Emits a tuple struct. What may follow the places is a list in the last field.
pub fn emit(file: &mut File, id: TypeId, shape: &Tuple) -> TokenStream {
    let name = file.name(id);
    let docs = file.type_docs(id);
    let places: Vec<TokenStream> =
        shape.places.iter().map(|place| types::ty(file, id, place)).collect();
    let rest = shape.rest.as_ref().map(|rest| types::ty(file, id, rest));
    // serde takes a struct of one unnamed field for the field itself, without an array around it.
    let derived = rest.is_none() && places.len() != 1;
    let derives = derives(file, id, derived);
    let reads: Vec<TokenStream> = match derived {
        true => shape.places.iter().map(|place| reading::attribute(file, place)).collect(),
        false => vec![TokenStream::new(); places.len()],
    };
    let table = if derived { TokenStream::new() } else { table(file, &name, shape) };
    let places = places.iter().zip(reads).map(|(place, read)| quote! { #read pub #place });
    let rest = rest.iter().map(|rest| quote! { pub Vec<#rest> });
    let fields = places.chain(rest);
    quote! {
        #docs
        #derives
        pub struct #name(#(#fields),*);

        #table
    }
}

fn derives(file: &mut File, id: TypeId, serde: bool) -> TokenStream {
    let traits = file.context().traits.get(id);
    let mut derives = vec!["Clone", "Debug", "PartialEq"];
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    if serde {
        derives.extend(["Serialize", "Deserialize"]);
    }
    file.derives(id, &derives)
}

/// `tuple!`, which makes serde's traits of the table.
fn table(file: &mut File, name: &Ident, shape: &Tuple) -> TokenStream {
    let table = file.runtime(RuntimeFile::Tuple, "tuple");
    let mut lines = TokenStream::new();
    for (index, place) in shape.places.iter().enumerate() {
        let ident = format_ident!("place_{index}");
        let how = how(file, place);
        lines.extend(quote! { #ident #how, });
    }
    if let Some(rest) = &shape.rest {
        let how = how(file, rest);
        lines.extend(quote! { _ => rest #how, });
    }
    let lines = braced(lines);
    quote! { #table! { #name #lines } }
}

/// How an item is read, if its type alone does not say it.
fn how(file: &File, ty: &Ty) -> Option<TokenStream> {
    let words = How::of(file, ty)?.words();
    let words = words.into_iter().map(word);
    Some(quote! { : #(#words)* })
}
