//! A text of the document becomes words: lower-case runs of ASCII letters and digits.
//!
//! One text has several readings, from the most readable to the most exact. A scope takes the
//! first that is free:
//!
//! - [`natural`]: symbols only separate, unless they carry meaning (`-1`) or nothing else is there;
//! - [`spelled`]: every symbol is a word;
//! - [`coded`]: moreover, every character beyond ASCII is written by its code point.

use super::symbols::{self, Unit};

/// Lower-case words, each one a non-empty run of ASCII letters and digits. A pinned name counts as
/// one word and keeps its capitals.
pub(super) type Words = Vec<String>;

/// The readable words of a text; never empty.
pub(super) fn natural(text: &str) -> Words {
    // Most names of properties and values are in snake case already.
    let snake = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if text.bytes().all(snake) {
        let words: Words =
            text.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        if !words.is_empty() {
            return words;
        }
    }
    let pieces = pieces(text);
    let has_words = pieces.iter().any(|piece| matches!(piece, Piece::Word(_) | Piece::Sign(_)));
    let words = collect(&pieces, !has_words);
    if words.is_empty() { vec!["empty".to_owned()] } else { words }
}

/// The words of a text with every symbol spelled out; never empty.
pub(super) fn spelled(text: &str) -> Words {
    let words = collect(&pieces(text), true);
    if words.is_empty() { vec!["empty".to_owned(), "text".to_owned()] } else { words }
}

/// As [`spelled`], with every character beyond ASCII as its code point.
pub(super) fn coded(text: &str) -> Words {
    if text.is_ascii() {
        return spelled(text);
    }
    let mut words = Words::new();
    let mut run = String::new();
    for c in text.chars() {
        if c.is_ascii() {
            run.push(c);
        } else {
            flush(&mut run, &mut words);
            words.push(symbols::code_point(c));
        }
    }
    flush(&mut run, &mut words);
    words
}

fn flush(run: &mut String, words: &mut Words) {
    if !run.is_empty() {
        words.extend(spelled(run));
        run.clear();
    }
}

/// Words for the way in which a text is capitalised, to tell `asc` from `ASC`.
pub(super) fn capitalisation(text: &str) -> &'static [&'static str] {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return &["plain"] };
    let upper = first.is_uppercase();
    let rest_upper = letters.clone().any(char::is_uppercase);
    let rest_lower = letters.any(|c| !c.is_uppercase());
    match (upper, rest_upper, rest_lower) {
        (true, _, false) => &["uppercase"],
        (false, false, _) => &["lowercase"],
        (true, false, true) => &["capitalized"],
        (true, true, true) => &["pascal", "case"],
        (false, true, _) => &["camel", "case"],
    }
}

enum Piece {
    /// Letters and digits.
    Word(String),
    /// A symbol that carries meaning where it stands.
    Sign(String),
    /// A symbol that may just separate.
    Symbol(String),
}

fn collect(pieces: &[Piece], all: bool) -> Words {
    let mut words = Words::new();
    for piece in pieces {
        match piece {
            Piece::Word(word) => words.push(word.clone()),
            Piece::Symbol(_) if !all => {}
            Piece::Sign(name) | Piece::Symbol(name) => {
                words.extend(name.split(' ').map(str::to_owned));
            }
        }
    }
    words
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut units = symbols::units(text);
    if units.iter().any(|unit| matches!(unit, Unit::Letter(_) | Unit::Symbol(_))) {
        // An accent or a direction mark inside a word does not split it.
        units.retain(|unit| !matches!(unit, Unit::Unknown(_)));
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        match unit {
            Unit::Letter(_) => {
                let run: Vec<char> = take(&units, at, letter);
                at += run.len();
                split(&run, &mut pieces);
            }
            Unit::Symbol(_) => {
                let run: Vec<char> = take(&units, at, symbol);
                let before = at.checked_sub(1).and_then(|index| units.get(index)).and_then(letter);
                let after = units.get(at + run.len()).and_then(letter);
                at += run.len();
                name(&run, before, after, &mut pieces);
            }
            Unit::Unknown(c) => {
                pieces.push(Piece::Symbol(symbols::code_point(*c)));
                at += 1;
            }
            Unit::Break => at += 1,
        }
    }
    pieces
}

fn letter(unit: &Unit) -> Option<char> {
    match unit {
        Unit::Letter(c) => Some(*c),
        _ => None,
    }
}

fn symbol(unit: &Unit) -> Option<char> {
    match unit {
        Unit::Symbol(c) => Some(*c),
        _ => None,
    }
}

fn take(units: &[Unit], from: usize, kind: fn(&Unit) -> Option<char>) -> Vec<char> {
    units.get(from..).unwrap_or_default().iter().map_while(kind).collect()
}

