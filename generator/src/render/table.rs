//! Tables: calls of macros with braces in braces, `object::model! { Pet { … } }`. The printer leaves
//! the inside of a macro call in one line; here each entry gets a line of its own.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::{Item, Macro, MacroDelimiter};

/// The call, if the item is one.
pub fn of(item: &Item) -> Option<&Macro> {
    match item {
        Item::Macro(item) if matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) => {
            Some(&item.mac)
        }
        _ => None,
    }
}

/// Adds the call to a text.
pub fn print(text: &mut String, call: &Macro) {
    let path: Vec<String> = call.path.segments.iter().map(|it| it.ident.to_string()).collect();
    text.push_str(&path.join("::"));
    text.push_str("! {\n    ");
    let mut spacing = Spacing::Joint;
    for token in call.tokens.clone() {
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
    text.push_str(&token.to_string());
    *spacing = match token {
        TokenTree::Punct(punct) if punct.as_char() == '-' => Spacing::Joint,
        TokenTree::Punct(punct) => punct.spacing(),
        _ => Spacing::Alone,
    };
}

fn is_any(token: &TokenTree, chars: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if chars.contains(&punct.as_char()))
}
