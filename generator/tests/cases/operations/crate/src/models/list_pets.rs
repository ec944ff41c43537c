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

open_enum! {
    ListPetsSort {
        "name" => Name,
        "age" => Age,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub items: Vec<ListPetsResponseItems>,
}

impl ListPetsResponse {
    /// Makes a new `ListPetsResponse`.
    #[inline]
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
