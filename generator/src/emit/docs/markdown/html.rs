//! HTML inside Markdown: simple tags stay, comments go, links become Markdown, all else is shown
//! as text.

use std::ops::Range;

use super::edits::{Edit, is_absolute};

/// Tags that stay where each is closed: they mark up text and carry no attributes.
const MARKUP: &[&str] = &[
    "b",
    "blockquote",
    "code",
    "dd",
    "del",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "i",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "s",
    "small",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Tags that are never closed.
const VOID: &[&str] = &["br", "hr", "wbr"];

/// A run of HTML that the parser found.
pub struct Fragment {
    /// Where it stands.
    pub range: Range<usize>,
    /// Whether it is a block of its own: nothing inside it is Markdown.
    pub block: bool,
}

struct Tag<'a> {
    range: Range<usize>,
    block: bool,
    /// In lower case; empty for a `<` that begins no tag.
    name: String,
    closing: bool,
    attributes: &'a str,
}

/// The edits that the HTML of a text needs.
pub fn edits(source: &str, fragments: &[Fragment]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut tags = Vec::new();
    for fragment in fragments {
        let text = &source[fragment.range.clone()];
        if is_comment(text) {
            edits.push(Edit { range: fragment.range.clone(), with: String::new() });
        } else {
            scan(text, fragment, &mut tags);
        }
    }
    let tags = links(tags, &mut edits);
    if !is_balanced(&tags) {
        edits.extend(tags.iter().filter(|tag| tag.block || !is_void(tag)).map(escape));
    }
    edits
}

fn escape(tag: &Tag) -> Edit {
    Edit { range: tag.range.start..tag.range.start, with: "\\".to_owned() }
}

fn is_comment(text: &str) -> bool {
    let text = text.trim();
    text.strip_prefix("<!--")
        .and_then(|rest| rest.find("-->"))
        .is_some_and(|at| at + "<!---->".len() == text.len())
}

fn is_void(tag: &Tag) -> bool {
    VOID.contains(&tag.name.as_str()) && tag.attributes.is_empty() && !tag.closing
}

/// Whether every tag is known and closed in its place.
fn is_balanced(tags: &[Tag]) -> bool {
    let mut open = Vec::new();
    for tag in tags {
        if is_void(tag) {
            continue;
        }
        if !MARKUP.contains(&tag.name.as_str()) || !tag.attributes.is_empty() {
            return false;
        }
        if !tag.closing {
            open.push(&tag.name);
        } else if open.pop() != Some(&tag.name) {
            return false;
        }
    }
    open.is_empty()
}

/// Turns `<a href="…">…</a>` inside text into `[…](…)`; gives the other tags.
fn links<'a>(tags: Vec<Tag<'a>>, edits: &mut Vec<Edit>) -> Vec<Tag<'a>> {
    let mut rest = Vec::new();
    let mut open: Option<(Tag, String)> = None;
    for tag in tags {
        let is_link = tag.name == "a" && !tag.block;
        match open.take() {
            Some((start, address)) if is_link && tag.closing => {
                edits.push(Edit { range: start.range, with: "[".to_owned() });
                edits.push(Edit { range: tag.range, with: format!("](<{address}>)") });
            }
            None if is_link && !tag.closing => match address(tag.attributes) {
                Some(address) => open = Some((tag, address)),
                None => rest.push(tag),
            },
            pending => {
                if is_link {
                    rest.extend(pending.map(|(start, _)| start));
                } else {
                    open = pending;
                }
                rest.push(tag);
            }
        }
    }
    rest.extend(open.map(|(start, _)| start));
    rest.sort_by_key(|tag| tag.range.start);
    rest
}

/// The absolute address in the attributes of an `a` tag.
fn address(attributes: &str) -> Option<String> {
    let at = attributes.find("href")?;
    let value = attributes[at + "href".len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|found| matches!(found, '"' | '\''))?;
    let value = value[1..].split(quote).next()?.trim();
    let fits = is_absolute(value) && !value.contains(['<', '>', '\n', '\\']);
    fits.then(|| value.to_owned())
}

/// Adds the tags of a fragment, and each `<` in it that begins none.
fn scan<'a>(text: &'a str, fragment: &Fragment, tags: &mut Vec<Tag<'a>>) {
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let inside = &text[start + 1..];
        let (closing, name) = match inside.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, inside),
        };
        let length = name.find(|found: char| !found.is_ascii_alphanumeric()).unwrap_or(name.len());
        let (name, rest) = name.split_at(length);
        let starts = name.starts_with(|found: char| found.is_ascii_alphabetic());
        let end = rest.find('>').filter(|_| starts);
        let attributes = end.map_or("", |end| rest[..end].trim_end_matches('/').trim());
        at = end.map_or(start + 1, |end| text.len() - rest.len() + end + 1);
        tags.push(Tag {
            range: fragment.range.start + start..fragment.range.start + at,
            block: fragment.block,
            name: if end.is_some() { name.to_ascii_lowercase() } else { String::new() },
            closing,
            attributes,
        });
    }
}
