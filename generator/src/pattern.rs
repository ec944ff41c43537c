//! Regular expressions of documents (ECMA-262) → those of the `regex` crate.
//!
//! What differs between the two is rewritten: the classes `\d`, `\w`, `\s` and the end of a word are
//! about ASCII in the one and about Unicode in the other, `.` leaves out other characters, brackets
//! inside a class and lone braces are plain characters. Look-around and references back have no
//! counterpart; an expression with them is none.

use std::iter::Peekable;
use std::str::Chars;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The longest expression that is looked at, in bytes.
const LONGEST: usize = 20_000;
/// How deeply groups may be nested.
const NESTED: u32 = 100;
/// The most states of an automaton: within what the runtime lets an expression use.
const STATES: u64 = 200_000;

/// The same expression for the `regex` crate; `None` where it has none.
pub fn translate(pattern: &str) -> Option<String> {
    if pattern.len() > LONGEST {
        return None;
    }
    let mut translation = Translation { rest: pattern.chars().peekable(), out: String::new() };
    translation.run()?;
    let parsed = ParserBuilder::new().nest_limit(NESTED).build().parse(&translation.out).ok()?;
    (states(&parsed) <= STATES).then_some(translation.out)
}

/// About how many states an automaton for an expression has. Repetitions multiply.
fn states(expression: &Hir) -> u64 {
    match expression.kind() {
        HirKind::Empty => 0,
        HirKind::Literal(text) => text.0.len() as u64,
        HirKind::Class(Class::Unicode(class)) => 4 * class.ranges().len() as u64,
        HirKind::Class(Class::Bytes(_)) | HirKind::Look(_) => 1,
        HirKind::Repetition(repeated) => {
            let times = repeated.max.unwrap_or(repeated.min.saturating_add(1));
            states(&repeated.sub).saturating_mul(times.into())
        }
        HirKind::Capture(group) => states(&group.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().map(states).fold(0, u64::saturating_add)
        }
    }
}

struct Translation<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
}

