// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! One thing that is wrong with a value.

use std::fmt;

/// One thing that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    message: String,
}

impl Violation {
    pub(crate) fn new(path: &str, message: String) -> Self {
        Self { path: path.to_owned(), message }
    }

    /// Where it is, in the names of the JSON: `categories[2].name`. Empty for the value itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there: `must have at most 50 characters, has 61`.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => formatter.write_str(&self.message),
            path => write!(formatter, "{path}: {}", self.message),
        }
    }
}