/// Names the symbols of a run. `before` and `after` are the letters beside it.
fn name(run: &[char], before: Option<char>, after: Option<char>, pieces: &mut Vec<Piece>) {
    let between = before.is_some() && after.is_some();
    let mut rest = run;
    while let Some(first) = rest.first() {
        let (text, length) = match symbols::spell(rest, between) {
            Some((text, length)) => (text.to_owned(), length),
            None => (symbols::code_point(*first), 1),
        };
        let last = rest.len() == length;
        rest = rest.get(length..).unwrap_or_default();
        let digit = after.is_some_and(|c| c.is_ascii_digit());
        let signs = match *first {
            // `-created` sorts the other way round than `created`.
            '-' | '!' => before.is_none() && run.len() == length && after.is_some(),
            '+' => last && (digit || before.is_none() && after.is_some()),
            '<' | '>' => last && digit,
            _ => false,
        };
        pieces.push(if signs { Piece::Sign(text) } else { Piece::Symbol(text) });
    }
}

/// Splits a run of letters and digits where its capitals say so. Digits belong to the letters
/// before them.
fn split(run: &[char], pieces: &mut Vec<Piece>) {
    let mut word = String::new();
    let mut lower = false;
    for (index, &c) in run.iter().enumerate() {
        let starts = if c.is_ascii_uppercase() {
            lower || ends_acronym(run, index)
        } else {
            // `APIv2` is an API of version 2, but `IPv4` is one word.
            c == 'v' && is_digit(run, index + 1) && word.len() > 1 && !lower && word != "ip"
        };
        if starts && !word.is_empty() {
            pieces.push(Piece::Word(std::mem::take(&mut word)));
        }
        word.push(c.to_ascii_lowercase());
        if c.is_ascii_alphabetic() {
            lower = c.is_ascii_lowercase();
        }
    }
    if !word.is_empty() {
        pieces.push(Piece::Word(word));
    }
}

/// Whether the capital at `index` begins a word after an acronym, as the `S` of `HTTPServer`.
fn ends_acronym(run: &[char], index: usize) -> bool {
    if !is_lower(run, index + 1) {
        return false;
    }
    // The plural of an acronym, as in `URLs`, and a version, as in `IPv4`, do not.
    let next = run.get(index + 1);
    let plural = next == Some(&'s') && !is_lower(run, index + 2);
    let version = next == Some(&'v') && is_digit(run, index + 2);
    !(plural || version)
}

fn is_lower(run: &[char], index: usize) -> bool {
    run.get(index).is_some_and(char::is_ascii_lowercase)
}

fn is_digit(run: &[char], index: usize) -> bool {
    run.get(index).is_some_and(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn natural_of(text: &str) -> String {
        natural(text).join(" ")
    }

    #[test]
    fn words_follow_the_conventions_of_documents() {
        for (text, words) in [
            ("petOwner", "pet owner"),
            ("pet_owner", "pet owner"),
            ("pet-owner", "pet owner"),
            ("Pet Owner", "pet owner"),
            ("io.k8s.api.core.v1.Pod", "io k8s api core v1 pod"),
            ("v1Pod", "v1 pod"),
            ("OAuth2Token", "o auth2 token"),
            ("IPv4", "ipv4"),
            ("IPv6Address", "ipv6 address"),
            ("APIv2", "api v2"),
            ("HTTPServer", "http server"),
            ("userIDs", "user ids"),
            ("URLsList", "urls list"),
            ("sha256sum", "sha256sum"),
            ("EC2Instance", "ec2 instance"),
            ("3gpp", "3gpp"),
            ("*3gpp", "3gpp"),
            ("$ref", "ref"),
            ("gpt-3.5-turbo", "gpt 3 5 turbo"),
            ("repos/get{owner}", "repos get owner"),
            ("Crème brûlée", "creme brulee"),
            ("Ærø", "aero"),
            ("中文", "zhong wen"),
            ("😀", "grinning"),
        ] {
            assert_eq!(natural_of(text), words, "{text}");
        }
    }

    #[test]
    fn symbols_are_spelled_where_they_mean_something() {
        for (text, words) in [
            ("", "empty"),
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("-created_at", "minus created at"),
            ("Etc/GMT+1", "etc gmt plus 1"),
            ("a+b", "a b"),
            ("<", "less than"),
            (">=", "greater than or equal"),
            (">=5", "greater than or equal 5"),
            ("≥", "greater than or equal"),
            ("*", "asterisk"),
            ("-", "minus"),
            ("_", "underscore"),
            ("\u{202e}", "u202e"),
            ("\u{0}", "u0"),
        ] {
            assert_eq!(natural_of(text), words, "{text:?}");
        }
    }

    #[test]
    fn spelled_words_tell_symbols_apart() {
        for (text, words) in [
            ("a-b", "a dash b"),
            ("A-", "a minus"),
            ("C#", "c hash"),
            ("C++", "c plus plus"),
            ("ids[]", "ids brackets"),
            ("_id", "underscore id"),
        ] {
            assert_eq!(spelled(text).join(" "), words, "{text}");
        }
        assert_eq!(coded("café").join(" "), "caf ue9");
    }

    #[test]
    fn capitalisation_tells_case_apart() {
        for (text, word) in [
            ("asc", "lowercase"),
            ("ASC", "uppercase"),
            ("Asc", "capitalized"),
            ("petId", "camel case"),
            ("PetId", "pascal case"),
            ("12", "plain"),
        ] {
            assert_eq!(capitalisation(text).join(" "), word, "{text}");
        }
    }
}
