// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::runtime::{
    JsonNullable, Unrecognized, object, open_enum, open_json_enum, open_value_enum,
    untagged_union,
};
use super::{Animal, Cat, Kind, Limits, Nested, Ttl};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Default: `true`.
    pub flag: Option<bool>,
    /// Default: `3`.
    pub count: Option<i128>,
    /// Default: `2.0`.
    pub small: Option<i32>,
    /// Default: `1`.
    pub ratio: Option<f64>,
    /// Default: `"a \"text\"\n"`.
    pub text: Option<String>,
    /// Default: `"text"`.
    pub nullable: JsonNullable<String>,
    pub none: JsonNullable<String>,
    /// Default: `"2024-02-29"`.
    pub day: Option<NaiveDate>,
    /// Default: `"2024-02-29T12:00:00+05:30"`.
    pub moment: Option<DateTime<FixedOffset>>,
    /// Default: `"f0bc3d88-2178-5423-8c81-b81d6c9da824"`.
    pub id: Option<Uuid>,
    /// Default: `"b"`.
    pub kind: Option<SettingsKind>,
    /// Default: `"c"`.
    pub future: Option<SettingsFuture>,
    /// Default: `2`.
    pub level: Option<SettingsLevel>,
    /// Default: `1`.
    pub mixed: Option<SettingsMixed>,
    /// Default: `"fixed"`.
    pub constant: Option<SettingsConstant>,
    /// Default: `["y","x"]`.
    pub list: Option<Vec<SettingsList>>,
    /// Default: `[]`.
    pub empty: Option<Vec<String>>,
    /// Default: `[1,null]`.
    pub holes: Option<Vec<Option<i128>>>,
    /// Default: `{"a":1}`.
    pub map: Option<BTreeMap<String, i128>>,
    /// Default: `{"a":[1,{"b":null}]}`.
    pub free: Option<Map<String, Value>>,
    /// Default: `[1,"a",null]`.
    pub any: JsonNullable<Value>,
    /// Default: `{"name":"n","rest":2}`.
    pub nested: Option<Nested>,
    /// Default: `"two"`.
    pub referred: Option<Kind>,
    /// Default: `5`.
    pub either: Option<SettingsEither>,
    /// Default: `{"kind":"cat","lives":9}`.
    pub tagged: Option<Animal>,
    /// Default: `["a",1]`.
    pub pair: Option<SettingsPair>,
    /// Default: `{"a":1}`.
    pub newtype: Option<Limits>,
    /// Default: `"text"`.
    pub wrong: Option<i128>,
    pub null_for_text: Option<String>,
    /// Default: `1`.
    pub of_two_members: Option<Ttl>,
}

