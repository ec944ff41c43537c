// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading the properties of an object into their places.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
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
        let mut key = Key::new(self.names);
        while self.map.next_key_seed(&mut key)?.is_some() {
            match places.get_mut(key.index) {
                Some(place) => self.fill(&mut **place, &mut key)?,
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
        let mut key = Key::new(self.names);
        while let Some(other) = self.map.next_key_seed(NamedKey(&mut key))? {
            if let Some(name) = other {
                return Err(A::Error::unknown_field(&name, self.names.fields));
            }
            if let Some(place) = places.get_mut(key.index) {
                self.fill(&mut **place, &mut key)?;
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
        let mut key = Key::new(self.names);
        while let Some(other) = self.map.next_key_seed(NamedKey(&mut key))? {
            if let Some(name) = other {
                object_items::put::<H, M, A>(rest, name, &mut self.map)?;
            } else if let Some(place) = places.get_mut(key.index) {
                self.fill(&mut **place, &mut key)?;
            }
        }
        Ok(())
    }

    /// Reads the value of the field that was found.
    #[inline]
    fn fill(&mut self, place: &mut dyn Place<'de, A>, key: &mut Key) -> Result<(), A::Error> {
        if key.is_repeated() {
            return Err(twice(key.name()));
        }
        match place.read(&mut self.map) {
            Ok(()) => Ok(()),
            Err(error) => Err(path_error::at(Step::Property(key.name()), error)),
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

/// Finds the field of a property by its name.
struct Key {
    names: &'static Names,
    /// The field that was found; past the last one if there is none of that name.
    index: usize,
    seen: Seen,
}

impl Key {
    fn new(names: &'static Names) -> Self {
        Self { names, index: 0, seen: Seen::default() }
    }

    /// The name of the field that was found.
    fn name(&self) -> &'static str {
        self.names.fields.get(self.index).copied().unwrap_or_default()
    }

    /// Notes that the field that was found is there; whether it was before.
    #[inline]
    fn is_repeated(&mut self) -> bool {
        self.seen.again(self.index)
    }

    #[inline(never)]
    fn find(&mut self, name: &str) {
        self.index = self.names.find(name.as_bytes());
    }
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
            return self.again_among_more(index);
        }
        let bit = 1 << index;
        let again = self.first & bit != 0;
        self.first |= bit;
        again
    }

    #[cold]
    fn again_among_more(&mut self, index: usize) -> bool {
        if self.more.len() <= index {
            self.more.resize(index + 1, false);
        }
        self.more.get_mut(index).is_some_and(|seen| std::mem::replace(seen, true))
    }
}

impl<'de> DeserializeSeed<'de> for &mut Key {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Key {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.find(name);
        Ok(())
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<(), E> {
        match std::str::from_utf8(name) {
            Ok(name) => self.find(name),
            Err(_) => self.index = self.names.fields.len(),
        }
        Ok(())
    }
}

/// Finds the field of a property by its name, or else keeps the name.
struct NamedKey<'k>(&'k mut Key);

impl<'de> DeserializeSeed<'de> for NamedKey<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NamedKey<'_> {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        self.0.find(name);
        Ok((self.0.index == self.0.names.fields.len()).then(|| name.to_owned()))
    }
}
