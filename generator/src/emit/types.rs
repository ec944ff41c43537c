//! Uses of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use crate::config::MapType;
use crate::diagnostics::Diagnostic;
use crate::ir::{Scalar, Ty, TypeId};

/// How deeply a use of a type may be nested: compilers have a limit of their own, which generated
/// crates set to 512.
const DEPTH: usize = 200;

/// The Rust type of a use of a type in the definition of `owner`.
pub fn ty(file: &mut File, owner: TypeId, ty: &Ty) -> TokenStream {
    nested(file, owner, ty, DEPTH)
}

/// The type of maps to `value`.
pub fn map(file: &mut File, value: &TokenStream) -> TokenStream {
    let map = map_name(file);
    quote! { #map<String, #value> }
}

/// The name of the type of maps.
pub fn map_name(file: &mut File) -> proc_macro2::Ident {
    match file.context().config.types.map {
        MapType::BTreeMap => file.import("std::collections", "BTreeMap"),
        MapType::HashMap => file.import("std::collections", "HashMap"),
    }
}

fn nested(file: &mut File, owner: TypeId, ty: &Ty, depth: usize) -> TokenStream {
    let Some(depth) = depth.checked_sub(1) else {
        let message = format!("a type is nested more than {DEPTH} levels deep");
        file.problem(Diagnostic::error("too-deep", message), owner);
        return quote! { () };
    };
    match ty {
        Ty::Ref(id) => {
            let name = file.model(*id);
            quote! { #name }
        }
        Ty::Scalar(kind) => scalar(file, *kind),
        Ty::List(inner) => {
            let inner = nested(file, owner, inner, depth);
            quote! { Vec<#inner> }
        }
        Ty::Map(inner) => {
            let inner = nested(file, owner, inner, depth);
            map(file, &inner)
        }
        Ty::Object => {
            let map = file.import("serde_json", "Map");
            let value = file.import("serde_json", "Value");
            quote! { #map<String, #value> }
        }
        Ty::Nullable(inner) => {
            let inner = nested(file, owner, inner, depth);
            quote! { Option<#inner> }
        }
        Ty::Boxed(inner) => {
            let inner = nested(file, owner, inner, depth);
            quote! { Box<#inner> }
        }
        Ty::Any => {
            let value = file.import("serde_json", "Value");
            quote! { #value }
        }
        Ty::Null => quote! { () },
        Ty::Custom(path) => file.path(path, owner),
    }
}

fn scalar(file: &mut File, scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Bool => quote! { bool },
        Scalar::I8 => quote! { i8 },
        Scalar::I16 => quote! { i16 },
        Scalar::I32 => quote! { i32 },
        Scalar::I64 => quote! { i64 },
        Scalar::I128 => quote! { i128 },
        Scalar::U8 => quote! { u8 },
        Scalar::U16 => quote! { u16 },
        Scalar::U32 => quote! { u32 },
        Scalar::U64 => quote! { u64 },
        Scalar::F32 => quote! { f32 },
        Scalar::F64 => quote! { f64 },
        Scalar::Number => {
            let number = file.import("serde_json", "Number");
            quote! { #number }
        }
        Scalar::String => quote! { String },
        Scalar::DateTime => {
            let time = file.import("chrono", "DateTime");
            let offset = file.import("chrono", "FixedOffset");
            quote! { #time<#offset> }
        }
        Scalar::Date => {
            let date = file.import("chrono", "NaiveDate");
            quote! { #date }
        }
        Scalar::Uuid => {
            let uuid = file.import("uuid", "Uuid");
            quote! { #uuid }
        }
    }
}
