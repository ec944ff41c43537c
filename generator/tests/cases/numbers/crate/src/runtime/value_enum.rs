// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the integer and boolean enums of this crate share.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// Implements, for an enum over `i64` or `bool`, by a table of its values and variants whose last
/// entry is the variant for all other values: `KNOWN`, `value`, the conversions from and to `i64` (or
/// `bool`), `Display`, order (that of the values), `Serialize` and `Deserialize`.
macro_rules! open_value_enum {
    ($name:ident: $wire:ident { $($value:literal => $variant:ident,)* _ => $open:ident, }) => {
        impl $name {
            /// The values that the document names, in its order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            #[inline]
            pub const fn value(&self) -> $wire {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$open(value) => *value.value(),
                }
            }
        }

        impl ::std::convert::From<$wire> for $name {
            // Both booleans leave nothing over.
            #[allow(unreachable_patterns)]
            #[inline]
            fn from(value: $wire) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::$open($crate::runtime::Unrecognized::new(value)),
                }
            }
        }

        $crate::runtime::value_enum::value_enum!($name, $wire);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <$wire as $crate::runtime::value_enum::Wire>::read(deserializer, stringify!($name))
                    .map(<Self as ::std::convert::From<$wire>>::from)
            }
        }
    };
}
pub(crate) use open_value_enum;

/// Implements, for an enum over `i64` or `bool`, by a table of its values and variants: `KNOWN`,
/// `value`, `TryFrom<i64>` (or `bool`, which fails with `UnknownValue`), the conversion back,
/// `Display`, order (that of the values), `Serialize` and `Deserialize`.
macro_rules! closed_value_enum {
    ($name:ident: $wire:ident { $($value:literal => $variant:ident,)* }) => {
        impl $name {
            /// The values that the document names, in its order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            #[inline]
            pub const fn value(&self) -> $wire {
                match *self {
                    $(Self::$variant => $value,)*
                }
            }

            // Both booleans leave nothing over.
            #[allow(unreachable_patterns)]
            #[inline]
            fn from_wire(value: $wire) -> ::std::option::Option<Self> {
                match value {
                    $($value => ::std::option::Option::Some(Self::$variant),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        $crate::runtime::value_enum::value_enum!($name, $wire);

        impl ::std::convert::TryFrom<$wire> for $name {
            type Error = $crate::runtime::UnknownValue;

            #[inline]
            fn try_from(
                value: $wire,
            ) -> ::std::result::Result<Self, $crate::runtime::UnknownValue> {
                Self::from_wire(value).ok_or_else(|| {
                    $crate::runtime::UnknownValue::new(stringify!($name), value, Self::KNOWN)
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <$wire as $crate::runtime::value_enum::Wire>::read(deserializer, stringify!($name))
                    .and_then(|value| {
                        <Self as ::std::convert::TryFrom<$wire>>::try_from(value)
                            .map_err(<D::Error as ::serde::de::Error>::custom)
                    })
            }
        }
    };
}
pub(crate) use closed_value_enum;

/// The part that open and closed enums share.
macro_rules! value_enum {
    ($name:ident, $wire:ty) => {
        impl ::std::convert::From<$name> for $wire {
            #[inline]
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl ::std::cmp::PartialEq<$wire> for $name {
            #[inline]
            fn eq(&self, other: &$wire) -> bool {
                self.value() == *other
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }

        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                ::std::cmp::Ord::cmp(&self.value(), &other.value())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.value(), serializer)
            }
        }
    };
}
pub(crate) use value_enum;

/// What the values of an enum are in JSON.
pub(crate) trait Wire: Sized {
    /// Reads a value of the enum `name`.
    fn read<'de, D: Deserializer<'de>>(d: D, name: &'static str) -> Result<Self, D::Error>;
}

impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(d: D, name: &'static str) -> Result<Self, D::Error> {
        d.deserialize_i64(IntegerVisitor(name))
    }
}

impl Wire for bool {
    fn read<'de, D: Deserializer<'de>>(d: D, name: &'static str) -> Result<Self, D::Error> {
        d.deserialize_bool(BooleanVisitor(name))
    }
}

struct IntegerVisitor(&'static str);

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an integer ({})", self.0)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    /// JSON Schema calls `1.0` an integer too.
    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        // 2^63 is a float, the largest `i64` is not.
        const END: f64 = 9_223_372_036_854_775_808.0;
        if value.fract() == 0.0 && (-END..END).contains(&value) {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

struct BooleanVisitor(&'static str);

impl Visitor<'_> for BooleanVisitor {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a boolean ({})", self.0)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
}
