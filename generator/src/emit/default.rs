//! Defaults of properties, as functions that users may call. Nothing ever puts a default into what
//! is read or written.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Number, Value};
use syn::ext::IdentExt;
use templates::RuntimeFile;

use super::enumeration;
use super::file::File;
use super::types;
use crate::ir::{Enum, Extra, Field, Presence, Scalar, Shape, Struct, Ty, TypeId};

/// How deeply a default value may be nested; deeper ones are documented only.
const DEPTH: usize = 16;

/// A function for each property whose default is a value of its type.
pub fn functions(file: &mut File, id: TypeId, shape: &Struct, idents: &[Ident]) -> TokenStream {
    let mut functions = TokenStream::new();
    for ((field, ident), offer) in shape.fields.iter().zip(idents).zip(offers(file, id, shape)) {
        let Some(Offer { name, value }) = offer else { continue };
        let ty = types::ty(file, id, &field.ty);
        let name = format_ident!("{name}");
        let summary = format!(" The default of `{}`.", ident.unraw());
        functions.extend(quote! {
            #[doc = #summary]
            pub fn #name() -> #ty { #value }
        });
    }
    functions
}

/// A function that gives a default.
pub struct Offer {
    /// Its name.
    pub name: String,
    /// What it gives.
    pub value: TokenStream,
}

/// For each property, the function that gives its default, if that is a value of its type.
pub fn offers(file: &mut File, id: TypeId, shape: &Struct) -> Vec<Option<Offer>> {
    let offers = shape.fields.iter().enumerate().map(|(index, field)| {
        let value = value(file, &field.ty, field.default.as_ref()?, DEPTH)?;
        let stem = file.context().names.stem(id, index);
        Some(Offer { name: format!("default_{stem}"), value })
    });
    offers.collect()
}

