// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Ided {
    pub a: Option<String>,
}

impl Ided {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    Ided: Default {
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdedS {
    /// `q`
    Q,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl IdedS {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Q];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Q => "q",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for IdedS {
    fn from(value: &str) -> Self {
        match value {
            "q" => Self::Q,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(IdedS);
