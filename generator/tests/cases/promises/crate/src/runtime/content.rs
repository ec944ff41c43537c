// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! JSON values that are read before it is known what they are.
//!
//! Other than `serde_json::Value` they borrow the texts that need no copy, and hold objects as
//! lists, which are cheap to make and, at the length of most objects, fast to search.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

/// From how many properties on an object looks for repeated ones through a map.
const MANY: usize = 32;

/// A JSON value.
pub(crate) enum Content<'de> {
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

    /// The number of values in it, itself included.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Array(items) => 1 + items.iter().map(Self::size).sum::<usize>(),
            Self::Object(object) => {
                1 + object.properties.iter().map(|(_, value)| value.size()).sum::<usize>()
            }
            _ => 1,
        }
    }

    /// The same as a value with texts of its own.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(value) => Value::Number(value),
            Self::String(value) => Value::String(value.into_owned()),
            Self::Array(items) => items.into_iter().map(Self::into_value).collect(),
            Self::Object(object) => object
                .properties
                .into_iter()
                .map(|(name, value)| (name.into_owned(), value.into_value()))
                .collect(),
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

    /// Adds a property. The last one of a name counts.
    fn put(&mut self, name: Cow<'de, str>, value: Content<'de>) {
        if let Some(known) = self.place(&name).and_then(|place| self.properties.get_mut(place)) {
            known.1 = value;
            return;
        }
        self.properties.push((name, value));
        if self.properties.len() >= MANY {
            let places = &mut self.places.get_or_insert_default().0;
            let new = self.properties.iter().enumerate().skip(places.len());
            places.extend(new.map(|(place, (name, _))| (name.clone(), place)));
        }
    }

    /// Reads the properties of an object.
    pub(crate) fn read<A: MapAccess<'de>>(mut map: A) -> Result<Content<'de>, A::Error> {
        let mut object = Self::default();
        while let Some(Text(name)) = map.next_key()? {
            object.put(name, map.next_value()?);
        }
        Ok(Content::Object(object))
    }
}

/// Reads the items of an array.
pub(crate) fn read_array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Content<'de>, A::Error> {
    let mut array = Vec::new();
    while let Some(item) = items.next_element()? {
        array.push(item);
    }
    Ok(Content::Array(array))
}

/// A text, borrowed where it can be.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text)))
    }
}

impl<'de> Deserialize<'de> for Content<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContentVisitor)
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any valid JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content<'de>, D::Error> {
        Content::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Content<'de>, D::Error> {
        Content::deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Content<'de>, E> {
        Ok(Content::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Content<'de>, E> {
        Ok(Content::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Content<'de>, E> {
        Ok(Content::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Content<'de>, E> {
        Ok(Content::float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Content<'de>, E> {
        Ok(Content::String(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Content<'de>, E> {
        Ok(Content::String(Cow::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Content<'de>, E> {
        Ok(Content::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Content<'de>, A::Error> {
        read_array(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<Content<'de>, A::Error> {
        Object::read(properties)
    }
}
