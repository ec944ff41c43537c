//! Tables: calls of macros with braces in braces, `object::model! { Pet { … } }`. The printer leaves
//! the inside of a macro call in one line; here each entry gets a line of its own. They need not be
//! parsed for that.

use proc_macro2::{Delimiter, Spacing};

use super::tree::Tree;

/// A call of a macro with braces.
pub struct Table<'t> {
    /// The macro's path.
    path: &'t [Tree],
    inside: &'t [Tree],
}

/// The table that an item is, if it is one.
pub fn of(item: &[Tree]) -> Option<Table<'_>> {
    let [path @ .., bang, Tree::Group(Delimiter::Brace, inside)] = item else { return None };
    let is_path = |token: &Tree| matches!(token, Tree::Ident(_)) || token.is_any(&[':']);
    (bang.is_any(&['!']) && path.iter().all(is_path)).then_some(Table { path, inside })
}

/// How long a line may be.
const WIDTH: usize = 100;

impl Table<'_> {
    /// Adds the call to a text.
    pub fn print(&self, text: &mut String) {
        for token in self.path {
            token.add_to(text);
        }
        text.push_str("! {\n    ");
        if let [head @ .., Tree::Group(Delimiter::Brace, inside)] = self.inside {
            push_line(text, head);
            text.push(' ');
            push_entries(text, inside);
        }
        text.push_str("\n}\n");
    }
}

/// Adds entries in braces, each of which ends with a comma.
fn push_entries(text: &mut String, tokens: &[Tree]) {
    if tokens.is_empty() {
        text.push_str("{}");
        return;
    }
    text.push_str("{\n");
    for entry in tokens.split_inclusive(|token| token.is_any(&[','])) {
        push_entry(text, entry);
    }
    text.push_str("    }");
}

/// Adds an entry, in a line if it fits. Else what is said of a member, `knows("a", "b")`, begins a line.
fn push_entry(text: &mut String, entry: &[Tree]) {
    let start = text.len();
    text.push_str("        ");
    push_line(text, entry);
    let fits = text.get(start..).is_some_and(|line| line.chars().count() <= WIDTH);
    if fits {
        text.push('\n');
        return;
    }
    text.truncate(start);
    let mut indent = 8;
    let mut line = Vec::new();
    for word in words(entry) {
        if word.is_said() {
            push_filled(text, indent, 12, std::mem::take(&mut line));
            indent = 12;
        }
        line.push(word);
    }
    push_filled(text, indent, 12, line);
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
    fn add(&mut self, token: &Tree) {
        match token {
            Tree::Group(delimiter, inside) => {
                let (start, end) = brackets(*delimiter);
                self.text.push(start);
                self.inside = arguments(inside);
                self.end.push(end);
            }
            token => token.add_to(self.last()),
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

/// Adds tokens as one line.
fn push_line(text: &mut String, tokens: &[Tree]) {
    let mut spaces = Spaces::default();
    for (index, token) in tokens.iter().enumerate() {
        if !spaces.are_none_before(token) && index > 0 {
            text.push(' ');
        }
        let Tree::Group(delimiter, inside) = token else {
            token.add_to(text);
            continue;
        };
        let (start, end) = brackets(*delimiter);
        text.push(start);
        push_line(text, inside);
        text.push(end);
    }
}

/// Tokens as words.
fn words(tokens: &[Tree]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut spaces = Spaces::default();
    for token in tokens {
        if !spaces.are_none_before(token) || words.is_empty() {
            words.push(Word::default());
        }
        if let Some(word) = words.last_mut() {
            word.add(token);
        }
    }
    words
}

/// Tells where no space stands: before what ends something, around angle brackets, in the middle of
/// `=>`, behind a sign, and before parentheses behind a name.
#[derive(Default)]
struct Spaces {
    glued: bool,
    after_name: bool,
}

impl Spaces {
    /// Whether there is none before the next token.
    fn are_none_before(&mut self, token: &Tree) -> bool {
        let is_call = self.after_name && matches!(token, Tree::Group(Delimiter::Parenthesis, _));
        let glued = self.glued || is_call || token.is_any(&[',', ':', '<', '>']);
        self.after_name = matches!(token, Tree::Ident(_));
        self.glued = token.is_any(&['-', '<'])
            || matches!(token, Tree::Punct(punct) if punct.spacing() == Spacing::Joint);
        glued
    }
}

fn brackets(delimiter: Delimiter) -> (char, char) {
    match delimiter {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Bracket => ('[', ']'),
        // Braces make entries, and groups without a sign are not emitted.
        Delimiter::Brace | Delimiter::None => ('{', '}'),
    }
}

/// What stands between the commas of a list.
fn arguments(tokens: &[Tree]) -> Vec<Vec<Word>> {
    let arguments = tokens.split(|token| token.is_any(&[',']));
    arguments.filter(|argument| !argument.is_empty()).map(words).collect()
}

/// Adds words as lines that are as full as they may be, the first at one indent and the next at
/// another. What is in brackets and does not fit into a line gets lines of its own.
fn push_filled(text: &mut String, indent: usize, next_indent: usize, words: Vec<Word>) {
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
        push_filled(text, margin + 4, margin + 4, inside);
        text.extend(std::iter::repeat_n(' ', margin));
        text.push_str(&word.end);
        column = margin + word.end.chars().count();
    }
    text.push('\n');
}
