// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{Unrecognized, named_fields, open_enum};

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

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub items: Vec<ListPetsResponseItems>,
}

impl ListPetsResponse {
    /// Makes a `ListPetsResponse`.
    pub fn new(items: Vec<ListPetsResponseItems>) -> Self {
        Self { items }
    }
}

named_fields!(ListPetsResponse);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListPetsResponseItems {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

named_fields!(ListPetsResponseItems);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListPetsResponse404 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

named_fields!(ListPetsResponse404);
