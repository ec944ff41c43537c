// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsSort {
    /// `name`
    Name,
    /// `age`
    Age,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ListPetsSort {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Name, Self::Age];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Age => "age",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListPetsSort {
    fn from(value: &str) -> Self {
        match value {
            "name" => Self::Name,
            "age" => Self::Age,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ListPetsSort);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub items: Vec<ListPetsResponseItems>,
}

impl ListPetsResponse {
    /// Makes a new `ListPetsResponse`.
    pub fn new(items: Vec<ListPetsResponseItems>) -> Self {
        Self { items }
    }
}

object::model! {
    ListPetsResponse {
        "items" => items: required list,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponseItems {
    pub name: Option<String>,
}

object::model! {
    ListPetsResponseItems: Default {
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponse404 {
    pub error: Option<String>,
}

object::model! {
    ListPetsResponse404: Default {
        "error" => error: optional,
    }
}
