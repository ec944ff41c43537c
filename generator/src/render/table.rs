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
            self::entry(text, words(entry.drain(..)));
        }
    }
    text.push_str("    }");
}

/// Adds an entry, in a line if it fits. Else what is said of a member, `knows("a", "b")`, begins a line.
fn entry(text: &mut String, words: Vec<Word>) {
    let fits = 8 + joined(&words).chars().count() <= WIDTH;
    let mut indent = 8;
    let mut line = Vec::new();
    for word in words {
        if !fits && word.is_said() {
            filled(text, indent, 12, std::mem::take(&mut line));
            indent = 12;
        }
        line.push(word);
    }
    filled(text, indent, 12, line);
}

/// What stands between spaces: `name`, or `name(inside, inside)`.
#[derive(Default)]
struct Word {
    /// The text, up to the opening bracket if there is one.
    text: String,
    /// What stands between the commas inside of the brackets.
    inside: Vec<Vec<Word>>,
    /// The text from the closing bracket on.
    end: String,
}

impl Word {
    fn whole(&self) -> String {
        let inside: Vec<String> = self.inside.iter().map(|words| joined(words)).collect();
        format!("{}{}{}", self.text, inside.join(", "), self.end)
    }

    /// Adds a token without a space before it.
    fn add(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(group) => {
                let (start, end) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    // Braces make entries, and groups without a sign are not emitted.
                    Delimiter::Brace | Delimiter::None => ('{', '}'),
                };
                self.text.push(start);
                self.inside = arguments(group.stream());
                self.end.push(end);
            }
            token => push(self.last(), token),
        }
    }

    /// Whether it is said of a member of a union.
    fn is_said(&self) -> bool {
        let is_call = !self.inside.is_empty() && self.text.ends_with('(');
        self.text.starts_with(|first: char| first.is_ascii_lowercase())
            && (is_call || self.text.starts_with("keeps_unknown"))
    }

    /// Whether there is more than one thing in its brackets.
    fn can_break(&self) -> bool {
        match self.inside.as_slice() {
            [words] => matches!(words.as_slice(), [_, _, ..]),
            all => !all.is_empty(),
        }
    }

    /// The end of the word.
    fn last(&mut self) -> &mut String {
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
            word.add(&token);
        }
        after_name = matches!(token, TokenTree::Ident(_));
        glued = is_any(&token, &['-', '<'])
            || matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    }
    words
}

/// What stands between the commas of a list.
fn arguments(tokens: TokenStream) -> Vec<Vec<Word>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let arguments = tokens.split(|token| is_any(token, &[',']));
    let arguments = arguments.filter(|argument| !argument.is_empty());
    arguments.map(|argument| words(argument.iter().cloned())).collect()
}

/// Adds words as lines that are as full as they may be, the first at one indent and the next at
/// another. What is in brackets and does not fit into a line gets lines of its own.
fn filled(text: &mut String, indent: usize, next_indent: usize, words: Vec<Word>) {
    let mut margin = indent;
    let mut column = 0;
    for word in words {
        let whole = word.whole();
        let length = whole.chars().count();
        // A word that no line can hold may begin in this one.
        let is_broken = word.can_break() && next_indent + length > WIDTH;
        let needed = if is_broken { word.text.chars().count() } else { length };
        if column > 0 && column + 1 + needed > WIDTH {
            text.push('\n');
            margin = next_indent;
            column = 0;
        }
        let space = if column > 0 { 1 } else { margin };
        text.extend(std::iter::repeat_n(' ', space));
        column += space;
        if !word.can_break() || column + length <= WIDTH {
            text.push_str(&whole);
            column += length;
            continue;
        }
        text.push_str(&word.text);
        text.push('\n');
        let mut inside = word.inside;
        for word in inside.iter_mut().filter_map(|words| words.last_mut()) {
            word.last().push(',');
        }
        let inside = inside.into_iter().flatten().collect();
        filled(text, margin + 4, margin + 4, inside);
        text.extend(std::iter::repeat_n(' ', margin));
        text.push_str(&word.end);
        column = margin + word.end.chars().count();
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
