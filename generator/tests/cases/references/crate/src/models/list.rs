// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

pub type List = Vec<ListItem>;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

named_fields!(ListItem);
