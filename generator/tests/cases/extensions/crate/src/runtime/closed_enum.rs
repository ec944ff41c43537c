// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the string enums of this crate share: those that refuse values they do not know.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

use super::UnknownValue;

/// Implements, for an enum, by a table of its values and variants: `KNOWN`, `as_str`, `FromStr` and
/// `TryFrom<&str>` (which fail with `UnknownValue`), `Display`, `AsRef<str>`, comparison with strings,
/// order (that of the strings), `Serialize` and `Deserialize`.
macro_rules! closed_enum {
    ($name:ident { $($text:literal => $variant:ident,)* }) => {
        impl $name {
            /// The values that the document names, in its order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            #[inline]
            pub const fn as_str(&self) -> &'static str {
                match *self {
                    $(Self::$variant => $text,)*
                }
            }

            #[inline]
            fn from_wire(value: &str) -> ::std::option::Option<Self> {
                match value {
                    $($text => ::std::option::Option::Some(Self::$variant),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::UnknownValue;

            // Not `Self::Err`: a value may be called so.
            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, $crate::runtime::UnknownValue> {
                Self::from_wire(value).ok_or_else(|| {
                    $crate::runtime::UnknownValue::new(stringify!($name), value, Self::KNOWN)
                })
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::runtime::UnknownValue;

            #[inline]
            fn try_from(value: &str) -> ::std::result::Result<Self, $crate::runtime::UnknownValue> {
                <Self as ::std::str::FromStr>::from_str(value)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
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
                ::std::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::closed_enum::read(deserializer, stringify!($name))
            }
        }
    };
}
pub(crate) use closed_enum;

/// Reads a string into an enum without a copy of it in between.
///
/// # Errors
///
/// The value is not a string, or not one that the enum knows; the message names the enum.
pub(crate) fn read<'de, D, T>(deserializer: D, name: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> TryFrom<&'a str, Error = UnknownValue>,
{
    deserializer.deserialize_str(StrVisitor { name, target: PhantomData })
}

struct StrVisitor<T> {
    name: &'static str,
    target: PhantomData<T>,
}

impl<T> Visitor<'_> for StrVisitor<T>
where
    T: for<'a> TryFrom<&'a str, Error = UnknownValue>,
{
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a string ({})", self.name)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        T::try_from(value).map_err(E::custom)
    }
}
