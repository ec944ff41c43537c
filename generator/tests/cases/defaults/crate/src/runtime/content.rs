// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! JSON values that are read before it is known what they are.
//!
//! Other than `serde_json::Value` they borrow the texts that need no copy, and hold objects as
//! lists, which are cheap to make and, at the length of most objects, fast to search.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::mem;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// From how many properties on an object looks for repeated ones through a map.
const MANY: usize = 32;

/// A JSON value.
#[derive(Default)]
pub(crate) enum Content<'de> {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'de, str>),
    Array(Vec<Self>),
    Object(Object<'de>),
}

/// The properties of an object, each once.
#[derive(Default)]
pub(crate) struct Object<'de> {
    properties: Vec<(Cow<'de, str>, Content<'de>)>,
    /// Only if there are [`MANY`].
    places: Option<Box<Places<'de>>>,
}

/// Where the properties of an object stand.
#[derive(Default)]
struct Places<'de>(HashMap<Cow<'de, str>, usize>);

impl Content<'_> {
    /// A number; `null` if JSON has none for it.
    pub(crate) fn float(value: f64) -> Self {
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }

    /// Whether it can have values in it.
    pub(crate) fn is_nested(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Object(_))
    }

    /// The number of values in it, itself included.
    pub(crate) fn size(&self) -> usize {
        let mut size = 1;
        match self {
            Self::Array(items) => {
                for item in items {
                    size += item.size();
                }
            }
            Self::Object(object) => {
                for (_, value) in &object.properties {
                    size += value.size();
                }
            }
            _ => {}
        }
        size
    }

    /// The same as a value with texts of its own.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(value) => Value::Number(value),
            Self::String(value) => Value::String(value.into_owned()),
            Self::Array(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(item.into_value());
                }
                Value::Array(values)
            }
            Self::Object(object) => {
                // Inserted by its name, a value needs no code that `serde_json` has not compiled.
                let mut values = Value::Object(Map::new());
                for (name, value) in object.properties {
                    values[&*name] = value.into_value();
                }
                values
            }
        }
    }
}

impl<'de> Object<'de> {
    /// The value of a property.
    pub(crate) fn get(&self, name: &str) -> Option<&Content<'de>> {
        self.place(name).and_then(|place| self.properties.get(place)).map(|(_, value)| value)
    }

    /// Whether there is a property of that name.
    pub(crate) fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// The names of the properties.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.properties.iter().map(|(name, _)| &**name)
    }

    /// The properties.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (Cow<'de, str>, Content<'de>)> {
        self.properties.iter()
    }

    /// The properties.
    pub(crate) fn into_properties(self) -> Vec<(Cow<'de, str>, Content<'de>)> {
        self.properties
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.places {
            None => self.properties.iter().position(|(known, _)| known == name),
            Some(places) => places.0.get(name).copied(),
        }
    }

    /// The place for a property's value, where `null` is. The last one of a name counts.
    fn place_for(&mut self, name: Cow<'de, str>) -> Option<&mut Content<'de>> {
        if let Some(place) = self.place(&name) {
            let (_, value) = self.properties.get_mut(place)?;
            *value = Content::Null;
            return Some(value);
        }
        self.properties.push((name, Content::Null));
        if self.properties.len() >= MANY {
            let places = &mut self.places.get_or_insert_default().0;
            while let Some((name, _)) = self.properties.get(places.len()) {
                places.insert(name.clone(), places.len());
            }
        }
        self.properties.last_mut().map(|(_, value)| value)
    }

    /// Reads the properties of an object.
    pub(crate) fn read<A: MapAccess<'de>>(mut map: A) -> Result<Content<'de>, A::Error> {
        let mut object = Self::default();
        let mut name = Cow::Borrowed("");
        while map.next_key_seed(Text(&mut name))?.is_some() {
            if let Some(value) = object.place_for(mem::take(&mut name)) {
                map.next_value_seed(InPlace(value))?;
            }
        }
        Ok(Content::Object(object))
    }
}

/// Reads the items of an array.
pub(crate) fn read_array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Content<'de>, A::Error> {
    let mut array = Vec::new();
    let mut item = Content::Null;
    while items.next_element_seed(InPlace(&mut item))?.is_some() {
        array.push(mem::replace(&mut item, Content::Null));
    }
    Ok(Content::Array(array))
}

/// Reads a text, borrowed where it can be.
struct Text<'p, 'de>(&'p mut Cow<'de, str>);

impl<'de> DeserializeSeed<'de> for Text<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.0 = Cow::Owned(text.to_owned());
        Ok(())
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        *self.0 = Cow::Borrowed(text);
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        *self.0 = Cow::Owned(text);
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Content<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut content = Self::Null;
        InPlace(&mut content).deserialize(deserializer)?;
        Ok(content)
    }
}

/// Reads a value into its place, where `null` is. Handed through the layers of a deserializer as a
/// result, it would be copied in each of them.
pub(super) struct InPlace<'p, 'de>(pub &'p mut Content<'de>);

impl<'de> InPlace<'_, 'de> {
    /// Puts the value into its place. A `null` needs no drop.
    fn put(self, content: Content<'de>) {
        mem::forget(mem::replace(self.0, content));
    }
}

impl<'de> DeserializeSeed<'de> for InPlace<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for InPlace<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any valid JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(Content::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.put(Content::Null);
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.put(Content::Bool(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.put(Content::Number(value.into()));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.put(Content::Number(value.into()));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.put(Content::float(value));
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.put(Content::String(Cow::Owned(value.to_owned())));
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.put(Content::String(Cow::Borrowed(value)));
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.put(Content::String(Cow::Owned(value)));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.put(read_array(items)?);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<(), A::Error> {
        self.put(Object::read(properties)?);
        Ok(())
    }
}
