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

impl All {
    /// Sets `int`.
    pub fn with_int(mut self, value: i64) -> Self {
        self.int = Some(value);
        self
    }

    /// Sets `int8`.
    pub fn with_int8(mut self, value: i8) -> Self {
        self.int8 = Some(value);
        self
    }

    /// Sets `int32`.
    pub fn with_int32(mut self, value: i32) -> Self {
        self.int32 = Some(value);
        self
    }

    /// Sets `int64`.
    pub fn with_int64(mut self, value: i64) -> Self {
        self.int64 = Some(value);
        self
    }

    /// Sets `uint32`.
    pub fn with_uint32(mut self, value: u32) -> Self {
        self.uint32 = Some(value);
        self
    }

    /// Sets `uint64`.
    pub fn with_uint64(mut self, value: u64) -> Self {
        self.uint64 = Some(value);
        self
    }

    /// Sets `wide_int32`.
    pub fn with_wide_int32(mut self, value: i64) -> Self {
        self.wide_int32 = Some(value);
        self
    }

    /// Sets `beyond_i64`.
    pub fn with_beyond_i64(mut self, value: u64) -> Self {
        self.beyond_i64 = Some(value);
        self
    }

    /// Sets `rounded_i64`.
    pub fn with_rounded_i64(mut self, value: i64) -> Self {
        self.rounded_i64 = Some(value);
        self
    }

    /// Sets `number`.
    pub fn with_number(mut self, value: f64) -> Self {
        self.number = Some(value);
        self
    }

    /// Sets `float`.
    pub fn with_float(mut self, value: f64) -> Self {
        self.float = Some(value);
        self
    }

    /// Sets `double`.
    pub fn with_double(mut self, value: f64) -> Self {
        self.double = Some(value);
        self
    }

    /// Sets `number_int64`.
    pub fn with_number_int64(mut self, value: i64) -> Self {
        self.number_int64 = Some(value);
        self
    }

    /// Sets `text`.
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `date_time`.
    pub fn with_date_time(mut self, value: DateTime<FixedOffset>) -> Self {
        self.date_time = Some(value);
        self
    }

    /// Sets `date`.
    pub fn with_date(mut self, value: NaiveDate) -> Self {
        self.date = Some(value);
        self
    }

    /// Sets `uuid`.
    pub fn with_uuid(mut self, value: Uuid) -> Self {
        self.uuid = Some(value);
        self
    }

    /// Sets `uri`.
    pub fn with_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets `byte`.
    pub fn with_byte(mut self, value: impl Into<String>) -> Self {
        self.byte = Some(value.into());
        self
    }

    /// Sets `flag`.
    pub fn with_flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }
}

named_fields!(All);
