// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the models of this crate share.

// These files are the same in every generated crate, which need not use all of each.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod integer;
pub(crate) mod object;
pub(crate) mod object_items;
pub(crate) mod object_model;
pub(crate) mod object_names;
pub(crate) mod object_reader;
pub(crate) mod open_enum;
pub(crate) mod path_error;
pub(crate) mod tuple;
pub(crate) mod unrecognized;

pub(crate) use open_enum::open_enum;
pub(crate) use tuple::tuple;
pub use unrecognized::Unrecognized;
