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
use super::types;
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
    match field.presence {
        Presence::Required => Present { ty, serde: Vec::new(), absent: None },
        Presence::RequiredNullable => {
            if derived {
                file.needs(RuntimeFile::Required);
            }
            let function = "crate::runtime::required_nullable";
            Present {
                ty: quote! { Option<#ty> },
                serde: vec![quote! { deserialize_with = #function }],
                absent: None,
            }
        }
        Presence::Optional => Present {
            ty: quote! { Option<#ty> },
            serde: vec![quote! { skip_serializing_if = "Option::is_none" }],
            absent: Some(quote! { None }),
        },
        Presence::OptionalNullable => {
            let nullable = file.runtime(RuntimeFile::JsonNullable, "JsonNullable");
            Present {
                ty: quote! { #nullable<#ty> },
                serde: vec![
                    quote! { default },
                    quote! { skip_serializing_if = "JsonNullable::is_undefined" },
                ],
                absent: Some(quote! { #nullable::Undefined }),
            }
        }
    }
}
