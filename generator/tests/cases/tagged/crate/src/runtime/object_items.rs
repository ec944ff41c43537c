// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading arrays and maps inside structs, so that errors name the item: `items[3].price`.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::marker::PhantomData;
use std::mem;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::object_reader::{Place, Slot};
use super::path_error::{self, Step};

/// How a value is read.
pub(crate) trait How<'de, T> {
    /// Reads it.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// As its type says.
pub(crate) struct Plain;
/// An array, the items of which are read as `H` says.
pub(crate) struct List<H = Plain>(PhantomData<H>);
/// A map, the values of which are read as `H` says.
pub(crate) struct Values<H = Plain>(PhantomData<H>);
/// `null`, or as `H` says.
pub(crate) struct Maybe<H = Plain>(PhantomData<H>);

/// A place whose value is read as `H` says.
pub(crate) struct Through<'p, H, P> {
    pub(super) place: &'p mut P,
    how: PhantomData<H>,
}

/// A place whose value is read as `H` says.
pub(crate) fn through<H, P>(place: &mut P) -> Through<'_, H, P> {
    Through { place, how: PhantomData }
}

impl<'de, A, T, H> Place<'de, A> for Through<'_, H, Slot<T>>
where
    A: MapAccess<'de>,
    H: How<'de, T>,
{
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        map.next_value_seed(Filled::<H, T>::new(&mut self.place.0))
    }
}

impl<'de, A, T, H> Place<'de, A> for Through<'_, H, Option<T>>
where
    A: MapAccess<'de>,
    H: How<'de, T>,
{
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        map.next_value_seed(Replaced::<Maybe<H>, Option<T>>::new(self.place))
    }
}

/// Reads the next value of a map: `null`, or as `H` says.
pub(super) fn read_maybe<'de, A, T, H>(map: &mut A) -> Result<Option<T>, A::Error>
where
    A: MapAccess<'de>,
    H: How<'de, T>,
{
    map.next_value_seed(Seed::<Maybe<H>, Option<T>>(PhantomData))
}

/// Reads a value as `H` says.
///
/// # Errors
///
/// What is wrong with the value.
pub(crate) fn read<'de, H, T, D>(deserializer: D) -> Result<T, D::Error>
where
    H: How<'de, T>,
    D: Deserializer<'de>,
{
    H::read(deserializer)
}

/// Reads the next item of an array as `H` says.
///
/// # Errors
///
/// What is wrong with the item.
pub(crate) fn next_item<'de, H, T, A>(sequence: &mut A) -> Result<Option<T>, A::Error>
where
    H: How<'de, T>,
    A: SeqAccess<'de>,
{
    sequence.next_element_seed(Seed::<H, T>(PhantomData))
}

/// Reads a value into the place of one that must be there.
///
/// Handed back through the layers of a deserializer, the value would be copied in each of them.
/// Nothing is in the place, since a property is read once: nothing needs to be dropped.
pub(super) struct Filled<'p, H, T>(&'p mut Option<T>, PhantomData<H>);

impl<'p, H, T> Filled<'p, H, T> {
    pub(super) fn new(place: &'p mut Option<T>) -> Self {
        Self(place, PhantomData)
    }
}

impl<'de, H: How<'de, T>, T> DeserializeSeed<'de> for Filled<'_, H, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        mem::forget(self.0.replace(H::read(deserializer)?));
        Ok(())
    }
}

/// The same for the place of a value that says by itself that it is not there.
pub(super) struct Replaced<'p, H, T>(&'p mut T, PhantomData<H>);

impl<'p, H, T> Replaced<'p, H, T> {
    pub(super) fn new(place: &'p mut T) -> Self {
        Self(place, PhantomData)
    }
}

impl<'de, H: How<'de, T>, T> DeserializeSeed<'de> for Replaced<'_, H, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        mem::forget(mem::replace(self.0, H::read(deserializer)?));
        Ok(())
    }
}

struct Seed<H, T>(PhantomData<(H, T)>);

impl<'de, H: How<'de, T>, T> DeserializeSeed<'de> for Seed<H, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        H::read(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> How<'de, T> for Plain {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T, H: How<'de, T>> How<'de, Vec<T>> for List<H> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(Seed::<Self, T>(PhantomData))
    }
}

impl<'de, T, H: How<'de, T>> Visitor<'de> for Seed<List<H>, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            match sequence.next_element_seed(Seed::<H, T>(PhantomData)) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(items),
                Err(error) => return Err(path_error::at(Step::Item(items.len()), error)),
            }
        }
    }
}

/// A map by names.
pub(crate) trait Named: Default {
    /// What the names stand for.
    type Value;

    /// Adds a name, or replaces what it stands for.
    fn put(&mut self, name: String, value: Self::Value);
}

impl<T> Named for BTreeMap<String, T> {
    type Value = T;

    fn put(&mut self, name: String, value: T) {
        self.insert(name, value);
    }
}

impl<T> Named for HashMap<String, T> {
    type Value = T;

    fn put(&mut self, name: String, value: T) {
        self.insert(name, value);
    }
}

/// Reads the value of the property `name` into a map.
pub(super) fn put<'de, H, M, A>(into: &mut M, name: String, map: &mut A) -> Result<(), A::Error>
where
    H: How<'de, M::Value>,
    M: Named,
    A: MapAccess<'de>,
{
    match map.next_value_seed(Seed::<H, M::Value>(PhantomData)) {
        Ok(value) => {
            into.put(name, value);
            Ok(())
        }
        Err(error) => Err(path_error::at(Step::Property(&name), error)),
    }
}

impl<'de, M: Named, H: How<'de, M::Value>> How<'de, M> for Values<H> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
        deserializer.deserialize_map(Seed::<Self, M>(PhantomData))
    }
}

impl<'de, M: Named, H: How<'de, M::Value>> Visitor<'de> for Seed<Values<H>, M> {
    type Value = M;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let mut values = M::default();
        while let Some(name) = map.next_key::<String>()? {
            put::<H, M, A>(&mut values, name, &mut map)?;
        }
        Ok(values)
    }
}

impl<'de, T, H: How<'de, T>> How<'de, Option<T>> for Maybe<H> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(Seed::<Self, T>(PhantomData))
    }
}

impl<'de, T, H: How<'de, T>> Visitor<'de> for Seed<Maybe<H>, T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("null or a value")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        H::read(deserializer).map(Some)
    }
}
