//! `cargo xtask cost`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `cost`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "corpus"), allow(dead_code, reason = "read by the program with it"))]
pub struct CostArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Folder of a crate that another generator made; `{document}` in it stands for the document's
    /// name; may be repeated
    #[arg(long, value_name = "NAME=FOLDER")]
    #[cfg_attr(feature = "corpus", arg(value_parser = crate::cost::also::parse))]
    pub also: Vec<AlsoArg>,
    /// Minutes of processor time that one run of the compiler may take
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub minutes: u64,
    /// Gigabytes of memory that one run of the compiler may take
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub gigabytes: u64,
    /// Write all results to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Keep the generated crates in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: cost in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

/// A crate of another generator, which only the program with `cost` understands.
#[cfg(feature = "corpus")]
type AlsoArg = crate::cost::also::Also;
#[cfg(not(feature = "corpus"))]
type AlsoArg = String;

/// What is shown below the help of `cost`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask cost pets.yaml
      Compile the models of a document as they are generated, and with serde's derive.
  cargo xtask cost --json results.json --also 'other=made/{document}' documents/
      Compare with what another generator made of each document.

Times are of the processor, in seconds. Dependencies do not count. Types are the public structs, enums
and aliases in a crate's sources.

Exit codes:
  0  every crate of our own compiles
  1  some do not
  2  wrong usage";
