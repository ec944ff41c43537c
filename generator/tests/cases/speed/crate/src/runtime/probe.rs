// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What can be told about a JSON value before reading it, to find the union's member that it is.

use std::cmp::Reverse;
use std::fmt;

use serde_json::Number;

use super::content::{Content, Object};

/// What is known of the values of a union's member.
pub(crate) struct Probe {
    /// The member's name, for messages.
    pub name: &'static str,
    /// The JSON kinds that its values can have.
    pub kinds: Kinds,
    /// Properties that its objects must have.
    pub required: &'static [&'static str],
    /// Properties that it has fields for.
    pub known: &'static [&'static str],
    /// Whether it keeps the properties that it has no field for.
    pub keeps_unknown: bool,
    /// Properties with a list of values. New values may appear in it.
    pub constants: &'static [(&'static str, &'static [Constant])],
    /// The same of properties of objects in properties, with the names on the way.
    pub inner_constants: &'static [Inner],
    /// Its values, where it is a list of them; otherwise empty. New values may appear in it.
    pub values: &'static [Constant],
}

/// A property, the names of properties from there on, and the values of the last one.
type Inner = (&'static str, &'static [&'static str], &'static [Constant]);

/// What is known of a member whose values have these kinds; the other functions add to it.
pub(crate) const fn of(name: &'static str, kinds: Kinds) -> Probe {
    Probe {
        name,
        kinds,
        required: &[],
        known: &[],
        keeps_unknown: false,
        constants: &[],
        inner_constants: &[],
        values: &[],
    }
}

impl Probe {
    /// The same with [`required`](Self::required) properties.
    pub(crate) const fn requires(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    /// The same with [`known`](Self::known) properties.
    pub(crate) const fn knows(self, known: &'static [&'static str]) -> Self {
        Self { known, ..self }
    }

    /// The same for a member that [keeps](Self::keeps_unknown) what it has no field for, or not.
    pub(crate) const fn keeps_unknown(self, keeps_unknown: bool) -> Self {
        Self { keeps_unknown, ..self }
    }

    /// The same with properties whose values are [listed](Self::constants).
    pub(crate) const fn lists(
        self,
        constants: &'static [(&'static str, &'static [Constant])],
    ) -> Self {
        Self { constants, ..self }
    }

    /// The same with [listed](Self::inner_constants) values deeper inside.
    pub(crate) const fn lists_inside(self, inner_constants: &'static [Inner]) -> Self {
        Self { inner_constants, ..self }
    }

    /// The same with the member's own [`values`](Self::values).
    pub(crate) const fn limited_to(self, values: &'static [Constant]) -> Self {
        Self { values, ..self }
    }
}

/// A value that the API's description names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Constant {
    Null,
    Bool(bool),
    Int(i64),
    /// An integer beyond `i64`.
    Uint(u64),
    Float(f64),
    Str(&'static str),
}

impl Constant {
    /// Whether `value` is this one. Numbers are compared by value: `1.0` is `1`.
    fn is(&self, value: &Content<'_>) -> bool {
        match (self, value) {
            (Self::Null, Content::Null) => true,
            (Self::Bool(constant), Content::Bool(value)) => constant == value,
            (Self::Int(constant), Content::Number(value)) => match value.as_i64() {
                Some(value) => *constant == value,
                None => value.as_f64() == Some(*constant as f64),
            },
            (Self::Uint(constant), Content::Number(value)) => match value.as_u64() {
                Some(value) => *constant == value,
                None => value.as_f64() == Some(*constant as f64),
            },
            (Self::Float(constant), Content::Number(value)) => value.as_f64() == Some(*constant),
            (Self::Str(constant), Content::String(value)) => constant == value,
            _ => false,
        }
    }
}

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const NULL: Self = Self(1);
    pub(crate) const BOOLEAN: Self = Self(1 << 1);
    /// Numbers without a fraction, `1.0` included.
    pub(crate) const INTEGER: Self = Self(1 << 2);
    /// Numbers with a fraction. A schema `number` has both kinds.
    pub(crate) const FRACTION: Self = Self(1 << 3);
    pub(crate) const STRING: Self = Self(1 << 4);
    pub(crate) const ARRAY: Self = Self(1 << 5);
    pub(crate) const OBJECT: Self = Self(1 << 6);
    pub(crate) const ANY: Self = Self((1 << 7) - 1);

    /// The kinds of both sets.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a kind is in both sets.
    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kind of a value; `1.0` is of both number kinds.
    fn of(value: &Content<'_>) -> Self {
        match value {
            Content::Null => Self::NULL,
            Content::Bool(_) => Self::BOOLEAN,
            Content::Number(number) if is_written_as_integer(number) => Self::INTEGER,
            Content::Number(number) => match number.as_f64() {
                Some(float) if float.fract() == 0.0 => Self::INTEGER.or(Self::FRACTION),
                _ => Self::FRACTION,
            },
            Content::String(_) => Self::STRING,
            Content::Array(_) => Self::ARRAY,
            Content::Object(_) => Self::OBJECT,
        }
    }
}

