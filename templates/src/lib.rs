//! The runtime and the texts that every generated crate carries.
//!
//! The runtime is real Rust: it compiles and is tested in [`runtime`], and [`RuntimeFile`] embeds
//! the same files for the generated crates. The other texts are minijinja templates.
//!
//! A generated crate gets, for the files that its models need:
//!
//! - each file and what it requires ([`RuntimeFile::with_required`]) at [`RuntimeFile::path`],
//!   with [`RuntimeFile::text`];
//! - `src/runtime.rs` with [`runtime_module`], and `mod runtime;` in its `lib.rs`;
//! - in its `lib.rs`, a re-export of [`RuntimeFile::public_item`] of each.
//!
//! | models that need it | files |
//! |---|---|
//! | a struct | [`Object`](RuntimeFile::Object) |
//! | a property that is optional and nullable | [`JsonNullable`](RuntimeFile::JsonNullable) |
//! | a property that is required and nullable, of a struct that derives serde | [`Required`](RuntimeFile::Required) |
//! | an open string enum | [`OpenEnum`](RuntimeFile::OpenEnum), [`Unrecognized`](RuntimeFile::Unrecognized) |
//! | a closed string enum | [`ClosedEnum`](RuntimeFile::ClosedEnum) |
//! | an open enum of integers or booleans | [`ValueEnum`](RuntimeFile::ValueEnum), [`Unrecognized`](RuntimeFile::Unrecognized) |
//! | a closed enum of integers or booleans | [`ValueEnum`](RuntimeFile::ValueEnum), [`UnknownValue`](RuntimeFile::UnknownValue) |
//! | an open enum of other values | [`JsonEnum`](RuntimeFile::JsonEnum), [`Unrecognized`](RuntimeFile::Unrecognized) |
//! | a closed enum of other values | [`JsonEnum`](RuntimeFile::JsonEnum), [`UnknownValue`](RuntimeFile::UnknownValue) |
//! | a model with constraints, where `validate` is asked for | [`Validate`](RuntimeFile::Validate), [`Violation`](RuntimeFile::Violation), [`Violations`](RuntimeFile::Violations) |
//! | a constraint by a regular expression | [`Pattern`](RuntimeFile::Pattern) |
//! | a union with a tag | [`Tagged`](RuntimeFile::Tagged) |
//! | a union without one | [`Untagged`](RuntimeFile::Untagged) |
//! | a union that keeps values whole | [`UnrecognizedMember`](RuntimeFile::UnrecognizedMember) |

mod files;
pub mod runtime;

pub use files::{RuntimeFile, runtime_module};

/// The README of a generated crate.
pub const README: &str = include_str!("../text/README.md.j2");
/// The `Cargo.toml` of a generated crate.
pub const CARGO_TOML: &str = include_str!("../text/Cargo.toml.j2");
/// The page of one model.
pub const PAGE: &str = include_str!("../text/page.md.j2");
/// The page that lists the models.
pub const INDEX: &str = include_str!("../text/index.md.j2");
