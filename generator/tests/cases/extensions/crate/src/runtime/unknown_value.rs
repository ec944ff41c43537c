// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! [`UnknownValue`]: what a closed enum says to a value that is not one of its own.

use std::fmt::{self, Display};

/// How many known values a message lists.
const LISTED: usize = 16;

/// The error of turning a value into a closed enum that does not have it.
///
/// ```text
/// unknown Color `mauve`, expected one of `red`, `green`
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    name: &'static str,
    value: String,
    known: Vec<String>,
}

impl UnknownValue {
    /// The error for `value` of the enum `name`.
    pub(crate) fn new<K: Display>(
        name: &'static str,
        value: impl Display,
        known: impl IntoIterator<Item = K>,
    ) -> Self {
        let known = known.into_iter().map(|value| value.to_string()).collect();
        Self { name, value: value.to_string(), known }
    }

    /// The value that is not known, as text.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The known values, as text, in the order of the API's description.
    pub fn known(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(String::as_str)
    }
}

impl Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "unknown {} `{}`, expected one of ", self.name, self.value)?;
        for (index, known) in self.known.iter().take(LISTED).enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(formatter, "{comma}`{known}`")?;
        }
        match self.known.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}

impl std::error::Error for UnknownValue {}
