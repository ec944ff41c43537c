//! Unions that are read by the value of a property.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use templates::RuntimeFile;

use super::{Variants, members, rest};
use crate::emit::file::{File, braced};

/// Which tag means which member.
pub fn table(file: &mut File, variants: &Variants, property: &str, any_type: bool) -> TokenStream {
    let table = file.runtime(RuntimeFile::TaggedUnion, "tagged_union");
    let name = &variants.name;
    let property = Literal::string(property);
    let mut lines = TokenStream::new();
    for (member, line) in variants.shape.members.iter().zip(members(file, variants)) {
        let tags = member.tags.iter().map(|tag| Literal::string(tag));
        let tags = (tags.len() > 0).then(|| quote! { #(#tags)|* => });
        lines.extend(quote! { #tags #line, });
    }
    lines.extend(rest(variants));
    let lines = braced(lines);
    let of_any_type = any_type.then(|| quote! { of any type });
    quote! { #table! { #name: #property #of_any_type #lines } }
}