impl Translation<'_> {
    fn run(&mut self) -> Option<()> {
        while let Some(found) = self.rest.next() {
            match found {
                '\\' => self.escape(false)?,
                '[' => self.class()?,
                '.' => self.out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
                '{' if !self.is_quantifier() => self.out.push_str(r"\{"),
                '{' => self.quantifier(),
                '}' => self.out.push_str(r"\}"),
                found => self.out.push(found),
            }
        }
        Some(())
    }

    /// Whether what follows `{` makes it a repetition: `2}`, `2,}`, `2,3}`.
    fn is_quantifier(&self) -> bool {
        let mut rest = self.rest.clone();
        let mut digits = 0;
        let mut commas = 0;
        loop {
            match rest.next() {
                Some('0'..='9') => digits += 1,
                Some(',') if digits > 0 && commas == 0 => commas = 1,
                Some('}') => return digits > 0,
                _ => return false,
            }
        }
    }

    fn quantifier(&mut self) {
        self.out.push('{');
        for found in self.rest.by_ref() {
            self.out.push(found);
            if found == '}' {
                break;
            }
        }
    }

    /// What follows a backslash. References back are left as they are, which nothing can parse.
    fn escape(&mut self, in_class: bool) -> Option<()> {
        let found = self.rest.next()?;
        match (found, in_class) {
            ('d', false) => self.out.push_str("[0-9]"),
            ('d', true) => self.out.push_str("0-9"),
            ('D', _) => self.out.push_str("[^0-9]"),
            ('w', false) => self.out.push_str("[0-9A-Za-z_]"),
            ('w', true) => self.out.push_str("0-9A-Za-z_"),
            ('W', _) => self.out.push_str("[^0-9A-Za-z_]"),
            ('s', false) => self.out.push_str(r"[\s\u{FEFF}]"),
            ('s', true) => self.out.push_str(r"\s\u{FEFF}"),
            ('S', _) => self.out.push_str(r"[^\s\u{FEFF}]"),
            ('b', false) => self.out.push_str(r"(?-u:\b)"),
            ('b', true) => self.out.push_str(r"\x08"),
            ('B', false) => self.out.push_str(r"(?-u:\B)"),
            ('0', _) => self.out.push_str(r"\x00"),
            ('u', _) if self.rest.peek() != Some(&'{') => self.code_unit()?,
            // Ends of words in the one, plain characters in the other.
            ('<' | '>', _) => self.out.push(found),
            // Other languages' ends of the text, which ECMA-262 does not have.
            ('A' | 'z' | 'Z' | 'G', _) => return None,
            ('c', _) => {
                let letter = self.rest.next().filter(char::is_ascii_alphabetic)?;
                let code = u32::from(letter.to_ascii_uppercase()) - u32::from('@');
                self.out.push_str(&format!(r"\x{code:02X}"));
            }
            _ => {
                self.out.push('\\');
                self.out.push(found);
            }
        }
        Some(())
    }

    /// `\uD83D\uDE00` is one character.
    fn code_unit(&mut self) -> Option<()> {
        let first = self.hex()?;
        let code = if (0xD800..0xDC00).contains(&first) {
            if self.rest.next() != Some('\\') || self.rest.next() != Some('u') {
                return None;
            }
            let second = self.hex().filter(|unit| (0xDC00..0xE000).contains(unit))?;
            0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
        } else {
            first
        };
        self.out.push_str(&format!(r"\u{{{code:X}}}"));
        Some(())
    }

    fn hex(&mut self) -> Option<u32> {
        let digits: String = self.rest.by_ref().take(4).collect();
        let is_hex = digits.len() == 4 && digits.chars().all(|it| it.is_ascii_hexdigit());
        u32::from_str_radix(&digits, 16).ok().filter(|_| is_hex)
    }

    fn class(&mut self) -> Option<()> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        if self.rest.next_if_eq(&']').is_some() {
            // A class of no character, and its opposite.
            self.out.push_str(if negated { "(?s:.)" } else { r"[^\s\S]" });
            return Some(());
        }
        self.out.push_str(if negated { "[^" } else { "[" });
        loop {
            match self.rest.next()? {
                ']' => break,
                '\\' => self.escape(true)?,
                '[' => self.out.push_str(r"\["),
                // Twice, these would be operations on classes.
                found @ ('&' | '~') => {
                    self.out.push('\\');
                    self.out.push(found);
                }
                '-' => self.dash(),
                '^' => self.out.push_str(r"\^"),
                found => self.out.push(found),
            }
        }
        self.out.push(']');
        Some(())
    }

    /// A dash is a range between two characters, and itself at either end or beside a class.
    fn dash(&mut self) {
        let last_is_class = ["0-9", "0-9A-Za-z_", r"\u{FEFF}"]
            .iter()
            .any(|class| self.out.ends_with(class) && !self.out.ends_with(&format!("\\{class}")));
        let is_end = matches!(self.rest.peek(), Some(']'));
        let is_start =
            self.out.ends_with('[') && !self.out.ends_with(r"\[") || self.out.ends_with("[^");
        let mut rest = self.rest.clone();
        let before_class = rest.next() == Some('\\')
            && matches!(rest.next(), Some('d' | 'D' | 'w' | 'W' | 's' | 'S' | 'p' | 'P'));
        if is_end || is_start || last_is_class || before_class {
            self.out.push_str(r"\-");
        } else {
            self.out.push('-');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_stays() {
        for pattern in ["^[a-z0-9_-]{1,64}$", "^a|b$", "(?:x+)?", "^(?<year>[0-9]{4})$", r"\/", ""]
        {
            assert_eq!(
                translate(pattern).map(|it| it.replace(r"\-]", "-]")).as_deref(),
                Some(pattern)
            );
        }
    }

    #[test]
    fn classes_are_about_ascii() {
        assert_eq!(translate(r"^\d+$").as_deref(), Some("^[0-9]+$"));
        assert_eq!(translate(r"[\w.-]").as_deref(), Some(r"[0-9A-Za-z_.\-]"));
        assert_eq!(translate(r"[\w-.]").as_deref(), Some(r"[0-9A-Za-z_\-.]"));
        assert_eq!(translate(r"[+-\d]").as_deref(), Some(r"[+\-0-9]"));
        assert_eq!(translate(r"[0-9-a]").as_deref(), Some(r"[0-9\-a]"));
    }

    #[test]
    fn brackets_and_braces_can_be_plain() {
        assert_eq!(translate("^{a}$").as_deref(), Some(r"^\{a\}$"));
        assert_eq!(translate("[[]&&]").as_deref(), Some(r"[\[]&&]"));
        assert_eq!(translate("[a&&b]").as_deref(), Some(r"[a\&\&b]"));
        assert_eq!(translate("[^]").as_deref(), Some("(?s:.)"));
        assert_eq!(translate("a{2}{").as_deref(), Some(r"a{2}\{"));
    }

    #[test]
    fn code_units_become_characters() {
        assert_eq!(translate(r"\u0041\uD83D\uDE00").as_deref(), Some(r"\u{41}\u{1F600}"));
        assert_eq!(translate(r"\uD83D"), None);
        assert_eq!(translate(r"\cA\0").as_deref(), Some(r"\x01\x00"));
    }

    #[test]
    fn what_has_no_counterpart_is_none() {
        for pattern in ["(?=a)b", "(?!a)", "(?<=a)b", r"(a)\1", r"\Aa\z", "(", "[a", r"\"] {
            assert_eq!(translate(pattern), None, "{pattern}");
        }
        assert_eq!(translate(&"(".repeat(5_000)), None);
        assert_eq!(translate(&"a".repeat(LONGEST + 1)), None);
        assert_eq!(translate("(a{1,1000}){1,1000}"), None);
        assert!(translate("^.{1,5000}$").is_some());
    }
}
