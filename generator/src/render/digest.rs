//! A digest of tokens, which is much cheaper to make than the text that they become.

use std::fmt::{self, Display, Write as _};
use std::hash::{DefaultHasher, Hasher};

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A digest of tokens, and the tokens. The digest is equal for equal tokens, and for no others that
/// come about by accident. It may differ between versions of the program.
///
/// Tokens can be looked at only by taking their stream apart, and a stream that is held elsewhere
/// is copied for that, each name and literal. So the stream is given, taken apart, and put together
/// again.
pub fn digest(tokens: TokenStream) -> (String, TokenStream) {
    let mut hasher = DefaultHasher::new();
    let tokens = add(&mut hasher, tokens);
    (format!("{:016x}", hasher.finish()), tokens)
}

fn add(hasher: &mut DefaultHasher, tokens: TokenStream) -> TokenStream {
    let digested = tokens.into_iter().map(|token| {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => (b'(', b')'),
                    Delimiter::Brace => (b'{', b'}'),
                    Delimiter::Bracket => (b'[', b']'),
                    Delimiter::None => (b'<', b'>'),
                };
                let (delimiter, stream) = (group.delimiter(), group.stream());
                // Else the stream would be held twice.
                drop(group);
                hasher.write_u8(open);
                let stream = add(hasher, stream);
                hasher.write_u8(close);
                return TokenTree::Group(Group::new(delimiter, stream));
            }
            TokenTree::Ident(ref ident) => word(hasher, b'i', ident),
            TokenTree::Literal(ref literal) => word(hasher, b'l', literal),
            TokenTree::Punct(ref punct) => {
                hasher.write_u8(if punct.spacing() == Spacing::Joint { b'j' } else { b'p' });
                hasher.write_u32(u32::from(punct.as_char()));
            }
        }
        token
    });
    digested.collect()
}

fn word(hasher: &mut DefaultHasher, kind: u8, text: &impl Display) {
    hasher.write_u8(kind);
    // Feeding a hasher does not fail.
    let _ = write!(Feed(hasher), "{text}");
    // No text has this byte: here it ends.
    hasher.write_u8(0xff);
}

/// Text goes into a hasher.
struct Feed<'h>(&'h mut DefaultHasher);

impl fmt::Write for Feed<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
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
        let digests: std::collections::BTreeSet<String> =
            all.iter().map(|it| digest(it.clone()).0).collect();
        assert_eq!(digests.len(), all.len());
        assert_eq!(digest(quote! { a(b) }).0, digest(quote! { a(b) }).0);
        for tokens in all {
            assert_eq!(digest(tokens.clone()).1.to_string(), tokens.to_string());
        }
    }
}
