// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the models of this crate share.

// These files are the same in every generated crate, which need not use all of each.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod json_nullable;
pub(crate) mod json_nullable_traits;
pub(crate) mod named_fields;
pub(crate) mod open_enum;
pub(crate) mod probe;
pub(crate) mod unrecognized;
pub(crate) mod untagged;
pub(crate) mod untagged_budget;

pub use json_nullable::JsonNullable;
pub(crate) use named_fields::named_fields;
pub(crate) use open_enum::open_enum;
pub(crate) use probe::{Constant, Kinds, Probe};
pub use unrecognized::Unrecognized;
