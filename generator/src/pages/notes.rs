//! What the document says about a schema besides its description, as sentences for a page.

use serde_json::Value;

use super::markdown;
use crate::ir::{Access, Constraint, Doc, Field};

/// The longest example in characters; the rest is cut.
const LONGEST_EXAMPLE: usize = 1_000;

/// Description and notes of a field in one cell; `N/A` if there is nothing to say.
pub(super) fn field_cell(field: &Field) -> String {
    let mut notes = Vec::new();
    if field.deprecated {
        notes.push("**Deprecated.**".to_owned());
    }
    match field.access {
        Access::ReadWrite => {}
        Access::ReadOnly => notes.push("Read-only: it is in responses.".to_owned()),
        Access::WriteOnly => notes.push("Write-only: it is in requests.".to_owned()),
    }
    if let Some(default) = &field.default {
        notes.push(format!("Default: {}.", json_code(default)));
    }
    notes.extend(doc_notes(&field.doc));
    or_not_available(text_and(description(&field.doc), notes))
}

/// Description and notes of a schema that has no field of its own, in one cell.
pub(super) fn doc_cell(doc: &Doc) -> String {
    text_and(description(doc), doc_notes(doc))
}

/// The description of an enum value in one cell.
pub(super) fn text_cell(text: Option<&str>) -> String {
    text.map(markdown::cell).unwrap_or_default()
}

fn description(doc: &Doc) -> Option<String> {
    let text = doc.description.as_deref().or(doc.title.as_deref())?;
    Some(markdown::cell(text)).filter(|text| !text.is_empty())
}

fn text_and(text: Option<String>, notes: Vec<String>) -> String {
    text.into_iter().chain(notes).collect::<Vec<_>>().join("<br/>")
}

fn or_not_available(text: String) -> String {
    if text.is_empty() { "N/A".to_owned() } else { text }
}

/// Constraints, the generator's notes and the external documentation, a sentence each.
pub(super) fn doc_notes(doc: &Doc) -> Vec<String> {
    let mut notes: Vec<String> = doc.constraints.iter().map(sentence).collect();
    notes.extend(doc.notes.iter().map(|note| markdown::cell(note)));
    notes.extend(doc.external.as_deref().map(|(address, text)| {
        let text = text.as_deref().map(markdown::one_line).filter(|text| !text.is_empty());
        match link_target(address) {
            Some(target) => {
                let text = text.unwrap_or_else(|| target.clone());
                format!("See [{}]({target}).", markdown::plain(&text).replace([']', '['], ""))
            }
            None => format!("See {}.", markdown::code(address)),
        }
    }));
    notes
}

/// The address as the target of a link, if it is one of the web and cannot end the link early.
fn link_target(address: &str) -> Option<String> {
    let is_web = ["http://", "https://"].iter().any(|scheme| address.starts_with(scheme));
    let is_safe = |c: char| {
        c.is_alphanumeric()
            || matches!(
                c,
                '-' | '.'
                    | '_'
                    | '/'
                    | ':'
                    | '?'
                    | '#'
                    | '&'
                    | '='
                    | '%'
                    | '+'
                    | '~'
                    | '@'
                    | ','
                    | ';'
            )
    };
    (is_web && address.chars().all(is_safe)).then(|| address.to_owned())
}

