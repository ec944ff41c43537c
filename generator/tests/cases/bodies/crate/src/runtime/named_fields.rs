// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Errors that name the property in which they are.
//!
//! serde's derive says what is wrong with a value, not of which property it is. The models derive
//! their reading and writing as functions of their own (`#[serde(remote = "Self")]`), and
//! `named_fields!` makes the traits of them, with the property's name before the message.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Implements `Serialize` and `Deserialize` through the functions that
/// `#[serde(remote = "Self")]` derives.
macro_rules! named_fields {
    ($model:ident) => {
        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                Self::deserialize($crate::runtime::named_fields::NamedFields(deserializer))
            }
        }
    };
}

pub(crate) use named_fields;

/// What the messages of the text's own errors start with, and of its source's. They must stay
/// themselves: callers ask them whether the text ended early (`serde_json::Error::is_eof`).
const ABOUT_TEXT: [&str; 14] = [
    "EOF while parsing",
    "expected ",
    "control character",
    "invalid escape",
    "invalid number",
    "invalid unicode",
    "key must be",
    "lone ",
    "number out of range",
    "recursion limit",
    "trailing ",
    "unexpected end",
    "stream did not",
    "failed to fill",
];

/// Puts a name before the message of an error about the data. The line and column at the end of
/// the message survive, because `serde_json` takes them out of it again.
pub(crate) fn name_error<E: Error>(name: impl fmt::Display, error: E) -> E {
    let message = error.to_string();
    if ABOUT_TEXT.iter().any(|start| message.starts_with(start)) || message.contains("(os error") {
        error
    } else {
        E::custom(format_args!("{name}: {message}"))
    }
}

/// A deserializer whose errors in properties name the property.
pub(crate) struct NamedFields<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for NamedFields<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(NamedVisitor(visitor))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(NamedVisitor(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_struct(name, fields, NamedVisitor(visitor))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct enum identifier ignored_any
    }
}

/// A model's own visitor, handed properties whose errors name them.
struct NamedVisitor<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for NamedVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(NamedMap { map, key: Key::Copied(String::new()) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(items)
    }
}

/// The name of the property that is being read.
enum Key<'de> {
    Borrowed(&'de str),
    Copied(String),
}

/// Properties whose errors name them.
struct NamedMap<'de, A> {
    map: A,
    key: Key<'de>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for NamedMap<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        self.map.next_key_seed(KeySeed { seed, key: &mut self.key })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        let key = &self.key;
        self.map.next_value_seed(seed).map_err(|error| match key {
            Key::Borrowed(name) => name_error(name, error),
            Key::Copied(name) => name_error(name, error),
        })
    }

    fn size_hint(&self) -> Option<usize> {
        self.map.size_hint()
    }
}

/// Reads a property's name, and remembers it.
struct KeySeed<'k, 'de, K> {
    seed: K,
    key: &'k mut Key<'de>,
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for KeySeed<'_, 'de, K> {
    type Value = K::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for KeySeed<'_, 'de, K> {
    type Value = K::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<K::Value, E> {
        *self.key = Key::Borrowed(name);
        self.seed.deserialize(BorrowedStrDeserializer::new(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<K::Value, E> {
        match self.key {
            // One buffer serves all names of an object.
            Key::Copied(buffer) => {
                buffer.clear();
                buffer.push_str(name);
            }
            Key::Borrowed(_) => *self.key = Key::Copied(name.to_owned()),
        }
        self.seed.deserialize(StrDeserializer::new(name))
    }
}
