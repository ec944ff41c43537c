//! Tokens whose groups are open, so that they can be looked at without a copy.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, TokenStream, TokenTree};

/// A token, or what stands in brackets.
#[derive(Clone, Debug)]
pub enum Tree {
    /// A name or keyword.
    Ident(Ident),
    /// A sign.
    Punct(Punct),
    /// A literal.
    Literal(Literal),
    /// Tokens in brackets.
    Group(Delimiter, Vec<Tree>),
}

impl Tree {
    /// Whether this is one of some signs.
    pub fn is_any(&self, chars: &[char]) -> bool {
        matches!(self, Self::Punct(punct) if chars.contains(&punct.as_char()))
    }

    /// Adds a name, a sign or a literal to a text, and of a group nothing.
    pub fn add_to(&self, text: &mut String) {
        // Writing to a text does not fail.
        let _ = match self {
            Self::Ident(ident) => write!(text, "{ident}"),
            Self::Punct(punct) => write!(text, "{punct}"),
            Self::Literal(literal) => write!(text, "{literal}"),
            Self::Group(..) => Ok(()),
        };
    }

    /// Whether this is a certain keyword or name.
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Ident(ident) if ident == word)
    }
}

/// Tells whether tokens are between angle brackets. The end of `->` is none.
#[derive(Default)]
pub struct Angles {
    open: usize,
    after_minus: bool,
}

impl Angles {
    /// Looks at the next token.
    pub fn pass(&mut self, token: &Tree) {
        if token.is_any(&['<']) {
            self.open += 1;
        } else if token.is_any(&['>']) && !self.after_minus {
            self.open = self.open.saturating_sub(1);
        }
        self.after_minus = token.is_any(&['-']);
    }

    /// Whether what follows is between them.
    pub fn are_open(&self) -> bool {
        self.open > 0
    }
}

/// Opens the groups of tokens.
pub fn open(tokens: TokenStream) -> Vec<Tree> {
    let open = |token| match token {
        TokenTree::Ident(ident) => Tree::Ident(ident),
        TokenTree::Punct(punct) => Tree::Punct(punct),
        TokenTree::Literal(literal) => Tree::Literal(literal),
        TokenTree::Group(group) => {
            let delimiter = group.delimiter();
            Tree::Group(delimiter, self::open(inside(group)))
        }
    };
    tokens.into_iter().map(open).collect()
}

/// What is in a group. The group is gone afterwards: tokens that nothing else has are taken apart
/// without a copy.
fn inside(group: Group) -> TokenStream {
    group.stream()
}

/// Closes what was opened.
pub fn close(trees: impl IntoIterator<Item = Tree>) -> TokenStream {
    let close = |tree| match tree {
        Tree::Ident(ident) => TokenTree::Ident(ident),
        Tree::Punct(punct) => TokenTree::Punct(punct),
        Tree::Literal(literal) => TokenTree::Literal(literal),
        Tree::Group(delimiter, inside) => {
            TokenTree::Group(Group::new(delimiter, self::close(inside)))
        }
    };
    trees.into_iter().map(close).collect()
}