fn sentences(constraints: &[Constraint]) -> String {
    constraints.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

fn sentence(constraint: &Constraint) -> String {
    let bound = |word: &str, value: &serde_json::Number, exclusive: &bool| {
        let than = if *exclusive { "Must be" } else { "Must be at" };
        let word = match (word, *exclusive) {
            ("least", true) => "more than",
            ("most", true) => "less than",
            (word, _) => word,
        };
        format!("{than} {word} {}.", markdown::code(&value.to_string()))
    };
    let count = |count: &u64, one: &str, many: &str| {
        format!("{count} {}", if *count == 1 { one } else { many })
    };
    match constraint {
        Constraint::MinLength(least) => {
            format!("At least {}.", count(least, "character", "characters"))
        }
        Constraint::MaxLength(most) => {
            format!("At most {}.", count(most, "character", "characters"))
        }
        Constraint::Pattern(pattern) => format!("Pattern: {}.", markdown::code(pattern)),
        Constraint::Minimum { value, exclusive } => bound("least", value, exclusive),
        Constraint::Maximum { value, exclusive } => bound("most", value, exclusive),
        Constraint::MultipleOf(step) => {
            format!("Must be a multiple of {}.", markdown::code(&step.to_string()))
        }
        Constraint::MinItems(least) => format!("At least {}.", count(least, "item", "items")),
        Constraint::MaxItems(most) => format!("At most {}.", count(most, "item", "items")),
        Constraint::UniqueItems => "No item twice.".to_owned(),
        Constraint::MinProperties(least) => {
            format!("At least {}.", count(least, "property", "properties"))
        }
        Constraint::MaxProperties(most) => {
            format!("At most {}.", count(most, "property", "properties"))
        }
        Constraint::Format(format) => format!("Format: {}.", markdown::code(format)),
        Constraint::EachItem(each) => format!("Each item: {}", sentences(each)),
        Constraint::EachValue(each) => format!("Each value: {}", sentences(each)),
    }
}

/// A JSON value as code.
pub(super) fn json_code(value: &Value) -> String {
    markdown::code(&shorten(&value.to_string()))
}

/// The examples of a schema in one cell.
pub(super) fn examples(doc: &Doc) -> String {
    doc.examples.iter().map(example).collect::<Vec<_>>().join("<br/>")
}

/// A string as it is; other values as JSON with a line for each item.
fn example(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => {
            let json = serde_json::to_string_pretty(other).unwrap_or_default();
            json.lines().map(str::trim_start).collect::<Vec<_>>().join("\n")
        }
    };
    markdown::plain(&shorten(&text))
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST_EXAMPLE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Number, json};
    use thin_vec::thin_vec;

    use super::*;

    fn doc(description: &str) -> Doc {
        Doc { description: Some(description.to_owned()), ..Doc::default() }
    }

    #[test]
    fn examples_read_as_on_the_reference_page() {
        let examples_of =
            |value: Value| examples(&Doc { examples: thin_vec![value], ..Doc::default() });
        assert_eq!(
            examples_of(json!(["ats", "hrisLegacy"])),
            r#"[<br/>"ats",<br/>"hrisLegacy"<br/>]"#
        );
        assert_eq!(examples_of(json!("f0bc-1")), "f0bc-1");
        assert_eq!(
            examples_of(json!({"a": {"b": 1.5}})),
            r#"{<br/>"a": {<br/>"b": 1.5<br/>}<br/>}"#
        );
        assert_eq!(examples_of(json!("a|b\nc")), r"a\|b<br/>c");
        assert_eq!(examples_of(json!("é".repeat(2_000))).chars().count(), LONGEST_EXAMPLE + 1);
        assert_eq!(examples(&Doc::default()), "");
    }

    #[test]
    fn constraints_are_sentences() {
        let five = Number::from(5);
        let cases = [
            (Constraint::MinLength(1), "At least 1 character."),
            (Constraint::MaxItems(2), "At most 2 items."),
            (Constraint::Pattern("^a|b$".to_owned()), r"Pattern: `^a\|b$`."),
            (
                Constraint::Minimum { value: five.clone(), exclusive: false },
                "Must be at least `5`.",
            ),
            (
                Constraint::Minimum { value: five.clone(), exclusive: true },
                "Must be more than `5`.",
            ),
            (
                Constraint::Maximum { value: five.clone(), exclusive: true },
                "Must be less than `5`.",
            ),
            (Constraint::Maximum { value: five, exclusive: false }, "Must be at most `5`."),
            (
                Constraint::EachItem(vec![Constraint::MinLength(1), Constraint::MaxLength(2)]),
                "Each item: At least 1 character. At most 2 characters.",
            ),
        ];
        for (constraint, expected) in cases {
            assert_eq!(sentence(&constraint), expected);
        }
    }

    #[test]
    fn notes_follow_the_description() {
        let mut described = doc("Name | nickname");
        described.constraints = thin_vec![Constraint::MaxLength(3)];
        described.external =
            Some(Box::new(("https://example.com/a".to_owned(), Some("the [guide]".to_owned()))));
        assert_eq!(
            doc_cell(&described),
            r"Name \| nickname<br/>At most 3 characters.<br/>See [the guide](https://example.com/a)."
        );
    }

    #[test]
    fn addresses_that_are_not_of_the_web_are_no_links() {
        for address in ["javascript:alert(1)", "https://a/) [x](b", "x y"] {
            let mut linked = doc("x");
            linked.external = Some(Box::new((address.to_owned(), None)));
            assert!(doc_cell(&linked).contains(&format!("See `{address}`.")));
        }
    }
}
