//! Bytes become text, or an error that says what they look like instead.

use memchr::memchr;

use crate::diagnostics::{Diagnostic, Position};

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Takes a file's bytes as UTF-8 text, without a byte order mark.
///
/// # Errors
/// A diagnostic if the file is empty, binary, or in another encoding.
pub(crate) fn decode(name: &str, mut bytes: Vec<u8>) -> Result<String, Diagnostic> {
    if bytes.starts_with(UTF8_MARK) {
        bytes.drain(..UTF8_MARK.len());
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Diagnostic::error("empty-document", "the file is empty").in_file(name));
    }
    if looks_like_utf16(&bytes) {
        return Err(Diagnostic::error("not-utf-8", "the file is encoded as UTF-16 or UTF-32")
            .in_file(name)
            .at_position(1, 1)
            .help("save it as UTF-8"));
    }
    if let Some(offset) = memchr(0, &bytes) {
        let message = "the file is binary: it holds a NUL byte";
        return Err(placed(Diagnostic::error("binary-file", message), name, &bytes, offset)
            .help("a document is YAML or JSON text"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let byte = bytes.get(offset).copied().unwrap_or_default();
        let message = format!("the file is not UTF-8 text: byte 0x{byte:02x} is out of place");
        placed(Diagnostic::error("not-utf-8", message), name, bytes, offset)
            .help("save it as UTF-8")
    })
}

/// Whether there is a byte order mark of another encoding, or the text starts with two ASCII
/// characters of two bytes each.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 0, 0xfe, 0xff, ..] => true,
        [0, first, 0, second, ..] | [first, 0, second, 0, ..] => *first != 0 && *second != 0,
        _ => false,
    }
}

/// Adds the line and column of a byte.
fn placed(found: Diagnostic, name: &str, bytes: &[u8], offset: usize) -> Diagnostic {
    let before = String::from_utf8_lossy(bytes.get(..offset).unwrap_or_default());
    let Position { line, column } = super::text::position(&before, before.len());
    found.in_file(name).at_position(line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> &'static str {
        decode("x.yaml", bytes.to_vec()).map_or_else(|error| error.code, |_| "fine")
    }

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_text() {
        assert_eq!(decode("x", b"\xef\xbb\xbfa: 1".to_vec()).as_deref(), Ok("a: 1"));
    }

    #[test]
    fn what_is_not_text_is_named() {
        assert_eq!(code(b""), "empty-document");
        assert_eq!(code(b"\xef\xbb\xbf"), "empty-document");
        assert_eq!(code(b" \n\t\r\n"), "empty-document");
        assert_eq!(code(b"\xff\xfea\0:\0"), "not-utf-8");
        assert_eq!(code(b"\xfe\xff\0a\0:"), "not-utf-8");
        assert_eq!(code(b"o\0p\0e\0"), "not-utf-8");
        assert_eq!(code(b"\x7fELF\x02\x01\x01\0\0"), "binary-file");
        assert_eq!(code(b"PK\x03\x04\xff\xff"), "not-utf-8");
        assert_eq!(code("größe: 1".as_bytes()), "fine");
    }

    #[test]
    fn the_first_bad_byte_is_placed_in_characters() {
        let error = decode("x.yaml", b"a: 1\n\xc3\xa4\xff".to_vec()).unwrap_err();
        assert_eq!(error.place.position, Some(Position { line: 2, column: 2 }));
        let error = decode("x.yaml", b"a: 1\nb\0".to_vec()).unwrap_err();
        assert_eq!(error.place.position, Some(Position { line: 2, column: 2 }));
    }
}