impl fmt::Display for Kinds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = if self.meets(Self::FRACTION) { "a number" } else { "an integer" };
        let names = [
            (Self::NULL, "null"),
            (Self::BOOLEAN, "a boolean"),
            (Self::INTEGER.or(Self::FRACTION), number),
            (Self::STRING, "a string"),
            (Self::ARRAY, "an array"),
            (Self::OBJECT, "an object"),
        ];
        let mut or = "";
        for (kind, name) in &names {
            if self.meets(*kind) {
                write!(formatter, "{or}{name}")?;
                or = " or ";
            }
        }
        Ok(())
    }
}

fn is_written_as_integer(number: &Number) -> bool {
    number.is_i64() || number.is_u64()
}

/// A member that may hold the value; the smaller its rank, the likelier.
pub(crate) struct Candidate {
    /// The member's index.
    pub index: usize,
    /// How well the value fits.
    pub rank: Rank,
}

/// How well a value fits a member, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    /// Whether the object's properties allow the member at all.
    pub fit: Fit,
    /// How many listed values the value has; none if others that it has are not listed.
    matches: Reverse<usize>,
    /// Whether a number is of the member's other kind, such as an integer for a float.
    inexact: bool,
}

/// Whether an object's properties allow a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// They do.
    Fits,
    /// A property has a value that another member lists and this one does not; or nothing has a value
    /// that this one lists, and something one that another lists.
    Contradicted,
    /// Nothing has a value that this one lists, and all that another lists speaks for that one, which lacks
    /// a required property and has a field for what this one drops.
    Disowned,
    /// A required property is not there.
    Lacking,
}

/// The member that an object is of, where no values are listed and nothing needs to be compared: it fits
/// no other, or it is the only fitting one with a field for every property. Of several fitting members
/// of an `anyOf`, another may have more room inside the properties.
pub(crate) fn plain_choice(probes: &[Probe], value: &Content<'_>, any_of: bool) -> Option<usize> {
    let Content::Object(object) = value else { return None };
    let fits = |probe: &Probe| probe.kinds.meets(Kinds::OBJECT) && probe.has_required(object);
    if probes.iter().any(Probe::lists_values) {
        return None;
    }
    if let Some(index) = only(probes, fits)? {
        return Some(index);
    }
    if any_of && object.iter().any(|(_, value)| value.is_nested()) {
        return None;
    }
    only(probes, |probe| fits(probe) && object.keys().all(|key| probe.has_field(key)))?
}

/// The index of the only such member; nothing in it if there are several, and none if there is none.
fn only(probes: &[Probe], is_such: impl Fn(&Probe) -> bool) -> Option<Option<usize>> {
    let mut such = probes.iter().enumerate().filter(|(_, probe)| is_such(probe));
    let (first, _) = such.next()?;
    Some(such.next().is_none().then_some(first))
}

