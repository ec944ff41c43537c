// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading models from values that were read before it was known what they are.

use std::borrow::Cow;

use serde::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer,
    StringDeserializer,
};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use super::content::Content;

/// What is the same for values that are handed over and for those that are looked at.
macro_rules! methods {
    ($life:lifetime) => {
        fn deserialize_option<V: Visitor<$life>>(self, visitor: V) -> Result<V::Value, Error> {
            match self {
                Content::Null => visitor.visit_none(),
                _ => visitor.visit_some(self),
            }
        }

        fn deserialize_newtype_struct<V: Visitor<$life>>(
            self,
            _name: &'static str,
            visitor: V,
        ) -> Result<V::Value, Error> {
            visitor.visit_newtype_struct(self)
        }

        /// Some visitors take `null` for an empty map, which no deserializer of JSON offers them.
        fn deserialize_map<V: Visitor<$life>>(self, visitor: V) -> Result<V::Value, Error> {
            match self {
                Content::Null => Err(Error::invalid_type(Unexpected::Unit, &visitor)),
                _ => self.deserialize_any(visitor),
            }
        }

        fn deserialize_ignored_any<V: Visitor<$life>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_unit()
        }

        forward_to_deserialize_any! {
            <V: Visitor<$life>>
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            unit unit_struct seq tuple tuple_struct struct identifier
        }
    };
}

impl<'a> Deserializer<'a> for &'a Content<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Content::Null => visitor.visit_unit(),
            Content::Bool(value) => visitor.visit_bool(*value),
            Content::Number(number) => number.deserialize_any(visitor),
            Content::String(text) => visitor.visit_borrowed_str(text),
            Content::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Content::Object(object) => {
                let properties = object.iter().map(|(name, value)| (Name(name), value));
                let mut properties = MapDeserializer::new(properties);
                let value = visitor.visit_map(&mut properties)?;
                properties.end()?;
                Ok(value)
            }
        }
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Content::String(text) => visitor.visit_enum(BorrowedStrDeserializer::new(text)),
            Content::Object(object) => {
                let properties = object.iter().map(|(name, value)| (Name(name), value));
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(properties)))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    methods!('a);
}

impl<'de> Deserializer<'de> for Content<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Content::Null => visitor.visit_unit(),
            Content::Bool(value) => visitor.visit_bool(value),
            Content::Number(number) => number.deserialize_any(visitor),
            Content::String(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Content::String(Cow::Owned(text)) => visitor.visit_string(text),
            Content::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Content::Object(object) => {
                let mut properties = MapDeserializer::new(object.into_properties().into_iter());
                let value = visitor.visit_map(&mut properties)?;
                properties.end()?;
                Ok(value)
            }
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Content::String(Cow::Borrowed(text)) => {
                visitor.visit_enum(BorrowedStrDeserializer::new(text))
            }
            Content::String(Cow::Owned(text)) => visitor.visit_enum(StringDeserializer::new(text)),
            Content::Object(object) => {
                let properties = MapDeserializer::new(object.into_properties().into_iter());
                visitor.visit_enum(MapAccessDeserializer::new(properties))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    methods!('de);
}

impl<'a> IntoDeserializer<'a, Error> for &'a Content<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> IntoDeserializer<'de, Error> for Content<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The name of a property.
struct Name<'a>(&'a str);

impl<'a> IntoDeserializer<'a, Error> for Name<'a> {
    type Deserializer = BorrowedStrDeserializer<'a, Error>;

    fn into_deserializer(self) -> Self::Deserializer {
        BorrowedStrDeserializer::new(self.0)
    }
}
