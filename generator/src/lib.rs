//! Generates a crate of serde models from an OpenAPI document.
//!
//! One direction of stages, plain data between them; a later stage may use an earlier one, never
//! the other way round:
//!
//! ```text
//! source ─► load ─► normalize ─► resolve ─► lower ─► passes ─► naming ─► emit ─► render ─► output
//!  text     Value    one dialect   arena      IR       IR        names    tokens   text     files
//! ```
pub mod config;
pub mod diagnostics;
pub mod emit;
pub mod ir;
pub mod load;
pub mod lower;
pub mod naming;
pub mod normalize;
pub mod output;
pub mod pages;
pub mod passes;
pub mod pointer;
pub mod render;
pub mod resolve;
pub mod source;
pub mod suggest;