/// The members whose kinds allow the value, the likeliest first, then in their own order.
pub(crate) fn candidates(probes: &[Probe], value: &Content<'_>) -> Vec<Candidate> {
    let kind = Kinds::of(value);
    let telling = match value {
        Content::Object(object) => telling(probes, object),
        _ => Telling::default(),
    };
    let mut candidates = Vec::new();
    for (index, probe) in probes.iter().enumerate() {
        if probe.kinds.meets(kind) {
            let rank = match value {
                Content::Object(object) => rank_object(probe, &telling, object),
                _ => rank_scalar(probe, value),
            };
            // Most ranks are equal: a general sort would be more code than use.
            let place = candidates.partition_point(|it: &Candidate| it.rank <= rank);
            candidates.insert(place, Candidate { index, rank });
        }
    }
    candidates
}

fn rank_scalar(probe: &Probe, value: &Content<'_>) -> Rank {
    // A list that does not have the value loses against a member that takes any.
    let matches = match probe.values {
        [] => 1,
        values if is_listed(values, value) => 2,
        _ => 0,
    };
    let inexact = match value {
        Content::Number(number) => {
            probe.kinds.meets(Kinds::FRACTION) == is_written_as_integer(number)
        }
        _ => false,
    };
    Rank { fit: Fit::Fits, matches: Reverse(matches), inexact }
}

/// What speaks for some members, and so against others.
#[derive(Default)]
struct Telling<'p> {
    /// The places whose value some fitting member lists: only those can speak against another.
    places: Vec<Place>,
    /// The members that lack a required property and nothing else.
    incomplete: Vec<&'p Probe>,
}

/// Mostly no values are listed, and then nothing speaks for or against a member.
fn telling<'p>(probes: &'p [Probe], object: &Object<'_>) -> Telling<'p> {
    let mut telling = Telling::default();
    for probe in probes {
        if !probe.lists_values() || !probe.kinds.meets(Kinds::OBJECT) {
            continue;
        }
        let lacking = !probe.has_required(object);
        let (mut matches, mut missed) = (0, false);
        for (place, constants) in probe.listed() {
            match place.find(object) {
                Some(value) if is_listed(constants, value) => {
                    matches += 1;
                    if !lacking {
                        telling.places.push(place);
                    }
                }
                Some(_) => missed = true,
                None => {}
            }
        }
        if lacking && matches > 0 && !missed {
            telling.incomplete.push(probe);
        }
    }
    telling
}

fn rank_object(probe: &Probe, telling: &Telling<'_>, object: &Object<'_>) -> Rank {
    let (mut matches, mut missed, mut told) = (0, false, false);
    for (place, constants) in probe.listed() {
        match place.find(object) {
            Some(value) if is_listed(constants, value) => matches += 1,
            Some(_) => {
                missed = true;
                told |= telling.places.contains(&place);
            }
            None => {}
        }
    }
    // Other values may be new ones, unless something speaks for another member alone.
    let outdone = matches == 0 && missed && !telling.places.is_empty();
    let is_of =
        |other: &&Probe| other.lists_against(probe, object) && probe.drops_what(other, object);
    let fit = if !probe.has_required(object) {
        Fit::Lacking
    } else if told || outdone {
        Fit::Contradicted
    } else if matches == 0 && telling.incomplete.iter().any(is_of) {
        Fit::Disowned
    } else {
        Fit::Fits
    };
    // What is of a member has no value that it does not list.
    let matches = if missed { 0 } else { matches };
    Rank { fit, matches: Reverse(matches), inexact: false }
}

/// Whether a value is one of those that are listed.
fn is_listed(constants: &[Constant], value: &Content<'_>) -> bool {
    constants.iter().any(|constant| constant.is(value))
}

/// What a member makes no use of in an object; the smaller, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Waste {
    /// The properties that it drops.
    dropped: usize,
    /// The properties that it has no field for.
    unknown: usize,
}

/// What the member makes no use of in an object.
pub(crate) fn waste(probe: &Probe, object: &Object<'_>) -> Waste {
    let mut unknown = 0;
    for (property, _) in object.iter() {
        unknown += usize::from(!probe.has_field(property));
    }
    Waste { dropped: if probe.keeps_unknown { 0 } else { unknown }, unknown }
}

