//! JSON values as expressions of models.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};
use templates::RuntimeFile;

use super::scalar::scalar;
use crate::emit::file::File;
use crate::emit::{enumeration, types};
use crate::ir::{
    Dispatch, Enum, EnumRepr, Extra, Field, Presence, Shape, Struct, Tuple, Ty, TypeId, Union,
};
use crate::passes::traits::is_open;

/// An expression for a JSON value as a value of a type; `None` if it is not one, or cannot be
/// written down without a fallible call.
pub fn value(file: &mut File, ty: &Ty, json: &Value, depth: usize) -> Option<TokenStream> {
    let depth = depth.checked_sub(1)?;
    match ty {
        Ty::Ref(id) => model(file, *id, json, depth),
        Ty::Scalar(kind) => scalar(file, *kind, json),
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
        Shape::Enum(shape) => enumerated(file, id, shape, json),
        Shape::Alias(ty) => value(file, ty, json, depth),
        Shape::Newtype(ty) => {
            let inner = value(file, ty, json, depth)?;
            let name = file.model(id);
            Some(quote! { #name(#inner) })
        }
        Shape::Struct(shape) => structure(file, id, shape, json, depth),
        Shape::Union(shape) => union(file, id, shape, json, depth),
        Shape::Tuple(shape) => tuple(file, id, shape, json, depth),
    }
}

/// A variant; of an open enum over strings or integers also a value that it does not name.
fn enumerated(file: &mut File, id: TypeId, shape: &Enum, json: &Value) -> Option<TokenStream> {
    let name = file.model(id);
    if let Some(index) = position(shape, json) {
        let variant = file.member(id, index);
        return Some(quote! { #name::#variant });
    }
    if !is_open(shape) {
        return None;
    }
    let value = match shape.repr {
        EnumRepr::String => Literal::string(json.as_str()?),
        EnumRepr::Integer => Literal::i64_unsuffixed(json.as_i64()?),
        EnumRepr::Boolean | EnumRepr::Mixed => return None,
    };
    Some(quote! { #name::from(#value) })
}

/// A member, if the value is one of that member alone.
fn union(
    file: &mut File,
    id: TypeId,
    shape: &Union,
    json: &Value,
    depth: usize,
) -> Option<TokenStream> {
    let tag = match &shape.dispatch {
        Dispatch::Tag { property, .. } => Some(json.get(property)?.as_str()?),
        Dispatch::Structure(_) => None,
    };
    let mut found = None;
    for (index, member) in shape.members.iter().enumerate() {
        if tag.is_some_and(|tag| !member.tags.iter().any(|known| known == tag)) {
            continue;
        }
        let mut ty = &member.ty;
        while let Ty::Boxed(inner) = ty {
            ty = inner;
        }
        let attempted = file.attempt(|file| value(file, ty, json, depth));
        let Some(value) = attempted else { continue };
        let is_boxed = member.boxed || matches!(member.ty, Ty::Boxed(_));
        let value = if is_boxed {
            quote! { Box::new(#value) }
        } else {
            value
        };
        if found.replace((index, value)).is_some() {
            return None;
        }
    }
    let (index, value) = found?;
    let name = file.model(id);
    let variant = file.member(id, index);
    Some(quote! { #name::#variant(#value) })
}

/// A value for each place, and a list of what follows.
fn tuple(
    file: &mut File,
    id: TypeId,
    shape: &Tuple,
    json: &Value,
    depth: usize,
) -> Option<TokenStream> {
    let items = json.as_array()?;
    let (places, rest) = items.split_at_checked(shape.places.len())?;
    let mut values = Vec::with_capacity(places.len() + 1);
    for (ty, item) in shape.places.iter().zip(places) {
        values.push(value(file, ty, item, depth)?);
    }
    match &shape.rest {
        Some(ty) => {
            let items = rest.iter().map(|item| value(file, ty, item, depth));
            let items = items.collect::<Option<Vec<_>>>()?;
            values.push(quote! { Vec::from([#(#items),*]) });
        }
        None if rest.is_empty() => {}
        None => return None,
    }
    let name = file.model(id);
    Some(quote! { #name(#(#values),*) })
}

fn position(shape: &Enum, json: &Value) -> Option<usize> {
    shape.values.iter().position(|value| value.value == *json)
}

/// A struct, if it keeps what the value has beyond its fields.
fn structure(
    file: &mut File,
    id: TypeId,
    shape: &Struct,
    json: &Value,
    depth: usize,
) -> Option<TokenStream> {
    let object = json.as_object()?;
    let is_known = |key: &String| shape.fields.iter().any(|field| field.wire == *key);
    let others: Map<String, Value> = object
        .iter()
        .filter(|(key, _)| !is_known(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let extra = match &shape.extra {
        Extra::Keep(ty) => {
            let ty = Ty::Map(Box::new(ty.clone()));
            let extra = file.ident(file.context().names.extra(id), id);
            let others = value(file, &ty, &Value::Object(others), depth)?;
            Some(quote! { #extra: #others })
        }
        _ if others.is_empty() => None,
        _ => return None,
    };
    let name = file.model(id);
    let mut fields = Vec::new();
    for (index, field) in shape.fields.iter().enumerate() {
        let value = property(file, field, object.get(&field.wire), depth)?;
        let ident = file.member(id, index);
        fields.push(quote! { #ident: #value });
    }
    fields.extend(extra);
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
