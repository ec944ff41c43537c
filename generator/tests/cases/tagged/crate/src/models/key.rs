// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Key {
    pub r#type: KeyType,
    pub code: Option<String>,
}

impl Key {
    /// Makes a new `Key` with everything optional left out.
    pub fn new(r#type: impl Into<KeyType>) -> Self {
        Self {
            r#type: r#type.into(),
            code: None,
        }
    }

    /// Sets `code`.
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

object::model! {
    Key {
        "type" => r#type: required,
        "code" => code: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `key`
    Key,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    KeyType {
        "key" => Key,
        _ => Unrecognized,
    }
}
