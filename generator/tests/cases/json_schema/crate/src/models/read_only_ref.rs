// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Comment;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ReadOnlyRef {
    /// Read-only: part of responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Comment>,
}

named_fields!(ReadOnlyRef);
