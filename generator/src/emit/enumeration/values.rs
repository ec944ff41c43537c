//! What the variants of an enum are on the wire: a table of values and variants, of which a macro of
//! the runtime makes the functions and traits that all enums have.

use proc_macro2::{Group, Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::Value;
use templates::RuntimeFile;

use super::{Variants, known};
use crate::emit::file::{File, braced};
use crate::ir::Kinds;

/// An enum over strings.
pub fn strings(file: &mut File, variants: &Variants) -> TokenStream {
    let values = variants.shape.values.iter();
    let texts = values.map(|it| Literal::string(it.value.as_str().unwrap_or_default()));
    let table = table(variants, texts);
    let name = &variants.name;
    let shared = match variants.open {
        Some(_) => file.runtime(RuntimeFile::OpenEnum, "open_enum"),
        None => file.runtime(RuntimeFile::ClosedEnum, "closed_enum"),
    };
    quote! { #shared! { #name #table } }
}

/// An enum over integers.
pub fn integers(file: &mut File, variants: &Variants) -> TokenStream {
    let values = variants.shape.values.iter();
    let numbers = values.map(|it| Literal::i64_unsuffixed(it.value.as_i64().unwrap_or_default()));
    scalars(file, variants, table(variants, numbers), &quote! { i64 })
}

/// An enum over booleans.
pub fn booleans(file: &mut File, variants: &Variants) -> TokenStream {
    let values = variants.shape.values.iter();
    let table = table(variants, values.map(|it| it.value.as_bool().unwrap_or_default()));
    scalars(file, variants, table, &quote! { bool })
}

fn scalars(file: &mut File, variants: &Variants, table: Group, wire: &TokenStream) -> TokenStream {
    let name = &variants.name;
    let shared = match variants.open {
        Some(_) => file.runtime(RuntimeFile::ValueEnum, "open_value_enum"),
        None => {
            file.needs(RuntimeFile::UnknownValue);
            file.runtime(RuntimeFile::ValueEnum, "closed_value_enum")
        }
    };
    quote! { #shared! { #name: #wire #table } }
}

/// What the variants are on the wire: `{ "a" => A, _ => Unrecognized, }`.
fn table(variants: &Variants, values: impl Iterator<Item = impl ToTokens>) -> Group {
    let idents = &variants.idents;
    let open = variants.open.iter();
    braced(quote! { #(#values => #idents,)* #(_ => #open,)* })
}

/// An enum over values of several kinds.
pub fn mixed(file: &mut File, variants: &Variants) -> TokenStream {
    let value = file.import("serde_json", "Value");
    let values: Vec<TokenStream> =
        variants.shape.values.iter().map(|found| expression(file, &found.value)).collect();
    let (name, known) = (&variants.name, known(variants));
    let (idents, open) = (&variants.idents, variants.open.iter());
    let arms = quote! {
        #(Self::#idents => #values,)*
        #(Self::#open(value) => value.value().clone(),)*
    };
    let whole = if arms.is_empty() {
        quote! { *self }
    } else {
        quote! { self }
    };
    let to_value = quote! {
        /// The value as it is on the wire.
        pub fn to_value(&self) -> #value { match #whole { #arms } }
    };
    if let Some(open) = &variants.open {
        let kept = file.runtime(RuntimeFile::Unrecognized, "Unrecognized");
        let shared = file.runtime(RuntimeFile::JsonEnum, "open_json_enum");
        let kinds = kind_names(variants.shape.kinds);
        quote! {
            impl #name { #known #to_value }
            impl From<#value> for #name {
                fn from(value: #value) -> Self {
                    match Self::KNOWN.iter().find(|known| known.to_value() == value) {
                        Some(known) => known.clone(),
                        None => Self::#open(#kept::new(value)),
                    }
                }
            }
            #shared!(#name, #(#kinds),*);
        }
    } else {
        file.needs(RuntimeFile::UnknownValue);
        let shared = file.runtime(RuntimeFile::JsonEnum, "closed_json_enum");
        quote! {
            impl #name {
                #known
                #to_value

                fn from_wire(value: &#value) -> Option<Self> {
                    Self::KNOWN.iter().find(|known| known.to_value() == *value).cloned()
                }
            }
            #shared!(#name);
        }
    }
}

/// The names of JSON kinds.
fn kind_names(kinds: Kinds) -> impl Iterator<Item = &'static str> {
    let Kinds { null, boolean, integer, fraction, string, array, object } = kinds;
    let all = [
        (null, "null"),
        (boolean, "boolean"),
        (integer && !fraction, "integer"),
        (fraction, "number"),
        (string, "string"),
        (array, "array"),
        (object, "object"),
    ];
    all.into_iter().filter_map(|(is, name)| is.then_some(name))
}

/// An expression for a JSON value.
pub fn expression(file: &mut File, value: &Value) -> TokenStream {
    let json = file.import("serde_json", "Value");
    match value {
        Value::Null => quote! { #json::Null },
        Value::Bool(value) => quote! { #json::from(#value) },
        Value::String(text) => {
            let text = Literal::string(text);
            quote! { #json::from(#text) }
        }
        Value::Number(number) => {
            let literal = match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), _, _) => Literal::i64_suffixed(value),
                (_, Some(value), _) => Literal::u64_suffixed(value),
                (_, _, Some(value)) => Literal::f64_suffixed(value),
                _ => return quote! { #json::Null },
            };
            quote! { #json::from(#literal) }
        }
        Value::Array(_) | Value::Object(_) => {
            // The text is valid JSON: it comes of a value.
            let text = Literal::string(&value.to_string());
            quote! { serde_json::from_str(#text).unwrap_or_default() }
        }
    }
}
