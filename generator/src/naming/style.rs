//! Words become an identifier in the case of its kind, and fit for it.
//!
//! - Two numbers that meet stay apart: `v1.2` is `V1_2`, not `V12`.
//! - What would begin with a digit gets an `N`, for number: `N3gpp`, `n3gpp`. A leading underscore
//!   would be legal, but says "unused" in Rust and makes `with__3gpp` of a prefix.
//! - What would be too long for people and file systems loses words in the middle, and gets a hash
//!   of all of them at the end.

use std::fmt::Write;

use heck::AsUpperCamelCase;
use sha2::{Digest, Sha256};

use super::reserved;
use super::words::{self, Words};

/// The longest identifier, in bytes.
const LONGEST: usize = 120;
/// The longest module name, in bytes: with an extension and a folder it stays far below what
/// file systems and `PATH_MAX` allow.
const LONGEST_MODULE: usize = 80;

/// The kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A type or a variant: `PetOwner`.
    Camel,
    /// A field: `pet_owner`; keywords stay as they are and are written raw.
    Snake,
    /// A module and file: `pet_owner`.
    Module,
}

impl Style {
    /// The identifier that the words make, without `r#`.
    pub(super) fn identifier(self, words: &[String]) -> String {
        let longest = if self == Self::Module { LONGEST_MODULE } else { LONGEST };
        let text = self.join(words);
        let text = if text.len() > longest { self.join(&shorten(words, longest)) } else { text };
        match self {
            Self::Camel => text,
            Self::Snake if reserved::is_never_raw(&text) => text + "_",
            Self::Module if reserved::is_module(&text) => text + "_",
            Self::Snake | Self::Module => text,
        }
    }

    fn join(self, words: &[String]) -> String {
        let mut text =
            String::with_capacity(words.iter().map(|word| word.len() + 1).sum::<usize>());
        for word in words {
            let digit = word.starts_with(|c: char| c.is_ascii_digit());
            match self {
                Self::Camel => {
                    let apart = digit && text.ends_with(|c: char| c.is_ascii_digit());
                    if text.is_empty() && digit {
                        text.push('N');
                    } else if apart {
                        text.push('_');
                    }
                    if is_whole(word) {
                        text.push_str(word);
                    } else if is_plain(word) {
                        let mut letters = word.chars();
                        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                        text.push_str(letters.as_str());
                    } else {
                        // Writing to a string cannot fail.
                        let _ = write!(text, "{}", AsUpperCamelCase(word));
                    }
                }
                Self::Snake | Self::Module => {
                    if !text.is_empty() {
                        text.push('_');
                    } else if digit {
                        text.push('n');
                    }
                    if is_whole(word) {
                        text.push_str(&words::natural(word).join("_"));
                    } else {
                        text.push_str(word);
                    }
                }
            }
        }
        text
    }
}

/// Whether a word is of small letters and digits, so that its case is that of its first letter.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Whether a word is a pinned name, which keeps its capitals at the beginning of the names of its
/// inline types.
fn is_whole(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_uppercase())
}

/// Leaves the first and the last words, and a hash of all.
fn shorten(words: &[String], longest: usize) -> Words {
    const HASH: usize = 9;
    let hash = Sha256::digest(words.join("_").as_bytes());
    let hash: String = hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    // One byte for the separator of each word, and one for a leading `N`.
    let room = longest.saturating_sub(HASH + 2);
    let mut head = within(words.iter(), room * 2 / 3);
    if head.is_empty() {
        head.extend(words.first().map(|word| word.chars().take(room * 2 / 3 - 1).collect()));
    }
    let rest = words.get(head.len()..).unwrap_or_default();
    let mut tail = within(rest.iter().rev(), room / 3);
    tail.reverse();
    head.append(&mut tail);
    head.push(format!("h{hash}"));
    head
}

/// The first words that fit in `room` bytes, separators included.
fn within<'a>(words: impl Iterator<Item = &'a String>, room: usize) -> Words {
    let mut used = 0;
    let fits = |word: &&String| {
        used += word.len() + 1;
        used <= room
    };
    words.take_while(fits).cloned().collect()
}

/// Whether rustc finds nothing to say about a type or variant of this name.
pub(super) fn is_camel(name: &str) -> bool {
    let underscore = |pair: &[u8]| match pair {
        [a, b'_'] => a.is_ascii_alphabetic() || *a == b'_',
        [b'_', b] => b.is_ascii_alphabetic(),
        _ => false,
    };
    is_identifier(name)
        && !name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.as_bytes().windows(2).any(underscore)
}

/// Whether rustc finds nothing to say about a field or module of this name.
pub(super) fn is_snake(name: &str) -> bool {
    is_identifier(name)
        && !name.trim_start_matches('_').contains("__")
        && !name.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a text is an ASCII identifier, if need be as a raw one.
fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !reserved::is_never_raw(name)
        && name.bytes().any(|byte| byte != b'_')
}

/// The identifier as it is written in code: raw where it is a keyword.
pub(super) fn written(name: &str) -> String {
    if reserved::is_keyword(name) { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camel(text: &str) -> String {
        Style::Camel.identifier(&words::natural(text))
    }

    fn snake(text: &str) -> String {
        Style::Snake.identifier(&words::natural(text))
    }

    #[test]
    fn cases_are_those_that_rust_expects() {
        for (text, upper, lower) in [
            ("petOwner", "PetOwner", "pet_owner"),
            ("APIKey", "ApiKey", "api_key"),
            ("gpt-3.5-turbo", "Gpt3_5Turbo", "gpt_3_5_turbo"),
            ("2024-01-31", "N2024_01_31", "n2024_01_31"),
            ("3gpp", "N3gpp", "n3gpp"),
            ("v1Pod", "V1Pod", "v1_pod"),
            ("self", "Self", "self_"),
            ("type", "Type", "type"),
        ] {
            assert_eq!(camel(text), upper);
            assert_eq!(snake(text), lower);
        }
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let long = "some words that go on ".repeat(100);
        let one = camel(&long);
        let other = camel(&format!("{long} x"));
        assert_ne!(one, other);
        assert!(one.len() <= LONGEST && one.starts_with("SomeWords"), "{one}");
        let words = words::natural(&"1".repeat(1000));
        for style in [Style::Camel, Style::Snake, Style::Module] {
            let name = style.identifier(&words);
            assert!(name.len() <= LONGEST, "{name}");
        }
        assert!(Style::Module.identifier(&words).len() <= LONGEST_MODULE);
    }

    #[test]
    fn the_lints_are_mirrored() {
        for good in ["Pet", "APIKey", "V1_2", "_3gpp", "N3gpp"] {
            assert!(is_camel(good), "{good}");
        }
        for bad in ["pet", "Pet_Owner", "V_1", "Pet_", "Self", "", "1", "Ünder", "a b"] {
            assert!(!is_camel(bad), "{bad}");
        }
        for good in ["pet", "type", "_3gpp", "pet_1", "__v"] {
            assert!(is_snake(good), "{good}");
        }
        for bad in ["Pet", "a__b", "self", "_", "é", "a-b"] {
            assert!(!is_snake(bad), "{bad}");
        }
    }
}
