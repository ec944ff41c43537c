//! Other types under a name of their own: aliases and newtypes.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use super::{reading, types};
use crate::ir::{Ty, TypeId};

/// Emits an alias: `pub type A = B`.
pub fn alias(file: &mut File, id: TypeId, ty: &Ty) -> TokenStream {
    let name = file.name(id);
    let docs = file.type_docs(id);
    let ty = types::ty(file, id, ty);
    quote! { #docs pub type #name = #ty; }
}

/// Emits a newtype with the conversions both ways; one around a collection can be used as it.
pub fn newtype(file: &mut File, id: TypeId, ty: &Ty) -> TokenStream {
    let name = file.name(id);
    let docs = file.type_docs(id);
    let derives = derives(file, id);
    let is_collection = matches!(ty, Ty::List(_) | Ty::Map(_) | Ty::Object);
    let read = reading::attribute(file, ty);
    let ty = types::ty(file, id, ty);
    let deref = is_collection.then(|| {
        let deref = file.import("std::ops", "Deref");
        let deref_mut = file.import("std::ops", "DerefMut");
        quote! {
            impl #deref for #name {
                type Target = #ty;

                #[inline]
                fn deref(&self) -> &Self::Target { &self.0 }
            }

            impl #deref_mut for #name {
                #[inline]
                fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
            }
        }
    });
    quote! {
        #docs
        #derives
        #[serde(transparent)]
        pub struct #name(#read pub #ty);

        impl From<#ty> for #name {
            #[inline]
            fn from(value: #ty) -> Self { Self(value) }
        }

        impl From<#name> for #ty {
            #[inline]
            fn from(value: #name) -> Self { value.0 }
        }

        #deref
    }
}

fn derives(file: &mut File, id: TypeId) -> TokenStream {
    let traits = file.context().traits.get(id);
    let mut derives = vec!["Clone", "Debug"];
    derives.extend(traits.default.then_some("Default"));
    derives.push("PartialEq");
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    derives.extend(["Serialize", "Deserialize"]);
    file.derives(id, &derives)
}
