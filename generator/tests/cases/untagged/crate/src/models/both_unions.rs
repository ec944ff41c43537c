// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, untagged_union};

/// Two unions side by side.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothUnions {
    Circle(BothUnionsCircle),
    Square(BothUnionsSquare),
}

untagged_union! {
    BothUnions: one_of {
        Circle(BothUnionsCircle) => OBJECT requires("radius") knows("radius", "name", "age"),
        Square(BothUnionsSquare) => OBJECT requires("side") knows("side", "name", "age"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothUnionsCircle {
    Named(BothUnionsCircleNamed),
    Aged(BothUnionsCircleAged),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    BothUnionsCircle: any_of {
        Named(BothUnionsCircleNamed) => OBJECT requires("radius") knows("radius", "name"),
        Aged(BothUnionsCircleAged) => OBJECT requires("radius") knows("radius", "age"),
        _ => Unrecognized,
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
    #[inline]
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
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius, age: None }
    }

    /// Sets `age`.
    #[inline]
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
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    BothUnionsSquare: any_of {
        Named(BothUnionsSquareNamed) => OBJECT requires("side") knows("side", "name"),
        Aged(BothUnionsSquareAged) => OBJECT requires("side") knows("side", "age"),
        _ => Unrecognized,
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
    #[inline]
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
    #[inline]
    pub fn new(side: f64) -> Self {
        Self { side, age: None }
    }

    /// Sets `age`.
    #[inline]
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
