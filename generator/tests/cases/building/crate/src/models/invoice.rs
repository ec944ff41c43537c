// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Invoice {
    pub method: InvoiceMethod,
    pub days: Option<i128>,
}

impl Invoice {
    /// Makes a new `Invoice` with everything optional left out.
    pub fn new(method: impl Into<InvoiceMethod>) -> Self {
        Self {
            method: method.into(),
            days: None,
        }
    }

    /// Sets `days`.
    #[inline]
    pub fn with_days(mut self, value: i128) -> Self {
        self.days = Some(value);
        self
    }
}

object::model! {
    Invoice {
        "method" => method: required,
        "days" => days: optional whole,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMethod {
    /// `invoice`
    Invoice,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    InvoiceMethod {
        "invoice" => Invoice,
        _ => Unrecognized,
    }
}
