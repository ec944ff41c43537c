// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{Unrecognized, open_value_enum, probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ttl {
    Number(f64),
    TtlNumber(TtlNumber),
}

impl From<TtlNumber> for Ttl {
    fn from(value: TtlNumber) -> Self {
        Self::TtlNumber(value)
    }
}

impl Serialize for Ttl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::TtlNumber(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Ttl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Ttl {
    const NAME: &'static str = "Ttl";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Number", probe::Kinds::INTEGER.or(probe::Kinds::FRACTION)),
        probe::of("TtlNumber", probe::Kinds::INTEGER)
            .limited_to(&[probe::Constant::Int(1)]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Number),
            _ => Deserialize::deserialize(value).map(Self::TtlNumber),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TtlNumber {
    /// `1`
    N1,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    TtlNumber: i64 {
        1 => N1,
        _ => Unrecognized,
    }
}
