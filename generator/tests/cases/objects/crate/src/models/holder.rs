// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::runtime::named_fields;
use super::{Alias, Labels, Lists};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Holder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_true: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<HolderEmpty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Labels>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Lists>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Alias>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_pattern: Option<BTreeMap<String, i64>>,
}

named_fields!(Holder);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HolderEmpty {}

named_fields!(HolderEmpty);
