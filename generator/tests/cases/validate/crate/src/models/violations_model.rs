// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{named_fields, validate};

/// A model of the document with the name of the error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ViolationsModel {
    /// Constraints: minimum 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl ViolationsModel {
    /// Sets `count`.
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

named_fields!(ViolationsModel);

impl validate::Checked for ViolationsModel {
    fn check(&self, found: &mut validate::Found) {
        found.at("count").number(self.count.as_ref()).minimum(0.0);
    }
}

validate::validated!(ViolationsModel);
