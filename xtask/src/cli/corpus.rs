//! `cargo xtask corpus`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `corpus`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "corpus"), allow(dead_code, reason = "read by the program with it"))]
pub struct CorpusArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Generate only, compile nothing
    #[arg(long, conflicts_with = "clippy")]
    pub no_check: bool,
    /// Run clippy too, with warnings denied
    #[arg(long)]
    pub clippy: bool,
    /// Write Markdown pages too
    #[arg(long)]
    pub pages: bool,
    /// Have structs derive serde, to compare what compiling costs
    #[arg(long)]
    pub derived: bool,
    /// Remove up to N components of each document, one at a time, and fail if models that have
    /// nothing to do with them are named or written differently
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub removals: u16,
    /// Documents at a time; times are best compared with 1
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub jobs: u16,
    /// Write all results to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Keep the generated crates in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: corpus in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

/// What is shown below the help of `corpus`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask corpus documents/
      Try every openapi.json, openapi.yaml and openapi.yml below a folder.
  cargo xtask corpus --no-check --json results.json documents/ pets.yaml
      Generate without compiling, and keep the numbers.
  cargo xtask corpus --no-check --removals 10 documents/
      See that a component that goes leaves the others as they were.

Exit codes:
  0  every document generates, and every crate compiles without a warning
  1  some do not
  2  wrong usage";
