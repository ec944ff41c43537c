// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the models of this crate share.

// These files are the same in every generated crate, which need not use all of each.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod content;
pub(crate) mod content_reader;
pub(crate) mod integer;
pub(crate) mod json_enum;
pub(crate) mod json_nullable;
pub(crate) mod json_nullable_traits;
pub(crate) mod member;
pub(crate) mod object;
pub(crate) mod object_items;
pub(crate) mod object_model;
pub(crate) mod object_names;
pub(crate) mod object_reader;
pub(crate) mod open_enum;
pub(crate) mod path_error;
pub(crate) mod probe;
pub(crate) mod tagged;
pub(crate) mod tagged_held;
pub(crate) mod tagged_union;
pub(crate) mod tuple;
pub(crate) mod unrecognized;
pub(crate) mod unrecognized_member;
pub(crate) mod untagged;
pub(crate) mod untagged_budget;
pub(crate) mod untagged_search;
pub(crate) mod untagged_union;
pub(crate) mod value_enum;

pub(crate) use json_enum::{closed_json_enum, open_json_enum};
pub use json_nullable::JsonNullable;
pub(crate) use member::member;
pub(crate) use open_enum::open_enum;
pub(crate) use probe::{Constant, Kinds, Probe};
pub(crate) use tagged_union::tagged_union;
pub(crate) use tuple::tuple;
pub use unrecognized::Unrecognized;
pub use unrecognized_member::UnrecognizedMember;
pub(crate) use untagged_union::untagged_union;
pub(crate) use value_enum::{closed_value_enum, open_value_enum};
