// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::object;

/// Constraints: 1 to 2 items.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TupleOpt(
    pub String,
    #[serde(deserialize_with = "object::read::<object::Whole, _, _>")]
    pub i128,
);
