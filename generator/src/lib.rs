//! Generates a crate of serde models from an OpenAPI document.
//!
//! The public API is a handful of items: read a [`source::Source`], configure with
//! [`config::Config`], [`generate`], then plan and apply with [`output::Plan`].
//!
//! ```
//! use generator::config::Config;
//! use generator::source::Source;
//!
//! let document = r#"{
//!   "openapi": "3.1.0",
//!   "info": {"title": "Pets", "version": "1"},
//!   "components": {"schemas": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}}
//! }"#;
//! let source = Source::from_text("pets.json", document);
//! let generated = generator::generate(&source, &Config::default()).expect("a valid document");
//! assert!(generated.files["src/models/pet.rs"].contains("pub struct Pet"));
//! ```
//!
//! # The stages
//!
//! One direction, plain data between the stages; a later stage may use an earlier one, never the
//! other way round:
//!
//! ```text
//! source ─► load ─► normalize ─► resolve ─► lower ─► passes ─► naming ─► emit ─► render ─► output
//!  text     Value    one dialect   arena      IR       IR        names    tokens   text     files
//! ```
//!
//! | stage | takes → gives | knows nothing of |
//! |---|---|---|
//! | [`source`] | path → text; JSON pointer → line and column | OpenAPI |
//! | [`load`] | text → ordered value; the only user of `serde_yaml` | schemas |
//! | [`normalize`] | one schema in any dialect → the one shape that `openapiv3` reads | references, Rust |
//! | `resolve` | references → ids in an arena | Rust |
//! | [`ir`] | plain data, no logic, no identifiers | `openapiv3`, tokens |
//! | `lower` | schemas → IR | identifiers, tokens |
//! | `passes` | IR → IR: pruning, direction, boxes, probes, traits | tokens |
//! | [`naming`] | IR → identifiers | `openapiv3`, tokens |
//! | `emit` | IR and names → tokens | files |
//! | `render` | tokens → text | IR |
//! | `pages` | IR and names → Markdown, `Cargo.toml` | tokens |
//! | [`compare`] | what users see of two crates → the changes, with what each breaks | tokens, files |
//! | [`output`] | path → text becomes a plan, checked or applied | – |
//! | [`earlier`] | what an earlier run left → what need not be done again | – |
//! | [`diagnostics`] | collected by all, printed once | – |

pub mod compare;
pub mod config;
pub mod diagnostics;
pub mod earlier;
mod emit;
pub mod ir;
pub mod load;
mod lower;
pub mod naming;
pub mod normalize;
pub mod output;
mod pages;
mod parallel;
mod passes;
mod pattern;
mod pipeline;
pub mod pointer;
mod render;
mod resolve;
pub mod source;
pub mod suggest;
mod times;

pub use passes::traits::{Derivable, Traits};
pub use pipeline::{Described, Generated, describe, describe_again, generate, regenerate};
pub use times::Times;
