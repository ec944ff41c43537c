//! YAML text becomes a value.

use serde::de::DeserializeSeed;
use serde_yaml::Deserializer;

use super::tree::{Context, Parsed};
use super::{Failure, Value};
use crate::source::{EndlessAlias, endless_alias, second_document, text};

pub(super) fn parse(text: &str) -> Result<Parsed, Failure> {
    let context = Context::with_aliases(text);
    let mut documents = Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Ok(context.finish(Value::Null));
    };
    let failed = |error: serde_yaml::Error| failure(&context, text, &error);
    let value = context.tree().deserialize(first).map_err(failed)?;
    // A closing `---` is harmless; a second document would be lost.
    for document in documents {
        if context.tree().deserialize(document).map_err(failed)? != Value::Null {
            let message = "the file holds more than one YAML document".to_owned();
            let mut failure = context.failure("several-documents", message, second_document(text));
            failure.help = Some("split it at the `---` line");
            failure.is_syntax = false;
            return Err(failure);
        }
    }
    Ok(context.finish(value))
}

fn failure(context: &Context, text: &str, error: &serde_yaml::Error) -> Failure {
    let location = error.location();
    let message = error.to_string();
    let message = location.as_ref().map_or(message.as_str(), |location| {
        let suffix = format!(" at line {} column {}", location.line(), location.column());
        message.strip_suffix(&suffix).unwrap_or(&message)
    });
    // The parser's index counts characters, whatever it says of itself.
    let offset = location.map(|location| text::offset_of_character(text, location.index()));
    let failure = if message == "repetition limit exceeded" {
        context.expanded(offset)
    } else {
        let message = format!("the document is not valid YAML: {message}");
        context.failure("yaml-syntax", message, offset)
    };
    // What has no end runs into one of the limits.
    match endless_alias(text).filter(|_| !failure.is_syntax) {
        Some(EndlessAlias { at, name, line }) => Failure {
            code: "endless-alias",
            message: format!(
                "the alias `*{name}` stands inside of what it stands for, from line {line} on, which \
                 has no end"
            ),
            help: Some("give the schema a place in `components` and use `$ref` instead"),
            offset: Some(at),
            trail: Vec::new(),
            ..failure
        },
        None => failure,
    }
}
