//! What the document says about a schema, as rustdoc.

mod constraints;
mod markdown;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::ir::{Access, Doc};
pub use constraints::text as constraints;
pub use markdown::{code, sanitize};

/// Examples and defaults up to this length, in characters, stand in the line; longer ones get a
/// block.
const INLINE: usize = 80;
/// How many short examples are shown.
const EXAMPLES: usize = 8;
/// How many lines of a long example are shown.
const BLOCK_LINES: usize = 40;

/// What is known of an item besides its schema's own documentation.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// The item's name: a title that says no more is left out.
    pub name: Option<&'a str>,
    /// The value that stands for a property that is left out.
    pub default: Option<&'a Value>,
    /// In which direction a property travels.
    pub access: Access,
}

/// The documentation as doc attributes.
pub fn attributes(doc: &Doc, about: About) -> TokenStream {
    lines(&text(doc, about))
}

/// Stands between the lines of a documentation until `render` lays them out. Safe Markdown has no
/// control characters.
pub const LINE_BREAK: char = '\u{1}';

/// Markdown that is safe for rustdoc, as a doc attribute. All lines share one attribute, which is
/// parsed and printed much faster than one for each.
pub fn lines(text: &str) -> TokenStream {
    if text.is_empty() {
        return TokenStream::new();
    }
    let mut all = String::with_capacity(text.len() + 16);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            all.push(LINE_BREAK);
        }
        push_doc_line(&mut all, line);
    }
    quote! { #[doc = #all] }
}

/// Markdown that is safe for rustdoc, as documentation of the crate itself.
pub fn inner_lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let mut text = String::with_capacity(line.len() + 1);
        push_doc_line(&mut text, line);
        quote! { #![doc = #text] }
    });
    lines.collect()
}

/// Adds a line as it stands behind `///`.
fn push_doc_line(text: &mut String, line: &str) {
    let line = line.trim_end();
    if !line.is_empty() {
        text.push(' ');
        text.extend(line.split(LINE_BREAK));
    }
}

