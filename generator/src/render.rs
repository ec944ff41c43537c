//! Tokens → formatted text: `syn::File` → prettyplease, with a header and a blank line between
//! items. Knows nothing of the IR.
