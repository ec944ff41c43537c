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
        context.failure("json-syntax", format!("the document is not valid JSON: {message}"), offset)
    })
}