impl Settings {
    /// Sets `flag`.
    #[inline]
    pub fn with_flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }

    /// Sets `count`.
    #[inline]
    pub fn with_count(mut self, value: i128) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `small`.
    #[inline]
    pub fn with_small(mut self, value: i32) -> Self {
        self.small = Some(value);
        self
    }

    /// Sets `ratio`.
    #[inline]
    pub fn with_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets `text`.
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `nullable`.
    pub fn with_nullable(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.nullable = value.into();
        self
    }

    /// Sets `none`.
    pub fn with_none(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.none = value.into();
        self
    }

    /// Sets `day`.
    #[inline]
    pub fn with_day(mut self, value: NaiveDate) -> Self {
        self.day = Some(value);
        self
    }

    /// Sets `moment`.
    #[inline]
    pub fn with_moment(mut self, value: DateTime<FixedOffset>) -> Self {
        self.moment = Some(value);
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn with_id(mut self, value: Uuid) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<SettingsKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `future`.
    pub fn with_future(mut self, value: impl Into<SettingsFuture>) -> Self {
        self.future = Some(value.into());
        self
    }

    /// Sets `level`.
    pub fn with_level(mut self, value: impl Into<SettingsLevel>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Sets `mixed`.
    #[inline]
    pub fn with_mixed(mut self, value: SettingsMixed) -> Self {
        self.mixed = Some(value);
        self
    }

    /// Sets `constant`.
    pub fn with_constant(mut self, value: impl Into<SettingsConstant>) -> Self {
        self.constant = Some(value.into());
        self
    }

    /// Sets `list`.
    #[inline]
    pub fn with_list(mut self, value: Vec<SettingsList>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `empty`.
    #[inline]
    pub fn with_empty(mut self, value: Vec<String>) -> Self {
        self.empty = Some(value);
        self
    }

    /// Sets `holes`.
    #[inline]
    pub fn with_holes(mut self, value: Vec<Option<i128>>) -> Self {
        self.holes = Some(value);
        self
    }

    /// Sets `map`.
    #[inline]
    pub fn with_map(mut self, value: BTreeMap<String, i128>) -> Self {
        self.map = Some(value);
        self
    }

    /// Sets `free`.
    #[inline]
    pub fn with_free(mut self, value: Map<String, Value>) -> Self {
        self.free = Some(value);
        self
    }

    /// Sets `any`.
    pub fn with_any(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.any = value.into();
        self
    }

    /// Sets `nested`.
    #[inline]
    pub fn with_nested(mut self, value: Nested) -> Self {
        self.nested = Some(value);
        self
    }

    /// Sets `referred`.
    pub fn with_referred(mut self, value: impl Into<Kind>) -> Self {
        self.referred = Some(value.into());
        self
    }

    /// Sets `either`.
    pub fn with_either(mut self, value: impl Into<SettingsEither>) -> Self {
        self.either = Some(value.into());
        self
    }

    /// Sets `tagged`.
    pub fn with_tagged(mut self, value: impl Into<Animal>) -> Self {
        self.tagged = Some(value.into());
        self
    }

    /// Sets `pair`.
    #[inline]
    pub fn with_pair(mut self, value: SettingsPair) -> Self {
        self.pair = Some(value);
        self
    }

    /// Sets `newtype`.
    pub fn with_newtype(mut self, value: impl Into<Limits>) -> Self {
        self.newtype = Some(value.into());
        self
    }

    /// Sets `wrong`.
    #[inline]
    pub fn with_wrong(mut self, value: i128) -> Self {
        self.wrong = Some(value);
        self
    }

    /// Sets `null_for_text`.
    pub fn with_null_for_text(mut self, value: impl Into<String>) -> Self {
        self.null_for_text = Some(value.into());
        self
    }

    /// Sets `of_two_members`.
    pub fn with_of_two_members(mut self, value: impl Into<Ttl>) -> Self {
        self.of_two_members = Some(value.into());
        self
    }

    /// The default of `flag`.
    #[inline]
    pub fn default_flag() -> bool {
        true
    }

    /// The default of `count`.
    #[inline]
    pub fn default_count() -> i128 {
        3
    }

    /// The default of `small`.
    #[inline]
    pub fn default_small() -> i32 {
        2
    }

    /// The default of `ratio`.
    #[inline]
    pub fn default_ratio() -> f64 {
        1.0
    }

    /// The default of `text`.
    #[inline]
    pub fn default_text() -> String {
        "a \"text\"\n".to_owned()
    }

    /// The default of `nullable`.
    #[inline]
    pub fn default_nullable() -> String {
        "text".to_owned()
    }

    /// The default of `day`.
    #[inline]
    pub fn default_day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 2, 29).unwrap_or_default()
    }

    /// The default of `moment`.
    #[inline]
    pub fn default_moment() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2024-02-29T12:00:00+05:30").unwrap_or_default()
    }

    /// The default of `id`.
    #[inline]
    pub fn default_id() -> Uuid {
        Uuid::from_u128(0xf0bc3d88217854238c81b81d6c9da824)
    }

    /// The default of `kind`.
    #[inline]
    pub fn default_kind() -> SettingsKind {
        SettingsKind::B
    }

    /// The default of `future`.
    #[inline]
    pub fn default_future() -> SettingsFuture {
        SettingsFuture::from("c")
    }

    /// The default of `level`.
    #[inline]
    pub fn default_level() -> SettingsLevel {
        SettingsLevel::N2
    }

    /// The default of `mixed`.
    #[inline]
    pub fn default_mixed() -> SettingsMixed {
        SettingsMixed::N1
    }

    /// The default of `constant`.
    #[inline]
    pub fn default_constant() -> SettingsConstant {
        SettingsConstant::Fixed
    }

    /// The default of `list`.
    #[inline]
    pub fn default_list() -> Vec<SettingsList> {
        Vec::from([SettingsList::Y, SettingsList::X])
    }

    /// The default of `empty`.
    #[inline]
    pub fn default_empty() -> Vec<String> {
        Vec::new()
    }

    /// The default of `holes`.
    #[inline]
    pub fn default_holes() -> Vec<Option<i128>> {
        Vec::from([Some(1), None])
    }

    /// The default of `map`.
    #[inline]
    pub fn default_map() -> BTreeMap<String, i128> {
        BTreeMap::from([("a".to_owned(), 1)])
    }

    /// The default of `free`.
    #[inline]
    pub fn default_free() -> Map<String, Value> {
        Map::from_iter([
            (
                "a".to_owned(),
                serde_json::from_str("[1,{\"b\":null}]").unwrap_or_default(),
            ),
        ])
    }

    /// The default of `any`.
    #[inline]
    pub fn default_any() -> Value {
        serde_json::from_str("[1,\"a\",null]").unwrap_or_default()
    }

    /// The default of `nested`.
    #[inline]
    pub fn default_nested() -> Nested {
        Nested {
            name: "n".to_owned(),
            label: JsonNullable::Undefined,
            inner: None,
            additional_properties: BTreeMap::from([("rest".to_owned(), 2)]),
        }
    }

    /// The default of `referred`.
    #[inline]
    pub fn default_referred() -> Kind {
        Kind::Two
    }

    /// The default of `either`.
    #[inline]
    pub fn default_either() -> SettingsEither {
        SettingsEither::Integer(5)
    }

    /// The default of `tagged`.
    #[inline]
    pub fn default_tagged() -> Animal {
        Animal::Cat(Cat {
            kind: "cat".to_owned(),
            lives: Some(9),
        })
    }

    /// The default of `pair`.
    #[inline]
    pub fn default_pair() -> SettingsPair {
        SettingsPair("a".to_owned(), 1)
    }

    /// The default of `newtype`.
    #[inline]
    pub fn default_newtype() -> Limits {
        Limits(BTreeMap::from([("a".to_owned(), 1)]))
    }
}

