//! `cargo xtask payloads`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `payloads`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "conform"), allow(dead_code, reason = "read by the program with it"))]
pub struct PayloadsArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Payloads of each document
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub number: u16,
    /// Write all results to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Keep the generated crates and programs in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: payloads in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

/// What is shown below the help of `payloads`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask payloads documents/
      Measure with the largest examples of every document below a folder.
  cargo xtask payloads --number 20 --json results.json pets.yaml
      Measure with more of them, and keep the numbers.

Times are in microseconds, ratios those of ours to derived.

Exit codes:
  0  every document generates, and every payload was read
  1  some do not, or were not
  2  wrong usage";
