// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What is wrong with a value.

use std::error::Error;
use std::fmt;

use super::Violation;

/// What a value does not have of what the API's description demands beyond its type: one
/// [`Violation`] or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// An error, if there is a violation.
    pub(crate) fn new(found: Vec<Violation>) -> Result<(), Self> {
        if found.is_empty() { Ok(()) } else { Err(Self(found)) }
    }

    /// The violations, in the order of the properties.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for violation in self {
            write!(formatter, "{separator}{violation}")?;
            separator = "; ";
        }
        Ok(())
    }
}

impl Error for Violations {}