/// A property, or by the names on the way one deeper inside.
#[derive(Clone, Copy, PartialEq)]
struct Place(&'static str, &'static [&'static str]);

impl Place {
    fn find<'o>(self, object: &'o Object<'_>) -> Option<&'o Content<'o>> {
        self.1.iter().try_fold(object.get(self.0)?, |value, name| match value {
            Content::Object(object) => object.get(name),
            _ => None,
        })
    }
}

/// The places of a member's objects where values are listed, and the values.
struct Listed<'p> {
    probe: &'p Probe,
    next: usize,
}

impl Iterator for Listed<'_> {
    type Item = (Place, &'static [Constant]);

    fn next(&mut self) -> Option<Self::Item> {
        let index = self.next;
        self.next += 1;
        if let Some((name, values)) = self.probe.constants.get(index) {
            return Some((Place(name, &[]), values));
        }
        let inner = self.probe.inner_constants.get(index - self.probe.constants.len());
        inner.map(|(name, inner, values)| (Place(name, inner), *values))
    }
}

impl Probe {
    /// Whether there are listed values.
    fn lists_values(&self) -> bool {
        !self.constants.is_empty() || !self.inner_constants.is_empty()
    }

    /// The places with listed values, and the values.
    fn listed(&self) -> Listed<'_> {
        Listed { probe: self, next: 0 }
    }

    /// Whether an object has a value that the member does not list where it lists values.
    pub(crate) fn misses(&self, object: &Object<'_>) -> bool {
        self.listed().any(|(place, constants)| {
            place.find(object).is_some_and(|value| !is_listed(constants, value))
        })
    }

    /// Whether an object has the properties that it must have.
    pub(crate) fn has_required(&self, object: &Object<'_>) -> bool {
        self.required.iter().all(|property| object.contains_key(property))
    }

    /// Whether the member has a field for a property.
    pub(crate) fn has_field(&self, property: &str) -> bool {
        self.known.contains(&property)
    }

    /// Whether an object has a value that the member lists, and another one, which lists values there, does
    /// not.
    pub(crate) fn lists_against(&self, other: &Self, object: &Object<'_>) -> bool {
        self.listed().any(|(place, constants)| {
            place.find(object).is_some_and(|value| {
                let against = |(at, others)| at == place && !is_listed(others, value);
                is_listed(constants, value) && other.listed().any(against)
            })
        })
    }

    /// Whether the member drops a property of an object that another one has a field for.
    pub(crate) fn drops_what(&self, other: &Self, object: &Object<'_>) -> bool {
        object.keys().any(|key| self.drops(key) && other.has_field(key))
    }

    /// Whether the member would drop a property.
    pub(crate) fn drops(&self, property: &str) -> bool {
        !self.keeps_unknown && !self.has_field(property)
    }
}

/// Whether an object is of a member that is not among `probes`: all members for objects list the
/// values of one property, no two the same value, and the object has another.
pub(crate) fn is_foreign(probes: &[Probe], value: &Content<'_>) -> bool {
    let Content::Object(object) = value else { return false };
    let mut members = Vec::new();
    for probe in probes {
        if probe.kinds.meets(Kinds::OBJECT) {
            members.push(probe);
        }
    }
    let [first, _, ..] = members.as_slice() else { return false };
    first.constants.iter().any(|(property, _)| {
        object.get(property).is_some_and(|value| tells_foreign(&members, property, value))
    })
}

fn tells_foreign(members: &[&Probe], property: &str, value: &Content<'_>) -> bool {
    let mut seen: Vec<Constant> = Vec::new();
    for member in members {
        let listed = member.constants.iter().find(|(name, _)| *name == property);
        let Some((_, constants)) = listed else { return false };
        let shared = constants.iter().any(|constant| seen.contains(constant));
        if shared || is_listed(constants, value) {
            return false;
        }
        seen.extend_from_slice(constants);
    }
    true
}
