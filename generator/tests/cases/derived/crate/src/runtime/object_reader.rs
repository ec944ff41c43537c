// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading the properties of an object into their places.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};

use super::object_items::{self, Named, Plain};
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

    /// As [`read`](Self::read), but others are kept.
    pub(crate) fn read_keeping<M>(
        mut self,
        places: &mut [&mut dyn Place<'de, A>],
        rest: &mut M,
    ) -> Result<(), A::Error>
    where
        M: Named<Value: Deserialize<'de>>,
    {
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(found) = self.map.next_key_seed(NamedKey { fields: self.fields, next })? {
            let index = match found {
                Ok(index) => index,
                Err(name) => {
                    object_items::put::<Plain, M, A>(rest, name, &mut self.map)?;
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

    fn fill(
        &mut self,
        index: usize,
        place: &mut dyn Place<'de, A>,
        seen: &mut Seen,
    ) -> Result<(), A::Error> {
        let name = self.fields.get(index).copied().unwrap_or_default();
        if seen.again(index) {
            return Err(A::Error::duplicate_field(name));
        }
        place.read(&mut self.map).map_err(|error| path_error::at(Step::Property(name), error))
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
    first: u128,
    more: Vec<bool>,
}

impl Seen {
    /// Notes a property; whether it was there already.
    fn again(&mut self, index: usize) -> bool {
        match u32::try_from(index).ok().and_then(|index| 1u128.checked_shl(index)) {
            Some(bit) => {
                let again = self.first & bit != 0;
                self.first |= bit;
                again
            }
            None => self.again_among_more(index - 128),
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
fn find(fields: &[&str], next: usize, name: &str) -> Option<usize> {
    if fields.get(next).is_some_and(|field| *field == name) {
        return Some(next);
    }
    search(fields, next, name)
}

/// Properties are left out more often than they change places: what comes next is looked at first.
#[inline(never)]
fn search(fields: &[&str], next: usize, name: &str) -> Option<usize> {
    let (before, after) = fields.split_at_checked(next).unwrap_or((fields, &[]));
    let after = after.iter().position(|field| *field == name).map(|index| before.len() + index);
    after.or_else(|| before.iter().position(|field| *field == name))
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
