// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Defaults {
    /// Default: `"x"`.
    pub s: Option<String>,
    /// Default: `"q"`.
    pub e: Option<DefaultsE>,
    /// Default: `"zzz"`.
    pub eu: Option<DefaultsEu>,
    /// Default: `5`.
    pub n: Option<i128>,
    /// Default: `"5"`.
    pub nn: Option<i128>,
    /// Default: `1`.
    pub f: Option<f64>,
    /// Default: `true`.
    pub b: Option<bool>,
    /// Default: `"false"`.
    pub bs: Option<bool>,
    /// Default: `[]`.
    pub a: Option<Vec<String>>,
    /// Default: `["p"]`.
    pub ae: Option<Vec<DefaultsAe>>,
    /// Default: `{}`.
    pub o: Option<Map<String, Value>>,
    /// Default: `{"x":1}`.
    pub o2: Option<DefaultsO2>,
    /// Default: `{"name":"n"}`.
    pub r: Option<Pet>,
    pub nul: JsonNullable<String>,
    /// Default: `"2020-01-01T00:00:00Z"`.
    pub d: Option<DateTime<FixedOffset>>,
    /// Default: `"2020-01-01"`.
    pub date: Option<NaiveDate>,
    /// Default: `"not a uuid"`.
    pub uuid: Option<Uuid>,
    /// Default: `{"a":[1]}`.
    pub any: JsonNullable<Value>,
}

impl Defaults {
    /// Sets `s`.
    pub fn with_s(mut self, value: impl Into<String>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// Sets `e`.
    pub fn with_e(mut self, value: impl Into<DefaultsE>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// Sets `eu`.
    pub fn with_eu(mut self, value: impl Into<DefaultsEu>) -> Self {
        self.eu = Some(value.into());
        self
    }

    /// Sets `n`.
    #[inline]
    pub fn with_n(mut self, value: i128) -> Self {
        self.n = Some(value);
        self
    }

    /// Sets `nn`.
    #[inline]
    pub fn with_nn(mut self, value: i128) -> Self {
        self.nn = Some(value);
        self
    }

    /// Sets `f`.
    #[inline]
    pub fn with_f(mut self, value: f64) -> Self {
        self.f = Some(value);
        self
    }

    /// Sets `b`.
    #[inline]
    pub fn with_b(mut self, value: bool) -> Self {
        self.b = Some(value);
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn with_bs(mut self, value: bool) -> Self {
        self.bs = Some(value);
        self
    }

    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: Vec<String>) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `ae`.
    #[inline]
    pub fn with_ae(mut self, value: Vec<DefaultsAe>) -> Self {
        self.ae = Some(value);
        self
    }

    /// Sets `o`.
    #[inline]
    pub fn with_o(mut self, value: Map<String, Value>) -> Self {
        self.o = Some(value);
        self
    }

    /// Sets `o2`.
    #[inline]
    pub fn with_o2(mut self, value: DefaultsO2) -> Self {
        self.o2 = Some(value);
        self
    }

    /// Sets `r`.
    #[inline]
    pub fn with_r(mut self, value: Pet) -> Self {
        self.r = Some(value);
        self
    }

    /// Sets `nul`.
    pub fn with_nul(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.nul = value.into();
        self
    }

    /// Sets `d`.
    #[inline]
    pub fn with_d(mut self, value: DateTime<FixedOffset>) -> Self {
        self.d = Some(value);
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

    /// Sets `any`.
    pub fn with_any(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.any = value.into();
        self
    }

    /// The default of `s`.
    #[inline]
    pub fn default_s() -> String {
        "x".to_owned()
    }

    /// The default of `e`.
    #[inline]
    pub fn default_e() -> DefaultsE {
        DefaultsE::Q
    }

    /// The default of `eu`.
    #[inline]
    pub fn default_eu() -> DefaultsEu {
        DefaultsEu::from("zzz")
    }

    /// The default of `n`.
    #[inline]
    pub fn default_n() -> i128 {
        5
    }

    /// The default of `f`.
    #[inline]
    pub fn default_f() -> f64 {
        1.0
    }

    /// The default of `b`.
    #[inline]
    pub fn default_b() -> bool {
        true
    }

    /// The default of `a`.
    #[inline]
    pub fn default_a() -> Vec<String> {
        Vec::new()
    }

    /// The default of `ae`.
    #[inline]
    pub fn default_ae() -> Vec<DefaultsAe> {
        Vec::from([DefaultsAe::P])
    }

    /// The default of `o`.
    #[inline]
    pub fn default_o() -> Map<String, Value> {
        Map::new()
    }

    /// The default of `o2`.
    #[inline]
    pub fn default_o2() -> DefaultsO2 {
        DefaultsO2 { x: Some(1) }
    }

    /// The default of `r`.
    #[inline]
    pub fn default_r() -> Pet {
        Pet {
            name: "n".to_owned(),
            n123: None,
            minus: None,
            empty: None,
            unknownreq: JsonNullable::Undefined,
        }
    }

    /// The default of `d`.
    #[inline]
    pub fn default_d() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2020-01-01T00:00:00Z").unwrap_or_default()
    }

    /// The default of `date`.
    #[inline]
    pub fn default_date() -> NaiveDate {
        NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default()
    }

    /// The default of `any`.
    #[inline]
    pub fn default_any() -> Value {
        serde_json::from_str("{\"a\":[1]}").unwrap_or_default()
    }
}

object::model! {
    Defaults: Default {
        "s" => s: optional,
        "e" => e: optional,
        "eu" => eu: optional,
        "n" => n: optional whole,
        "nn" => nn: optional whole,
        "f" => f: optional,
        "b" => b: optional,
        "bs" => bs: optional,
        "a" => a: optional list,
        "ae" => ae: optional list,
        "o" => o: optional,
        "o2" => o2: optional,
        "r" => r: optional,
        "nul" => nul: nullable,
        "d" => d: optional,
        "date" => date: optional,
        "uuid" => uuid: optional,
        "any" => any: nullable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsE {
    /// `p`
    P,
    /// `q`
    Q,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DefaultsE {
        "p" => P,
        "q" => Q,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsEu {
    /// `p`
    P,
    /// `q`
    Q,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DefaultsEu {
        "p" => P,
        "q" => Q,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsAe {
    /// `p`
    P,
    /// `q`
    Q,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DefaultsAe {
        "p" => P,
        "q" => Q,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DefaultsO2 {
    pub x: Option<i128>,
}

impl DefaultsO2 {
    /// Sets `x`.
    #[inline]
    pub fn with_x(mut self, value: i128) -> Self {
        self.x = Some(value);
        self
    }
}

object::model! {
    DefaultsO2: Default {
        "x" => x: optional whole,
    }
}
