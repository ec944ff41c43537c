//! Markdown of the document, made safe for rustdoc.
//!
//! Takes CommonMark as people write it in documents; gives CommonMark that rustdoc shows without a
//! warning and without taking any of it for Rust: no code block is a doctest, no bracket an
//! intra-doc link, no address bare, no HTML tag unknown or unclosed, no link relative (it would
//! lead nowhere), no control character that changes the direction of text. What is safe stays as
//! it was written.
//!
//! The parser that rustdoc uses finds the places, and each is edited in the source. An edit can
//! turn text into Markdown that was none before (the inside of an HTML block, for example), so
//! parsing and editing are repeated until nothing is left to do.

mod edits;
mod html;

use crate::diagnostics;
use edits::Edit;
pub use edits::is_absolute;

/// Rounds of parsing and editing before the text is shown as it is, in a code block.
const ROUNDS: usize = 8;

/// Makes Markdown safe for rustdoc. The result has no trailing blank lines and no carriage
/// returns, and each construct in it is closed.
pub fn sanitize(text: &str) -> String {
    let mut text = clean(text);
    if is_plain(&text) {
        return text;
    }
    for _ in 0..ROUNDS {
        let edits = edits::find(&text);
        if edits.is_empty() {
            return text;
        }
        text = trim(&apply(&text, edits));
    }
    fenced(&text, "text")
}

/// A code span that shows `text`, whatever it contains.
pub fn code(text: &str) -> String {
    let text = characters(text).replace('\n', " ");
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if fence.len() > 1 || text.trim() != text || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A fenced code block that shows `text`, whatever it contains.
pub fn fenced(text: &str, language: &str) -> String {
    let text = clean(text);
    let fence = "`".repeat((longest_run(&text, '`') + 1).max(3));
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Whether the text can hold nothing that needs an edit.
fn is_plain(text: &str) -> bool {
    !["[", "<", "://", "```", "~~~", "    ", "  \n"].iter().any(|found| text.contains(found))
}

/// Line ends as `\n`, tabs as spaces, no control characters, no blank lines around.
fn clean(text: &str) -> String {
    trim(&characters(text))
}

fn characters(text: &str) -> String {
    if diagnostics::is_plain(text) {
        return text.to_owned();
    }
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(found) = chars.next() {
        match found {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\t' => clean.push_str("    "),
            '\n' => clean.push('\n'),
            // They change the order in which text is shown; rustc refuses them in comments.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\u{feff}' => {}
            control if control.is_control() => {}
            other => clean.push(other),
        }
    }
    clean
}

/// Without blank lines at the start and white space at the end.
fn trim(text: &str) -> String {
    let text = text.trim_end();
    let start = text.find(|found: char| !found.is_whitespace()).unwrap_or(0);
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    text[line..].to_owned()
}

/// Applies edits, the first of those that overlap.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut result = String::with_capacity(text.len() + 16 * edits.len());
    let mut at = 0;
    for edit in edits {
        if edit.range.start < at {
            continue;
        }
        result.push_str(text.get(at..edit.range.start).unwrap_or_default());
        result.push_str(&edit.with);
        at = edit.range.end;
    }
    result.push_str(text.get(at..).unwrap_or_default());
    result
}

fn longest_run(text: &str, of: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for found in text.chars() {
        run = if found == of { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

#[cfg(test)]
mod tests;
