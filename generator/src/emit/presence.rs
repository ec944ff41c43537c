//! Whether a property may be absent or null, in types and attributes. The only place that knows
//! how serde is told of it.
//!
//! | presence | type | absent | `null` |
//! |---|---|---|---|
//! | required | `T` | refused | refused |
//! | required, nullable | `Option<T>` | refused | `None` |
//! | optional | `Option<T>` | `None` | `None`, left out when written |
//! | optional, nullable | `JsonNullable<T>` | `Undefined` | `Null` |

use proc_macro2::TokenStream;
use quote::quote;
use templates::RuntimeFile;

use super::file::File;
use super::{reading, types};
use crate::ir::{Field, Presence, TypeId};

/// A field's type and what serde must be told.
pub struct Present {
    /// The type.
    pub ty: TokenStream,
    /// Arguments of the field's `serde` attribute.
    pub serde: Vec<TokenStream>,
    /// What the field is when it is left out; `None` for a required one.
    pub absent: Option<TokenStream>,
}

/// The type of a property of the struct `owner`, and what serde must be told of it.
pub fn field(file: &mut File, owner: TypeId, field: &Field, derived: bool) -> Present {
    let mut ty = types::ty(file, owner, &field.ty);
    if field.boxed {
        ty = quote! { Box<#ty> };
    }
    let integer = if derived { reading::property(file, &field.ty, field.presence) } else { None };
    let read = integer.map(|function| quote! { deserialize_with = #function });
    match field.presence {
        Presence::Required => Present { ty, serde: read.into_iter().collect(), absent: None },
        Presence::RequiredNullable => {
            let read = read.unwrap_or_else(|| {
                if derived {
                    file.needs(RuntimeFile::Required);
                }
                quote! { deserialize_with = "crate::runtime::required_nullable" }
            });
            Present { ty: quote! { Option<#ty> }, serde: vec![read], absent: None }
        }
        Presence::Optional => {
            // With `deserialize_with` a missing property is an error without `default`.
            let mut serde: Vec<TokenStream> =
                read.into_iter().flat_map(|read| [quote! { default }, read]).collect();
            serde.push(quote! { skip_serializing_if = "Option::is_none" });
            Present { ty: quote! { Option<#ty> }, serde, absent: Some(quote! { None }) }
        }
        Presence::OptionalNullable => {
            let nullable = file.runtime(RuntimeFile::JsonNullable, "JsonNullable");
            let mut serde = vec![quote! { default }];
            serde.extend(read);
            serde.push(quote! { skip_serializing_if = "JsonNullable::is_undefined" });
            Present {
                ty: quote! { #nullable<#ty> },
                serde,
                absent: Some(quote! { #nullable::Undefined }),
            }
        }
    }
}
