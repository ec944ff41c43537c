// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading the properties of an object into their places.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor,
};

use super::object_items::{self, Filled, How, Named, Plain, Replaced};
use super::object_names::Names;
use super::path_error::{self, Step};

/// The properties of an object, on the way into a struct.
pub(crate) struct Reader<'de, A> {
    map: A,
    names: &'static Names,
    text: PhantomData<&'de str>,
}

/// Where the value of a property goes.
pub(crate) trait Place<'de, A: MapAccess<'de>> {
    /// Reads the value.
    fn read(&mut self, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    pub(crate) fn new(map: A, names: &'static Names) -> Self {
        Self { map, names, text: PhantomData }
    }

    /// Reads the properties into their places, which are in the order of the struct's fields.
    /// Others are skipped.
    pub(crate) fn read(mut self, places: &mut [&mut dyn Place<'de, A>]) -> Result<(), A::Error> {
        let (mut seen, mut next) = (Seen::default(), 0);
        while let Some(index) = self.map.next_key_seed(self.key(next))? {
            next = index + 1;
            match places.get_mut(index) {
                Some(place) => self.fill(index, &mut **place, &mut seen)?,
                None => drop(self.map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    /// As [`read`](Self::read), but others are an error.
    pub(crate) fn read_all(
        mut self,
        places: &mut [&mut dyn Place<'de, A>],
    ) -> Result<(), A::Error> {
        let (mut seen, mut next) = (Seen::default(), 0);
        while let Some(key) = self.map.next_key_seed(NamedKey(self.key(next)))? {
            let index = match key {
                Ok(index) => index,
                Err(name) => return Err(A::Error::unknown_field(&name, self.names.fields)),
            };
            next = index + 1;
            if let Some(place) = places.get_mut(index) {
                self.fill(index, &mut **place, &mut seen)?;
            }
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
        let (mut seen, mut next) = (Seen::default(), 0);
        while let Some(key) = self.map.next_key_seed(NamedKey(self.key(next)))? {
            match key {
                Ok(index) => {
                    next = index + 1;
                    if let Some(place) = places.get_mut(index) {
                        self.fill(index, &mut **place, &mut seen)?;
                    }
                }
                Err(name) => object_items::put::<H, M, A>(rest, name, &mut self.map)?,
            }
        }
        Ok(())
    }

    /// What finds the field of a property, which is probably the one at `likely`.
    fn key(&self, likely: usize) -> Key {
        Key { names: self.names, likely }
    }

    /// Reads the value of a field.
    #[inline]
    fn fill(
        &mut self,
        index: usize,
        place: &mut dyn Place<'de, A>,
        seen: &mut Seen,
    ) -> Result<(), A::Error> {
        if seen.again(index) {
            return Err(twice(self.names.name(index)));
        }
        match place.read(&mut self.map) {
            Ok(()) => Ok(()),
            Err(error) => Err(path_error::at(Step::Property(self.names.name(index)), error)),
        }
    }
}

#[cold]
#[inline(never)]
fn twice<E: Error>(name: &'static str) -> E {
    E::duplicate_field(name)
}

/// The place of a property that must be there.
pub(crate) struct Slot<T>(pub(super) Option<T>);

impl<T> Slot<T> {
    /// A place where nothing is yet.
    pub(crate) fn new() -> Self {
        Self(None)
    }

    /// The value; an error if the property, which is called `name`, was not there.
    pub(crate) fn value<E: Error>(self, name: &'static str) -> Result<T, E> {
        match self.0 {
            Some(value) => Ok(value),
            None => Err(missing(name)),
        }
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Place<'de, A> for Slot<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        map.next_value_seed(Filled::<Plain, T>::new(&mut self.0))
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Place<'de, A> for Option<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        map.next_value_seed(Replaced::<Plain, Self>::new(self))
    }
}

#[cold]
#[inline(never)]
fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// The fields that were there already.
#[derive(Default)]
struct Seen {
    /// A bit for each of the first 64.
    first: u64,
    more: Vec<bool>,
}

impl Seen {
    /// Notes a field; whether it was there already.
    #[inline]
    fn again(&mut self, index: usize) -> bool {
        if index >= 64 {
            return again_among_more(&mut self.more, index);
        }
        let bit = 1 << index;
        let again = self.first & bit != 0;
        self.first |= bit;
        again
    }
}

#[cold]
fn again_among_more(more: &mut Vec<bool>, index: usize) -> bool {
    if more.len() <= index {
        more.resize(index + 1, false);
    }
    more.get_mut(index).is_some_and(|seen| std::mem::replace(seen, true))
}

/// Finds the field of a property by its name.
struct Key {
    names: &'static Names,
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(self.names.find(self.likely, name.as_bytes()))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        Ok(self.names.find(self.likely, name))
    }
}

/// Finds the field of a property by its name, or else keeps the name.
struct NamedKey(Key);

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
        let Key { names, likely } = self.0;
        let index = names.find(likely, name.as_bytes());
        Ok(if index < names.fields.len() { Ok(index) } else { Err(name.to_owned()) })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        match str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Err(E::invalid_value(Unexpected::Bytes(name), &self)),
        }
    }
}
