// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{pattern, validate};
use super::Reference;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place(pub Reference, pub f64);

impl validate::Checked for Place {
    fn check(&self, found: &mut validate::Found) {
        found.item(0).text(Some(&self.0)).pattern(pattern!("^r-"));
    }
}

validate::validated!(Place);
