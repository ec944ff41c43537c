// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Regular expressions that are compiled when they are first used.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

use super::validate::Expression;

/// A [`Pattern`] in a place of its own: as the API's description has it, and in the syntax of
/// `regex` where that differs.
macro_rules! pattern {
    ($text:literal) => {
        $crate::runtime::pattern!($text, $text)
    };
    ($text:literal, $expression:literal) => {{
        static PATTERN: $crate::runtime::pattern::Pattern =
            $crate::runtime::pattern::Pattern::new($text, $expression);
        &PATTERN
    }};
}
pub(crate) use pattern;

/// What a compiled expression may take, in bytes.
const SIZE: usize = 1 << 26;

/// A regular expression of the API's description.
pub(crate) struct Pattern {
    text: &'static str,
    expression: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub(crate) const fn new(text: &'static str, expression: &'static str) -> Self {
        Self { text, expression, compiled: OnceLock::new() }
    }
}

impl Expression for Pattern {
    fn text(&self) -> &str {
        self.text
    }

    /// An expression that is too large to be compiled matches everything.
    fn is_match(&self, text: &str) -> bool {
        let compiled = self
            .compiled
            .get_or_init(|| RegexBuilder::new(self.expression).size_limit(SIZE).build().ok());
        compiled.as_ref().is_none_or(|expression| expression.is_match(text))
    }
}
