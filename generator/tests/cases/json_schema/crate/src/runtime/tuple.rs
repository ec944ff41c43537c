// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! The table of a tuple's places, from which its reading and writing is made.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, SeqAccess, Visitor};

use super::object::next_item;
use super::object_items::How;
use super::path_error::{self, Step};

/// Implements [`Tuple`], `Serialize` and `Deserialize` for a tuple struct.
///
/// Each line is a place. Words behind it say how its value is read where the type alone does not say
/// it, as in `object::model!`. A line for `_` stands for the last field, the list of the items behind
/// the places; without one there are none.
macro_rules! tuple {
    ($tuple:ident {
        $($place:ident $(: $($how:ident)+)?,)*
        $(_ => $rest:ident $(: $($of:ident)+)?,)?
    }) => {
        impl $crate::runtime::tuple::Tuple for $tuple {
            const PLACES: &'static [&'static str] = &[$(::core::stringify!($place)),*];
            const IS_OPEN: bool = $crate::runtime::tuple!(@open $($rest)?);

            fn read<'de, A: ::serde::de::SeqAccess<'de>>(
                items: &mut $crate::runtime::tuple::Items<A, Self>,
            ) -> ::core::result::Result<Self, A::Error> {
                ::core::result::Result::Ok(Self(
                    $($crate::runtime::tuple!(@read items place $place $($($how)+)?),)*
                    $($crate::runtime::tuple!(@read items rest $rest $($($of)+)?),)?
                ))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $tuple {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::tuple::deserialize(deserializer)
            }
        }

        impl ::serde::Serialize for $tuple {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeSeq as _;

                let Self($($place,)* $($rest,)?) = self;
                let length = <Self as $crate::runtime::tuple::Tuple>::PLACES.len();
                $(let length = length + $rest.len();)?
                let mut items = serializer.serialize_seq(::core::option::Option::Some(length))?;
                $(items.serialize_element($place)?;)*
                $(
                    for item in $rest {
                        items.serialize_element(item)?;
                    }
                )?
                items.end()
            }
        }
    };

    (@read $items:ident $what:ident $place:ident $($how:ident)*) => {
        $items.$what::<$crate::runtime::object::model!(@how $($how)*), _>()?
    };

    (@open) => { false };
    (@open $rest:ident) => { true };
}
pub(crate) use tuple;

/// A tuple struct with a table.
pub(crate) trait Tuple: Sized {
    /// Its places.
    const PLACES: &'static [&'static str];
    /// Whether items may follow.
    const IS_OPEN: bool;

    /// Reads the items.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    fn read<'de, A: SeqAccess<'de>>(items: &mut Items<A, Self>) -> Result<Self, A::Error>;
}

/// Reads a tuple.
///
/// # Errors
///
/// The value is no array, has too few or too many items, or one that does not fit its place.
pub(crate) fn deserialize<'de, T: Tuple, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_seq(Places(PhantomData))
}

/// What is expected of an array.
struct Places<T>(PhantomData<T>);

impl<'de, T: Tuple> Visitor<'de> for Places<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let least = if T::IS_OPEN { "at least " } else { "" };
        let count = T::PLACES.len();
        let items = if count == 1 { "item" } else { "items" };
        write!(formatter, "an array of {least}{count} {items}")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<T, A::Error> {
        let mut items = Items { sequence, read: 0, tuple: PhantomData };
        let tuple = T::read(&mut items)?;
        if !T::IS_OPEN && items.sequence.next_element::<IgnoredAny>()?.is_some() {
            return Err(A::Error::invalid_length(items.read + 1, &self));
        }
        Ok(tuple)
    }
}

/// The items of an array that is read.
pub(crate) struct Items<A, T> {
    sequence: A,
    read: usize,
    tuple: PhantomData<T>,
}

impl<'de, A: SeqAccess<'de>, T: Tuple> Items<A, T> {
    /// The item of the next place, read as `H` says.
    ///
    /// # Errors
    ///
    /// There is none, or what is wrong with it.
    pub(crate) fn place<H: How<'de, I>, I>(&mut self) -> Result<I, A::Error> {
        let missing = A::Error::invalid_length;
        self.next::<H, I>()?.ok_or_else(|| missing(self.read, &Places::<T>(PhantomData)))
    }

    /// The items behind the places, read as `H` says.
    ///
    /// # Errors
    ///
    /// What is wrong with one of them.
    pub(crate) fn rest<H: How<'de, I>, I>(&mut self) -> Result<Vec<I>, A::Error> {
        let mut rest = Vec::new();
        while let Some(item) = self.next::<H, I>()? {
            rest.push(item);
        }
        Ok(rest)
    }

    fn next<H: How<'de, I>, I>(&mut self) -> Result<Option<I>, A::Error> {
        let item = next_item::<H, I, A>(&mut self.sequence)
            .map_err(|error| path_error::at(Step::Item(self.read), error))?;
        self.read += usize::from(item.is_some());
        Ok(item)
    }
}
