// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::{Ided, IdedS};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UsesId {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<Ided>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<IdedS>,
}

impl UsesId {
    /// Sets `x`.
    pub fn with_x(mut self, value: Ided) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<IdedS>) -> Self {
        self.y = Some(value.into());
        self
    }
}

named_fields!(UsesId);
