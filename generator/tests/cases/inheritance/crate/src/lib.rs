// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

//! Models of Inheritance, version `1`.

#![forbid(unsafe_code)]
#![recursion_limit = "512"]
#![allow(deprecated, reason = "the models name what the document calls deprecated")]
#![allow(
    clippy::doc_lazy_continuation,
    clippy::doc_nested_refdefs,
    clippy::doc_overindented_list_items,
    reason = "the documentation is the document's"
)]
#![allow(
    clippy::approx_constant,
    clippy::excessive_precision,
    reason = "the default values are the document's"
)]
#![allow(
    clippy::large_enum_variant,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the shapes are the document's"
)]

mod models;
mod runtime;

pub use models::*;
pub use runtime::{JsonNullable, Unrecognized, UnrecognizedMember};
