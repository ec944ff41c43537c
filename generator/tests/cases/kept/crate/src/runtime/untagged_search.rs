// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! The search for the member of a union that a value is.

use std::fmt::{self, Write};

use serde::de::Error as _;
use serde_json::{Error, Value};

use super::content::Content;
use super::probe::{Candidate, Fit, Probe, Waste, candidates, is_foreign, plain_choice, waste};
use super::untagged::UntaggedUnion;
use super::untagged_budget::Budget;

/// How many members a message lists.
const LISTED: usize = 16;
/// How much of a member's own message it shows, in characters.
const SHOWN: usize = 200;

/// What was found for a value.
pub(crate) enum Found<U> {
    /// Its member.
    Member(U),
    /// A member, and another that has properties which the first one would drop.
    Several(U),
    /// No member.
    Foreign,
}

/// The search for the member of one value.
pub(crate) struct Search {
    budget: Budget,
    /// The members that could not be read, and why.
    refusals: Vec<(usize, Error)>,
    /// The members that were not tried, since the value has what only others list.
    contradicted: Vec<usize>,
    /// Whether another member gives back what the chosen one drops, somewhere inside.
    is_split: bool,
    /// What members write again, and how much of the value that loses.
    written: Vec<Written>,
}

/// What a member gives back of the value.
struct Written {
    index: usize,
    lost: usize,
    out: Option<Value>,
}

impl Search {
    pub(crate) fn new(value: &Content<'_>) -> Self {
        Self {
            budget: Budget::enter(value),
            refusals: Vec::new(),
            contradicted: Vec::new(),
            is_split: false,
            written: Vec::new(),
        }
    }

    /// Finds the member.
    pub(crate) fn run<U: UntaggedUnion>(&mut self, value: &Content<'_>) -> Found<U> {
        // The most frequent case, without a list of candidates.
        if let Some(index) = plain_choice(U::PROBES, value, U::ANY_OF)
            && let Some(union) = self.attempt(index, value)
        {
            return Found::Member(union);
        }
        let candidates = candidates(U::PROBES, value);
        if U::OPEN && is_foreign(U::PROBES, value) {
            return Found::Foreign;
        }
        let some_fit = candidates.iter().any(|it| it.rank.fit == Fit::Fits);
        for group in candidates.chunk_by(|a, b| a.rank == b.rank) {
            // What is broken for its own member is not a new value of another.
            let is_of_another = |fit| fit == Fit::Disowned || fit == Fit::Contradicted && some_fit;
            if group.iter().any(|it| is_of_another(it.rank.fit)) {
                self.contradicted.extend(group.iter().map(|it| it.index));
                continue;
            }
            let Some((index, union)) = self.try_group(group, value) else { continue };
            if !U::ANY_OF {
                return Found::Member(union);
            }
            if self.is_split || self.drops_known::<U>(index, &candidates, value) {
                return Found::Several(union);
            }
            return self.look_inside((index, union), &candidates, value);
        }
        Found::Foreign
    }

    /// Tries members of the same rank: the ones that waste least of the value first.
    fn try_group<U: UntaggedUnion>(
        &mut self,
        group: &[Candidate],
        value: &Content<'_>,
    ) -> Option<(usize, U)> {
        if let [only] = group {
            return self.attempt(only.index, value).map(|union| (only.index, union));
        }
        let mut wasting = Vec::with_capacity(group.len());
        for Candidate { index, .. } in group {
            let waste = match (value, U::PROBES.get(*index)) {
                (Content::Object(object), Some(probe)) => waste(probe, object),
                _ => Waste::default(),
            };
            let place = wasting.partition_point(|(other, _)| *other <= waste);
            wasting.insert(place, (waste, *index));
        }
        wasting.chunk_by(|a, b| a.0 == b.0).find_map(|equals| self.try_equals(equals, value))
    }

