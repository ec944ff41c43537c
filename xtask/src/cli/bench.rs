//! `cargo xtask bench`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// The arguments of `bench`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "bench"), allow(dead_code, reason = "read by the program with it"))]
pub struct BenchArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Runs of each document
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub runs: u16,
    /// Write all results to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// What this process does for another one
    #[arg(long, hide = true, value_enum)]
    pub part: Option<Part>,
}

/// What a process of its own does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[cfg_attr(not(feature = "bench"), allow(dead_code, reason = "read by the program with it"))]
pub enum Part {
    /// Generate
    Generate,
    /// Parse with nothing but the parser
    Parse,
}

/// What is shown below the help of `bench`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask bench documents/
      Measure every openapi.json, openapi.yaml and openapi.yml below a folder.
  cargo xtask bench --runs 11 --json results.json pets.yaml
      Measure more exactly, and keep the numbers.

Times are in milliseconds; emit and render use all cores. `ratio` is the total as a multiple of the
parse, `cpu` the same of processor time, for parses above 50 ms. `/size` is the peak of memory as a
multiple of the document's length. In brackets stands what is not part of the total: the pages, a
second run with nothing changed, and one with one schema changed.

Exit codes:
  0  done
  1  a document does not generate
  2  wrong usage";
