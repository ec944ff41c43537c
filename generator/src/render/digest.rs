//! A digest of tokens, which is much cheaper to make than the text that they become.

use std::hash::{DefaultHasher, Hasher};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Equal for equal tokens, and for no others that come about by accident. It may differ between
/// versions of the program.
pub fn digest(tokens: &TokenStream) -> String {
    let mut hasher = DefaultHasher::new();
    add(&mut hasher, tokens.clone());
    format!("{:016x}", hasher.finish())
}

fn add(hasher: &mut DefaultHasher, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => (b'(', b')'),
                    Delimiter::Brace => (b'{', b'}'),
                    Delimiter::Bracket => (b'[', b']'),
                    Delimiter::None => (b'<', b'>'),
                };
                hasher.write_u8(open);
                add(hasher, group.stream());
                hasher.write_u8(close);
            }
            TokenTree::Ident(ident) => word(hasher, b'i', &ident.to_string()),
            TokenTree::Literal(literal) => word(hasher, b'l', &literal.to_string()),
            TokenTree::Punct(punct) => {
                hasher.write_u8(if punct.spacing() == Spacing::Joint { b'j' } else { b'p' });
                hasher.write_u32(u32::from(punct.as_char()));
            }
        }
    }
}

fn word(hasher: &mut DefaultHasher, kind: u8, text: &str) {
    hasher.write_u8(kind);
    hasher.write_usize(text.len());
    hasher.write(text.as_bytes());
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
