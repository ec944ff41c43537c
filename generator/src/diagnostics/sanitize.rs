//! Makes text from documents safe to print.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Rewrites what could deceive a reader or drive a terminal: line breaks, other control characters
/// (escape sequences among them), and the invisible characters that reorder or hide text.
///
/// They come out as Rust escapes, such as `\n` and `\u{202e}`; a tab becomes a space. The result is
/// one line.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\t' => clean.push(' '),
            '\n' => clean.push_str("\\n"),
            '\r' => clean.push_str("\\r"),
            _ if is_harmful(character) => {
                // Writing to a string cannot fail.
                let _ = write!(clean, "\\u{{{:x}}}", u32::from(character));
            }
            _ => clean.push(character),
        }
    }
    Cow::Owned(clean)
}

/// The same for a text of JSON, which says the same afterwards: in it such characters stand in
/// strings only, where they have an escape. Line ends stay.
pub fn harmless_json(text: String) -> String {
    let harmful = |character: char| character != '\n' && is_harmful(character);
    if is_plain(&text) || !text.chars().any(harmful) {
        return text;
    }
    let mut clean = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if harmful(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(clean, "\\u{unit:04x}");
            }
        } else {
            clean.push(character);
        }
    }
    clean
}

/// Whether a text is of printable ASCII characters and line ends only. Most are, and bytes tell it faster
/// than characters.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~'))
}

fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line separators, which some viewers break at.
            | '\u{2028}' | '\u{2029}'
            // Invisible characters that can hide a difference between two words.
            | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// At most `limit` characters of a text; what is left out is marked with an ellipsis.
pub(super) fn clip(text: &str, limit: usize) -> Cow<'_, str> {
    match text.char_indices().nth(limit) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_left_alone() {
        assert!(matches!(harmless("`Größe` → 例え 👩‍🔬"), Cow::Borrowed(_)));
    }

    #[test]
    fn controls_become_visible() {
        assert_eq!(harmless("a\u{1b}[31mb\tc\nd\u{7f}"), "a\\u{1b}[31mb c\\nd\\u{7f}");
    }

    #[test]
    fn text_cannot_be_reordered_or_hidden() {
        assert_eq!(harmless("a\u{202e}b\u{2066}c\u{200b}d"), "a\\u{202e}b\\u{2066}c\\u{200b}d");
    }

    #[test]
    fn json_means_the_same() {
        let value = serde_json::json!({"a\u{202e}": ["\u{200b}", "\u{e0041}", "ü\n"]});
        let text = harmless_json(format!("{value:#}"));
        assert!(text.contains(r"a\u202e") && text.contains(r"\udb40\udc41"), "{text}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).ok(), Some(value));
    }

    #[test]
    fn long_text_is_clipped_between_characters() {
        assert_eq!(clip("äöü", 2), "äö…");
        assert_eq!(clip("äöü", 3), "äöü");
    }
}
