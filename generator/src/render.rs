//! Tokens → formatted text, with a header and a blank line between items. Plain items and tables are
//! printed from their tokens, all else by `syn` and prettyplease. Knows nothing of the IR;
//! [`render_all`] alone brings it together with `emit`, because tokens cannot move between threads.

mod all;
mod layout;
mod plain;
mod table;
mod tree;

use proc_macro2::TokenStream;

pub use all::render_all;

use crate::diagnostics::Diagnostic;

/// The first line of every generated Rust file.
pub const HEADER: &str =
    "// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.\n";

/// Renders the tokens of a source file.
///
/// # Errors
///
/// The tokens are not a Rust file, which a name or path of the configuration can cause.
pub fn text(path: &str, tokens: TokenStream) -> Result<String, Vec<Diagnostic>> {
    let mut text = format!("{HEADER}\n");
    layout::file(&mut text, tokens).map_err(|error| {
        let message = format!("`{path}` would not be Rust: {error}");
        let problem = Diagnostic::error("unreadable-code", message)
            .help("this is a fault of the generator unless a configured name or path is not Rust");
        vec![problem]
    })?;
    text.shrink_to_fit();
    Ok(text)
}
