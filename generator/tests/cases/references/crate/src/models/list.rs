// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use super::ThingItem;

pub type List = Vec<ThingItem>;
