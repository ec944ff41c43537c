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
    pub fn with_int(mut self, value: i128) -> Self {
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

impl object::Model for All {
    const NAME: &'static str = "All";
    const FIELDS: &'static [&'static str] = &[
        "int",
        "int8",
        "int32",
        "int64",
        "uint32",
        "uint64",
        "wide_int32",
        "beyond_i64",
        "rounded_i64",
        "number",
        "float",
        "double",
        "number_int64",
        "text",
        "date_time",
        "date",
        "uuid",
        "uri",
        "byte",
        "flag",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut object::whole(&mut model.int),
                    &mut object::whole(&mut model.int8),
                    &mut object::whole(&mut model.int32),
                    &mut object::whole(&mut model.int64),
                    &mut object::whole(&mut model.uint32),
                    &mut object::whole(&mut model.uint64),
                    &mut object::whole(&mut model.wide_int32),
                    &mut object::whole(&mut model.beyond_i64),
                    &mut object::whole(&mut model.rounded_i64),
                    &mut model.number,
                    &mut model.float,
                    &mut model.double,
                    &mut object::whole(&mut model.number_int64),
                    &mut model.text,
                    &mut model.date_time,
                    &mut model.date,
                    &mut model.uuid,
                    &mut model.uri,
                    &mut model.byte,
                    &mut model.flag,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("int", &self.int)?;
        writer.optional("int8", &self.int8)?;
        writer.optional("int32", &self.int32)?;
        writer.optional("int64", &self.int64)?;
        writer.optional("uint32", &self.uint32)?;
        writer.optional("uint64", &self.uint64)?;
        writer.optional("wide_int32", &self.wide_int32)?;
        writer.optional("beyond_i64", &self.beyond_i64)?;
        writer.optional("rounded_i64", &self.rounded_i64)?;
        writer.optional("number", &self.number)?;
        writer.optional("float", &self.float)?;
        writer.optional("double", &self.double)?;
        writer.optional("number_int64", &self.number_int64)?;
        writer.optional("text", &self.text)?;
        writer.optional("date_time", &self.date_time)?;
        writer.optional("date", &self.date)?;
        writer.optional("uuid", &self.uuid)?;
        writer.optional("uri", &self.uri)?;
        writer.optional("byte", &self.byte)?;
        writer.optional("flag", &self.flag)?;
        Ok(())
    }
}

object::model!(All);
