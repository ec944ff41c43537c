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
pub(super) struct Claim<'a> {
    first: Words,
    wishes: Box<dyn Fn() -> Wishes + 'a>,
}

/// All that a claim has to say. Few claims are contested: only those are asked.
#[derive(Clone, Debug)]
pub(super) struct Wishes {
    /// The readings of the name, the best first; the first one is the claim's.
    pub(super) forms: Vec<Words>,
    /// How strongly the claim holds them.
    pub(super) rank: Rank,
}

impl<'a> Claim<'a> {
    /// A claim to the name that `first` makes.
    pub(super) fn new(first: Words, wishes: impl Fn() -> Wishes + 'a) -> Self {
        Self { first, wishes: Box::new(wishes) }
    }
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
    pub(super) fn resolve(&mut self, claims: Vec<Claim<'_>>) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::with_capacity(claims.len());
        let mut askers: HashMap<String, usize> = HashMap::with_capacity(claims.len());
        let mut wishes = Vec::with_capacity(claims.len());
        for claim in claims {
            let text = self.style.identifier(&claim.first);
            *askers.entry(text.clone()).or_default() += 1;
            names.push(Name { words: claim.first, text });
            wishes.push(claim.wishes);
        }
        let mut contested = Vec::new();
        for (index, (name, wishes)) in names.iter().zip(wishes).enumerate() {
            let alone = askers.get(&name.text) == Some(&1);
            if !(alone && self.take(&name.text)) {
                contested.push(Contested { index, wishes: wishes() });
            }
        }
        self.contest(contested, &mut names);
        names
    }

    fn contest(&mut self, mut open: Vec<Contested>, names: &mut [Name]) {
        open.sort_by(|a, b| a.wishes.rank.cmp(&b.wishes.rank));
        let longest = open.iter().map(|item| item.wishes.forms.len()).max().unwrap_or(0);
        for level in 0..longest {
            // `open` is in the order of ranks: the first that asks is the best ranked.
            open.retain(|item| {
                let Some(words) = item.wishes.forms.get(level) else { return true };
                let text = self.style.identifier(words);
                if self.taken.contains(&text) {
                    return true;
                }
                self.taken.insert(text.clone());
                set(names, item.index, Name { words: words.clone(), text });
                false
            });
        }
        self.number(&open, names);
    }

    fn number(&mut self, open: &[Contested], names: &mut [Name]) {
        let mut counters: HashMap<&Words, usize> = HashMap::new();
        for item in open {
            let Some(base) = item.wishes.forms.first() else { continue };
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
            set(names, item.index, name);
        }
    }
}

/// A claim whose first form someone else wants or has.
struct Contested {
    index: usize,
    wishes: Wishes,
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

    fn claim(forms: &[&str], text: &str) -> Claim<'static> {
        let forms: Vec<Words> = forms.iter().map(|form| words::natural(form)).collect();
        let rank = Rank { text: text.to_owned(), ..Rank::default() };
        let wishes = Wishes { forms, rank };
        Claim::new(wishes.forms[0].clone(), move || wishes.clone())
    }

    fn resolve(claims: Vec<Claim<'_>>) -> Vec<String> {
        let names = Scope::new(Style::Camel, &[]).resolve(claims);
        names.into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn a_natural_name_wins_over_anothers_suffix() {
        let claims =
            vec![claim(&["a", "a b"], "2"), claim(&["a", "a c"], "1"), claim(&["a b"], "3")];
        assert_eq!(resolve(claims), ["A2", "A", "AB"]);
    }

    #[test]
    fn a_form_is_given_once() {
        let claims =
            vec![claim(&["a", "b"], "3"), claim(&["a", "b"], "2"), claim(&["a", "b"], "1")];
        assert_eq!(resolve(claims), ["A2", "B", "A"]);
    }

    #[test]
    fn a_number_avoids_natural_names() {
        let claims = vec![claim(&["a"], "1"), claim(&["a"], "2"), claim(&["a2"], "3")];
        assert_eq!(resolve(claims), ["A", "A3", "A2"]);
    }

    #[test]
    fn reserved_names_are_never_given() {
        let names = Scope::new(Style::Camel, &["A"]).resolve(vec![claim(&["a", "a b"], "")]);
        assert_eq!(names.first().map(|name| name.text.as_str()), Some("AB"));
    }
}
