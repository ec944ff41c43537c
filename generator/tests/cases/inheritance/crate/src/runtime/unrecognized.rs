// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! [`Unrecognized`]: an enum value that the API's description does not name.

use std::fmt;
use std::ops::Deref;

/// A value that the API's description did not name when this crate was generated, kept as it came.
///
/// It comes of reading or converting only: it cannot be built around a value that has a variant of
/// its own, so matching a named variant never misses one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unrecognized<W = Text>(W);

impl<W> Unrecognized<W> {
    /// Keeps a value. The caller has looked for it among the named ones.
    pub(crate) fn new(value: impl Into<W>) -> Self {
        Self(value.into())
    }

    /// The value as it came.
    pub const fn value(&self) -> &W {
        &self.0
    }
}

impl Unrecognized {
    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shows the bare value, so that an enum shows as `Unrecognized("value")`.
impl<W: fmt::Debug> fmt::Debug for Unrecognized<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<W: fmt::Display> fmt::Display for Unrecognized<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A text that takes the place of one pointer.
///
/// It makes an enum as long as two: that fits into registers, so that the values that the enum names
/// are read and moved faster. Only a value that it does not name pays for it, with an allocation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Box<Box<str>>);

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self(Box::new(value.into()))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
