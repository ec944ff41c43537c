// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WholeById {
    pub again: Option<Box<WholeById>>,
    pub name: Option<WholeByIdNamed>,
    pub named: Option<WholeByIdNamed>,
}

impl WholeById {
    /// Sets `again`.
    #[inline]
    pub fn with_again(mut self, value: WholeById) -> Self {
        self.again = Some(Box::new(value));
        self
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<WholeByIdNamed>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `named`.
    pub fn with_named(mut self, value: impl Into<WholeByIdNamed>) -> Self {
        self.named = Some(value.into());
        self
    }
}

object::model! {
    WholeById: Default {
        "again" => again: optional,
        "name" => name: optional,
        "named" => named: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WholeByIdNamed {
    /// `x`
    X,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    WholeByIdNamed {
        "x" => X,
        _ => Unrecognized,
    }
}
