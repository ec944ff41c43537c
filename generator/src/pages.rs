//! IR + names → Markdown pages, README and manifest of the generated crate, through the texts of
//! the `templates` crate. Knows nothing of tokens.
