//! `cargo xtask fuzz`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `fuzz`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "fuzz"), allow(dead_code, reason = "read by the program with it"))]
pub struct FuzzArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How long to go on
    #[arg(long, value_name = "N", default_value_t = 30.0)]
    pub minutes: f64,
    /// How many documents at most
    #[arg(long, value_name = "N")]
    pub documents: Option<u64>,
    /// Number of the first mutated document
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Folder for the documents that fail [default: fuzz in the workspace's target folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Keep the documents that generate in this folder, to compile them with `corpus`
    #[arg(long, value_name = "DIR")]
    pub samples: Option<PathBuf>,
    /// Be the child process
    #[arg(long, hide = true)]
    pub worker: bool,
}

/// What is shown below the help of `fuzz`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask fuzz --minutes 30 documents/ generator/tests/cases
      Mutate every openapi.json, openapi.yaml and openapi.yml below two folders.
  cargo xtask fuzz --documents 1 --seed 4711 documents/
      Start with the mutated document of a number, to see a failure again.

Exit codes:
  0  no failure
  1  some documents failed, or could not be read
  2  wrong usage";