    /// Tries members that only reading can tell apart: the one that gives back most of the value
    /// is taken, the first of several.
    fn try_equals<U: UntaggedUnion>(
        &mut self,
        equals: &[(Waste, usize)],
        value: &Content<'_>,
    ) -> Option<(usize, U)> {
        let comparable = equals.len() > 1 && value.is_nested();
        let mut best: Option<(usize, usize, U)> = None;
        for (_, index) in equals {
            let Some(union) = self.attempt::<U>(*index, value) else { continue };
            if !comparable {
                return Some((*index, union));
            }
            let lost = self.give_back(*index, &union, value);
            if best.as_ref().is_none_or(|(least, ..)| lost < *least) {
                best = Some((lost, *index, union));
            }
            if lost == 0 || self.budget.is_spent() {
                break;
            }
        }
        let (least, index, union) = best?;
        if U::ANY_OF && least > 0 {
            self.is_split = self.lost_by_all(value) < least;
        }
        Some((index, union))
    }

    fn attempt<U: UntaggedUnion>(&mut self, index: usize, value: &Content<'_>) -> Option<U> {
        if self.refusals.iter().any(|(refused, _)| *refused == index) {
            return None;
        }
        if self.is_broken_for_another::<U>(index, value) {
            self.refusals.push((index, Error::custom("has a value that is not listed")));
            return None;
        }
        if self.budget.is_spent() {
            let error = Error::custom("too many ways to read the unions in this value");
            self.refusals.push((index, error));
            return None;
        }
        match U::from_member(index, value) {
            Ok(union) => Some(union),
            Err(error) => {
                self.refusals.push((index, error));
                None
            }
        }
    }

    /// Whether the value has a property that the chosen member drops and another fitting one has a
    /// field for.
    fn drops_known<U: UntaggedUnion>(
        &mut self,
        chosen: usize,
        candidates: &[Candidate],
        value: &Content<'_>,
    ) -> bool {
        let (Content::Object(object), Some(chosen_probe)) = (value, U::PROBES.get(chosen)) else {
            return false;
        };
        let dropped: Vec<&str> = object.keys().filter(|key| chosen_probe.drops(key)).collect();
        if dropped.is_empty() {
            return false;
        }
        candidates
            .iter()
            .filter(|other| other.index != chosen && other.rank.fit == Fit::Fits)
            .filter(|other| {
                U::PROBES
                    .get(other.index)
                    .is_some_and(|probe| dropped.iter().any(|key| probe.has_field(key)))
            })
            .any(|other| self.attempt::<U>(other.index, value).is_some())
    }

    /// Whether an object would be a new value of a member that lists values, and is broken for one that
    /// could not be read: that one lists a value of it, or it fits and has a field for what this one drops.
    fn is_broken_for_another<U: UntaggedUnion>(&self, index: usize, value: &Content<'_>) -> bool {
        let (Content::Object(object), Some(probe)) = (value, U::PROBES.get(index)) else {
            return false;
        };
        if self.refusals.is_empty() || !probe.misses(object) {
            return false;
        }
        let mut refused = self.refusals.iter().filter_map(|(refused, _)| U::PROBES.get(*refused));
        refused.any(|other| {
            let fits = || other.has_required(object) && !other.misses(object);
            other.lists_against(probe, object) || fits() && probe.drops_what(other, object)
        })
    }

    /// Looks inside the properties of an object that may be of several members: another one may have a
    /// place for all of it, or for what the chosen one drops there.
    fn look_inside<U: UntaggedUnion>(
        &mut self,
        (chosen, union): (usize, U),
        candidates: &[Candidate],
        value: &Content<'_>,
    ) -> Found<U> {
        let Content::Object(object) = value else { return Found::Member(union) };
        let fitting = || candidates.iter().filter(|it| it.rank.fit == Fit::Fits);
        let mut others = fitting().map(|it| it.index).filter(|index| *index != chosen).peekable();
        if others.peek().is_none() || !object.iter().any(|(_, value)| value.is_nested()) {
            return Found::Member(union);
        }
        let least = self.give_back(chosen, &union, value);
        for index in others {
            if least == 0 || self.budget.is_spent() {
                return Found::Member(union);
            }
            // What was compared already lost no less than the chosen one.
            if self.written.iter().any(|it| it.index == index) {
                continue;
            }
            let Some(other) = self.attempt::<U>(index, value) else { continue };
            if self.give_back(index, &other, value) == 0 {
                return Found::Member(other);
            }
        }
        if self.lost_by_all(value) < least { Found::Several(union) } else { Found::Member(union) }
    }

