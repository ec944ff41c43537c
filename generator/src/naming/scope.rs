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
    /// The name that it had before.
    kept: Option<&'a str>,
    wishes: Box<dyn Fn(Times) -> Wishes + 'a>,
}

/// Which forms a claim is asked for: those of today, or those that it may have had before, when
/// there may have been something alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    Now,
    Before,
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
        Self::at_times(first, move |_| wishes())
    }

    /// The same with forms that depend on what else there is.
    pub(super) fn at_times(first: Words, wishes: impl Fn(Times) -> Wishes + 'a) -> Self {
        Self { first, kept: None, wishes: Box::new(wishes) }
    }

    /// The same of something that had a name before. It keeps it, if it is one of its forms.
    pub(super) fn keeping(self, kept: Option<&'a str>) -> Self {
        Self { kept, ..self }
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
    /// Names for claims of this or a later phase that had them before.
    aside: HashSet<String>,
}

impl Scope {
    /// A scope in which only `reserved` is taken.
    pub(super) fn new(style: Style, reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|&name| name.to_owned()).collect();
        Self { style, taken, aside: HashSet::new() }
    }

    /// Sets names aside for the claims that keep them.
    pub(super) fn set_aside<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        self.aside.extend(names.map(str::to_owned));
    }

    /// Takes one name, if nobody has it yet.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Gives each claim a name, in the order of the claims.
    pub(super) fn resolve(&mut self, claims: Vec<Claim<'_>>) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::with_capacity(claims.len());
        let mut open = Vec::with_capacity(claims.len());
        for (index, claim) in claims.into_iter().enumerate() {
            if let Some(name) = self.keep(&claim) {
                names.push(name);
                continue;
            }
            let text = self.style.identifier(&claim.first);
            names.push(Name { words: claim.first, text });
            open.push((index, claim.wishes));
        }
        let mut askers: HashMap<&str, usize> = HashMap::with_capacity(open.len());
        for name in open.iter().filter_map(|(index, _)| names.get(*index)) {
            *askers.entry(&name.text).or_default() += 1;
        }
        let mut contested = Vec::new();
        for (index, wishes) in open {
            let Some(name) = names.get(index).map(|name| &name.text) else { continue };
            let alone = askers.get(name.as_str()) == Some(&1);
            if !(alone && self.is_free(name) && self.take(name)) {
                contested.push(Contested { index, wishes: wishes(Times::Now) });
            }
        }
        self.contest(contested, &mut names);
        names
    }

    /// The name that a claim keeps, which is no longer free then.
    fn keep(&mut self, claim: &Claim<'_>) -> Option<Name> {
        let kept = claim.kept?;
        self.aside.remove(kept);
        if self.taken.contains(kept) {
            return None;
        }
        let words = if self.style.identifier(&claim.first) == kept {
            claim.first.clone()
        } else {
            let forms = (claim.wishes)(Times::Before).forms;
            let numbered = forms.first().and_then(|form| self.numbered(form, kept));
            let is_kept = |form: &Words| self.style.identifier(form) == kept;
            forms.into_iter().find(is_kept).or(numbered)?
        };
        self.take(kept);
        Some(Name { words, text: kept.to_owned() })
    }

    /// The form with the number that makes it a name.
    fn numbered(&self, form: &Words, name: &str) -> Option<Words> {
        let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        (1..=digits).find_map(|length| {
            let mut words = form.clone();
            words.push(name.get(name.len() - length..)?.to_owned());
            (self.style.identifier(&words) == name).then_some(words)
        })
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name) && !self.aside.contains(name)
    }

    fn contest(&mut self, mut open: Vec<Contested>, names: &mut [Name]) {
        open.sort_by(|a, b| a.wishes.rank.cmp(&b.wishes.rank));
        let longest = open.iter().map(|item| item.wishes.forms.len()).max().unwrap_or(0);
        for level in 0..longest {
            // `open` is in the order of ranks: the first that asks is the best ranked.
            open.retain(|item| {
                let Some(words) = item.wishes.forms.get(level) else { return true };
                let text = self.style.identifier(words);
                if !self.is_free(&text) {
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
                if self.is_free(&text) && self.take(&text) {
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
