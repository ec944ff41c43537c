//! `cargo xtask diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// The arguments of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The earlier document, YAML or JSON
    #[arg(value_name = "OLD", requires = "new")]
    pub old: Option<PathBuf>,
    /// The later document
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    /// Configuration file whose settings are used [default without documents: spec/generate.toml]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The crate of the configuration file that is meant
    #[arg(long, value_name = "NAME")]
    pub package: Option<String>,
    /// Component to compare, with all that it reaches; may be repeated [default: all]
    #[arg(long, value_name = "COMPONENT")]
    pub include: Vec<String>,
    /// Without documents: the version to compare with, as git names it [default: HEAD]
    #[arg(long, value_name = "REV", conflicts_with_all = ["old", "generated"])]
    pub against: Option<String>,
    /// Without documents: compare with the generated crates, without git
    #[arg(long, conflicts_with = "old")]
    pub generated: bool,
    /// Fail if there is a change of this class, or a graver one
    #[arg(long, value_enum, value_name = "CLASS")]
    pub fail_on: Option<FailOn>,
    /// The form of the result
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
}

/// The classes of changes that can make `diff` fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// What breaks the build of callers
    Breaking,
    /// That, and what changes behaviour at run time
    Behaviour,
    /// Any change
    Any,
}

/// The forms of the result of `diff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For a terminal
    Text,
    /// For programs
    Json,
    /// For a pull request or a changelog
    Markdown,
}

/// What is shown below the help of `diff`.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask diff
      What the edited documents mean, before they are committed.
  cargo xtask diff --against origin/main --fail-on breaking
      Fail if a branch breaks callers, as a CI job might.
  cargo xtask diff old.yaml new.yaml --include Pet --format markdown
      Two documents, one model and what it needs, to paste into a pull request.

Exit codes:
  0  done
  1  the input is wrong, or there are changes that --fail-on names
  2  wrong usage";
