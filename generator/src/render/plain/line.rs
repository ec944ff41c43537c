//! Tokens in one line.

use proc_macro2::{Delimiter, Spacing};

use crate::render::tree::Tree;

/// What stood last in a line.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// Nothing, or something that what follows is stuck to.
    Stuck,
    /// A name, a literal, or something in brackets.
    Operand,
    /// A number.
    Number,
    /// `for` or `impl`, which a name or `<` may follow.
    Binder,
    /// Something behind which a space belongs.
    Spaced,
    /// `>`, which ends the arguments of a type.
    TypeEnd,
    /// The first half of `::`.
    Colon,
    /// `::`.
    Path,
    /// The first half of `->`.
    Minus,
}

/// Adds types, paths, calls and assignments as they are written in a line; `None` if there is
/// something else.
pub fn line(text: &mut String, tokens: &[Tree]) -> Option<()> {
    let mut last = Last::Stuck;
    // How many angle brackets are open: those that never close compare.
    let mut open = 0_usize;
    for token in tokens {
        if token.is_any(&['<']) {
            open += 1;
        } else if token.is_any(&['>']) && last != Last::Minus {
            open = open.checked_sub(1)?;
        }
        last = match token {
            Tree::Ident(_) | Tree::Literal(_) => operand(text, last, token)?,
            Tree::Punct(punct) => {
                sign(text, last, punct.as_char(), punct.spacing() == Spacing::Joint)?
            }
            Tree::Group(delimiter, inside) => group(text, last, *delimiter, inside)?,
        };
    }
    (open == 0 && !matches!(last, Last::Colon | Last::Minus)).then_some(())
}

fn group(text: &mut String, last: Last, delimiter: Delimiter, inside: &[Tree]) -> Option<Last> {
    let (start, end) = match (delimiter, last) {
        (Delimiter::Parenthesis, Last::Operand | Last::Stuck | Last::Spaced) => ('(', ')'),
        (Delimiter::Bracket, Last::Stuck | Last::Spaced) => ('[', ']'),
        // What is imported of a path.
        (Delimiter::Brace, Last::Path) => ('{', '}'),
        _ => return None,
    };
    // The printer would leave the comma out.
    if inside.last().is_some_and(|token| token.is_any(&[','])) {
        return None;
    }
    if last == Last::Spaced {
        text.push(' ');
    }
    text.push(start);
    line(text, inside)?;
    text.push(end);
    Some(Last::Operand)
}

fn operand(text: &mut String, last: Last, token: &Tree) -> Option<Last> {
    match last {
        Last::Stuck | Last::Path => {}
        Last::Operand | Last::Binder | Last::Spaced | Last::TypeEnd => text.push(' '),
        _ => return None,
    }
    let start = text.len();
    token.add_to(text);
    match text.get(start..)? {
        "as" | "dyn" | "mut" | "use" => Some(Last::Spaced),
        "for" | "impl" => Some(Last::Binder),
        // The printer would give it lines of its own.
        "where" => None,
        word if word.starts_with(|first: char| first.is_ascii_digit()) => Some(Last::Number),
        _ => Some(Last::Operand),
    }
}

fn sign(text: &mut String, last: Last, sign: char, joint: bool) -> Option<Last> {
    let is_operand = matches!(last, Last::Operand | Last::Number);
    let may_start = matches!(last, Last::Stuck | Last::Spaced);
    let next = match sign {
        ':' if last == Last::Colon => Last::Path,
        '>' if last == Last::Minus => Last::Spaced,
        ':' if joint && matches!(last, Last::Operand | Last::TypeEnd) => Last::Colon,
        ':' if !joint && last == Last::Operand => Last::Spaced,
        ',' if !joint && (is_operand || last == Last::TypeEnd) => Last::Spaced,
        ';' if !joint && (is_operand || last == Last::TypeEnd) => Last::Spaced,
        '.' if !joint && last == Last::Operand => Last::Stuck,
        // Behind `::`, the printer would leave them out in types.
        '<' if !joint && matches!(last, Last::Operand | Last::Binder) => Last::Stuck,
        '*' if last == Last::Path => Last::Operand,
        '>' if last == Last::Operand || last == Last::TypeEnd => Last::TypeEnd,
        '=' if !joint && last == Last::Operand => {
            text.push(' ');
            Last::Spaced
        }
        '-' if joint && (last == Last::Stuck || last == Last::Operand) => {
            if last == Last::Operand {
                text.push(' ');
            }
            Last::Minus
        }
        '&' | '\'' | '-' if joint == (sign == '\'') && may_start => {
            if last == Last::Spaced {
                text.push(' ');
            }
            Last::Stuck
        }
        _ => return None,
    };
    text.push(sign);
    Some(next)
}
