//! A reference as written → a place (RFC 3986 section 5, RFC 6901 section 6).

use crate::pointer::Pointer;

/// What a reference names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A place in the main document or in a file below its folder.
    Place(Pointer),
    /// A schema with this `$anchor` in this document.
    Anchor(String, String),
    /// Something outside the folder tree.
    Remote,
}

/// Reads a reference that stands in the file `document`.
pub(super) fn parse(written: &str, document: &str) -> Target {
    let written = written.trim();
    let (file, fragment) = written.split_once('#').unwrap_or((written, ""));
    let file = percent_decode(file);
    let document = if file.is_empty() {
        document.to_owned()
    } else {
        match join(document, &file) {
            Some(path) => path,
            None => return Target::Remote,
        }
    };
    let fragment = percent_decode(fragment);
    // `#components/schemas/Pet` forgot its slash.
    let fragment = if fragment.starts_with("components/") || fragment.starts_with("definitions/") {
        format!("/{fragment}")
    } else {
        fragment
    };
    let fragment = fragment.strip_suffix('/').filter(|it| !it.is_empty()).unwrap_or(&fragment);
    match Pointer::parse(&format!("{document}#{fragment}")) {
        Some(pointer) => Target::Place(pointer),
        None => Target::Anchor(document, fragment.to_owned()),
    }
}

/// A relative path from a file to another, by its path from the main document's folder; `None`
/// where it leaves the folder.
fn join(from: &str, path: &str) -> Option<String> {
    let scheme = path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.chars().all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it))
    });
    if scheme
        || path.starts_with('/')
        || path.starts_with('\\')
        || path.as_bytes().get(1) == Some(&b':')
    {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|it| std::str::from_utf8(it).ok());
        match hex.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(value) if byte == b'%' => {
                decoded.push(value);
                at += 3;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(written: &str, document: &str) -> String {
        match parse(written, document) {
            Target::Place(pointer) => pointer.as_str().to_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn places_in_the_same_document() {
        assert_eq!(place("#/components/schemas/Pet", ""), "#/components/schemas/Pet");
        assert_eq!(place("#", "a.yaml"), "a.yaml#");
        assert_eq!(place("#/paths/~1a%7Bid%7D/get", ""), "#/paths/~1a{id}/get");
        assert_eq!(place("#components/schemas/Pet", ""), "#/components/schemas/Pet");
        assert_eq!(parse("#pet", ""), Target::Anchor(String::new(), "pet".to_owned()));
    }

    #[test]
    fn places_in_other_files() {
        assert_eq!(place("./b.yaml", ""), "b.yaml#");
        assert_eq!(place("../b.yaml#/x", "schemas/a.yaml"), "b.yaml#/x");
        assert_eq!(place("c/d.yaml", "schemas/a.yaml"), "schemas/c/d.yaml#");
    }

    #[test]
    fn nothing_outside_the_folder_tree() {
        for written in [
            "../b.yaml",
            "https://example.com/a.yaml",
            "/etc/passwd",
            "file:///a",
            "C:\\a",
            "a/../../b",
        ] {
            assert_eq!(parse(written, ""), Target::Remote, "{written}");
        }
    }
}
