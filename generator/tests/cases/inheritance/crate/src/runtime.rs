// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! What the models of this crate share.

// These files are the same in every generated crate, which need not use all of each.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod json_nullable;
pub(crate) mod json_nullable_traits;
pub(crate) mod named_fields;
pub(crate) mod tagged;
pub(crate) mod unrecognized_member;

pub use json_nullable::JsonNullable;
pub(crate) use named_fields::named_fields;
pub use unrecognized_member::UnrecognizedMember;
