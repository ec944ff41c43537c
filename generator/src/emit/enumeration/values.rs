//! What the variants of an enum are on the wire, and back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use templates::RuntimeFile;

use super::{Variants, known};
use crate::emit::file::{File, braced};

/// An enum over strings.
pub fn strings(file: &mut File, variants: &Variants) -> TokenStream {
    let texts: Vec<TokenStream> = variants
        .shape
        .values
        .iter()
        .map(|value| {
            let text = Literal::string(value.value.as_str().unwrap_or_default());
            quote! { #text }
        })
        .collect();
    let (name, known) = (&variants.name, known(variants));
    if variants.open.is_some() {
        let borrowed = quote! { &str };
        let forward = braced(forward(variants, &texts, &quote! { value.as_str() }));
        let from = from(file, variants, &texts, &borrowed);
        let shared = file.runtime(RuntimeFile::OpenEnum, "open_enum");
        let mut tokens = quote! {
            impl #name {
                #known

                /// The value as it is on the wire.
                pub fn as_str(&self) -> &str #forward
            }
        };
        tokens.extend(from);
        tokens.extend(quote! { #shared!(#name); });
        tokens
    } else {
        let forward = forward(variants, &texts, &TokenStream::new());
        let from_wire = from_wire(variants, &texts, &quote! { &str });
        let shared = file.runtime(RuntimeFile::ClosedEnum, "closed_enum");
        quote! {
            impl #name {
                #known

                /// The value as it is on the wire.
                pub const fn as_str(&self) -> &'static str { #forward }
                #from_wire
            }
            #shared!(#name);
        }
    }
}

/// An enum over integers.
pub fn integers(file: &mut File, variants: &Variants) -> TokenStream {
    let value = |value: &Value| Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
    let values = variants.shape.values.iter().map(|found| {
        let value = value(&found.value);
        quote! { #value }
    });
    scalars(file, variants, &values.collect::<Vec<_>>(), &quote! { i64 })
}

/// An enum over booleans.
pub fn booleans(file: &mut File, variants: &Variants) -> TokenStream {
    let values = variants.shape.values.iter().map(|found| {
        let value = found.value.as_bool().unwrap_or_default();
        quote! { #value }
    });
    scalars(file, variants, &values.collect::<Vec<_>>(), &quote! { bool })
}

fn scalars(
    file: &mut File,
    variants: &Variants,
    values: &[TokenStream],
    wire: &TokenStream,
) -> TokenStream {
    let (name, known) = (&variants.name, known(variants));
    let forward = forward(variants, values, &quote! { *value.value() });
    if variants.open.is_some() {
        let from = from(file, variants, values, wire);
        let shared = file.runtime(RuntimeFile::ValueEnum, "open_value_enum");
        quote! {
            impl #name {
                #known

                /// The value as it is on the wire.
                pub const fn value(&self) -> #wire { #forward }
            }
            #from
            #shared!(#name, #wire);
        }
    } else {
        let from_wire = from_wire(variants, values, wire);
        file.needs(RuntimeFile::UnknownValue);
        let shared = file.runtime(RuntimeFile::ValueEnum, "closed_value_enum");
        quote! {
            impl #name {
                #known

                /// The value as it is on the wire.
                pub const fn value(&self) -> #wire { #forward }
                #from_wire
            }
            #shared!(#name, #wire);
        }
    }
}

/// An enum over values of several kinds.
pub fn mixed(file: &mut File, variants: &Variants) -> TokenStream {
    let value = file.import("serde_json", "Value");
    let values: Vec<TokenStream> =
        variants.shape.values.iter().map(|found| expression(file, &found.value)).collect();
    let (name, known) = (&variants.name, known(variants));
    let forward = forward(variants, &values, &quote! { value.value().clone() });
    let to_value = quote! {
        /// The value as it is on the wire.
        pub fn to_value(&self) -> #value { #forward }
    };
    if let Some(open) = &variants.open {
        let kept = file.runtime(RuntimeFile::Unrecognized, "Unrecognized");
        let shared = file.runtime(RuntimeFile::JsonEnum, "open_json_enum");
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
            #shared!(#name);
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

/// `match self`, from variants to values.
fn forward(variants: &Variants, values: &[TokenStream], kept: &TokenStream) -> TokenStream {
    let idents = &variants.idents;
    let open = variants.open.as_ref().map(|open| quote! { Self::#open(value) => #kept, });
    if idents.is_empty() && open.is_none() {
        return quote! { match *self {} };
    }
    let arms = braced(quote! { #(Self::#idents => #values,)* #open });
    quote! { match self #arms }
}

/// `From`, for an open enum.
fn from(
    file: &mut File,
    variants: &Variants,
    values: &[TokenStream],
    wire: &TokenStream,
) -> TokenStream {
    let (name, idents, open) = (&variants.name, &variants.idents, &variants.open);
    let kept = file.runtime(RuntimeFile::Unrecognized, "Unrecognized");
    let body = if idents.is_empty() {
        quote! { Self::#open(#kept::new(value)) }
    } else {
        let arms = braced(quote! {
            #(#values => Self::#idents,)*
            _ => Self::#open(#kept::new(value)),
        });
        quote! { match value #arms }
    };
    let body = braced(body);
    quote! {
        impl From<#wire> for #name {
            fn from(value: #wire) -> Self #body
        }
    }
}

/// `from_wire`, for a closed enum.
fn from_wire(variants: &Variants, values: &[TokenStream], wire: &TokenStream) -> TokenStream {
    let idents = &variants.idents;
    // `_` after both booleans would be unreachable.
    let is_whole = wire.to_string() == "bool" && idents.len() > 1;
    let rest = (!is_whole).then(|| quote! { _ => None, });
    let (parameter, body) = if idents.is_empty() {
        (quote! { _ }, quote! { None })
    } else {
        let body = quote! { match value { #(#values => Some(Self::#idents),)* #rest } };
        (quote! { value }, body)
    };
    quote! { fn from_wire(#parameter: #wire) -> Option<Self> { #body } }
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
