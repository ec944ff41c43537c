//! The structure of a text as a stream: what begins, ends and stands where.

use std::borrow::Cow;

/// What can be told of the items of a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Keys and values take turns.
    Mapping,
    /// Values.
    List,
}

/// A key or a value without parts.
#[derive(Clone, Debug)]
pub(crate) struct Scalar<'t> {
    /// Its text, unescaped. Of JSON, only that of keys is given.
    pub text: Cow<'t, str>,
    /// Whether it is YAML without quotes, whose meaning depends on its spelling.
    pub plain: bool,
}

/// Takes in the structure of a text. Places are byte offsets of where an item starts.
pub(crate) trait Observer {
    /// A mapping or list starts; it is a key, an item or the root by what came before.
    fn begin(&mut self, kind: Kind, at: usize);
    /// The innermost container ends.
    fn end(&mut self);
    /// A key or a value without parts.
    fn scalar(&mut self, scalar: Scalar<'_>, at: usize);
    /// A value that stands elsewhere.
    fn alias(&mut self, at: usize);
    /// Whether the rest of the innermost container is of no interest. The scanner may then leave
    /// it out, but still calls `end`.
    fn may_skip(&self) -> bool {
        false
    }
    /// Whether nothing more is of interest.
    fn is_done(&self) -> bool {
        false
    }
}

/// Shows a text's structure to an observer: JSON if it starts like JSON, else YAML. A text that is
/// neither, or that a scanner cannot read, ends early; what came until then is right.
pub(crate) fn scan(text: &str, observer: &mut impl Observer) {
    if starts_like_json(text) && is_json(text) {
        super::json::scan(text, observer);
    } else {
        super::yaml::scan(text, observer);
    }
}

/// Whether the first character that counts opens a JSON object or array.
pub(crate) fn starts_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Whether the text is one JSON value; checked without building it.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}
