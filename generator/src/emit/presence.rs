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
    /// Arguments of the field's `serde` attribute, where serde is derived.
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
    let (ty, absent) = match field.presence {
        Presence::Required => (ty, None),
        Presence::RequiredNullable => (quote! { Option<#ty> }, None),
        Presence::Optional => (quote! { Option<#ty> }, Some(quote! { None })),
        Presence::OptionalNullable => {
            let nullable = file.runtime(RuntimeFile::JsonNullable, "JsonNullable");
            (quote! { #nullable<#ty> }, Some(quote! { #nullable::Undefined }))
        }
    };
    let serde = if derived { arguments(file, field) } else { Vec::new() };
    Present { ty, serde, absent }
}

/// What the `serde` attribute of a property says.
fn arguments(file: &mut File, field: &Field) -> Vec<TokenStream> {
    let integer = reading::property(file, &field.ty, field.presence);
    let read = integer.map(|function| quote! { deserialize_with = #function });
    match field.presence {
        Presence::Required => read.into_iter().collect(),
        Presence::RequiredNullable => vec![read.unwrap_or_else(|| {
            file.needs(RuntimeFile::Required);
            quote! { deserialize_with = "crate::runtime::required_nullable" }
        })],
        Presence::Optional => {
            // With `deserialize_with` a missing property is an error without `default`.
            let mut serde: Vec<TokenStream> =
                read.into_iter().flat_map(|read| [quote! { default }, read]).collect();
            serde.push(quote! { skip_serializing_if = "Option::is_none" });
            serde
        }
        Presence::OptionalNullable => {
            let mut serde = vec![quote! { default }];
            serde.extend(read);
            serde.push(quote! { skip_serializing_if = "JsonNullable::is_undefined" });
            serde
        }
    }
}
