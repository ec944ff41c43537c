//! Unions: one variant per member, read by tag or by structure.

mod structural;
mod tagged;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::Context;
use super::file::File;
use super::{reading, types};
use crate::ir::{Dispatch, Member, Shape, Ty, TypeId, Union};

/// A union under way.
struct Variants<'a> {
    id: TypeId,
    name: Ident,
    shape: &'a Union,
    idents: Vec<Ident>,
    /// The member's types without their boxes; `None` for `null`.
    types: Vec<Option<TokenStream>>,
    /// The variant for values that fit no member.
    open: Option<Ident>,
}

/// Emits a union.
pub fn emit(file: &mut File, id: TypeId, shape: &Union) -> TokenStream {
    let unrecognized = file.context().names.unrecognized(id);
    let variants = Variants {
        id,
        name: file.name(id),
        shape,
        idents: (0..shape.members.len()).map(|index| file.member(id, index)).collect(),
        types: shape.members.iter().map(|member| member_type(file, id, member)).collect(),
        open: shape.keeps_whole.then(|| file.ident(unrecognized, id)),
    };
    let declaration = declaration(file, &variants);
    let conversions = conversions(&file.context(), &variants);
    let serialize = serialize(file, &variants);
    let deserialize = match &shape.dispatch {
        Dispatch::Tag { property } => tagged::deserialize(file, &variants, property),
        Dispatch::Structure(probes) => structural::deserialize(file, &variants, probes),
    };
    let mut tokens = declaration;
    tokens.extend([conversions, serialize, deserialize]);
    tokens
}

fn member_type(file: &mut File, id: TypeId, member: &Member) -> Option<TokenStream> {
    match unboxed(&member.ty) {
        Ty::Null => None,
        ty => Some(types::ty(file, id, ty)),
    }
}

/// A type without the boxes around it.
fn unboxed(ty: &Ty) -> &Ty {
    let mut ty = ty;
    while let Ty::Boxed(inner) = ty {
        ty = inner;
    }
    ty
}

fn is_boxed(member: &Member) -> bool {
    member.boxed || matches!(member.ty, Ty::Boxed(_))
}

fn declaration(file: &mut File, variants: &Variants) -> TokenStream {
    let Variants { id, name, shape, idents, types, open } = variants;
    let docs = file.type_docs(*id);
    let traits = file.context().traits.get(*id);
    let mut derives = vec!["Clone", "Debug", "PartialEq"];
    derives.extend(traits.eq.then_some("Eq"));
    derives.extend(traits.hash.then_some("Hash"));
    let derives = file.derives(*id, &derives);
    let members = shape.members.iter().zip(idents).zip(types).map(|((member, ident), ty)| {
        let docs = file.member_docs(&member.doc);
        let place = ty.as_ref().map(|ty| match is_boxed(member) {
            true => quote! { (Box<#ty>) },
            false => quote! { (#ty) },
        });
        quote! { #docs #ident #place, }
    });
    let members: TokenStream = members.collect();
    let unrecognized = open.as_ref().map(|ident| {
        let kept = file.runtime(RuntimeFile::UnrecognizedMember, "UnrecognizedMember");
        quote! {
            /// A value that fits none of the members, kept as it came.
            #ident(#kept),
        }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name { #members #unrecognized }
    }
}

/// `From` for each member of a type of its own.
fn conversions(context: &Context, variants: &Variants) -> TokenStream {
    let mut conversions = TokenStream::new();
    let converts = converts(context, variants.id, variants.shape);
    for (index, member) in variants.shape.members.iter().enumerate() {
        let (Some(true), Some(ident), Some(Some(ty))) =
            (converts.get(index), variants.idents.get(index), variants.types.get(index))
        else {
            continue;
        };
        let name = &variants.name;
        let value = if is_boxed(member) {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        conversions.extend(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self { Self::#ident(#value) }
            }
        });
    }
    conversions
}

/// For each member, whether its type converts into the union: a type of this crate that no other
/// member has, and not the union itself.
pub fn converts(context: &Context, id: TypeId, shape: &Union) -> Vec<bool> {
    let targets: Vec<Option<TypeId>> =
        shape.members.iter().map(|member| own_type(context, &member.ty)).collect();
    let mut uses: BTreeMap<TypeId, usize> = BTreeMap::new();
    for target in targets.iter().flatten() {
        *uses.entry(*target).or_default() += 1;
    }
    let converts = targets
        .iter()
        .map(|target| target.is_some_and(|target| target != id && uses.get(&target) == Some(&1)));
    converts.collect()
}

/// The type of this crate that a use of a type comes down to, through aliases.
fn own_type(context: &Context, ty: &Ty) -> Option<TypeId> {
    let mut ty = unboxed(ty);
    // A chain of aliases longer than the number of types is a cycle.
    for _ in 0..=context.api.types.len() {
        let Ty::Ref(id) = ty else { return None };
        match &context.api.types.get(id.index())?.shape {
            Shape::Alias(inner) => ty = unboxed(inner),
            _ => return Some(*id),
        }
    }
    None
}

fn serialize(file: &mut File, variants: &Variants) -> TokenStream {
    let serialize = file.import("serde", "Serialize");
    let serializer = file.import("serde", "Serializer");
    let Variants { name, idents, types, open, .. } = variants;
    let arms = idents.iter().zip(types).map(|(ident, ty)| match ty {
        Some(_) => quote! { Self::#ident(value) => value.serialize(serializer), },
        None => quote! { Self::#ident => serializer.serialize_unit(), },
    });
    let open =
        open.iter().map(|open| quote! { Self::#open(value) => value.serialize(serializer), });
    let arms: TokenStream = arms.chain(open).collect();
    let (parameter, body) = if arms.is_empty() {
        (quote! { _ }, quote! { match *self {} })
    } else {
        (quote! { serializer }, quote! { match self { #arms } })
    };
    quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, #parameter: S) -> Result<S::Ok, S::Error> { #body }
        }
    }
}

/// The `Deserialize` implementation that leaves the work to a module of the runtime.
fn delegate(file: &mut File, name: &Ident, module: &Ident) -> TokenStream {
    let deserialize = file.import("serde", "Deserialize");
    let deserializer = file.import("serde", "Deserializer");
    quote! {
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #module::deserialize(deserializer)
            }
        }
    }
}

/// The expression that reads a member from `source` into its variant.
fn read(file: &mut File, variants: &Variants, index: usize, source: &TokenStream) -> TokenStream {
    let ident = variants.idents.get(index);
    match variants.shape.members.get(index).map(|member| unboxed(&member.ty)) {
        None | Some(Ty::Null) => quote! { <()>::deserialize(#source).map(|()| Self::#ident) },
        Some(ty) => {
            let read = reading::expression(file, ty, source);
            quote! { #read.map(Self::#ident) }
        }
    }
}
