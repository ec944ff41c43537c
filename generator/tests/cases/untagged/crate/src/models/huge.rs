// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{Unrecognized, object, open_json_enum, untagged_union};

/// Constants that i64 cannot hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Huge {
    /// Most
    Most(HugeMost),
    /// Far
    Far(HugeFar),
}

untagged_union! {
    Huge: one_of {
        Most(HugeMost) => OBJECT
            requires("size")
            knows("size", "a")
            lists("size" [Uint(18446744073709551615)]),
        Far(HugeFar) => OBJECT requires("size") knows("size", "a") lists("size" [Float(1.5e300)]),
    }
}

/// Most
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HugeMost {
    pub size: HugeMostSize,
    pub a: Option<String>,
}

impl HugeMost {
    /// Makes a new `HugeMost` with everything optional left out.
    #[inline]
    pub fn new(size: HugeMostSize) -> Self {
        Self { size, a: None }
    }

    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    HugeMost {
        "size" => size: required,
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HugeMostSize {
    /// `18446744073709551615`
    N18446744073709551615,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl HugeMostSize {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N18446744073709551615];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::N18446744073709551615 => Value::from(18446744073709551615u64),
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for HugeMostSize {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(HugeMostSize, "integer");

/// Far
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HugeFar {
    pub size: HugeFarSize,
    pub a: Option<String>,
}

impl HugeFar {
    /// Makes a new `HugeFar` with everything optional left out.
    #[inline]
    pub fn new(size: HugeFarSize) -> Self {
        Self { size, a: None }
    }

    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    HugeFar {
        "size" => size: required,
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HugeFarSize {
    /// `1.5e+300`
    N1_5ePlus300,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<Value>),
}

impl HugeFarSize {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1_5ePlus300];

    /// The value as it is on the wire.
    pub fn to_value(&self) -> Value {
        match self {
            Self::N1_5ePlus300 => {
                Value::from(
                    1500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f64,
                )
            }
            Self::Unrecognized(value) => value.value().clone(),
        }
    }
}

impl From<Value> for HugeFarSize {
    fn from(value: Value) -> Self {
        match Self::KNOWN.iter().find(|known| known.to_value() == value) {
            Some(known) => known.clone(),
            None => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_json_enum!(HugeFarSize, "number");
