// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

pub type List = Vec<ListItem>;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListItem {
    pub name: Option<String>,
}

object::model! {
    ListItem: Default {
        "name" => name: optional,
    }
}
