// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading unions whose members no property tells apart by agreement.
//!
//! The value is read whole first. Then its kind, its properties and their values say which members
//! it may be, and which is the likeliest (see [`Probe`]). The members are tried in that order; the
//! first that can be read is taken. Where nothing tells two members apart, the one is taken that
//! gives back most of the value.
//!
//! A limit: an integer beyond 64 bits arrives as a float.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{self, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Error, Value};

pub(crate) use super::content::Content;
use super::content::{Object, read_array};
use super::probe::Probe;
use super::untagged_search::{Found, Search};

/// A union whose members are told apart by the structure of their values.
pub(crate) trait UntaggedUnion: Sized + Serialize {
    /// The union's name, for messages.
    const NAME: &'static str;
    /// One probe for each member.
    const PROBES: &'static [Probe];
    /// Whether a value may be of several members at once (`anyOf`). A value that has properties of
    /// several is then kept whole, if [`whole`](Self::whole) can.
    const ANY_OF: bool;
    /// Whether a value that fits no member is kept whole, if [`whole`](Self::whole) can.
    const OPEN: bool;

    /// Reads `value` as the member of that index.
    fn from_member(index: usize, value: &Content<'_>) -> Result<Self, Error>;

    /// Keeps a value as it came; `None` where the union has no place for it.
    fn whole(_value: Value) -> Option<Self> {
        None
    }
}

/// Reads a union.
///
/// # Errors
///
/// No member can be read; the message says for each why not.
pub(crate) fn deserialize<'de, D, U>(deserializer: D) -> Result<U, D::Error>
where
    D: Deserializer<'de>,
    U: UntaggedUnion,
{
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

/// The error of a member that a union does not have: never, since members are found by the union's own
/// probes.
#[cold]
pub(crate) fn no_member(_value: &Content<'_>, past: usize) -> Error {
    Error::custom(format_args!("no such member ({past} past the last one)"))
}

/// Reads a value whole and finds its member before the deserializer goes on, so that an error gets
/// the line and column of the value.
struct UnionVisitor<U>(PhantomData<U>);

impl<U: UntaggedUnion> UnionVisitor<U> {
    fn find<E: de::Error>(self, value: Content<'_>) -> Result<U, E> {
        let mut search = Search::new(&value);
        match search.run::<U>(&value) {
            Found::Member(union) => Ok(union),
            Found::Several(union) => Ok(U::whole(value.into_value()).unwrap_or(union)),
            Found::Foreign => match if U::OPEN { U::whole(value.into_value()) } else { None } {
                Some(union) => Ok(union),
                None => Err(E::custom(search.message::<U>())),
            },
        }
    }
}

impl<'de, U: UntaggedUnion> Visitor<'de> for UnionVisitor<U> {
    type Value = U;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(U::NAME)
    }

    fn visit_unit<E: de::Error>(self) -> Result<U, E> {
        self.find(Content::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<U, E> {
        self.find(Content::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<U, E> {
        self.find(Content::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<U, E> {
        self.find(Content::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<U, E> {
        self.find(Content::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<U, E> {
        self.find(Content::float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<U, E> {
        self.find(Content::String(Cow::Borrowed(value)))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<U, E> {
        self.find(Content::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<U, A::Error> {
        self.find(read_array(items)?)
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<U, A::Error> {
        self.find(Object::read(properties)?)
    }
}