/// An expression for a JSON value as a value of a type; `None` if it is not one, or cannot be
/// written down without a fallible call.
fn value(file: &mut File, ty: &Ty, json: &Value, depth: usize) -> Option<TokenStream> {
    let depth = depth.checked_sub(1)?;
    match ty {
        Ty::Ref(id) => model(file, *id, json, depth),
        Ty::Scalar(kind) => scalar(*kind, json),
        Ty::List(inner) => {
            let items = json.as_array()?.iter().map(|item| value(file, inner, item, depth));
            let items = items.collect::<Option<Vec<_>>>()?;
            Some(if items.is_empty() {
                quote! { Vec::new() }
            } else {
                quote! { Vec::from([#(#items),*]) }
            })
        }
        Ty::Map(inner) => {
            let entries = json.as_object()?.iter().map(|(key, item)| {
                let key = Literal::string(key);
                value(file, inner, item, depth).map(|item| quote! { (#key.to_owned(), #item) })
            });
            let entries = entries.collect::<Option<Vec<_>>>()?;
            let map = types::map_name(file);
            Some(if entries.is_empty() {
                quote! { #map::new() }
            } else {
                quote! { #map::from([#(#entries),*]) }
            })
        }
        Ty::Object => {
            let object = json.as_object()?;
            let map = file.import("serde_json", "Map");
            if object.is_empty() {
                return Some(quote! { #map::new() });
            }
            let entries = object.iter().map(|(key, item)| {
                let key = Literal::string(key);
                let item = enumeration::expression(file, item);
                quote! { (#key.to_owned(), #item) }
            });
            let entries: Vec<_> = entries.collect();
            Some(quote! { #map::from_iter([#(#entries),*]) })
        }
        Ty::Nullable(_) if json.is_null() => Some(quote! { None }),
        Ty::Nullable(inner) => {
            let inner = value(file, inner, json, depth)?;
            Some(quote! { Some(#inner) })
        }
        Ty::Boxed(inner) => {
            let inner = value(file, inner, json, depth)?;
            Some(quote! { Box::new(#inner) })
        }
        Ty::Any => Some(enumeration::expression(file, json)),
        Ty::Null | Ty::Custom(_) => None,
    }
}

fn model(file: &mut File, id: TypeId, json: &Value, depth: usize) -> Option<TokenStream> {
    match &file.def(id).shape {
        Shape::Enum(shape) => {
            let index = position(shape, json)?;
            let name = file.model(id);
            let variant = file.member(id, index);
            Some(quote! { #name::#variant })
        }
        Shape::Alias(ty) => value(file, ty, json, depth),
        Shape::Newtype(ty) => {
            let inner = value(file, ty, json, depth)?;
            let name = file.model(id);
            Some(quote! { #name(#inner) })
        }
        Shape::Struct(shape) => structure(file, id, shape, json, depth),
        Shape::Union(_) | Shape::Tuple(_) => None,
    }
}

fn position(shape: &Enum, json: &Value) -> Option<usize> {
    shape.values.iter().position(|value| value.value == *json)
}

/// A struct, if the value names no property beyond its fields.
fn structure(
    file: &mut File,
    id: TypeId,
    shape: &Struct,
    json: &Value,
    depth: usize,
) -> Option<TokenStream> {
    let object = json.as_object()?;
    let is_known = |key: &String| shape.fields.iter().any(|field| field.wire == *key);
    if matches!(shape.extra, Extra::Keep(_)) || !object.keys().all(is_known) {
        return None;
    }
    let name = file.model(id);
    let mut fields = Vec::new();
    for (index, field) in shape.fields.iter().enumerate() {
        let value = property(file, field, object.get(&field.wire), depth)?;
        let ident = file.member(id, index);
        fields.push(quote! { #ident: #value });
    }
    Some(quote! { #name { #(#fields),* } })
}

fn property(
    file: &mut File,
    field: &Field,
    json: Option<&Value>,
    depth: usize,
) -> Option<TokenStream> {
    let present = match json.filter(|json| !json.is_null()) {
        Some(json) => {
            let present = value(file, &field.ty, json, depth)?;
            Some(if field.boxed {
                quote! { Box::new(#present) }
            } else {
                present
            })
        }
        None => None,
    };
    match (field.presence, present, json) {
        (Presence::Required, present, _) => present,
        (Presence::RequiredNullable, None, None) => None,
        (Presence::RequiredNullable | Presence::Optional, Some(present), _) => {
            Some(quote! { Some(#present) })
        }
        (Presence::RequiredNullable | Presence::Optional, None, _) => Some(quote! { None }),
        (Presence::OptionalNullable, present, json) => {
            let nullable = file.runtime(RuntimeFile::JsonNullable, "JsonNullable");
            Some(match (present, json) {
                (Some(present), _) => quote! { #nullable::Present(#present) },
                (None, Some(_)) => quote! { #nullable::Null },
                (None, None) => quote! { #nullable::Undefined },
            })
        }
    }
}

fn scalar(kind: Scalar, json: &Value) -> Option<TokenStream> {
    let literal = match kind {
        Scalar::Bool => {
            let value = json.as_bool()?;
            return Some(quote! { #value });
        }
        Scalar::String => {
            let text = Literal::string(json.as_str()?);
            return Some(quote! { #text.to_owned() });
        }
        Scalar::F32 | Scalar::F64 => return float(kind, json),
        Scalar::Number => {
            let literal = number(json.as_number()?)?;
            return Some(quote! { #literal.into() });
        }
        Scalar::DateTime | Scalar::Date | Scalar::Uuid => return None,
        Scalar::I8 => Literal::i8_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I16 => Literal::i16_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I32 => Literal::i32_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I64 => Literal::i64_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::I128 => Literal::i128_unsuffixed(integer(json)?),
        Scalar::U8 => Literal::u8_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U16 => Literal::u16_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U32 => Literal::u32_unsuffixed(integer(json)?.try_into().ok()?),
        Scalar::U64 => Literal::u64_unsuffixed(integer(json)?.try_into().ok()?),
    };
    Some(quote! { #literal })
}

/// A whole number; `1.0` is one too.
fn integer(json: &Value) -> Option<i128> {
    let number = json.as_number()?;
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    // Beyond 2^53 a float may stand for another integer than the one that was written.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number.as_f64().filter(|value| value.fract() == 0.0 && value.abs() <= EXACT)?;
    Some(value as i128)
}

fn float(kind: Scalar, json: &Value) -> Option<TokenStream> {
    let value = json.as_f64().filter(|value| value.is_finite())?;
    let literal = if kind == Scalar::F32 {
        Some(value as f32).filter(|value| value.is_finite()).map(Literal::f32_unsuffixed)?
    } else {
        Literal::f64_unsuffixed(value)
    };
    Some(quote! { #literal })
}

/// The integers that convert to `serde_json::Number` without fail; floats do not.
fn number(number: &Number) -> Option<Literal> {
    let signed = number.as_i64().map(Literal::i64_suffixed);
    signed.or_else(|| number.as_u64().map(Literal::u64_suffixed))
}
