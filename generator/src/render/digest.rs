//! A digest of tokens, which is much cheaper to make than the text that they become.

use std::hash::{DefaultHasher, Hasher};

use proc_macro2::TokenStream;

/// A digest of tokens. It is equal for equal tokens, and for no others that come about by accident.
/// It may differ between versions of the program.
///
/// Tokens are written down, without a copy of them. To walk over them would take one of each name
/// and literal.
pub fn digest(tokens: &TokenStream) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(tokens.to_string().as_bytes());
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::digest;

    #[test]
    fn what_reads_alike_is_told_apart() {
        let all = [
            quote! { a b },
            quote! { ab },
            quote! { a(b) },
            quote! { (a) b },
            quote! { a[b] },
            quote! { "a b" },
            quote! { a == b },
            quote! { a = = b },
            quote! { a::b },
        ];
        let digests: std::collections::BTreeSet<String> = all.iter().map(digest).collect();
        assert_eq!(digests.len(), all.len());
        assert_eq!(digest(&quote! { a(b) }), digest(&quote! { a(b) }));
    }
}
