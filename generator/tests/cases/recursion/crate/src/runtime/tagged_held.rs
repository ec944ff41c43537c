// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What reading a union with a tag holds until the member is known.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::content::Content;

/// How many properties are held without memory of their own.
const FEW: usize = 4;

/// The properties that are held until the member is known.
#[derive(Default)]
pub(crate) struct Held<'de> {
    first: [(Cow<'de, str>, Content<'de>); FEW],
    more: Vec<(Cow<'de, str>, Content<'de>)>,
    /// How many there are.
    pub(crate) count: usize,
    /// How many of them the member has read.
    pub(crate) read: usize,
}

impl<'de> Held<'de> {
    /// Holds a property whose value is yet to be read.
    pub(crate) fn add(&mut self, key: Cow<'de, str>) {
        match self.first.get_mut(self.count) {
            Some(place) => place.0 = key,
            None => self.more.push((key, Content::Null)),
        }
        self.count += 1;
    }

    pub(crate) fn get(&mut self, index: usize) -> Option<&mut (Cow<'de, str>, Content<'de>)> {
        match index.checked_sub(FEW) {
            None if index < self.count => self.first.get_mut(index),
            None => None,
            Some(index) => self.more.get_mut(index),
        }
    }

    /// The value of the property that was added last.
    pub(crate) fn last(&mut self) -> Option<&mut Content<'de>> {
        let index = self.count.checked_sub(1)?;
        self.get(index).map(|(_, value)| value)
    }
}

/// A text, such as the tag, as the value of the member's own field, which may be any type that is a
/// string in JSON.
pub(crate) struct Text<'de, E>(Cow<'de, str>, PhantomData<E>);

impl<'de, E> Text<'de, E> {
    pub(crate) fn new(text: Cow<'de, str>) -> Self {
        Self(text, PhantomData)
    }
}

impl<'de, E: Error> Deserializer<'de> for Text<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Cow::Borrowed(tag) => visitor.visit_borrowed_str(tag),
            Cow::Owned(tag) => visitor.visit_string(tag),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Cow::Borrowed(tag) => visitor.visit_enum(BorrowedStrDeserializer::new(tag)),
            Cow::Owned(tag) => visitor.visit_enum(tag.into_deserializer()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