/// The documentation as Markdown: title, description, notes, constraints, default, examples,
/// external documentation.
pub fn text(doc: &Doc, about: About) -> String {
    let mut parts = Vec::new();
    let description = doc.description.as_deref().map(sanitize).unwrap_or_default();
    if let Some(title) = title(doc, about.name, &description) {
        parts.push(title);
    }
    parts.push(description);
    parts.extend(doc.notes.iter().map(|note| sanitize(note)));
    match about.access {
        Access::ReadWrite => {}
        Access::ReadOnly => parts.push("Read-only: part of responses.".to_owned()),
        Access::WriteOnly => parts.push("Write-only: part of requests.".to_owned()),
    }
    parts.extend(constraints::text(&doc.constraints));
    parts.extend(about.default.map(|value| labelled("Default", value)));
    parts.extend(examples(&doc.examples));
    if let Some((address, description)) = doc.external.as_deref() {
        parts.push(external(address, description.as_deref()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// The title, if it says more than the name and the description.
fn title(doc: &Doc, name: Option<&str>, description: &str) -> Option<String> {
    let title = sanitize(doc.title.as_deref()?);
    let letters = |text: &str| -> String {
        text.chars().filter(|found| found.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let plain = letters(&title);
    let said = plain.is_empty()
        || name.is_some_and(|name| letters(name) == plain)
        || letters(description).starts_with(&plain);
    (!said).then_some(title)
}

fn labelled(label: &str, value: &Value) -> String {
    let json = value.to_string();
    if json.chars().count() <= INLINE {
        return format!("{label}: {}.", code(&json));
    }
    let pretty = serde_json::to_string_pretty(value).unwrap_or(json);
    let count = pretty.lines().count();
    if count <= BLOCK_LINES {
        return format!("{label}:\n\n{}", markdown::fenced(&pretty, "json"));
    }
    let shown: Vec<&str> = pretty.lines().take(BLOCK_LINES).collect();
    let block = markdown::fenced(&format!("{}\n…", shown.join("\n")), "text");
    format!("{label} (its first {BLOCK_LINES} lines):\n\n{block}")
}

/// Short examples in one line; of long ones the first.
fn examples(examples: &[Value]) -> Option<String> {
    let short = |value: &&Value| value.to_string().chars().count() <= INLINE;
    let inline: Vec<String> =
        examples.iter().filter(short).map(|value| code(&value.to_string())).collect();
    match inline.as_slice() {
        [] => examples.first().map(|value| labelled("Example", value)),
        [only] => Some(format!("Example: {only}.")),
        many => {
            let shown = many.get(..EXAMPLES).unwrap_or(many).join(", ");
            let more = many.len().saturating_sub(EXAMPLES);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            Some(format!("Examples: {shown}{more}."))
        }
    }
}

fn external(address: &str, description: Option<&str>) -> String {
    let address = address.trim();
    let text = description.map(sanitize).filter(|text| !text.is_empty() && !text.contains('\n'));
    let text = text.map(|text| format!("See also: {}: ", text.trim_end_matches(['.', ':'])));
    let text = text.unwrap_or_else(|| "See also: ".to_owned());
    let is_address = markdown::is_absolute(address)
        && !address.contains(|found: char| {
            found.is_whitespace() || found.is_control() || "<>\\".contains(found)
        });
    if is_address { format!("{text}<{address}>.") } else { format!("{text}{}.", code(address)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Constraint;
    use serde_json::json;
    use thin_vec::thin_vec;

    fn described(description: &str) -> Doc {
        Doc { description: Some(description.to_owned()), ..Doc::default() }
    }

    #[test]
    fn everything_in_order() {
        let doc = Doc {
            title: Some("The kind".to_owned()),
            description: Some("What it is\n".to_owned()),
            examples: thin_vec![json!("ats"), json!(1)],
            external: Some(Box::new((
                "https://a.example".to_owned(),
                Some("The guide.".to_owned()),
            ))),
            constraints: thin_vec![
                Constraint::MinLength(1),
                Constraint::Pattern("^a+$".to_owned())
            ],
            notes: thin_vec!["Part of `Pet`.".to_owned()],
        };
        let default = json!("hris");
        let about = About { name: Some("Pet"), default: Some(&default), access: Access::ReadOnly };
        assert_eq!(
            text(&doc, about),
            "The kind\n\nWhat it is\n\nPart of `Pet`.\n\nRead-only: part of responses.\n\n\
             Constraints: at least 1 character; pattern `^a+$`.\n\nDefault: `\"hris\"`.\n\n\
             Examples: `\"ats\"`, `1`.\n\nSee also: The guide: <https://a.example>."
        );
    }

    #[test]
    fn a_title_that_says_no_more_is_left_out() {
        let titled = |title: &str| Doc { title: Some(title.to_owned()), ..described("A big dog.") };
        let about = About { name: Some("BigDog"), ..About::default() };
        assert_eq!(text(&titled("big_dog"), about), "A big dog.");
        assert_eq!(text(&titled("A big dog"), about), "A big dog.");
        assert_eq!(text(&titled("Dogs"), about), "Dogs\n\nA big dog.");
    }

    #[test]
    fn long_examples_are_blocks() {
        let value = json!({"text": "`".repeat(100)});
        let doc = Doc { examples: thin_vec![value], ..Doc::default() };
        let text = text(&doc, About::default());
        assert!(text.starts_with("Example:\n\n````"), "{text}");
        assert_eq!(sanitize(&text), text);
        let doc =
            Doc { examples: thin_vec![json!((0..1000).collect::<Vec<_>>())], ..Doc::default() };
        assert_eq!(super::text(&doc, About::default()).lines().count(), 2 + BLOCK_LINES + 3);
    }

    #[test]
    fn an_address_that_is_none_is_shown_as_text() {
        assert_eq!(external("javascript:x", None), "See also: `javascript:x`.");
        assert_eq!(external("https://a b", None), "See also: `https://a b`.");
    }

    #[test]
    fn lines_share_a_doc_attribute() {
        let expected = quote! { #[doc = " a\u{1}\u{1} b \" */"] };
        assert_eq!(lines("a\n\nb \u{1}\" */").to_string(), expected.to_string());
        assert!(lines("").is_empty());
    }
}
