// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading the properties of an object into their places.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};

use super::object_items::{self, How, Named, Plain};
use super::path_error::{self, Step};

/// The properties of an object, on the way into a struct.
pub(crate) struct Reader<'de, A> {
    map: A,
    fields: &'static [&'static str],
    text: PhantomData<&'de str>,
}

/// Where the value of a property goes.
pub(crate) trait Place<'de, A: MapAccess<'de>> {
    /// Reads the value.
    fn read(&mut self, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    pub(crate) fn new(map: A, fields: &'static [&'static str]) -> Self {
        Self { map, fields, text: PhantomData }
    }

    /// A place for a property that must be there.
    pub(crate) fn required<T>(&self, name: &'static str) -> Slot<T, A::Error> {
        Slot { name, value: None, error: PhantomData }
    }

    /// Reads the properties into their places, which are in the order of the struct's fields.
    /// Others are skipped.
    pub(crate) fn read(mut self, places: &mut [&mut dyn Place<'de, A>]) -> Result<(), A::Error> {
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(index) = self.map.next_key_seed(Key { fields: self.fields, next })? {
            if let Some(place) = places.get_mut(index) {
                self.fill(index, &mut **place, &mut seen)?;
                next = index + 1;
            } else {
                self.map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    /// As [`read`](Self::read), but others are an error.
    pub(crate) fn read_all(
        mut self,
        places: &mut [&mut dyn Place<'de, A>],
    ) -> Result<(), A::Error> {
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(found) = self.map.next_key_seed(NamedKey { fields: self.fields, next })? {
            let index = found.map_err(|name| A::Error::unknown_field(&name, self.fields))?;
            if let Some(place) = places.get_mut(index) {
                self.fill(index, &mut **place, &mut seen)?;
            }
            next = index + 1;
        }
        Ok(())
    }

    /// As [`read`](Self::read), but others are kept; their values are read as `H` says.
    pub(crate) fn read_keeping<H, M>(
        mut self,
        places: &mut [&mut dyn Place<'de, A>],
        rest: &mut M,
    ) -> Result<(), A::Error>
    where
        H: How<'de, M::Value>,
        M: Named,
    {
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(found) = self.map.next_key_seed(NamedKey { fields: self.fields, next })? {
            let index = match found {
                Ok(index) => index,
                Err(name) => {
                    object_items::put::<H, M, A>(rest, name, &mut self.map)?;
                    continue;
                }
            };
            if let Some(place) = places.get_mut(index) {
                self.fill(index, &mut **place, &mut seen)?;
            }
            next = index + 1;
        }
        Ok(())
    }

    #[inline]
    fn fill(
        &mut self,
        index: usize,
        place: &mut dyn Place<'de, A>,
        seen: &mut Seen,
    ) -> Result<(), A::Error> {
        if seen.again(index) {
            return Err(self.twice(index));
        }
        match place.read(&mut self.map) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.wrong(index, error)),
        }
    }

    #[cold]
    fn twice(&self, index: usize) -> A::Error {
        A::Error::duplicate_field(self.fields.get(index).copied().unwrap_or_default())
    }

    #[cold]
    fn wrong(&self, index: usize, error: A::Error) -> A::Error {
        let name = self.fields.get(index).copied().unwrap_or_default();
        path_error::at(Step::Property(name), error)
    }
}

/// The place of a property that must be there.
pub(crate) struct Slot<T, E> {
    name: &'static str,
    value: Option<T>,
    error: PhantomData<E>,
}

impl<T, E: Error> Slot<T, E> {
    /// The value; an error if the property was not there.
    pub(crate) fn value(self) -> Result<T, E> {
        self.value.ok_or_else(|| E::missing_field(self.name))
    }
}

impl<T, E> Slot<T, E> {
    /// Puts the value in.
    pub(super) fn fill(&mut self, value: T) {
        self.value = Some(value);
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>, E> Place<'de, A> for Slot<T, E> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.fill(map.next_value()?);
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Place<'de, A> for Option<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value()?;
        Ok(())
    }
}

/// The properties that were there already.
#[derive(Default)]
struct Seen {
    first: [u64; 4],
    more: Vec<bool>,
}

impl Seen {
    /// Notes a property; whether it was there already.
    #[inline]
    fn again(&mut self, index: usize) -> bool {
        match self.first.get_mut(index / 64) {
            Some(bits) => {
                let bit = 1 << (index % 64);
                let again = *bits & bit != 0;
                *bits |= bit;
                again
            }
            None => self.again_among_more(index),
        }
    }

    #[cold]
    fn again_among_more(&mut self, index: usize) -> bool {
        if self.more.len() <= index {
            self.more.resize(index + 1, false);
        }
        self.more.get_mut(index).is_some_and(|seen| std::mem::replace(seen, true))
    }
}

/// Reads the name of a property as its index among the fields, past the last one if it has none.
struct Key {
    fields: &'static [&'static str],
    /// The field that is likely to come: objects are mostly written in the fields' order.
    next: usize,
}

/// Whether a field is meant, and which one.
#[inline]
fn find(fields: &[&str], next: usize, name: &str) -> Option<usize> {
    match fields.get(next) {
        Some(field) if *field == name => Some(next),
        _ => search(fields, next, name),
    }
}

/// Properties are left out more often than they change places: what comes next is looked at first.
#[inline(never)]
fn search(fields: &[&str], next: usize, name: &str) -> Option<usize> {
    let ends = |text: &str| (text.as_bytes().first().copied(), text.as_bytes().last().copied());
    let of_name = ends(name);
    // Most names differ in length or at an end: few are compared whole.
    let is = |field: &str| field.len() == name.len() && ends(field) == of_name && field == name;
    let mut index = next;
    while let Some(field) = fields.get(index) {
        if is(field) {
            return Some(index);
        }
        index += 1;
    }
    fields.iter().take(next).position(|field| is(field))
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(find(self.fields, self.next, name).unwrap_or(self.fields.len()))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        Ok(std::str::from_utf8(name)
            .ok()
            .and_then(|name| find(self.fields, self.next, name))
            .unwrap_or(self.fields.len()))
    }
}

/// Reads the name of a property as its index among the fields, or else as itself.
struct NamedKey {
    fields: &'static [&'static str],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for NamedKey {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NamedKey {
    type Value = Result<usize, String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(find(self.fields, self.next, name).ok_or_else(|| name.to_owned()))
    }
}
