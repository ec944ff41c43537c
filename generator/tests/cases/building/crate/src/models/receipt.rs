// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

/// Only in answers, so nobody builds it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Receipt {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
}

named_fields!(Receipt);