    /// How much of the value is lost when the member of that index is written again.
    fn give_back<U: UntaggedUnion>(
        &mut self,
        index: usize,
        union: &U,
        value: &Content<'_>,
    ) -> usize {
        if let Some(known) = self.written.iter().find(|it| it.index == index) {
            return known.lost;
        }
        self.budget.again(value);
        let out = serde_json::to_value(union).ok();
        let lost = out.as_ref().map_or(usize::MAX, |out| lost(value, &[out]));
        self.written.push(Written { index, lost, out });
        lost
    }

    /// How much of the value is in nothing that was written.
    fn lost_by_all(&self, value: &Content<'_>) -> usize {
        lost(value, &self.written.iter().filter_map(|it| it.out.as_ref()).collect::<Vec<_>>())
    }

    /// Says for each member why the value is not of it, those that were tried first.
    pub(crate) fn message<U: UntaggedUnion>(&self) -> String {
        let mut message = format!("no member of {} fits", U::NAME);
        let tried = self.refusals.iter().filter_map(|(index, error)| {
            U::PROBES.get(*index).map(|probe| (probe.name, Reason::Unreadable(error)))
        });
        let untried = U::PROBES.iter().enumerate().filter_map(|(index, probe)| {
            let tried = self.refusals.iter().any(|(tried, _)| *tried == index);
            let reason = match self.contradicted.contains(&index) {
                true => Reason::Contradicted,
                false => Reason::Kind(probe),
            };
            (!tried).then_some((probe.name, reason))
        });
        let mut separator = ": ";
        for (name, reason) in tried.chain(untried).take(LISTED) {
            // Writing to a string cannot fail.
            let _ = write!(message, "{separator}{name}: {reason}");
            separator = "; ";
        }
        if U::PROBES.len() > LISTED {
            let _ = write!(message, "; and {} more", U::PROBES.len() - LISTED);
        }
        message
    }
}

/// Why a value is not of a member.
enum Reason<'a> {
    Unreadable(&'a Error),
    Kind(&'a Probe),
    Contradicted,
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => {
                let message = error.to_string();
                match message.char_indices().nth(SHOWN) {
                    Some((end, _)) => write!(formatter, "{}…", message.get(..end).unwrap_or("")),
                    None => formatter.write_str(&message),
                }
            }
            Self::Kind(probe) => write!(formatter, "expected {}", probe.kinds),
            Self::Contradicted => formatter.write_str("has a value that another member lists"),
        }
    }
}

/// How many values of `value` are in none of `outs`, at any depth.
fn lost(value: &Content<'_>, outs: &[&Value]) -> usize {
    let mut lost = 0;
    let mut open = vec![(value, outs.to_vec())];
    while let Some((value, outs)) = open.pop() {
        let mut look = |value, find: &dyn Fn(&'_ Value) -> Option<&'_ Value>| {
            let mut inner = Vec::new();
            for out in &outs {
                inner.extend(find(out));
            }
            if inner.is_empty() {
                lost += Content::size(value);
            } else {
                open.push((value, inner));
            }
        };
        match value {
            Content::Object(value) => {
                for (key, value) in value.iter() {
                    look(value, &|out| out.get(&**key));
                }
            }
            Content::Array(value) => {
                for (index, value) in value.iter().enumerate() {
                    look(value, &|out| out.get(index));
                }
            }
            _ => {}
        }
    }
    lost
}
