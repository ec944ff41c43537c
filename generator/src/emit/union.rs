//! Unions: one variant per member, and a table from which the runtime makes their reading by tag or
//! by structure, and their writing.

mod structural;
mod tagged;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::Context;
use super::file::{File, word};
use super::reading::How;
use super::types;
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
    let mut tokens = declaration(file, &variants);
    tokens.extend(match &shape.dispatch {
        Dispatch::Tag { property, any_type } => tagged::table(file, &variants, property, *any_type),
        Dispatch::Structure(probes) => structural::table(file, &variants, probes),
    });
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
        let doc = if shape.open {
            " A value that fits none of the members, kept as it came."
        } else {
            " A value that only several members together have room for, kept as it came."
        };
        quote! { #[doc = #doc] #ident(#kept), }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name { #members #unrecognized }
    }
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

/// The members as the table names them: variant, type where it converts into the union, and how its
/// values are read.
fn members(file: &mut File, variants: &Variants) -> Vec<TokenStream> {
    let converts = converts(&file.context(), variants.id, variants.shape);
    let members = variants.shape.members.iter().zip(&variants.idents).zip(&variants.types);
    let members = members.zip(converts).map(|(((member, ident), ty), converts)| {
        let ty = ty.as_ref().filter(|_| converts).map(|ty| match is_boxed(member) {
            true => quote! { (Box<#ty>) },
            false => quote! { (#ty) },
        });
        let how = match unboxed(&member.ty) {
            Ty::Null => vec!["null"],
            ty => How::of_integers(file, ty).map(|how| how.words()).unwrap_or_default(),
        };
        if how.iter().any(|word| *word != "null") {
            file.needs(RuntimeFile::Object);
        }
        let how = how.into_iter().map(word);
        let how = (how.len() > 0).then(|| quote! { : #(#how)* });
        quote! { #ident #ty #how }
    });
    members.collect()
}

/// The line of the variant for values that fit no member.
fn rest(variants: &Variants) -> Option<TokenStream> {
    variants.open.as_ref().map(|open| quote! { _ => #open, })
}
