//! Text of the document as Markdown that cannot break the page around it.
//!
//! Descriptions are CommonMark and stay so: emphasis, links, code and lists arrive as written.
//! What reaches beyond its own place does not: unclosed code, raw HTML, pipes and line ends in a
//! table cell, headings above the page's own, control and bidirectional formatting characters.

use std::collections::HashMap;

mod blocks;
#[cfg(test)]
mod tests;

use blocks::{Block, blocks};

/// What the text is put into.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// A cell of a table: one line, pipes escaped.
    Cell,
    /// Paragraphs of a page.
    Page,
}

/// A description in a cell of a table: one line, with `<br/>` for line ends.
pub(super) fn cell(text: &str) -> String {
    let text = clean(text);
    let parts: Vec<String> = blocks(&text)
        .into_iter()
        .map(|block| match block {
            Block::Text(lines) => inline(&lines.join("\n"), Mode::Cell),
            Block::Fence { lines, .. } => code_lines(&lines),
        })
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("<br/><br/>")
}

/// A description as paragraphs of a page, without a line end at the end.
pub(super) fn page(text: &str) -> String {
    let text = clean(text);
    let parts: Vec<String> = blocks(&text)
        .into_iter()
        .map(|block| match block {
            Block::Text(lines) => inline(&lower_headings(&lines), Mode::Page),
            Block::Fence { mark, info, lines } => {
                format!("{mark}{info}\n{}\n{mark}", lines.join("\n"))
            }
        })
        .collect();
    parts.join("\n\n")
}

/// Text that is shown letter by letter, in a cell or a paragraph; line ends become `<br/>`.
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        match letter {
            '\n' => out.push_str("<br/>"),
            '&' if after.is_alphanumeric() || after == '#' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '<' | '|' | '~' => out.extend(['\\', letter]),
            // Inside a word an underscore is no emphasis.
            '_' if !before.is_alphanumeric() || !after.is_alphanumeric() => out.push_str("\\_"),
            // A link needs `](`.
            '(' if before == ']' => out.push_str("\\("),
            _ => out.push(letter),
        }
        before = letter;
    }
    out
}

/// Text as code on one line. Characters that cannot be seen are shown as escapes.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return "*(empty)*".to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_invisible(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    code_span(&shown)
}

/// The text with whitespace of any length as one space each, for places that hold one line.
pub(super) fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character is better shown as an escape.
pub(super) fn is_invisible(letter: char) -> bool {
    hidden(letter) || letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}

/// Whether a character changes the direction or joining of others without being seen.
fn hidden(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with `\n` as its only line end and without invisible controls.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(letter),
            _ if letter.is_control() || hidden(letter) => None,
            _ => Some(letter),
        })
        .collect()
}

/// The content of a code block as code spans, one for each line.
fn code_lines(lines: &[&str]) -> String {
    let spans: Vec<String> =
        lines.iter().map(|line| if line.is_empty() { String::new() } else { code(line) }).collect();
    spans.join("<br/>")
}

/// A code span that a table cell can hold.
fn code_span(text: &str) -> String {
    // A pipe must be escaped even in code, and what a backslash before it means differs between
    // readers. As HTML there is no doubt.
    if text.contains('|') && text.contains('\\') {
        return html_code(text);
    }
    let text = text.replace('|', "\\|");
    let mark = "`".repeat(longest_run(&text) + 1);
    let edge = |c: char| c == '`' || c == ' ';
    let pad = if text.starts_with(edge) || text.ends_with(edge) { " " } else { "" };
    format!("{mark}{pad}{text}{pad}{mark}")
}

fn html_code(text: &str) -> String {
    let mut out = String::from("<code>");
    for letter in text.chars() {
        if letter.is_ascii_punctuation() {
            out.push_str(&format!("&#{};", u32::from(letter)));
        } else {
            out.push(letter);
        }
    }
    out + "</code>"
}

/// The runs of backticks: where each starts, and its length.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find('`')?;
        let length = run(&text[start..]);
        at = start + length;
        Some((start, length))
    })
}

/// The length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    runs(text).map(|(_, length)| length).max().unwrap_or(0)
}

/// The number of backticks at the start.
fn run(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'`').count()
}

