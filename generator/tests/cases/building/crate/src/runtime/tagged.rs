// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading unions whose members are told apart by a property, their tag.
//!
//! The properties of an object are read one by one until the tag comes. Where it comes first,
//! nothing is held back: the member reads on from the same text. Otherwise the properties before it
//! are held as [`Content`] and handed to the member first. The tag itself is handed over too: it is
//! a field of the member, so that a member can be read and written on its own, and so that a tag
//! which is one of several for the same member comes back as it was.
//!
//! Two limits: an integer beyond 64 bits that stands before the tag is held as a float, and an
//! error in a property that stands before the tag names the property, but has the line and column
//! behind the tag.

use std::borrow::Cow;
use std::fmt;
use std::mem;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::content::{self, Content};
use super::object_names::same;
use super::path_error;
use super::tagged_held::{Held, Text};

/// How many known tags a message lists.
const LISTED: usize = 16;

/// A union whose members are told apart by the value of a property.
pub(crate) trait TaggedUnion<'de>: Sized {
    /// The union's name, for messages.
    const NAME: &'static str;
    /// The property that tells the members apart.
    const TAG: &'static str;
    /// Its known values.
    const TAGS: &'static [&'static str];
    /// Whether the document leaves open what kind of value the tag is. A number or boolean is then
    /// known by its text.
    const ANY_TYPE: bool = false;

    /// Reads the member that `tag` means into a place where nothing is. `member` is the whole object,
    /// the tag included.
    ///
    /// For a tag that is not known, an open union keeps the object whole and a closed one gives
    /// [`unknown_tag`].
    fn read<D: Deserializer<'de>>(
        tag: &str,
        member: D,
        place: &mut Option<Self>,
    ) -> Result<(), D::Error>;
}

/// Reads a union.
///
/// # Errors
///
/// The value is not an object, it has no tag, the tag is of another type than it may be, or the
/// member cannot be read; then the message names the union and the tag.
pub(crate) fn deserialize<'de, D, U>(deserializer: D) -> Result<U, D::Error>
where
    D: Deserializer<'de>,
    U: TaggedUnion<'de>,
{
    let mut union = None;
    deserializer.deserialize_map(UnionVisitor(&mut union))?;
    union.ok_or_else(not_read::<U, _>)
}

/// Puts a union into a place where nothing is: nothing needs to be dropped.
#[inline]
pub(crate) fn put<U>(place: &mut Option<U>, union: U) {
    mem::forget(place.replace(union));
}

/// The error of a deserializer that says it has read a union and has not.
#[cold]
fn not_read<'de, U: TaggedUnion<'de>, E: Error>() -> E {
    E::custom(format_args!("no object was read ({})", U::NAME))
}

/// The error of a tag that a closed union does not know.
pub(crate) fn unknown_tag<'de, U: TaggedUnion<'de>, E: Error>(tag: &str) -> E {
    let (name, property) = (U::NAME, U::TAG);
    let known = list(U::TAGS);
    E::custom(format_args!("no member of {name} has {property} `{tag}`; there are {known}"))
}

fn list(tags: &[&str]) -> String {
    let shown: Vec<_> = tags.iter().take(LISTED).map(|tag| format!("`{tag}`")).collect();
    let shown = shown.join(", ");
    match tags.len().saturating_sub(LISTED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// What a union says of itself.
struct About {
    name: &'static str,
    tag: &'static str,
    tags: &'static [&'static str],
    any_type: bool,
}

/// Reads into a place where nothing is: handed back through the layers of a deserializer, the union
/// would be copied in each of them.
struct UnionVisitor<'p, U>(&'p mut Option<U>);

impl<'de, U: TaggedUnion<'de>> UnionVisitor<'_, U> {
    const ABOUT: &'static About =
        &About { name: U::NAME, tag: U::TAG, tags: U::TAGS, any_type: U::ANY_TYPE };
}

impl<'de, U: TaggedUnion<'de>> Visitor<'de> for UnionVisitor<'_, U> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with `{}` ({})", U::TAG, U::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut member = Replay::new(Self::ABOUT, map);
        member.read_to_tag()?;
        let tag = member.tag.clone();
        U::read(&tag, &mut member, self.0).map_err(|error| name_member(Self::ABOUT, &tag, error))
    }
}

#[cold]
#[inline(never)]
fn missing_tag<E: Error>(union: &About) -> E {
    let (name, property, known) = (union.name, union.tag, list(union.tags));
    E::custom(format_args!(
        "missing field `{property}`, which tells the members of {name} apart: {known}"
    ))
}

/// Puts the member's name before the message of an error in it.
///
/// Only messages that hold one of serde's own, which are about the data, are changed: what a text
/// or its source has to say stays itself.
#[cold]
#[inline(never)]
fn name_member<E: Error>(union: &About, tag: &str, error: E) -> E {
    const ABOUT_DATA: [&str; 7] = [
        "missing field",
        "invalid type",
        "invalid value",
        "invalid length",
        "unknown variant",
        "unknown field",
        "duplicate field",
    ];
    let message = error.to_string();
    if ABOUT_DATA.iter().any(|words| message.contains(words)) {
        path_error::within(format_args!("{} with {} `{tag}`", union.name, union.tag), error)
    } else {
        error
    }
}

/// Reads a property's name; whether it is the tag's. Otherwise the property is held, without a copy
/// of its name where the text can be borrowed from.
struct KeySeed<'h, 'de> {
    tag: &'static str,
    held: &'h mut Option<Held<'de>>,
}

