//! Tables: calls of macros with braces in braces, `object::model! { Pet { … } }`. The printer leaves
//! the inside of a macro call in one line; here each entry gets a line of its own. They need not be
//! parsed for that.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A part of a file.
pub enum Part {
    /// Items, and attributes of the file.
    Items(TokenStream),
    /// A table.
    Table(Table),
}

/// A call of a macro with braces.
pub struct Table {
    /// The macro's path.
    path: Vec<TokenTree>,
    inside: TokenStream,
}

/// Splits a file into its tables and what is between them, in their order.
pub fn split(tokens: TokenStream) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut items: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_call(&items, &group) => {
                items.pop();
                let path = items.split_off(path_start(&items));
                if !items.is_empty() {
                    parts.push(Part::Items(items.drain(..).collect()));
                }
                parts.push(Part::Table(Table { path, inside: group.stream() }));
            }
            token => items.push(token),
        }
    }
    if !items.is_empty() {
        parts.push(Part::Items(items.into_iter().collect()));
    }
    parts
}

/// Whether braces are what a macro is called with, whose path and `!` come before.
fn is_call(before: &[TokenTree], group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
        && matches!(before, [.., TokenTree::Ident(_), bang] if is_any(bang, &['!']))
}

/// Where the path at the end of tokens starts.
fn path_start(tokens: &[TokenTree]) -> usize {
    match tokens {
        [rest @ .., one, other, TokenTree::Ident(_)]
            if is_any(one, &[':']) && is_any(other, &[':']) =>
        {
            path_start(rest)
        }
        _ => tokens.len().saturating_sub(1),
    }
}

/// How long a line may be.
const WIDTH: usize = 100;

impl Table {
    /// Adds the call to a text.
    pub fn print(self, text: &mut String) {
        for token in self.path {
            push(text, &token);
        }
        text.push_str("! {\n    ");
        let mut head = Vec::new();
        for token in self.inside {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    text.push_str(&joined(&words(head.drain(..))));
                    text.push(' ');
                    entries(text, group.stream());
                }
                token => head.push(token),
            }
        }
        text.push_str("\n}\n");
    }
}

/// Adds entries in braces, each of which ends with a comma.
fn entries(text: &mut String, tokens: TokenStream) {
    if tokens.is_empty() {
        text.push_str("{}");
        return;
    }
    text.push_str("{\n");
    let mut entry = Vec::new();
    for token in tokens {
        let ends = is_any(&token, &[',']);
        entry.push(token);
        if ends {
            filled(text, 8, 12, &words(entry.drain(..)));
        }
    }
    text.push_str("    }");
}

/// What stands between spaces: `name`, or `name(inside, inside)`.
#[derive(Default)]
struct Word {
    /// The text, up to the parenthesis if there is one.
    text: String,
    inside: Vec<String>,
    /// The text from the closing parenthesis on.
    end: String,
}

impl Word {
    fn whole(&self) -> String {
        format!("{}{}{}", self.text, self.inside.join(", "), self.end)
    }

    /// Where a token without a space before it goes.
    fn tail(&mut self) -> &mut String {
        if self.end.is_empty() { &mut self.text } else { &mut self.end }
    }
}

fn joined(words: &[Word]) -> String {
    words.iter().map(Word::whole).collect::<Vec<_>>().join(" ")
}

/// Tokens as words. No space stands before what ends something, around angle brackets, in the middle
/// of `=>`, behind a sign, and before parentheses behind a name.
fn words(tokens: impl IntoIterator<Item = TokenTree>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut glued = false;
    let mut after_name = false;
    for token in tokens {
        let is_parenthesis = matches!(
            &token,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis
        );
        glued |= is_any(&token, &[',', ':', '<', '>']) || is_parenthesis && after_name;
        if !glued || words.is_empty() {
            words.push(Word::default());
        }
        if let Some(word) = words.last_mut() {
            match &token {
                TokenTree::Group(group) if is_parenthesis => {
                    word.text.push('(');
                    word.inside = arguments(group.stream());
                    word.end.push(')');
                }
                TokenTree::Group(group) => {
                    let inside = arguments(group.stream()).join(", ");
                    let _ = write!(word.tail(), "[{inside}]");
                }
                token => push(word.tail(), token),
            }
        }
        after_name = matches!(token, TokenTree::Ident(_));
        glued = is_any(&token, &['-', '<'])
            || matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    }
    words
}

/// What stands between the commas of a list.
fn arguments(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let arguments = tokens.split(|token| is_any(token, &[',']));
    let arguments = arguments.filter(|argument| !argument.is_empty());
    arguments.map(|argument| joined(&words(argument.iter().cloned()))).collect()
}

/// Adds words as lines that are as full as they may be, the first at one indent and the next at
/// another. What is in parentheses and does not fit into
/// a line gets lines of its own.
fn filled(text: &mut String, indent: usize, next_indent: usize, words: &[Word]) {
    let mut margin = indent;
    let mut column = 0;
    for word in words {
        let whole = word.whole();
        let length = whole.chars().count();
        if column > 0 && column + 1 + length > WIDTH {
            text.push('\n');
            margin = next_indent;
            column = 0;
        }
        let space = if column > 0 { 1 } else { margin };
        text.extend(std::iter::repeat_n(' ', space));
        column += space;
        if word.inside.is_empty() || column + length <= WIDTH {
            text.push_str(&whole);
            column += length;
            continue;
        }
        text.push_str(&word.text);
        text.push('\n');
        let inside = word.inside.iter().map(|inside| format!("{inside},"));
        let inside = inside.map(|text| Word { text, ..Word::default() });
        filled(text, margin + 4, margin + 4, &inside.collect::<Vec<_>>());
        text.extend(std::iter::repeat_n(' ', margin));
        text.push_str(&word.end);
        column = margin + word.end.len();
    }
    text.push('\n');
}

fn push(text: &mut String, token: &TokenTree) {
    // Writing to a text does not fail.
    let _ = write!(text, "{token}");
}

fn is_any(token: &TokenTree, chars: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if chars.contains(&punct.as_char()))
}
