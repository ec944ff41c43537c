// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, object, probe, untagged};

/// Two unions side by side.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothUnions {
    Circle(BothUnionsCircle),
    Square(BothUnionsSquare),
}

impl From<BothUnionsCircle> for BothUnions {
    fn from(value: BothUnionsCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<BothUnionsSquare> for BothUnions {
    fn from(value: BothUnionsSquare) -> Self {
        Self::Square(value)
    }
}

impl Serialize for BothUnions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BothUnions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for BothUnions {
    const NAME: &'static str = "BothUnions";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Circle", probe::Kinds::OBJECT)
            .requires(&["radius"])
            .knows(&["radius", "name", "age"]),
        probe::of("Square", probe::Kinds::OBJECT)
            .requires(&["side"])
            .knows(&["side", "name", "age"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Circle),
            _ => Deserialize::deserialize(value).map(Self::Square),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothUnionsCircle {
    Named(BothUnionsCircleNamed),
    Aged(BothUnionsCircleAged),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<BothUnionsCircleNamed> for BothUnionsCircle {
    fn from(value: BothUnionsCircleNamed) -> Self {
        Self::Named(value)
    }
}

impl From<BothUnionsCircleAged> for BothUnionsCircle {
    fn from(value: BothUnionsCircleAged) -> Self {
        Self::Aged(value)
    }
}

impl Serialize for BothUnionsCircle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(value) => value.serialize(serializer),
            Self::Aged(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BothUnionsCircle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for BothUnionsCircle {
    const NAME: &'static str = "BothUnionsCircle";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Named", probe::Kinds::OBJECT)
            .requires(&["radius"])
            .knows(&["radius", "name"]),
        probe::of("Aged", probe::Kinds::OBJECT)
            .requires(&["radius"])
            .knows(&["radius", "age"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Named),
            _ => Deserialize::deserialize(value).map(Self::Aged),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BothUnionsCircleNamed {
    pub radius: f64,
    pub name: Option<String>,
}

impl BothUnionsCircleNamed {
    /// Makes a new `BothUnionsCircleNamed` with everything optional left out.
    pub fn new(radius: f64) -> Self {
        Self { radius, name: None }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    BothUnionsCircleNamed {
        "radius" => radius: required,
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BothUnionsCircleAged {
    pub radius: f64,
    pub age: Option<i128>,
}

impl BothUnionsCircleAged {
    /// Makes a new `BothUnionsCircleAged` with everything optional left out.
    pub fn new(radius: f64) -> Self {
        Self { radius, age: None }
    }

    /// Sets `age`.
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

object::model! {
    BothUnionsCircleAged {
        "radius" => radius: required,
        "age" => age: optional whole,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothUnionsSquare {
    Named(BothUnionsSquareNamed),
    Aged(BothUnionsSquareAged),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<BothUnionsSquareNamed> for BothUnionsSquare {
    fn from(value: BothUnionsSquareNamed) -> Self {
        Self::Named(value)
    }
}

impl From<BothUnionsSquareAged> for BothUnionsSquare {
    fn from(value: BothUnionsSquareAged) -> Self {
        Self::Aged(value)
    }
}

impl Serialize for BothUnionsSquare {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(value) => value.serialize(serializer),
            Self::Aged(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BothUnionsSquare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for BothUnionsSquare {
    const NAME: &'static str = "BothUnionsSquare";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Named", probe::Kinds::OBJECT)
            .requires(&["side"])
            .knows(&["side", "name"]),
        probe::of("Aged", probe::Kinds::OBJECT)
            .requires(&["side"])
            .knows(&["side", "age"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Named),
            _ => Deserialize::deserialize(value).map(Self::Aged),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BothUnionsSquareNamed {
    pub side: f64,
    pub name: Option<String>,
}

impl BothUnionsSquareNamed {
    /// Makes a new `BothUnionsSquareNamed` with everything optional left out.
    pub fn new(side: f64) -> Self {
        Self { side, name: None }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    BothUnionsSquareNamed {
        "side" => side: required,
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BothUnionsSquareAged {
    pub side: f64,
    pub age: Option<i128>,
}

impl BothUnionsSquareAged {
    /// Makes a new `BothUnionsSquareAged` with everything optional left out.
    pub fn new(side: f64) -> Self {
        Self { side, age: None }
    }

    /// Sets `age`.
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

object::model! {
    BothUnionsSquareAged {
        "side" => side: required,
        "age" => age: optional whole,
    }
}