impl<'de> KeySeed<'_, 'de> {
    fn hold(self, key: Cow<'de, str>) -> bool {
        self.held.get_or_insert_default().add(key);
        false
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_, 'de> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, 'de> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property's name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        Ok(same(key.as_bytes(), self.tag.as_bytes()) || self.hold(Cow::Owned(key.to_owned())))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<bool, E> {
        Ok(same(key.as_bytes(), self.tag.as_bytes()) || self.hold(Cow::Borrowed(key)))
    }

    fn visit_string<E: Error>(self, key: String) -> Result<bool, E> {
        Ok(same(key.as_bytes(), self.tag.as_bytes()) || self.hold(Cow::Owned(key)))
    }
}

/// Reads the tag, without a copy of it where the text can be borrowed from or where it is known.
struct TagSeed<'t, 'de> {
    union: &'static About,
    tag: &'t mut Cow<'de, str>,
}

impl<'de> DeserializeSeed<'de> for TagSeed<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TagSeed<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (property, name) = (self.union.tag, self.union.name);
        write!(formatter, "a string in `{property}`, which tells the members of {name} apart")
    }

    fn visit_str<E: Error>(self, tag: &str) -> Result<(), E> {
        *self.tag = match self.union.tags.iter().find(|known| **known == tag) {
            Some(known) => Cow::Borrowed(*known),
            None => Cow::Owned(tag.to_owned()),
        };
        Ok(())
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, tag: &'de str) -> Result<(), E> {
        *self.tag = Cow::Borrowed(tag);
        Ok(())
    }

    fn visit_string<E: Error>(self, tag: String) -> Result<(), E> {
        *self.tag = Cow::Owned(tag);
        Ok(())
    }
}

/// The whole object again, as the member reads it: what was held, the tag, the rest of the text.
struct Replay<'de, A> {
    union: &'static About,
    /// What stood before the tag, if anything did.
    held: Option<Held<'de>>,
    tag: Cow<'de, str>,
    /// The tag as it came, if it is no text.
    value: Option<Content<'de>>,
    /// Whether only the rest is left.
    is_behind: bool,
    rest: A,
}

impl<'de, A: MapAccess<'de>> Replay<'de, A> {
    fn new(union: &'static About, rest: A) -> Self {
        Self { union, held: None, tag: Cow::Borrowed(""), value: None, is_behind: false, rest }
    }

    /// Reads the tag, and holds what stands before it.
    fn read_to_tag(&mut self) -> Result<(), A::Error> {
        let union = self.union;
        while let Some(is_tag) =
            self.rest.next_key_seed(KeySeed { tag: union.tag, held: &mut self.held })?
        {
            if is_tag {
                if union.any_type {
                    return self.read_any_tag();
                }
                return self.rest.next_value_seed(TagSeed { union, tag: &mut self.tag });
            }
            if let Some(value) = self.held.as_mut().and_then(Held::last) {
                self.rest.next_value_seed(content::InPlace(value))?;
            }
        }
        Err(missing_tag(union))
    }

    /// Reads a tag that may be a number or a boolean, too.
    #[inline(never)]
    fn read_any_tag(&mut self) -> Result<(), A::Error> {
        let mut value = Content::Null;
        self.rest.next_value_seed(content::InPlace(&mut value))?;
        self.tag = match value {
            Content::String(tag) => {
                self.tag = tag;
                return Ok(());
            }
            Content::Number(ref number) => number.to_string().into(),
            Content::Bool(flag) => flag.to_string().into(),
            Content::Null | Content::Array(_) | Content::Object(_) => {
                let About { name, tag, .. } = self.union;
                return Err(Error::custom(format_args!(
                    "invalid type in `{tag}`, which tells the members of {name} apart: expected a \
                     string, a number or a boolean"
                )));
            }
        };
        self.value = Some(value);
        Ok(())
    }

    /// The next name before the rest.
    #[inline(never)]
    fn next_held_key<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<K::Value, A::Error> {
        match self.held.as_mut().and_then(|held| held.get(held.read)) {
            Some((Cow::Borrowed(key), _)) => seed.deserialize(BorrowedStrDeserializer::new(key)),
            Some((Cow::Owned(key), _)) => seed.deserialize(key.as_str().into_deserializer()),
            None => seed.deserialize(BorrowedStrDeserializer::new(self.union.tag)),
        }
    }

    /// The value of that name.
    #[inline(never)]
    fn next_held_value<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        let held = self.held.as_mut().and_then(|held| {
            held.read += 1;
            held.get(held.read - 1)
        });
        if let Some((key, value)) = held {
            let read = match value {
                Content::String(text) => seed.deserialize(Text::new(mem::take(text))),
                value => seed.deserialize(mem::take(value)),
            };
            read.map_err(|error| A::Error::custom(format_args!("{error} in `{key}`")))
        } else {
            self.is_behind = true;
            if let Some(value) = self.value.take() {
                let tag = self.union.tag;
                return seed
                    .deserialize(value)
                    .map_err(|error| A::Error::custom(format_args!("{error} in `{tag}`")));
            }
            seed.deserialize(Text::new(mem::take(&mut self.tag)))
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'de, A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if self.is_behind {
            self.rest.next_key_seed(seed)
        } else {
            self.next_held_key(seed).map(Some)
        }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        if self.is_behind { self.rest.next_value_seed(seed) } else { self.next_held_value(seed) }
    }

    fn size_hint(&self) -> Option<usize> {
        let rest = self.rest.size_hint()?;
        let held = self.held.as_ref().map_or(0, |held| held.count.saturating_sub(held.read));
        Some(held + usize::from(!self.is_behind) + rest)
    }
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for &mut Replay<'de, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
