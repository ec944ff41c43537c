// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Reading properties that must be there although their value may be `null`.

use serde::de::{Deserialize, Deserializer};

/// Reads `null` or a value, for `#[serde(deserialize_with = "…")]` on a field of type `Option`.
///
/// Without it serde takes a missing property of such a field for `null`. With `deserialize_with`
/// a missing property is the error that it is for any other required property.
///
/// # Errors
///
/// What reading a `T` gives.
pub(crate) fn required_nullable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer)
}
