//! A reference as written → a place (RFC 3986 section 5, RFC 6901 section 6).
//!
//! A document is named by its path from the main document's folder. One outside of it has a name,
//! too: its address, its absolute path, or a path that starts with `../`.

use crate::pointer::Pointer;

/// What a reference names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A place.
    Place(Pointer),
    /// A schema with this `$anchor` in this document.
    Anchor(String, String),
}

/// Whether a document stands outside the folder tree of the main document.
pub(crate) fn is_outside(document: &str) -> bool {
    document.starts_with("../")
        || document.starts_with(['/', '\\'])
        || document.contains("://")
        || scheme(document).is_some()
}

/// Reads a reference that stands in the file `document`.
pub(super) fn parse(written: &str, document: &str) -> Target {
    let written = written.trim();
    let (file, fragment) = written.split_once('#').unwrap_or((written, ""));
    let file = percent_decode(file);
    let document = if file.is_empty() { document.to_owned() } else { join(document, &file) };
    let fragment = percent_decode(fragment);
    // `#components/schemas/Pet` forgot its slash.
    let fragment = if fragment.starts_with("components/") || fragment.starts_with("definitions/") {
        format!("/{fragment}")
    } else {
        fragment
    };
    match Pointer::parse(&format!("{document}#{fragment}")) {
        Some(pointer) => Target::Place(pointer),
        None => Target::Anchor(document, fragment),
    }
}

/// The name of the document that `path` means in the document `from`.
pub(super) fn join(from: &str, path: &str) -> String {
    if scheme(path).is_some() || path.starts_with('\\') {
        return path.to_owned();
    }
    // An address keeps its scheme and host, an absolute path its first slash.
    let (root, from) = match from.split_once("://") {
        Some((scheme, rest)) => {
            let host = rest.split('/').next().unwrap_or(rest);
            from.split_at(scheme.len() + 3 + host.len())
        }
        None => ("", from),
    };
    let is_absolute = path.starts_with('/') || !root.is_empty() || from.starts_with('/');
    let from = if path.starts_with('/') { "" } else { from };
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|it| *it != "..") => {
                parts.pop();
            }
            ".." if is_absolute => {}
            part => parts.push(part),
        }
    }
    format!("{root}{}{}", if is_absolute { "/" } else { "" }, parts.join("/"))
}

/// The scheme of an address, or the drive of a path.
fn scheme(path: &str) -> Option<&str> {
    let (scheme, _) = path.split_once(':')?;
    let is_scheme = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme.chars().all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it));
    is_scheme.then_some(scheme)
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
    fn places_outside_the_folder_tree_are_known_as_such() {
        for written in [
            "../b.yaml",
            "https://example.com/a.yaml",
            "/etc/passwd",
            "file:///a",
            "urn:example:a",
            "C:\\a",
            "\\\\host\\a",
            "a/../../b",
        ] {
            let Target::Place(pointer) = parse(written, "") else { panic!("{written}") };
            assert!(is_outside(pointer.document()), "{written}");
        }
        assert!(!is_outside("schemas/a.yaml"));
    }

    #[test]
    fn addresses_are_joined() {
        let from = "https://example.com/a/b.yaml";
        assert_eq!(place("c.yaml#/X", from), "https://example.com/a/c.yaml#/X");
        assert_eq!(place("../../../c.yaml", from), "https://example.com/c.yaml#");
        assert_eq!(place("/c.yaml", from), "https://example.com/c.yaml#");
        assert_eq!(place("#/X", from), "https://example.com/a/b.yaml#/X");
        assert_eq!(place("http://other/x", from), "http://other/x#");
        assert_eq!(place("c.yaml", "../b.yaml"), "../c.yaml#");
        assert_eq!(place("../c.yaml", "../b.yaml"), "../../c.yaml#");
    }
}
