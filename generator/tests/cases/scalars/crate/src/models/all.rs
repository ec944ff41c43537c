// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub int: Option<i128>,
    pub int8: Option<i8>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub uint32: Option<u32>,
    pub uint64: Option<u64>,
    /// Constraints: maximum 4294967295.
    pub wide_int32: Option<i64>,
    /// Constraints: minimum 0; maximum 1.8446744073709552e+19.
    pub beyond_i64: Option<u64>,
    /// Constraints: minimum -9.223372036854776e+18; maximum 9.223372036854776e+18.
    pub rounded_i64: Option<i64>,
    pub number: Option<f64>,
    pub float: Option<f64>,
    pub double: Option<f64>,
    pub number_int64: Option<i64>,
    pub text: Option<String>,
    pub date_time: Option<DateTime<FixedOffset>>,
    pub date: Option<NaiveDate>,
    pub uuid: Option<Uuid>,
    /// Constraints: format `uri`.
    pub uri: Option<String>,
    /// Constraints: format `byte`.
    pub byte: Option<String>,
    pub flag: Option<bool>,
}

impl All {
    /// Sets `int`.
    #[inline]
    pub fn with_int(mut self, value: i128) -> Self {
        self.int = Some(value);
        self
    }

    /// Sets `int8`.
    #[inline]
    pub fn with_int8(mut self, value: i8) -> Self {
        self.int8 = Some(value);
        self
    }

    /// Sets `int32`.
    #[inline]
    pub fn with_int32(mut self, value: i32) -> Self {
        self.int32 = Some(value);
        self
    }

    /// Sets `int64`.
    #[inline]
    pub fn with_int64(mut self, value: i64) -> Self {
        self.int64 = Some(value);
        self
    }

    /// Sets `uint32`.
    #[inline]
    pub fn with_uint32(mut self, value: u32) -> Self {
        self.uint32 = Some(value);
        self
    }

    /// Sets `uint64`.
    #[inline]
    pub fn with_uint64(mut self, value: u64) -> Self {
        self.uint64 = Some(value);
        self
    }

    /// Sets `wide_int32`.
    #[inline]
    pub fn with_wide_int32(mut self, value: i64) -> Self {
        self.wide_int32 = Some(value);
        self
    }

    /// Sets `beyond_i64`.
    #[inline]
    pub fn with_beyond_i64(mut self, value: u64) -> Self {
        self.beyond_i64 = Some(value);
        self
    }

    /// Sets `rounded_i64`.
    #[inline]
    pub fn with_rounded_i64(mut self, value: i64) -> Self {
        self.rounded_i64 = Some(value);
        self
    }

    /// Sets `number`.
    #[inline]
    pub fn with_number(mut self, value: f64) -> Self {
        self.number = Some(value);
        self
    }

    /// Sets `float`.
    #[inline]
    pub fn with_float(mut self, value: f64) -> Self {
        self.float = Some(value);
        self
    }

    /// Sets `double`.
    #[inline]
    pub fn with_double(mut self, value: f64) -> Self {
        self.double = Some(value);
        self
    }

    /// Sets `number_int64`.
    #[inline]
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
    #[inline]
    pub fn with_date_time(mut self, value: DateTime<FixedOffset>) -> Self {
        self.date_time = Some(value);
        self
    }

    /// Sets `date`.
    #[inline]
    pub fn with_date(mut self, value: NaiveDate) -> Self {
        self.date = Some(value);
        self
    }

    /// Sets `uuid`.
    #[inline]
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
    #[inline]
    pub fn with_flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }
}

object::model! {
    All: Default {
        "int" => int: optional whole,
        "int8" => int8: optional whole,
        "int32" => int32: optional whole,
        "int64" => int64: optional whole,
        "uint32" => uint32: optional whole,
        "uint64" => uint64: optional whole,
        "wide_int32" => wide_int32: optional whole,
        "beyond_i64" => beyond_i64: optional whole,
        "rounded_i64" => rounded_i64: optional whole,
        "number" => number: optional,
        "float" => float: optional,
        "double" => double: optional,
        "number_int64" => number_int64: optional whole,
        "text" => text: optional,
        "date_time" => date_time: optional,
        "date" => date: optional,
        "uuid" => uuid: optional,
        "uri" => uri: optional,
        "byte" => byte: optional,
        "flag" => flag: optional,
    }
}
