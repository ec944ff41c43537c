// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct All {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int8: Option<i8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int32: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int64: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint32: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64: Option<u64>,
    /// Constraints: maximum 4294967295.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wide_int32: Option<i64>,
    /// Constraints: minimum 0; maximum 1.8446744073709552e+19.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beyond_i64: Option<u64>,
    /// Constraints: minimum -9.223372036854776e+18; maximum 9.223372036854776e+18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounded_i64: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_int64: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_time: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<Uuid>,
    /// Constraints: format `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Constraints: format `byte`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
}

named_fields!(All);
