// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

/// A documented model
///
/// Read `docs` at <https://example.com/docs> or [here](https://example.com).
///
/// ```text
/// indented code that is no Rust
/// ```
///
/// ```text
/// fenced code that is no Rust
/// ```
/// A \<tag> and a \[broken link]\[nowhere] and */ and "# and ``` unclosed
///
/// See also: More: <https://example.com/more>.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Documented {
    /// The name.
    ///
    /// Constraints: 1 to 50 characters; pattern `^[a-z]+$`.
    ///
    /// Example: `"anna"`.
    pub name: String,
    /// Constraints: minimum 0; less than 150.
    ///
    /// Default: `18`.
    #[deprecated]
    pub age: Option<i64>,
    /// Constraints: at least 1 item; unique items.
    ///
    /// Default: `["a","b"]`.
    pub tags: Option<Vec<String>>,
    /// Default: `"red"`.
    pub colour: Option<DocumentedColour>,
    /// Constraints: a multiple of 0.5.
    ///
    /// Default: `1800`.
    pub limit: Option<f64>,
    /// Default: `false`.
    pub open: Option<bool>,
}

impl Documented {
    /// Makes a new `Documented` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
            tags: None,
            colour: None,
            limit: None,
            open: None,
        }
    }

    /// Sets `age`.
    #[deprecated]
    #[inline]
    pub fn with_age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }

    /// Sets `tags`.
    #[inline]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `colour`.
    pub fn with_colour(mut self, value: impl Into<DocumentedColour>) -> Self {
        self.colour = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[inline]
    pub fn with_limit(mut self, value: f64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `open`.
    #[inline]
    pub fn with_open(mut self, value: bool) -> Self {
        self.open = Some(value);
        self
    }

    /// The default of `age`.
    #[inline]
    pub fn default_age() -> i64 {
        18
    }

    /// The default of `tags`.
    #[inline]
    pub fn default_tags() -> Vec<String> {
        Vec::from(["a".to_owned(), "b".to_owned()])
    }

    /// The default of `colour`.
    #[inline]
    pub fn default_colour() -> DocumentedColour {
        DocumentedColour::Red
    }

    /// The default of `limit`.
    #[inline]
    pub fn default_limit() -> f64 {
        1800.0
    }

    /// The default of `open`.
    #[inline]
    pub fn default_open() -> bool {
        false
    }
}

object::model! {
    Documented {
        "name" => name: required,
        "age" => age: optional whole,
        "tags" => tags: optional list,
        "colour" => colour: optional,
        "limit" => limit: optional,
        "open" => open: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentedColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DocumentedColour {
        "red" => Red,
        "green" => Green,
        _ => Unrecognized,
    }
}
