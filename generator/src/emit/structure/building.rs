//! Building a struct: `new` over what is required, and setters that can be chained for the rest.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::Context;
use crate::emit::file::{File, braced, deprecated, parenthesised, separate};
use crate::emit::types;
use crate::ir::{EnumRepr, Field, Presence, Scalar, Shape, Struct, Ty, TypeId};
use crate::passes::traits::is_open;
use crate::passes::usage::is_set;

/// `new`, for a struct that has required properties. `absent` is what each field is when it is left
/// out, if it may be; `extra` the field of unknown properties, and its empty value.
pub fn constructor(
    file: &mut File,
    id: TypeId,
    shape: &Struct,
    idents: &[Ident],
    absent: Vec<Option<TokenStream>>,
    extra: Option<(&Ident, &TokenStream)>,
) -> TokenStream {
    // Added, not interpolated: that would copy every token.
    let (mut parameters, mut is_generic) = (TokenStream::new(), false);
    let mut values = TokenStream::new();
    let mut optional = extra.is_some();
    for ((field, ident), absent) in shape.fields.iter().zip(idents).zip(absent) {
        if let Some(absent) = absent {
            optional = true;
            values.extend(quote! { #ident: });
            values.extend(absent);
        } else {
            let argument = argument(file, id, field, ident);
            is_generic |= argument.is_generic;
            separate(&mut parameters);
            parameters.extend(quote! { #ident: });
            parameters.extend(argument.ty);
            if !argument.is_plain {
                values.extend(quote! { #ident: });
            }
            values.extend(argument.value);
        }
        values.extend(quote! { , });
    }
    if parameters.is_empty() {
        return TokenStream::new();
    }
    if let Some((ident, empty)) = extra {
        values.extend(quote! { #ident: #empty, });
    }
    let name = file.context().names.ty(id);
    let summary = if optional {
        format!(" Makes a new `{name}` with everything optional left out.")
    } else {
        format!(" Makes a new `{name}`.")
    };
    let (parameters, inline) = (parenthesised(parameters), inline(is_generic));
    let values = braced(values);
    quote! {
        #[doc = #summary]
        #inline
        pub fn new #parameters -> Self {
            Self #values
        }
    }
}

/// A setter for each property that may be left out and that users set.
pub fn setters(file: &mut File, id: TypeId, shape: &Struct, idents: &[Ident]) -> TokenStream {
    let mut setters = TokenStream::new();
    for (index, (field, ident)) in shape.fields.iter().zip(idents).enumerate() {
        let Some(setter) = setter(&file.context(), id, index, field) else { continue };
        let argument = argument(file, id, field, &format_ident!("value"));
        let value = match field.presence {
            Presence::Optional => {
                let value = argument.value;
                quote! { Some(#value) }
            }
            _ => argument.value,
        };
        let ty = argument.ty;
        let setter = format_ident!("{setter}");
        let summary = format!(" Sets `{}`.", file.context().names.stem(id, index));
        let (deprecated, inline) = (deprecated(field.deprecated), inline(argument.is_generic));
        setters.extend(quote! {
            #[doc = #summary]
            #deprecated
            #inline
            pub fn #setter(mut self, value: #ty) -> Self {
                self.#ident = #value;
                self
            }
        });
    }
    setters
}

/// The name of a field's setter, if it has one.
pub fn setter(context: &Context, id: TypeId, index: usize, field: &Field) -> Option<String> {
    let may_miss = matches!(field.presence, Presence::Optional | Presence::OptionalNullable);
    let is_set = is_set(context.api.get(id), field.access, context.config.setters);
    (may_miss && is_set).then(|| format!("with_{}", context.names.stem(id, index)))
}

/// A parameter that takes the value of a property, and the value for the field made of it.
struct Argument {
    ty: TokenStream,
    value: TokenStream,
    /// Whether the value is the parameter as it is.
    is_plain: bool,
    /// Whether the parameter is generic.
    is_generic: bool,
}

/// Leaves a function to be compiled where it is called: most are not. A generic one always is.
fn inline(is_generic: bool) -> Option<TokenStream> {
    (!is_generic).then(|| quote! { #[inline] })
}

/// What a property is set by. Of an optional one that is the value itself.
///
/// `Into` stands only where something else than the type itself can be given: what takes a plain
/// type can be inferred better, and compiles faster.
fn argument(file: &mut File, id: TypeId, field: &Field, name: &Ident) -> Argument {
    let ty = types::ty(file, id, &field.ty);
    let converts = converts(file, &field.ty);
    let boxed = |value: TokenStream| match field.boxed {
        true => quote! { #value.map(Box::new) },
        false => value,
    };
    match field.presence {
        Presence::RequiredNullable => Argument {
            ty: quote! { impl Into<Option<#ty>> },
            value: boxed(quote! { #name.into() }),
            is_plain: false,
            is_generic: true,
        },
        Presence::OptionalNullable => Argument {
            ty: quote! { impl Into<JsonNullable<#ty>> },
            value: boxed(quote! { #name.into() }),
            is_plain: false,
            is_generic: true,
        },
        Presence::Required | Presence::Optional => {
            let (ty, value) = match converts {
                true => (quote! { impl Into<#ty> }, quote! { #name.into() }),
                false => (ty, quote! { #name }),
            };
            let value = if field.boxed {
                quote! { Box::new(#value) }
            } else {
                value
            };
            Argument { ty, value, is_plain: !converts && !field.boxed, is_generic: converts }
        }
    }
}

/// Whether something else than a value of the type converts into it: a text, a member of a union, a
/// value of an enum.
fn converts(file: &File, ty: &Ty) -> bool {
    let mut ty = ty;
    // A chain of aliases longer than the number of types is a cycle.
    for _ in 0..=file.context().api.types.len() {
        match ty {
            Ty::Scalar(Scalar::String) => return true,
            Ty::Ref(id) => match &file.def(*id).shape {
                Shape::Alias(inner) => ty = inner,
                Shape::Enum(shape) => return is_open(shape) && shape.repr != EnumRepr::Mixed,
                Shape::Union(_) | Shape::Newtype(_) => return true,
                Shape::Struct(_) | Shape::Tuple(_) => return false,
            },
            _ => return false,
        }
    }
    false
}
