//! `cargo xtask generate`.

use std::path::PathBuf;

use clap::Args;

use crate::package;

/// The arguments of `generate`.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// Configuration file that names documents and crates
    ///
    /// Without it: spec/generate.toml in the current folder, or else in this workspace.
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    pub config: Option<PathBuf>,
    /// Write nothing; fail and list the differences if a crate is not up to date
    #[arg(long)]
    pub check: bool,
    /// Replace generated files that were edited, and other files that are in the way
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
    /// Fail, and write nothing, if there are warnings
    #[arg(long)]
    pub deny_warnings: bool,
    /// One document, without a configuration file.
    #[command(flatten)]
    pub single: SingleArgs,
}

/// The arguments for a document without a configuration file.
#[derive(Debug, Args)]
#[command(next_help_heading = "One document without a configuration file")]
pub struct SingleArgs {
    /// OpenAPI document, YAML or JSON
    #[arg(long, value_name = "FILE", requires = "out")]
    pub spec: Option<PathBuf>,
    /// Folder of the generated crate; made if it does not exist
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// Package name of the generated crate [default: from the name of the document or the folder]
    #[arg(long, value_name = "NAME", requires = "spec", value_parser = package::parse)]
    pub package: Option<String>,
    /// Component to generate, with all that it reaches; may be repeated [default: all]
    #[arg(long, value_name = "COMPONENT", requires = "spec")]
    pub include: Vec<String>,
    /// Write no Markdown pages about the models
    #[arg(long, requires = "spec")]
    pub no_pages: bool,
    /// Give models with constraints a function that checks them
    #[arg(long, requires = "spec")]
    pub validate: bool,
}

/// What is shown below the help of `generate`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask generate
      Generate every crate that spec/generate.toml names.
  cargo xtask generate --check
      Fail if a generated crate is not up to date, as a CI job should.
  cargo xtask generate --spec petstore.yaml --out ../petstore-models
      Generate a crate with all models of one document.
  cargo xtask generate --spec petstore.yaml --out models --include Pet --include Order
      Generate two models and what they need.

Exit codes:
  0  done
  1  the input, or a generated crate, is wrong
  2  wrong usage";
