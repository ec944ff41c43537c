//! The structure of a text that is known to be JSON (RFC 8259).

use std::borrow::Cow;

use memchr::{memchr2, memchr3};

use super::scan::{Kind, Observer, Scalar};

/// Shows the structure of a JSON text to an observer.
///
/// The text has been parsed before, so nothing is checked here; text that is not JSON gives a
/// meaningless stream, but an end.
pub(super) fn scan(text: &str, observer: &mut impl Observer) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if observer.is_done() {
            return;
        }
        match byte {
            b'{' | b'[' => {
                let kind = if *byte == b'{' { Kind::Mapping } else { Kind::List };
                observer.begin(kind, at);
                at += 1;
                if observer.may_skip() {
                    at = end_of_container(bytes, at, kind);
                }
            }
            b'}' | b']' => {
                observer.end();
                at += 1;
            }
            b'"' => {
                let end = end_of_string(bytes, at + 1);
                let content = text.get(at..end).filter(|_| is_key(bytes, end));
                let text = content.map_or(Cow::Borrowed(""), unquote);
                observer.scalar(Scalar { text, plain: false }, at);
                at = end;
            }
            b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' => at += 1,
            _ => {
                observer.scalar(Scalar { text: Cow::Borrowed(""), plain: false }, at);
                at = end_of_literal(bytes, at + 1);
            }
        }
    }
}

/// The byte of the bracket that closes the container whose content starts at `at`. Brackets of the
/// other kind stand in pairs between.
fn end_of_container(bytes: &[u8], mut at: usize, kind: Kind) -> usize {
    let (open, close) = match kind {
        Kind::Mapping => (b'{', b'}'),
        Kind::List => (b'[', b']'),
    };
    let mut depth = 1_usize;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr3(b'"', open, close, rest)) {
        at += found;
        match bytes.get(at) {
            Some(b'"') => {
                at = end_of_string(bytes, at + 1);
                continue;
            }
            Some(byte) if *byte == open => depth += 1,
            _ => depth -= 1,
        }
        if depth == 0 {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

/// The byte behind the quote that closes the string whose content starts at `at`.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr2(b'\\', b'"', rest)) {
        at += found;
        match bytes.get(at) {
            Some(b'"') => return at + 1,
            _ => at += 2,
        }
    }
    bytes.len()
}

/// The byte behind a number, `true`, `false` or `null`.
fn end_of_literal(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| b",]} \n\r\t".contains(byte));
    at + length.unwrap_or(rest.len())
}

/// Whether the string that ends before `at` is the key of a member.
fn is_key(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

/// The content of a string in quotes.
fn unquote(quoted: &str) -> Cow<'_, str> {
    if quoted.contains('\\') {
        return Cow::Owned(serde_json::from_str(quoted).unwrap_or_default());
    }
    Cow::Borrowed(quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(""))
}
