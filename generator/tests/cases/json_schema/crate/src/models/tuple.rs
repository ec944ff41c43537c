// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::object;

/// Constraints: at least 2 items.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tuple(
    pub String,
    #[serde(deserialize_with = "object::read::<object::Whole, _, _>")]
    pub i128,
);
