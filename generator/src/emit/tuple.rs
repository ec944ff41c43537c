//! Arrays with a type for each place: tuple structs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::file::File;
use super::{reading, types};
use crate::ir::{Tuple, TypeId};

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
    let conversions = match &rest {
        Some(_) => with_rest(file, &name, shape),
        None if derived => TokenStream::new(),
        None => single(file, &name, shape),
    };
    let places = places.iter().zip(reads).map(|(place, read)| quote! { #read pub #place });
    let rest = rest.iter().map(|rest| quote! { pub Vec<#rest> });
    let fields = places.chain(rest);
    quote! {
        #docs
        #derives
        pub struct #name(#(#fields),*);

        #conversions
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

/// An array of exactly one item, through Rust's own tuples.
fn single(file: &mut File, name: &Ident, shape: &Tuple) -> TokenStream {
    let [serialize, serializer, deserialize, deserializer] =
        ["Serialize", "Serializer", "Deserialize", "Deserializer"]
            .map(|name| file.import("serde", name));
    let read = match shape.places.first().and_then(|place| reading::list_of(file, place)) {
        None => {
            quote! { #deserialize::deserialize(deserializer).map(|(place,)| Self(place)) }
        }
        Some(items) => quote! {
            let items: Vec<_> = #items;
            let [place] = <[_; 1]>::try_from(items).map_err(|items| {
                <D::Error as serde::de::Error>::invalid_length(items.len(), &"an array of 1 item")
            })?;
            Ok(Self(place))
        },
    };
    quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (&self.0,).serialize(serializer)
            }
        }

        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read
            }
        }
    }
}

/// An array whose first items have types of their own.
fn with_rest(file: &mut File, name: &Ident, shape: &Tuple) -> TokenStream {
    let count = shape.places.len();
    let [serialize, serializer, deserialize, deserializer] =
        ["Serialize", "Serializer", "Deserialize", "Deserializer"]
            .map(|name| file.import("serde", name));
    let sequences = quote! { serde::ser::SerializeSeq };
    let (visitor, access) = (quote! { serde::de::Visitor }, quote! { serde::de::SeqAccess });
    let indices = || (0..count).map(Literal::usize_unsuffixed);
    let writes = indices().map(|index| quote! { sequence.serialize_element(&self.#index)?; });
    let next: Vec<TokenStream> = shape
        .places
        .iter()
        .chain(&shape.rest)
        .map(|place| reading::next_item(file, place))
        .collect();
    let next_of_rest = next.get(count);
    let reads = indices().zip(&next).map(|(index, next)| {
        let missing = quote! { <A::Error as serde::de::Error>::invalid_length(#index, &self) };
        quote! { #next?.ok_or_else(|| #missing)? }
    });
    let rest = Literal::usize_unsuffixed(count);
    let length = if count == 0 {
        quote! {}
    } else {
        quote! { #rest + }
    };
    let expecting = match count {
        1 => "an array of at least 1 item".to_owned(),
        _ => format!("an array of at least {count} items"),
    };
    quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use #sequences;

                let mut sequence = serializer.serialize_seq(Some(#length self.#rest.len()))?;
                #(#writes)*
                for item in &self.#rest {
                    sequence.serialize_element(item)?;
                }
                sequence.end()
            }
        }

        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Places;

                impl<'de> #visitor<'de> for Places {
                    type Value = #name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(#expecting)
                    }

                    fn visit_seq<A: #access<'de>>(self, mut sequence: A) -> Result<#name, A::Error> {
                        Ok(#name(#(#reads,)* {
                            let mut rest = Vec::new();
                            while let Some(item) = #next_of_rest? {
                                rest.push(item);
                            }
                            rest
                        }))
                    }
                }

                deserializer.deserialize_seq(Places)
            }
        }
    }
}
