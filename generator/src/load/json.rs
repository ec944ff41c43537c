//! JSON text becomes a value.

use serde::de::DeserializeSeed;

use super::Failure;
use super::tree::{Context, Parsed};
use crate::source::text;

pub(super) fn parse(text: &str) -> Result<Parsed, Failure> {
    let context = Context::without_aliases();
    let mut parser = serde_json::Deserializer::from_str(text);
    let parsed = context.tree().deserialize(&mut parser).and_then(|value| {
        parser.end()?;
        Ok(value)
    });
    parsed.map(|value| context.finish(value)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let offset = (line > 0).then(|| text::offset_of(text, line, column));
        let message = error.to_string();
        let suffix = format!(" at line {line} column {column}");
        let message = message.strip_suffix(&suffix).unwrap_or(&message);
        let slip = SLIPS.iter().any(|slip| message.starts_with(slip));
        let message = format!("the document is not valid JSON: {message}");
        Failure { is_slip: slip, ..context.failure("json-syntax", message, offset) }
    })
}

/// What `serde_json` says of slips that leave no doubt what is meant: `[1, 2,]`, a line break or a
/// tab in a text, and a number such as `1e999`.
const SLIPS: [&str; 3] =
    ["trailing comma", "control character (\\u0000-\\u001F) found", "number out of range"];
