// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{JsonNullable, object};
use super::{EnumNullOnly, NullableEnumNoNull, NullablePet, Pet};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfNullable {
    pub r: Option<Pet>,
    pub q: Option<Pet>,
    pub s: JsonNullable<Pet>,
    pub t: JsonNullable<Pet>,
    pub u: JsonNullable<NullablePet>,
    pub items: Vec<Option<Pet>>,
    pub map: Option<BTreeMap<String, Option<String>>>,
    pub mapref: Option<BTreeMap<String, Option<Pet>>>,
    pub enumnull: JsonNullable<NullableEnumNoNull>,
    pub nul: JsonNullable<EnumNullOnly>,
}

impl AllOfNullable {
    /// Makes a new `AllOfNullable` with everything optional left out.
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
    #[inline]
    pub fn with_map(mut self, value: BTreeMap<String, Option<String>>) -> Self {
        self.map = Some(value);
        self
    }

    /// Sets `mapref`.
    #[inline]
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

object::model! {
    AllOfNullable {
        "r" => r: required,
        "q" => q: required,
        "s" => s: nullable,
        "t" => t: nullable,
        "u" => u: nullable,
        "items" => items: required list,
        "map" => map: optional values,
        "mapref" => mapref: optional values,
        "enumnull" => enumnull: nullable,
        "nul" => nul: nullable,
    }
}
