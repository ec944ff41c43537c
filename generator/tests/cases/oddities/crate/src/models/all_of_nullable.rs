// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::{EnumNullOnly, NullableEnumNoNull, NullablePet, Pet};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AllOfNullable {
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub r: Option<Pet>,
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub q: Option<Pet>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub s: JsonNullable<Pet>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub t: JsonNullable<Pet>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub u: JsonNullable<NullablePet>,
    pub items: Vec<Option<Pet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapref: Option<BTreeMap<String, Option<Pet>>>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub enumnull: JsonNullable<NullableEnumNoNull>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub nul: JsonNullable<EnumNullOnly>,
}

impl AllOfNullable {
    /// Makes a `AllOfNullable` with everything optional left out.
    pub fn new(
        r: impl Into<Option<Pet>>,
        q: impl Into<Option<Pet>>,
        items: Vec<Option<Pet>>,
    ) -> Self {
        Self {
            r: r.into(),
            q: q.into(),
            s: JsonNullable::Undefined,
            t: JsonNullable::Undefined,
            u: JsonNullable::Undefined,
            items,
            map: None,
            mapref: None,
            enumnull: JsonNullable::Undefined,
            nul: JsonNullable::Undefined,
        }
    }

    /// Sets `s`.
    pub fn with_s(mut self, value: impl Into<JsonNullable<Pet>>) -> Self {
        self.s = value.into();
        self
    }

    /// Sets `t`.
    pub fn with_t(mut self, value: impl Into<JsonNullable<Pet>>) -> Self {
        self.t = value.into();
        self
    }

    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<JsonNullable<NullablePet>>) -> Self {
        self.u = value.into();
        self
    }

    /// Sets `map`.
    pub fn with_map(mut self, value: BTreeMap<String, Option<String>>) -> Self {
        self.map = Some(value);
        self
    }

    /// Sets `mapref`.
    pub fn with_mapref(mut self, value: BTreeMap<String, Option<Pet>>) -> Self {
        self.mapref = Some(value);
        self
    }

    /// Sets `enumnull`.
    pub fn with_enumnull(
        mut self,
        value: impl Into<JsonNullable<NullableEnumNoNull>>,
    ) -> Self {
        self.enumnull = value.into();
        self
    }

    /// Sets `nul`.
    pub fn with_nul(mut self, value: impl Into<JsonNullable<EnumNullOnly>>) -> Self {
        self.nul = value.into();
        self
    }
}

named_fields!(AllOfNullable);
