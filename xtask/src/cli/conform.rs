//! `cargo xtask conform`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// The arguments of `conform`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "conform"), allow(dead_code, reason = "read by the program with it"))]
pub struct ConformArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The start of all that is chosen at random; the same seed gives the same instances
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The most generated instances for a model, and the most mutated ones
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub limit: u32,
    /// Documents at a time
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub jobs: u16,
    /// What the models do with properties that the document does not name
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = Unknown::Ignore)]
    pub unknown_properties: Unknown,
    /// Write all results and failures to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Keep the generated crates and programs in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: conform in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

/// What becomes of properties that the document does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unknown {
    /// They are skipped
    Ignore,
    /// They are kept and written back
    Keep,
}

/// What is shown below the help of `conform`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask conform documents/
      Prove the models of every document below a folder.
  cargo xtask conform --seed 7 --limit 1000 --json results.json pets.yaml
      Try more and other instances, and keep all failures.

Exit codes:
  0  every valid instance comes back equal, and every broken one is refused
  1  some do not, or a document does not generate or compile
  2  wrong usage";
