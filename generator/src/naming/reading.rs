//! The readings of a text of the document as forms of a claim.

use std::collections::HashMap;

use super::style::Style;
use super::words::{self, Words};

/// The forms that a text offers, the best first: its natural words, those with every symbol
/// spelled, those with code points, and, where `alike` tells that another text of the scope has the
/// same words, those with its capitalisation.
pub(super) fn forms(text: &str, alike: bool) -> Vec<Words> {
    let mut forms = vec![words::natural(text)];
    push(&mut forms, words::spelled(text));
    push(&mut forms, words::coded(text));
    if alike {
        push(&mut forms, with(words::spelled(text), words::capitalisation(text)));
    }
    forms
}

/// Adds a form unless it is there already.
pub(super) fn push(forms: &mut Vec<Words>, form: Words) {
    if !forms.contains(&form) {
        forms.push(form);
    }
}

/// The words with some more at the end.
pub(super) fn with(mut words: Words, more: &[&str]) -> Words {
    words.extend(more.iter().map(|&word| word.to_owned()));
    words
}

/// How far a text is from the identifier that its natural words make: 0 if it is that identifier,
/// then snake case, then kebab case, then by the number of symbols in it.
pub(super) fn distance(text: &str, style: Style) -> usize {
    let natural = words::natural(text);
    if text == style.identifier(&natural) {
        0
    } else if text == natural.join("_") {
        1
    } else if text == natural.join("-") {
        2
    } else {
        3 + words::spelled(text).len().saturating_sub(natural.len())
    }
}

/// Which texts of a scope have the same natural words and are not the same.
#[derive(Debug, Default)]
pub(super) struct Alike<'a> {
    seen: HashMap<Words, (&'a str, bool)>,
}

impl<'a> Alike<'a> {
    /// Compares all texts of a scope.
    pub(super) fn new(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut alike = Self::default();
        for text in texts {
            let entry = alike.seen.entry(words::natural(text)).or_insert((text, false));
            entry.1 |= entry.0 != text;
        }
        alike
    }

    /// Whether another text has the natural words of this one.
    pub(super) fn has(&self, text: &str) -> bool {
        self.seen.get(&words::natural(text)).is_some_and(|(_, several)| *several)
    }
}
