// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading integers as JSON has them: `1.0` and `1e3` are integers too.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

use super::object_items::How;

/// An integer type of Rust.
pub(crate) trait Integer: TryFrom<i128> {
    /// Its name, for messages.
    const NAME: &'static str;

    /// Asks a deserializer for a value of this type.
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

/// Reads an integer.
///
/// # Errors
///
/// The value is not a number, has a fraction, or is beyond the type.
pub(crate) fn integer<'de, T: Integer, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::ask(deserializer, IntegerVisitor(PhantomData))
}

macro_rules! integers {
    ($($integer:ident $ask:ident,)*) => {
        $(impl Integer for $integer {
            const NAME: &'static str = stringify!($integer);

            fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(
                deserializer: D,
                visitor: V,
            ) -> Result<V::Value, D::Error> {
                deserializer.$ask(visitor)
            }
        })*
    };
}
integers! {
    i8 deserialize_i8,
    i16 deserialize_i16,
    i32 deserialize_i32,
    i64 deserialize_i64,
    u8 deserialize_u8,
    u16 deserialize_u16,
    u32 deserialize_u32,
    u64 deserialize_u64,
}

impl Integer for i128 {
    const NAME: &'static str = "i128";

    /// Asked for an `i128`, `serde_json` copies the digits and refuses `1.0`.
    fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(visitor)
        } else {
            deserializer.deserialize_i128(visitor)
        }
    }
}

/// As an integer.
pub(crate) struct Whole;

impl<'de, T: Integer> How<'de, T> for Whole {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        integer(deserializer)
    }
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: Integer> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an integer ({})", T::NAME)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::try_from(value.into()).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::try_from(value.into()).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<T, E> {
        let refused = || E::invalid_value(Unexpected::Other(&format!("integer `{value}`")), &self);
        T::try_from(value).map_err(|_| refused())
    }

    /// An integer beyond 64 bits arrives as the float that is next to it.
    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        // 2^127 is a float, the largest `i128` is not.
        const END: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
        let whole = value.fract() == 0.0 && (-END..END).contains(&value);
        let integer = whole.then_some(value as i128).and_then(|value| T::try_from(value).ok());
        integer.ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}