object::model! {
    Settings: Default {
        "flag" => flag: optional,
        "count" => count: optional whole,
        "small" => small: optional whole,
        "ratio" => ratio: optional,
        "text" => text: optional,
        "nullable" => nullable: nullable,
        "none" => none: nullable,
        "day" => day: optional,
        "moment" => moment: optional,
        "id" => id: optional,
        "kind" => kind: optional,
        "future" => future: optional,
        "level" => level: optional,
        "mixed" => mixed: optional,
        "constant" => constant: optional,
        "list" => list: optional list,
        "empty" => empty: optional list,
        "holes" => holes: optional list maybe whole,
        "map" => map: optional values whole,
        "free" => free: optional,
        "any" => any: nullable,
        "nested" => nested: optional,
        "referred" => referred: optional,
        "either" => either: optional,
        "tagged" => tagged: optional,
        "pair" => pair: optional,
        "newtype" => newtype: optional,
        "wrong" => wrong: optional whole,
        "null_for_text" => null_for_text: optional,
        "of_two_members" => of_two_members: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    SettingsKind {
        "a" => A,
        "b" => B,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsFuture {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    SettingsFuture {
        "a" => A,
        "b" => B,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    SettingsLevel: i64 {
        1 => N1,
        2 => N2,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsMixed {
    /// `a`
    A,
    /// `1`
    N1,
    /// `true`
    True,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl SettingsMixed {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::N1, Self::True];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::A => Value::from("a"),
            Self::N1 => Value::from(1i64),
            Self::True => Value::from(true),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for SettingsMixed {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(SettingsMixed, "boolean", "integer", "string");

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsConstant {
    /// `fixed`
    Fixed,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    SettingsConstant {
        "fixed" => Fixed,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsList {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    SettingsList {
        "x" => X,
        "y" => Y,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsEither {
    String(String),
    Integer(i128),
}

untagged_union! {
    SettingsEither: one_of {
        String => STRING,
        Integer: whole => INTEGER,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SettingsPair(
    pub String,
    #[serde(deserialize_with = "object::read::<object::Whole, _, _>")]
    pub i128,
);
