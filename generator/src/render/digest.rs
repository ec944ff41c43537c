//! A digest of tokens, which is much cheaper to make than the text that they become.

use std::fmt::{self, Write as _};
use std::hash::{DefaultHasher, Hasher};

use proc_macro2::TokenStream;

/// A digest of tokens. It is equal for equal tokens, and for no others that come about by accident.
/// It may differ between versions of the program.
///
/// Tokens are written one by one, without a copy of them. To walk over them would take one of each
/// name and literal.
pub fn digest(tokens: &TokenStream) -> String {
    let mut hasher = DefaultHasher::new();
    // Feeding a hasher does not fail.
    let _ = write!(Feed(&mut hasher), "{tokens}");
    format!("{:016x}", hasher.finish())
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
        let digests: std::collections::BTreeSet<String> = all.iter().map(digest).collect();
        assert_eq!(digests.len(), all.len());
        assert_eq!(digest(&quote! { a(b) }), digest(&quote! { a(b) }));
    }
}
