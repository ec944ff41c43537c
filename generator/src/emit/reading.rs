//! How values are read where `Deserialize` of their types is not enough: integers may come as `1.0`,
//! and an error in an array or a map has to name the item.

use proc_macro2::TokenStream;
use quote::quote;
use templates::RuntimeFile;

use super::file::File;
use crate::ir::{Presence, Scalar, Shape, Ty};

/// How deeply arrays and maps are looked into, aliases included.
const DEPTH: usize = 32;

/// How a value is read that is an integer, or that has arrays or maps in it, outside of types of
/// their own.
pub enum How {
    /// An integer, which may come as `1.0`.
    Whole,
    /// An array.
    List(Option<Box<How>>),
    /// A map.
    Values(Option<Box<How>>),
    /// `null` or a value.
    Maybe(Option<Box<How>>),
}

impl How {
    /// How values of a type are read; `None` where the type says it all.
    pub fn of(file: &File, ty: &Ty) -> Option<Self> {
        Self::nested(file, ty, DEPTH)
    }

    /// The same, but only where there is an integer: errors need not name items.
    pub fn of_integers(file: &File, ty: &Ty) -> Option<Self> {
        Self::of(file, ty).filter(Self::has_integer)
    }

    fn nested(file: &File, ty: &Ty, depth: usize) -> Option<Self> {
        let depth = depth.checked_sub(1)?;
        match ty {
            Ty::List(inner) => Some(Self::List(Self::nested(file, inner, depth).map(Box::new))),
            Ty::Map(inner) => Some(Self::Values(Self::nested(file, inner, depth).map(Box::new))),
            Ty::Nullable(inner) => {
                Self::nested(file, inner, depth).map(|inner| Self::Maybe(Some(Box::new(inner))))
            }
            Ty::Ref(id) => match &file.def(*id).shape {
                Shape::Alias(inner) => Self::nested(file, inner, depth),
                _ => None,
            },
            Ty::Scalar(scalar) => is_integer(*scalar).then_some(Self::Whole),
            _ => None,
        }
    }

    fn inner(&self) -> Option<&Self> {
        match self {
            Self::Whole => None,
            Self::List(inner) | Self::Values(inner) | Self::Maybe(inner) => inner.as_deref(),
        }
    }

    fn has_integer(&self) -> bool {
        let mut how = self;
        while let Some(inner) = how.inner() {
            how = inner;
        }
        matches!(how, Self::Whole)
    }

    /// The words that say so in the runtime's macro `model!`.
    pub fn words(&self) -> Vec<&'static str> {
        let mut words = Vec::new();
        let mut next = Some(self);
        while let Some(how) = next {
            words.push(match how {
                Self::Whole => "whole",
                Self::List(_) => "list",
                Self::Values(_) => "values",
                Self::Maybe(_) => "maybe",
            });
            next = how.inner();
        }
        words
    }

    /// The type that says so, in the runtime's module `object`.
    pub fn tokens(&self, object: &TokenStream) -> TokenStream {
        let name = match self {
            Self::Whole => quote! { #object::Whole },
            Self::List(_) => quote! { #object::List },
            Self::Values(_) => quote! { #object::Values },
            Self::Maybe(_) => quote! { #object::Maybe },
        };
        match self.inner().map(|inner| inner.tokens(object)) {
            Some(inner) => quote! { #name<#inner> },
            None => name,
        }
    }
}

/// The function that reads a property with an integer in it, for `deserialize_with`.
pub fn property(file: &mut File, ty: &Ty, presence: Presence) -> Option<String> {
    let how = How::of_integers(file, ty)?;
    Some(function(
        file,
        match presence {
            Presence::Required => how,
            _ => How::Maybe(Some(Box::new(how))),
        },
    ))
}

/// The same for the field of the properties without one.
pub fn rest_property(file: &mut File, ty: &Ty) -> Option<String> {
    let how = How::Values(Some(Box::new(How::of_integers(file, ty)?)));
    Some(function(file, how))
}

/// The attribute of an unnamed field with an integer in it, if its type derives `Deserialize`.
pub fn attribute(file: &mut File, ty: &Ty) -> TokenStream {
    let Some(how) = How::of_integers(file, ty) else { return TokenStream::new() };
    let function = function(file, how);
    quote! { #[serde(deserialize_with = #function)] }
}

/// As a path that the derived code finds in the scope of the file.
fn function(file: &mut File, how: How) -> String {
    let object = file.runtime(RuntimeFile::Object, "object");
    let how = how.tokens(&quote! { #object }).to_string().replace(' ', "");
    format!("object::read::<{how}, _, _>")
}

/// How the values of the properties without a field are read.
pub fn rest(file: &File, ty: &Ty) -> Option<How> {
    How::of_integers(file, ty)
}

fn is_integer(scalar: Scalar) -> bool {
    matches!(
        scalar,
        Scalar::I8
            | Scalar::I16
            | Scalar::I32
            | Scalar::I64
            | Scalar::I128
            | Scalar::U8
            | Scalar::U16
            | Scalar::U32
            | Scalar::U64
    )
}
