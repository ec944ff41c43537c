//! A scope in which every name is given once.
//!
//! All claims of a phase are resolved together, so that the order of the document has no say:
//!
//! 1. Every claim asks for its first form. Of those that ask for the same one, the best ranked
//!    gets it.
//! 2. The others ask for their next form, and so on. What another claim got by an earlier form
//!    stays with it.
//! 3. Who has no form left gets its first one with a number, by rank.
//!
//! A claim thus depends only on those that ask for the same names: one more claim for another
//! name changes nothing.

use std::collections::{HashMap, HashSet};

use super::style::Style;
use super::words::Words;

/// How strongly a claim holds its name: smaller is stronger. The fields decide in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// The kind of claim.
    pub(super) class: usize,
    /// How far the text in the document is from the identifier.
    pub(super) distance: usize,
    /// The text in the document.
    pub(super) text: String,
    /// The place in the document, for texts that stand there more than once.
    pub(super) place: String,
}

/// What something would like to be called.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// The readings of its name, the best first. The first one is always there.
    pub(super) forms: Vec<Words>,
    /// Its rank.
    pub(super) rank: Rank,
}

/// A name given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// Its words.
    pub(super) words: Words,
    /// The identifier, without `r#`.
    pub(super) text: String,
}

/// A scope of names.
#[derive(Debug)]
pub(super) struct Scope {
    style: Style,
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which only `reserved` is taken.
    pub(super) fn new(style: Style, reserved: &[&str]) -> Self {
        Self { style, taken: reserved.iter().map(|&name| name.to_owned()).collect() }
    }

    /// Takes one name, if it is free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Gives each claim a name, in the order of the claims.
    pub(super) fn resolve(&mut self, claims: &[Claim]) -> Vec<Name> {
        let mut names = vec![Name::default(); claims.len()];
        let mut open: Vec<usize> = (0..claims.len()).collect();
        open.sort_by(|&a, &b| rank(claims, a).cmp(&rank(claims, b)));
        let mut level = 0;
        while !open.is_empty() {
            let mut next = Vec::new();
            let mut exhausted = true;
            // `open` is in the order of ranks: the first that asks is the best ranked.
            for index in open {
                let Some(words) = claims.get(index).and_then(|claim| claim.forms.get(level)) else {
                    next.push(index);
                    continue;
                };
                exhausted = false;
                let text = self.style.identifier(words);
                if self.taken.contains(&text) {
                    next.push(index);
                } else {
                    self.taken.insert(text.clone());
                    set(&mut names, index, Name { words: words.clone(), text });
                }
            }
            open = next;
            if exhausted {
                break;
            }
            level += 1;
        }
        self.number(claims, &open, &mut names);
        names
    }

    fn number(&mut self, claims: &[Claim], open: &[usize], names: &mut [Name]) {
        let mut counters: HashMap<&Words, usize> = HashMap::new();
        for &index in open {
            let Some(base) = claims.get(index).and_then(|claim| claim.forms.first()) else {
                continue;
            };
            let counter = counters.entry(base).or_insert(1);
            let name = loop {
                *counter += 1;
                let mut words = base.clone();
                words.push(counter.to_string());
                let text = self.style.identifier(&words);
                if self.take(&text) {
                    break Name { words, text };
                }
            };
            set(names, index, name);
        }
    }
}

fn rank(claims: &[Claim], index: usize) -> Option<&Rank> {
    claims.get(index).map(|claim| &claim.rank)
}

fn set(names: &mut [Name], index: usize, name: Name) {
    if let Some(slot) = names.get_mut(index) {
        *slot = name;
    }
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;

    fn claim(forms: &[&str], text: &str) -> Claim {
        Claim {
            forms: forms.iter().map(|form| words::natural(form)).collect(),
            rank: Rank { text: text.to_owned(), ..Rank::default() },
        }
    }

    fn resolve(claims: &[Claim]) -> Vec<String> {
        let names = Scope::new(Style::Camel, &[]).resolve(claims);
        names.into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn a_natural_name_wins_over_anothers_suffix() {
        let claims = [claim(&["a", "a b"], "2"), claim(&["a", "a c"], "1"), claim(&["a b"], "3")];
        assert_eq!(resolve(&claims), ["A2", "A", "AB"]);
    }

    #[test]
    fn a_form_is_given_once() {
        let claims = [claim(&["a", "b"], "3"), claim(&["a", "b"], "2"), claim(&["a", "b"], "1")];
        assert_eq!(resolve(&claims), ["A2", "B", "A"]);
    }

    #[test]
    fn a_number_avoids_natural_names() {
        let claims = [claim(&["a"], "1"), claim(&["a"], "2"), claim(&["a2"], "3")];
        assert_eq!(resolve(&claims), ["A", "A3", "A2"]);
    }

    #[test]
    fn reserved_names_are_never_given() {
        let names = Scope::new(Style::Camel, &["A"]).resolve(&[claim(&["a", "a b"], "")]);
        assert_eq!(names.first().map(|name| name.text.as_str()), Some("AB"));
    }
}