/// One paragraph: code spans are kept, backticks without a partner and raw HTML are escaped.
fn inline(text: &str, mode: Mode) -> String {
    // Where the last run of each length starts, so that a run without a partner is known at once.
    let last: HashMap<usize, usize> = runs(text).map(|(start, length)| (length, start)).collect();
    let text = text.trim_end();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        let after = rest.chars().nth(1);
        at += match letter {
            '\\' => match after.filter(char::is_ascii_punctuation) {
                Some(escaped) => {
                    out.extend([letter, escaped]);
                    2
                }
                None => {
                    out.push(letter);
                    1
                }
            },
            '`' => {
                let length = run(rest);
                let content = at + length;
                let has_partner = last.get(&length).is_some_and(|start| *start >= content);
                let partner = has_partner
                    .then(|| runs(&text[content..]).find(|(_, other)| *other == length))
                    .flatten();
                match partner {
                    Some((inside, _)) => {
                        let span = &text[content..content + inside];
                        out.push_str(&span_in(span, length, mode));
                        inside + 2 * length
                    }
                    None => {
                        out.push_str(&"\\`".repeat(length));
                        length
                    }
                }
            }
            '<' => {
                let (written, length) = angle(rest);
                out.push_str(written);
                length
            }
            // Anywhere but at the start of a line this would not open a code block, but what
            // stands before it may become a block of its own.
            '~' if mode == Mode::Page && after == Some('~') => {
                out.push_str("\\~");
                1
            }
            '|' if mode == Mode::Cell => {
                out.push_str("\\|");
                1
            }
            '\n' if mode == Mode::Cell => {
                out.push_str("<br/>");
                1
            }
            _ => {
                out.push(letter);
                letter.len_utf8()
            }
        };
    }
    out
}

/// A code span of the text, as it stands in a page or in a cell.
fn span_in(content: &str, length: usize, mode: Mode) -> String {
    match mode {
        // A code block that stands inside a paragraph or a list; its first line is its info.
        _ if length >= 3 && content.contains('\n') => {
            let lines: Vec<&str> = content.lines().skip(1).map(str::trim_end).collect();
            match mode {
                Mode::Cell => code_lines(&lines),
                Mode::Page => {
                    let mark = "`".repeat(length.max(1 + longest_run(content)));
                    format!("\n\n{mark}\n{}\n{mark}\n\n", lines.join("\n"))
                }
            }
        }
        Mode::Page => {
            // A line end in a code span is a space; as a line end it could start a block.
            let mark = "`".repeat(length);
            format!("{mark}{}{mark}", content.replace('\n', " "))
        }
        Mode::Cell => {
            let content = content.replace('\n', " ");
            let inner = content.strip_prefix(' ').and_then(|inner| inner.strip_suffix(' '));
            code_span(inner.filter(|inner| !inner.trim().is_empty()).unwrap_or(&content))
        }
    }
}

/// What to write for the `<` at the start, and how much of the text that stands for. A line break
/// and a web address in angle brackets may stay; tags, comments and declarations are shown.
fn angle(text: &str) -> (&str, usize) {
    let is = |tag: &&&str| text.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
    if let Some(tag) = ["<br/>", "<br />", "<br>"].iter().find(is) {
        return ("<br/>", tag.len());
    }
    let inner = &text[1..];
    if ["http://", "https://"].iter().any(|scheme| inner.starts_with(scheme)) {
        let end = inner.find(|c: char| c.is_whitespace() || "<>`|\\".contains(c));
        if let Some(end) = end.filter(|end| inner[*end..].starts_with('>')) {
            return (&text[..end + 2], end + 2);
        }
    }
    let opens =
        inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    (if opens { "&lt;" } else { "<" }, 1)
}

/// Headings two levels further down, so that they stay below the page's own. Underlined headings
/// become plain lines.
fn lower_headings(lines: &[&str]) -> String {
    let lowered: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let text = line.trim();
            let level = text.bytes().take_while(|byte| *byte == b'#').count();
            let is_heading = (1..=6).contains(&level)
                && text[level..].chars().next().is_none_or(char::is_whitespace);
            let underlines = index > 0
                && !text.is_empty()
                && (text.bytes().all(|b| b == b'=') || text.bytes().all(|b| b == b'-'));
            if is_heading && level < 6 {
                format!("{}{text}", "#".repeat(2.min(6 - level)))
            } else if underlines {
                format!("\\{text}")
            } else {
                (*line).to_owned()
            }
        })
        .collect();
    lowered.join("\n")
}
