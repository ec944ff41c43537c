//! `cargo xtask prove-diff`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `prove-diff`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "proof"), allow(dead_code, reason = "read by the program with it"))]
pub struct ProveDiffArgs {
    /// Consecutive documents, or folders of such, sorted by name
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Component to compare, with all that it reaches; may be repeated [default: all]
    #[arg(long, value_name = "COMPONENT")]
    pub include: Vec<String>,
    /// Have the later models read what the earlier documents allow, too
    #[arg(long)]
    pub wire: bool,
    /// Keep the generated crates in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: proof in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}
