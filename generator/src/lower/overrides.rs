//! The configuration's rules for single places, matched against JSON pointers.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::config::{Rule, UnknownProperties};
use crate::diagnostics::{Diagnostic, Place};
use crate::pointer::Pointer;

/// The rules, with a note of which have matched.
pub(super) struct Overrides<'c> {
    rules: Vec<(Vec<String>, &'c Rule, Cell<bool>)>,
}

impl<'c> Overrides<'c> {
    pub fn new(rules: &'c [Rule]) -> Self {
        let rules = rules
            .iter()
            .map(|rule| {
                let tokens = rule.at.trim_start_matches('#').split('/').skip(1);
                (tokens.map(str::to_owned).collect(), rule, Cell::new(false))
            })
            .collect();
        Self { rules }
    }

    /// The rules for a place; later ones win, so they come first.
    fn at<'s>(&'s self, pointer: &'s Pointer) -> impl Iterator<Item = &'c Rule> + 's {
        let tokens: Vec<&str> = if self.rules.is_empty() {
            Vec::new()
        } else {
            pointer
                .as_str()
                .split_once('#')
                .map_or("", |(_, path)| path)
                .split('/')
                .skip(1)
                .collect()
        };
        let matching = self.rules.iter().rev().filter(move |(glob, _, _)| matches(glob, &tokens));
        matching.map(|(_, rule, used)| {
            used.set(true);
            *rule
        })
    }

    pub fn rename(&self, pointer: &Pointer) -> Option<String> {
        self.at(pointer).find_map(|rule| rule.rename.clone())
    }

    pub fn replace(&self, pointer: &Pointer) -> Option<String> {
        self.at(pointer).find_map(|rule| rule.replace.clone())
    }

    pub fn open(&self, pointer: &Pointer) -> Option<bool> {
        self.at(pointer).find_map(|rule| rule.open)
    }

    pub fn open_union(&self, pointer: &Pointer) -> Option<bool> {
        self.at(pointer).find_map(|rule| rule.open_union.or(rule.open))
    }

    pub fn unknown_properties(&self, pointer: &Pointer) -> Option<UnknownProperties> {
        self.at(pointer).find_map(|rule| rule.unknown_properties)
    }

    pub fn module(&self, pointer: &Pointer) -> Option<String> {
        self.at(pointer).find_map(|rule| rule.module.clone())
    }

    /// The traits to derive at a place: everywhere's, and the rules'.
    pub fn derives(&self, everywhere: &[String], pointer: &Pointer) -> Vec<String> {
        let mut derives: Vec<String> = everywhere.to_vec();
        for derive in self.at(pointer).flat_map(|rule| &rule.derives) {
            if !derives.contains(derive) {
                derives.push(derive.clone());
            }
        }
        derives
    }

    /// An error for each rule that matched nothing: a document that changed under it, or a slip.
    pub fn unused(&self, places: &BTreeMap<String, Place>) -> Vec<Diagnostic> {
        let unused = self.rules.iter().filter(|(_, _, used)| !used.get());
        unused
            .map(|(_, rule, _)| {
                let message = format!("the rule at `{}` matches nothing", rule.at);
                let mut finding = Diagnostic::error("unused-rule", message)
                    .help("correct the pointer, or remove the rule");
                finding.place =
                    places.get(&format!("rule/{}", rule.at)).cloned().unwrap_or_default();
                finding
            })
            .collect()
    }
}

/// Whether a glob matches: `**` stands for any number of tokens, `*` for a part of one.
///
/// Works on rows instead of recursing, so the time is the product of the lengths at worst.
fn matches(glob: &[String], tokens: &[&str]) -> bool {
    let mut reach = vec![false; tokens.len() + 1];
    reach[0] = true;
    for pattern in glob {
        let mut next = vec![false; tokens.len() + 1];
        if pattern == "**" {
            let mut any = false;
            for (slot, reached) in next.iter_mut().zip(&reach) {
                any |= *reached;
                *slot = any;
            }
        } else {
            for (index, token) in tokens.iter().enumerate() {
                next[index + 1] = reach[index] && token_matches(pattern, token);
            }
        }
        reach = next;
    }
    reach.last().copied().unwrap_or(false)
}

fn token_matches(pattern: &str, token: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or("");
    let Some(mut rest) = token.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(glob: &str, pointer: &str) -> bool {
        let rules = [Rule { at: glob.to_owned(), rename: Some("X".to_owned()), ..Rule::default() }];
        let overrides = Overrides::new(&rules);
        Pointer::parse(pointer).is_some_and(|it| overrides.rename(&it).is_some())
    }

    #[test]
    fn globs_match_tokens_and_runs_of_tokens() {
        assert!(hit("#/components/schemas/Pet", "#/components/schemas/Pet"));
        assert!(hit(
            "#/components/schemas/*/properties/id",
            "#/components/schemas/Pet/properties/id"
        ));
        assert!(hit("#/components/**/id", "#/components/schemas/Pet/properties/id"));
        assert!(hit("#/components/schemas/P*t", "#/components/schemas/Parrot"));
        assert!(!hit("#/components/schemas/*", "#/components/schemas/Pet/properties/id"));
        assert!(!hit("#/components/schemas/Pe", "#/components/schemas/Pet"));
    }

    #[test]
    fn a_rule_that_matches_nothing_is_an_error() {
        let rules = [Rule { at: "#/components/schemas/Pte".to_owned(), ..Rule::default() }];
        let overrides = Overrides::new(&rules);
        assert!(overrides.rename(&Pointer::root()).is_none());
        assert_eq!(overrides.unused(&BTreeMap::new()).len(), 1);
    }
}
