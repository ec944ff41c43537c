//! How characters that no identifier can hold are written: symbols by name, letters of other
//! scripts in ASCII, the rest by code point.
//!
//! Identifiers are ASCII throughout, because rustc warns about mixed scripts, look-alike letters
//! and uncommon code points, and because file names are made of them.

/// What a character contributes to a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// An ASCII letter or digit.
    Letter(char),
    /// The end of a word that leaves no trace, as between two ideographs.
    Break,
    /// An ASCII character that is neither letter nor digit.
    Symbol(char),
    /// A character without a spelling, by its code point.
    Unknown(char),
}

/// Takes a text apart into units, with the letters of other scripts transliterated.
pub(super) fn units(text: &str) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_ascii() {
            units.push(ascii(c));
        } else {
            let lower_next = chars.peek().is_some_and(|next| next.is_lowercase());
            foreign(c, lower_next, &mut units);
        }
    }
    units
}

fn ascii(c: char) -> Unit {
    if c.is_ascii_alphanumeric() { Unit::Letter(c) } else { Unit::Symbol(c) }
}

/// Transliterates one character.
fn foreign(c: char, lower_next: bool, units: &mut Vec<Unit>) {
    match deunicode::deunicode_char(c) {
        Some(text) if text.contains(|c: char| c.is_ascii_alphanumeric()) => {
            // Emoji become words (`grinning`), ideographs words of their own.
            let apart = !c.is_alphabetic() || text.ends_with(' ');
            // A capital that takes several letters (`Æ`) must not look like an acronym.
            let soften = c.is_uppercase() && lower_next;
            units.extend(apart.then_some(Unit::Break));
            units.extend(text.trim().chars().enumerate().filter_map(|(index, c)| match ascii(c) {
                Unit::Letter(c) if soften && index > 0 => {
                    Some(Unit::Letter(c.to_ascii_lowercase()))
                }
                Unit::Letter(c) => Some(Unit::Letter(c)),
                _ => (c == ' ').then_some(Unit::Break),
            }));
            units.extend(apart.then_some(Unit::Break));
        }
        Some(text) if !text.is_empty() && !c.is_alphabetic() => {
            units.extend(text.chars().map(ascii));
        }
        None if c.is_alphanumeric() => {
            units.push(Unit::Break);
            units.extend(code_point(c).chars().map(Unit::Letter));
            units.push(Unit::Break);
        }
        // A sign that only changes what stands beside it, such as a combining accent.
        _ => units.push(Unit::Unknown(c)),
    }
}

/// The code point as a word: `u1f600`.
pub(super) fn code_point(c: char) -> String {
    format!("u{:x}", u32::from(c))
}

/// The words for the symbol or pair of symbols that `symbols` begins with, and how many characters
/// they stand for. `between` tells that letters or digits stand on both sides.
pub(super) fn spell(symbols: &[char], between: bool) -> Option<(&'static str, usize)> {
    let first = *symbols.first()?;
    if let Some(words) = symbols.get(1).and_then(|&second| pair(first, second)) {
        return Some((words, 2));
    }
    Some((single(first, between)?, 1))
}

fn pair(first: char, second: char) -> Option<&'static str> {
    Some(match (first, second) {
        ('<', '=') => "less than or equal",
        ('>', '=') => "greater than or equal",
        ('=', '=') => "equal equal",
        ('!', '=') | ('<', '>') => "not equal",
        ('=', '~') => "matches",
        ('!', '~') => "not matches",
        ('=', '>') | ('-', '>') => "arrow",
        ('&', '&') => "and",
        ('|', '|') => "or",
        ('[', ']') => "brackets",
        ('(', ')') => "parens",
        ('{', '}') => "braces",
        _ => return None,
    })
}

fn single(symbol: char, between: bool) -> Option<&'static str> {
    Some(match symbol {
        ' ' => "space",
        '\t' => "tab",
        '\n' => "newline",
        '\r' => "return",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "ampersand",
        '\'' => "apostrophe",
        '(' => "open paren",
        ')' => "close paren",
        '*' => "asterisk",
        '+' => "plus",
        ',' => "comma",
        '-' if between => "dash",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less than",
        '=' => "equal",
        '>' => "greater than",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "pipe",
        '}' => "close brace",
        '~' => "tilde",
        _ => return None,
    })
}
