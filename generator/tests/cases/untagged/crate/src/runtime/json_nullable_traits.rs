// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! How [`JsonNullable`] converts, and how it is read and written.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use super::JsonNullable;
use super::object::{Access, Maybe, Optional, Place};
use super::object_items::{How, Through, read_maybe};

/// A plain value is `Present`.
impl<T> From<T> for JsonNullable<T> {
    fn from(value: T) -> Self {
        Self::Present(value)
    }
}

/// `None` is `Null`: whoever assigns an option says something about the property. To leave the
/// property out, say [`JsonNullable::Undefined`].
impl<T> From<Option<T>> for JsonNullable<T> {
    fn from(option: Option<T>) -> Self {
        match option {
            Some(value) => Self::Present(value),
            None => Self::Null,
        }
    }
}

/// A literal is `Present`.
impl From<&str> for JsonNullable<String> {
    fn from(value: &str) -> Self {
        Self::Present(value.to_owned())
    }
}

/// `Undefined` and `Null` are both `None`, as with [`JsonNullable::into_option`].
impl<T> From<JsonNullable<T>> for Option<T> {
    fn from(value: JsonNullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: Serialize> Serialize for JsonNullable<T> {
    /// Writes `null` or the value.
    ///
    /// # Errors
    ///
    /// `Undefined` has no JSON form. A field leaves it out by `skip_serializing_if`; anywhere else
    /// it is an error, because `null` would say something different.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Present(value) => serializer.serialize_some(value),
            Self::Null => serializer.serialize_none(),
            Self::Undefined => Err(S::Error::custom(
                "`JsonNullable::Undefined` cannot be written: only a field with \
                 `skip_serializing_if = \"JsonNullable::is_undefined\"` can leave it out",
            )),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for JsonNullable<T> {
    /// Reads `null` or a value. `Undefined` comes of a field's `#[serde(default)]`, never of this.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(NullableVisitor(PhantomData))
    }
}

struct NullableVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for NullableVisitor<T> {
    type Value = JsonNullable<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("null or a value")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(JsonNullable::Null)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(JsonNullable::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer).map(JsonNullable::Present)
    }
}

impl<T: Serialize> Optional for JsonNullable<T> {
    fn is_left_out(&self) -> bool {
        self.is_undefined()
    }
}

impl<'de, A: Access<'de>, T: Deserialize<'de>> Place<'de, A> for JsonNullable<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value()?;
        Ok(())
    }
}

impl<'de, A, T, H> Place<'de, A> for Through<'_, H, JsonNullable<T>>
where
    A: Access<'de>,
    H: How<'de, T>,
{
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self.place = read_maybe::<A, T, H>(map)?.into();
        Ok(())
    }
}

impl<'de, T, H: How<'de, T>> How<'de, JsonNullable<T>> for Maybe<H> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<JsonNullable<T>, D::Error> {
        <Self as How<'de, Option<T>>>::read(deserializer).map(JsonNullable::from)
    }
}
