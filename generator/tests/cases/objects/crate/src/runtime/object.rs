// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading and writing the structs of this crate.
//!
//! A struct says in [`Model`] what its properties are; how objects are read and written is the same
//! for all of them and stands here and in `object_reader.rs`, so that it is compiled once for each
//! format and not once for each struct.

use std::fmt;
use std::mem;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

pub(crate) use serde::de::MapAccess as Access;

pub(crate) use super::integer::Whole;
pub(crate) use super::object_items::{List, Maybe, Plain, Values, next_item, read, through};
pub(crate) use super::object_model::model;
pub(crate) use super::object_names::Names;
pub(crate) use super::object_reader::{Place, Reader, Slot};

/// A struct with named properties.
pub(crate) trait Model: Sized {
    /// The struct's name.
    const NAME: &'static str;
    /// The names of its properties in JSON.
    const FIELDS: &'static [&'static str];
    /// The same, to find them by.
    const NAMES: &'static Names = &Names::new(Self::FIELDS);

    /// Reads the properties, in any order, into a place where nothing is.
    ///
    /// Handed back through the layers of a deserializer, the struct would be copied in each of them.
    fn read<'de, A: Access<'de>>(
        reader: Reader<'de, A>,
        place: &mut Option<Self>,
    ) -> Result<(), A::Error>;

    /// Writes the properties, in their order.
    fn write<W: Writer>(&self, writer: &mut W) -> Result<(), W::Error>;
}

/// Reads a struct.
///
/// # Errors
///
/// The value is not an object, a property is missing, there twice, or wrong; then the message names
/// the property.
#[inline]
pub(crate) fn deserialize<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: Model,
    D: Deserializer<'de>,
{
    let mut model = None;
    deserializer.deserialize_struct(M::NAME, M::FIELDS, ModelVisitor(&mut model))?;
    model.ok_or_else(not_read::<M, _>)
}

/// Reads a struct that has a place for every property.
#[inline]
pub(crate) fn deserialize_map<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: Model,
    D: Deserializer<'de>,
{
    let mut model = None;
    deserializer.deserialize_map(ModelVisitor(&mut model))?;
    model.ok_or_else(not_read::<M, _>)
}

/// Puts a struct into a place where nothing is: nothing needs to be dropped.
#[inline]
pub(crate) fn put<M>(place: &mut Option<M>, model: M) {
    mem::forget(place.replace(model));
}

/// The error of a deserializer that says it has read a struct and has not.
#[cold]
fn not_read<M: Model, E: Error>() -> E {
    E::custom(format_args!("no object was read ({})", M::NAME))
}

struct ModelVisitor<'p, M>(&'p mut Option<M>);

impl<'de, M: Model> Visitor<'de> for ModelVisitor<'_, M> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", M::NAME)
    }

    #[inline]
    fn visit_map<A: Access<'de>>(self, map: A) -> Result<(), A::Error> {
        M::read(Reader::new(map, M::NAMES), self.0)
    }
}

/// Writes a struct.
///
/// # Errors
///
/// What the serializer has to say.
pub(crate) fn serialize<M: Model, S: Serializer>(
    model: &M,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = StructWriter(serializer.serialize_struct(M::NAME, count(model))?);
    model.write(&mut writer)?;
    writer.0.end()
}

/// Writes a struct that has a place for every property.
pub(crate) fn serialize_map<M: Model, S: Serializer>(
    model: &M,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = MapWriter(serializer.serialize_map(Some(count(model)))?);
    model.write(&mut writer)?;
    writer.0.end()
}

/// The number of properties that will be written: some formats ask for it first.
pub(crate) fn count<M: Model>(model: &M) -> usize {
    let mut counter = Counter(0);
    match model.write(&mut counter) {
        Ok(()) => counter.0,
        Err(never) => match never {},
    }
}

/// A value that may be left out.
pub(crate) trait Optional: Serialize {
    /// Whether it is.
    fn is_left_out(&self) -> bool;
}

impl<T: Serialize> Optional for Option<T> {
    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

/// What takes the properties of a struct.
pub(crate) trait Writer {
    /// Why it may fail.
    type Error;

    /// Takes a property.
    fn required<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), Self::Error>;

    /// Takes a property that may be left out.
    #[inline]
    fn optional<T: Optional>(&mut self, name: &'static str, value: &T) -> Result<(), Self::Error> {
        if value.is_left_out() { Ok(()) } else { self.required(name, value) }
    }

    /// Takes a property that may be left out or `null`.
    fn nullable<T: Optional>(&mut self, name: &'static str, value: &T) -> Result<(), Self::Error> {
        self.optional(name, value)
    }

    /// Takes the properties that have no field.
    fn rest<'m, T: Serialize + 'm>(
        &mut self,
        map: impl IntoIterator<Item = (&'m String, &'m T)>,
    ) -> Result<(), Self::Error>;
}

struct Counter(usize);

impl Writer for Counter {
    type Error = std::convert::Infallible;

    fn required<T: Serialize>(&mut self, _: &'static str, _: &T) -> Result<(), Self::Error> {
        self.0 += 1;
        Ok(())
    }

    fn rest<'m, T: Serialize + 'm>(
        &mut self,
        map: impl IntoIterator<Item = (&'m String, &'m T)>,
    ) -> Result<(), Self::Error> {
        self.0 += map.into_iter().count();
        Ok(())
    }
}

struct StructWriter<S>(S);

impl<S: SerializeStruct> Writer for StructWriter<S> {
    type Error = S::Error;

    fn required<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_field(name, value)
    }

    /// A struct with a place for every property is written as a map.
    fn rest<'m, T: Serialize + 'm>(
        &mut self,
        _: impl IntoIterator<Item = (&'m String, &'m T)>,
    ) -> Result<(), S::Error> {
        Ok(())
    }
}

struct MapWriter<S>(S);

impl<S: SerializeMap> Writer for MapWriter<S> {
    type Error = S::Error;

    fn required<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(name, value)
    }

    fn rest<'m, T: Serialize + 'm>(
        &mut self,
        map: impl IntoIterator<Item = (&'m String, &'m T)>,
    ) -> Result<(), S::Error> {
        map.into_iter().try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }
}
