// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, validate};

/// A model of the document with the name of the error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ViolationsModel {
    /// Constraints: minimum 0.
    pub count: Option<i128>,
}

impl ViolationsModel {
    /// Sets `count`.
    #[inline]
    pub fn with_count(mut self, value: i128) -> Self {
        self.count = Some(value);
        self
    }
}

object::model! {
    ViolationsModel: Default {
        "count" => count: optional whole,
    }
}

impl validate::Checked for ViolationsModel {
    fn check(&self, found: &mut validate::Found) {
        found.at("count").number(self.count.as_ref()).minimum(0.0);
    }
}

validate::validated!(ViolationsModel);
