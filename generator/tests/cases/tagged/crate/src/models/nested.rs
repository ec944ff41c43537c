// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{Unrecognized, object, open_enum, probe, untagged};
use super::Implied;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Implied(Implied),
    Type(NestedType),
}

impl From<Implied> for Nested {
    fn from(value: Implied) -> Self {
        Self::Implied(value)
    }
}

impl From<NestedType> for Nested {
    fn from(value: NestedType) -> Self {
        Self::Type(value)
    }
}

impl Serialize for Nested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Implied(value) => value.serialize(serializer),
            Self::Type(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Nested {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Nested {
    const NAME: &'static str = "Nested";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Implied", probe::Kinds::OBJECT)
            .requires(&["type"])
            .knows(&["type", "x", "code", "by"])
            .lists(
                &[
                    (
                        "type",
                        &[
                            probe::Constant::Str("click"),
                            probe::Constant::Str("key"),
                            probe::Constant::Str("scroll"),
                        ],
                    ),
                ],
            ),
        probe::of("Type", probe::Kinds::OBJECT)
            .requires(&["type"])
            .knows(&["type"])
            .lists(
                &[
                    (
                        "type",
                        &[probe::Constant::Str("wait"), probe::Constant::Str("sleep")],
                    ),
                ],
            ),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Implied),
            _ => Deserialize::deserialize(value).map(Self::Type),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedType {
    pub r#type: NestedTypeType,
}

impl NestedType {
    /// Makes a new `NestedType`.
    pub fn new(r#type: impl Into<NestedTypeType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    NestedType {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NestedTypeType {
    /// `wait`
    Wait,
    /// `sleep`
    Sleep,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    NestedTypeType {
        "wait" => Wait,
        "sleep" => Sleep,
        _ => Unrecognized,
    }
}
