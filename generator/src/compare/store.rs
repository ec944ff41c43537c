//! What users can see of a crate, kept in the crate as a text: the next run tells by it what
//! changed, without the old document and without version control.
//!
//! The text is JSON with one line for each field, variant or member, sorted by the models' names,
//! so that a change of the document changes a line or two.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::surface::Surface;
use crate::diagnostics::harmless_json;

/// The path of the text in the generated crate.
pub const STORE: &str = "api.json";

/// The version of the text's form.
const FORMAT: u64 = 1;

#[derive(Serialize, Deserialize)]
struct Form<S> {
    format: u64,
    #[serde(flatten)]
    surface: S,
}

#[derive(Deserialize)]
struct Header {
    format: u64,
}

impl Surface {
    /// The text.
    pub fn to_text(&self) -> String {
        // Texts, numbers and lists of them always have a JSON form.
        let form = serde_json::to_value(Form { format: FORMAT, surface: self }).unwrap_or_default();
        let mut text = String::new();
        write(&mut text, &form, 0);
        text.push('\n');
        harmless_json(text)
    }

    /// Reads the text; `None` if it is not one of this form. `types` is the manifest's list, which
    /// has the places of the models.
    pub fn from_text(text: &str, types: &BTreeMap<String, String>) -> Option<Self> {
        let header: Header = serde_json::from_str(text).ok()?;
        if header.format != FORMAT {
            return None;
        }
        let mut surface = serde_json::from_str(text).ok().map(|form: Form<Self>| form.surface)?;
        for (pointer, path) in types {
            let name = path.rsplit("::").next().unwrap_or(path);
            if let Some(model) = surface.models.get_mut(name) {
                model.at.clone_from(pointer);
            }
        }
        Some(surface)
    }
}

/// The depth of a model's members: below it, everything stands in one line.
const MEMBERS: usize = 3;

fn write(text: &mut String, value: &Value, depth: usize) {
    let indent = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', depth));
    };
    match value {
        Value::Object(entries) if depth < MEMBERS && !entries.is_empty() => {
            text.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                // The properties of a model stand in its line, but for its members.
                if depth + 1 < MEMBERS {
                    indent(text, depth + 1);
                } else if index > 0 {
                    text.push(' ');
                }
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push_str(": ");
                write(text, value, depth + 1);
            }
            if depth + 1 < MEMBERS {
                indent(text, depth);
            }
            text.push('}');
        }
        Value::Array(items) if depth == MEMBERS && items.iter().any(Value::is_object) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                indent(text, depth);
                text.push_str(&item.to_string());
            }
            indent(text, depth - 1);
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}
