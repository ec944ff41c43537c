// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Errors that name the property in which they are, as a path: `items[3].price`.

use std::fmt;

use serde::de::Error;

/// One step of a path.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    /// A property of an object, or a key of a map.
    Property(&'a str),
    /// An item of an array.
    Item(usize),
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Property(name) => formatter.write_str(name),
            Self::Item(index) => write!(formatter, "[{index}]"),
        }
    }
}

/// What the messages of the text's own errors start with, and of its source's. They must stay
/// themselves: callers ask them whether the text ended early (`serde_json::Error::is_eof`).
const ABOUT_TEXT: [&str; 15] = [
    "EOF while parsing",
    "expected ",
    "control character",
    "invalid escape",
    "invalid number",
    "invalid unicode",
    "key must be",
    "lone ",
    "number out of range",
    "recursion limit",
    "trailing characters",
    "trailing comma",
    "unexpected end",
    "stream did not",
    "failed to fill",
];

/// The message of an error, unless it is about the text itself or its source.
fn message(error: &impl Error) -> Option<String> {
    let message = error.to_string();
    let about_text = ABOUT_TEXT.iter().any(|start| message.starts_with(start));
    (!about_text && !message.contains("(os error")).then_some(message)
}

/// Puts a step before the path of an error about the data. The line and column at the end of the
/// message survive, because `serde_json` takes them out of it again.
#[cold]
#[inline(never)]
pub(crate) fn at<E: Error>(step: Step<'_>, error: E) -> E {
    let Some(message) = message(&error) else { return error };
    match message.strip_prefix('`').filter(|rest| rest.contains("`: ")) {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("`{step}{rest}")),
        Some(rest) => E::custom(format_args!("`{step}.{rest}")),
        None if names(&message, step) => error,
        None => E::custom(format_args!("`{step}`: {message}")),
    }
}

/// Whether a message begins with a path that has the step already: some formats name it by
/// themselves.
fn names(message: &str, step: Step<'_>) -> bool {
    match (step, message.split_once(": ")) {
        (Step::Property(name), Some((path, _))) => path.split(['.', '[']).any(|it| it == name),
        _ => false,
    }
}

/// Puts the name of a type before the message of an error about the data.
#[cold]
pub(crate) fn within<E: Error>(name: impl fmt::Display, error: E) -> E {
    match message(&error) {
        Some(message) => E::custom(format_args!("{name}: {message}")),
        None => error,
    }
}
