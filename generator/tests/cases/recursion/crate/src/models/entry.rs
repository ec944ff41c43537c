// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

/// Among its own members, without a tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entry {
    String(String),
    EntryList(Vec<Entry>),
}

untagged_union! {
    Entry: any_of {
        String => STRING,
        EntryList => ARRAY,
    }
}
