// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{JsonNullable, UnrecognizedMember, object, untagged_union};
use super::{
    Animal, Circle, Dropping, Either, Extended, Nothing, Sealed, Strict, Together, Typed,
};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Uses {
    pub either: Either,
    pub maybe: JsonNullable<UsesMaybe>,
    pub list: Option<Vec<Either>>,
    pub animal: Option<Animal>,
    pub any_of: Option<Together>,
    pub strict: Option<Strict>,
    pub extended: Option<Extended>,
    pub sealed: Option<Sealed>,
    pub typed: Option<Typed>,
    pub nothing: Option<Nothing>,
    pub dropping: Option<Dropping>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Uses {
    /// Makes a new `Uses` with everything optional left out.
    pub fn new(either: impl Into<Either>) -> Self {
        Self {
            either: either.into(),
            maybe: JsonNullable::Undefined,
            list: None,
            animal: None,
            any_of: None,
            strict: None,
            extended: None,
            sealed: None,
            typed: None,
            nothing: None,
            dropping: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `maybe`.
    pub fn with_maybe(mut self, value: impl Into<JsonNullable<UsesMaybe>>) -> Self {
        self.maybe = value.into();
        self
    }

    /// Sets `list`.
    #[inline]
    pub fn with_list(mut self, value: Vec<Either>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `animal`.
    pub fn with_animal(mut self, value: impl Into<Animal>) -> Self {
        self.animal = Some(value.into());
        self
    }

    /// Sets `any_of`.
    pub fn with_any_of(mut self, value: impl Into<Together>) -> Self {
        self.any_of = Some(value.into());
        self
    }

    /// Sets `strict`.
    pub fn with_strict(mut self, value: impl Into<Strict>) -> Self {
        self.strict = Some(value.into());
        self
    }

    /// Sets `extended`.
    #[inline]
    pub fn with_extended(mut self, value: Extended) -> Self {
        self.extended = Some(value);
        self
    }

    /// Sets `sealed`.
    #[inline]
    pub fn with_sealed(mut self, value: Sealed) -> Self {
        self.sealed = Some(value);
        self
    }

    /// Sets `typed`.
    #[inline]
    pub fn with_typed(mut self, value: Typed) -> Self {
        self.typed = Some(value);
        self
    }

    /// Sets `nothing`.
    #[inline]
    pub fn with_nothing(mut self, value: Nothing) -> Self {
        self.nothing = Some(value);
        self
    }

    /// Sets `dropping`.
    #[inline]
    pub fn with_dropping(mut self, value: Dropping) -> Self {
        self.dropping = Some(value);
        self
    }
}

object::model! {
    Uses {
        "either" => either: required,
        "maybe" => maybe: nullable,
        "list" => list: optional list,
        "animal" => animal: optional,
        "any_of" => any_of: optional,
        "strict" => strict: optional,
        "extended" => extended: optional,
        "sealed" => sealed: optional,
        "typed" => typed: optional,
        "nothing" => nothing: optional,
        "dropping" => dropping: optional,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UsesMaybe {
    Circle(Circle),
    Integer(i128),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    UsesMaybe: one_of open {
        Circle(Circle) => OBJECT requires("radius") knows("radius") keeps_unknown,
        Integer: whole => INTEGER,
        _ => Unrecognized,
    }
}
