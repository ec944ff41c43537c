//! Unions that are read by the value of a property.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::{Variants, delegate, read};
use crate::emit::file::File;

/// `Deserialize`, and which tag means which member.
pub fn deserialize(file: &mut File, variants: &Variants, property: &str) -> TokenStream {
    let module = file.runtime(RuntimeFile::Tagged, "tagged");
    let delegate = delegate(file, &variants.name, &module);
    let deserializer = file.import("serde", "Deserializer");
    let name = &variants.name;
    let text = Literal::string(&name.to_string());
    let property = Literal::string(property);
    let members = || variants.shape.members.iter();
    let tags = members().flat_map(|member| &member.tags).map(|tag| Literal::string(tag));
    let source = quote! { member };
    let arms = members().enumerate().filter(|(_, member)| !member.tags.is_empty()).map(
        |(index, member)| {
            let tags = member.tags.iter().map(|tag| Literal::string(tag));
            let read = read(file, variants, index, &source);
            quote! { #(#tags)|* => #read, }
        },
    );
    let arms: TokenStream = arms.collect();
    let rest = match &variants.open {
        Some(open) => {
            let kept = file.runtime(RuntimeFile::UnrecognizedMember, "UnrecognizedMember");
            quote! { #kept::read(member).map(Self::#open) }
        }
        None => quote! { Err(#module::unknown_tag::<Self, _>(tag)) },
    };
    let body = if arms.is_empty() {
        rest
    } else {
        quote! { match tag { #arms _ => #rest, } }
    };
    quote! {
        #delegate

        impl<'de> #module::TaggedUnion<'de> for #name {
            const NAME: &'static str = #text;
            const TAG: &'static str = #property;
            const TAGS: &'static [&'static str] = &[#(#tags),*];

            fn from_tag<D: #deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
                #body
            }
        }
    }
}
