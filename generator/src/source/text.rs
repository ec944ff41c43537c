//! Byte offsets in a text become lines, columns and excerpts.

use memchr::memchr_iter;

use crate::diagnostics::{Position, harmless};

/// The longest excerpt, in characters of the document.
const EXCERPT: usize = 160;

/// The position of a byte; of the text's end for an offset behind it.
pub(crate) fn position(text: &str, offset: usize) -> Position {
    let mut cursor = Cursor::new(text);
    cursor.advance(offset);
    cursor.position()
}

/// The positions of bytes, in the order of `offsets`. The text is read once.
pub(crate) fn positions(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    let offset = |index: &usize| offsets.get(*index).copied().unwrap_or_default();
    order.sort_by_key(offset);
    let mut found = vec![Position { line: 1, column: 1 }; offsets.len()];
    let mut cursor = Cursor::new(text);
    for index in order {
        cursor.advance(offset(&index));
        if let Some(slot) = found.get_mut(index) {
            *slot = cursor.position();
        }
    }
    found
}

/// A place that moves forward through a text and counts lines and characters.
struct Cursor<'t> {
    text: &'t str,
    offset: usize,
    line: usize,
    column: usize,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, offset: 0, line: 1, column: 1 }
    }

    fn advance(&mut self, to: usize) {
        let to = floor(self.text, to);
        let Some(step) = self.text.get(self.offset..to) else { return };
        match step.rfind('\n') {
            None => self.column += step.chars().count(),
            Some(last) => {
                self.line += memchr_iter(b'\n', step.as_bytes()).count();
                self.column = 1 + step.get(last + 1..).unwrap_or_default().chars().count();
            }
        }
        self.offset = to;
    }

    fn position(&self) -> Position {
        Position { line: self.line, column: self.column }
    }
}

/// The byte where a line and a column in bytes stand, both counted from 1, as parsers give them.
pub(crate) fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(breaks) => text.match_indices('\n').nth(breaks).map_or(text.len(), |(at, _)| at + 1),
    };
    floor(text, start.saturating_add(column.saturating_sub(1)))
}

/// The byte where a character stands, counted from 0; the text's end behind the last one.
pub(crate) fn offset_of_character(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}

/// The line around a byte, for display: at most 160 characters, of a longer line those around the
/// byte, and harmless to print.
pub(crate) fn excerpt(text: &str, offset: usize) -> String {
    let offset = floor(text, offset);
    // Lines can be megabytes long: look no further than an excerpt can reach.
    let from = floor(text, offset.saturating_sub(EXCERPT * 4));
    let to = floor(text, offset.saturating_add(EXCERPT * 4));
    let before = text.get(from..offset).unwrap_or_default();
    let (before, cut_before) = match before.rsplit_once('\n') {
        Some((_, line)) => (line, false),
        None => (before, from > 0),
    };
    let after = text.get(offset..to).unwrap_or_default();
    let (after, cut_after) = match after.split_once('\n') {
        Some((line, _)) => (line, false),
        None => (after, to < text.len()),
    };
    let after = after.trim_end();

    let (lead, rest) = (before.chars().count(), after.chars().count());
    let lead_kept = lead.min(EXCERPT.saturating_sub(rest).max(EXCERPT / 4));
    let start = before.char_indices().nth(lead - lead_kept).map_or(before.len(), |(at, _)| at);
    let end = after.char_indices().nth(EXCERPT - lead_kept).map_or(after.len(), |(at, _)| at);
    let line = [
        if start > 0 || cut_before { "…" } else { "" },
        before.get(start..).unwrap_or_default(),
        after.get(..end).unwrap_or_default(),
        if end < after.len() || cut_after { "…" } else { "" },
    ];
    harmless(&line.concat()).into_owned()
}

/// The nearest character boundary at or before a byte.
pub(crate) fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "a\nää: b\r\nc";
        assert_eq!(position(text, 0), Position { line: 1, column: 1 });
        assert_eq!(position(text, text.find('b').unwrap()), Position { line: 2, column: 5 });
        assert_eq!(position(text, text.len() - 1), Position { line: 3, column: 1 });
        assert_eq!(position(text, usize::MAX), Position { line: 3, column: 2 });
    }

    #[test]
    fn many_positions_come_in_the_order_asked_for() {
        let lines: Vec<usize> =
            positions("a\nb\nc", &[4, 0, 2, 2]).iter().map(|p| p.line).collect();
        assert_eq!(lines, [3, 1, 2, 2]);
    }

    #[test]
    fn lines_and_byte_columns_lead_back() {
        let text = "a\nää: b\nc";
        assert_eq!(offset_of(text, 1, 1), 0);
        assert_eq!(offset_of(text, 2, 7), text.find('b').unwrap());
        assert_eq!(offset_of(text, 3, 1), text.len() - 1);
        assert_eq!(offset_of(text, 99, 99), text.len());
        assert_eq!(offset_of(text, 0, 0), 0);
    }

    #[test]
    fn an_excerpt_is_the_line() {
        assert_eq!(excerpt("a\n  b: c\r\nd", 4), "  b: c");
        assert_eq!(excerpt("a: b", 0), "a: b");
        assert_eq!(excerpt("a: b", 4), "a: b");
        assert_eq!(excerpt("", 0), "");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}HERE{}", "ä".repeat(5000), "ö".repeat(5000));
        let line = excerpt(&text, text.find("HERE").unwrap());
        assert!(line.contains("ääHEREöö"), "{line}");
        assert!(line.starts_with('…') && line.ends_with('…'), "{line}");
        assert!(line.chars().count() <= EXCERPT + 2);

        let text = format!("HERE{}", "x".repeat(5000));
        assert!(excerpt(&text, 0).starts_with("HERE"));
        let text = format!("{}HERE", "x".repeat(5000));
        assert!(excerpt(&text, 5000).ends_with("HERE"));
    }

    #[test]
    fn an_excerpt_cannot_harm() {
        assert_eq!(excerpt("a: \u{202e}\u{1b}[0m\tb", 0), "a: \\u{202e}\\u{1b}[0m b");
    }
}
