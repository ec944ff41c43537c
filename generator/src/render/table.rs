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

impl Table {
    /// Adds the call to a text.
    pub fn print(self, text: &mut String) {
        for token in self.path {
            push(text, &token);
        }
        text.push_str("! {\n    ");
        let mut spacing = Spacing::Joint;
        for token in self.inside {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    text.push(' ');
                    entries(text, group.stream());
                }
                token => add(text, &token, &mut spacing),
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
    text.push('{');
    let mut starts = true;
    let mut spacing = Spacing::Joint;
    for token in tokens {
        if starts {
            text.push_str("\n        ");
            spacing = Spacing::Joint;
        }
        add(text, &token, &mut spacing);
        starts = is_any(&token, &[',']);
    }
    text.push_str("\n    }");
}

/// Adds a token with a space before it, but for the first one, the second half of `=>`, what follows a
/// sign, and what stands directly behind a word.
fn add(text: &mut String, token: &TokenTree, spacing: &mut Spacing) {
    if *spacing == Spacing::Alone && !is_any(token, &[':', ',']) {
        text.push(' ');
    }
    push(text, token);
    *spacing = match token {
        TokenTree::Punct(punct) if punct.as_char() == '-' => Spacing::Joint,
        TokenTree::Punct(punct) => punct.spacing(),
        _ => Spacing::Alone,
    };
}

fn push(text: &mut String, token: &TokenTree) {
    // Writing to a text does not fail.
    let _ = write!(text, "{token}");
}

fn is_any(token: &TokenTree, chars: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if chars.contains(&punct.as_char()))
}
