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

open_enum! {
    IdedS {
        "q" => Q,
        _ => Unrecognized,
    }
}
