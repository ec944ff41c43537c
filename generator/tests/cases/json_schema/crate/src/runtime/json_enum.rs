// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the enums of this crate share whose values are of several kinds, or numbers with a
//! fraction.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Expected, Unexpected};
use serde_json::Value;

/// Implements, for an enum that keeps values it does not know, with `to_value(&self) -> Value` and
/// `From<Value>`: `Display` (as JSON), `Serialize` and `Deserialize`, which keeps values of the given
/// kinds.
macro_rules! open_json_enum {
    ($name:ident, $($kind:literal),+) => {
        $crate::runtime::json_enum::json_enum!($name);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::json_enum::read(deserializer, stringify!($name), &[$($kind),+])
                    .map(<Self as ::std::convert::From<::serde_json::Value>>::from)
            }
        }
    };
}
pub(crate) use open_json_enum;

/// Implements, for an enum that refuses values it does not know, with `to_value(&self) -> Value`,
/// `KNOWN: &'static [Self]` and `from_wire(&Value) -> Option<Self>`: `TryFrom<Value>` (which fails
/// with `UnknownValue`), `Display` (as JSON), `Serialize` and `Deserialize`.
macro_rules! closed_json_enum {
    ($name:ident) => {
        $crate::runtime::json_enum::json_enum!($name);

        impl ::std::convert::TryFrom<::serde_json::Value> for $name {
            type Error = $crate::runtime::UnknownValue;

            #[inline]
            fn try_from(
                value: ::serde_json::Value,
            ) -> ::std::result::Result<Self, $crate::runtime::UnknownValue> {
                Self::from_wire(&value).ok_or_else(|| {
                    $crate::runtime::UnknownValue::new(stringify!($name), &value, Self::KNOWN)
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer).and_then(
                    |value| {
                        <Self as ::std::convert::TryFrom<::serde_json::Value>>::try_from(value)
                            .map_err(<D::Error as ::serde::de::Error>::custom)
                    },
                )
            }
        }
    };
}
pub(crate) use closed_json_enum;

/// The part that open and closed enums share.
macro_rules! json_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.to_value(), formatter)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.to_value(), serializer)
            }
        }
    };
}
pub(crate) use json_enum;

/// Reads a value of one of these kinds, for the enum of that name.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    name: &'static str,
    kinds: &'static [&'static str],
) -> Result<Value, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let (kind, found) = match &value {
        Value::Null => ("null", Unexpected::Unit),
        Value::Bool(flag) => ("boolean", Unexpected::Bool(*flag)),
        Value::Number(number) => {
            let float = number.as_f64().unwrap_or(f64::NAN);
            let is_whole = !number.is_f64() || float.fract() == 0.0;
            let kind = if is_whole && kinds.contains(&"integer") { "integer" } else { "number" };
            (kind, Unexpected::Float(float))
        }
        Value::String(text) => ("string", Unexpected::Str(text)),
        Value::Array(_) => ("array", Unexpected::Seq),
        Value::Object(_) => ("object", Unexpected::Map),
    };
    if kinds.contains(&kind) {
        Ok(value)
    } else {
        Err(D::Error::invalid_type(found, &Kinds { name, kinds }))
    }
}

/// The kinds of an enum's values, for messages.
struct Kinds {
    name: &'static str,
    kinds: &'static [&'static str],
}

impl Expected for Kinds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut or = "";
        for kind in self.kinds {
            let article = match *kind {
                "null" => "",
                "array" | "integer" | "object" => "an ",
                _ => "a ",
            };
            write!(formatter, "{or}{article}{kind}")?;
            or = " or ";
        }
        write!(formatter, " ({})", self.name)
    }
}
