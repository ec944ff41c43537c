//! Command line of the generator: parses the arguments, calls the library, prints.

#[cfg(feature = "bench")]
mod bench;
mod changes;
mod cli;
#[cfg(feature = "conform")]
mod conform;
#[cfg(feature = "corpus")]
mod corpus;
#[cfg(feature = "corpus")]
mod cost;
mod diff;
#[cfg(feature = "fuzz")]
mod fuzz;
mod generate;
mod git;
#[cfg(any(feature = "bench", feature = "conform", feature = "corpus"))]
mod many;
mod package;
#[cfg(feature = "conform")]
mod payloads;
mod print;
#[cfg(feature = "proof")]
mod proof;
#[cfg(not(all(
    feature = "bench",
    feature = "conform",
    feature = "corpus",
    feature = "fuzz",
    feature = "proof"
)))]
mod rerun;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Command};
use print::Printer;

/// The command could not be carried out; the reason is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut printer = Printer::new(&cli.output);
    let done = match &cli.command {
        Command::Diff(args) => diff::run(args, &mut printer),
        Command::Generate(args) => generate::run(args, &mut printer),
        #[cfg(feature = "conform")]
        Command::Conform(args) => conform::run(args, &mut printer),
        #[cfg(not(feature = "conform"))]
        Command::Conform(_) => rerun::with_feature("conform", &mut printer),
        #[cfg(feature = "conform")]
        Command::Payloads(args) => payloads::run(args, &mut printer),
        #[cfg(not(feature = "conform"))]
        Command::Payloads(_) => rerun::with_feature("conform", &mut printer),
        #[cfg(feature = "corpus")]
        Command::Corpus(args) => corpus::run(args, &mut printer),
        #[cfg(not(feature = "corpus"))]
        Command::Corpus(_) => rerun::with_feature("corpus", &mut printer),
        #[cfg(feature = "corpus")]
        Command::Cost(args) => cost::run(args, &mut printer),
        #[cfg(not(feature = "corpus"))]
        Command::Cost(_) => rerun::with_feature("corpus", &mut printer),
        #[cfg(feature = "bench")]
        Command::Bench(args) => bench::run(args, &mut printer),
        #[cfg(not(feature = "bench"))]
        Command::Bench(_) => rerun::with_feature("bench", &mut printer),
        #[cfg(feature = "proof")]
        Command::ProveDiff(args) => proof::run(args, &mut printer),
        #[cfg(not(feature = "proof"))]
        Command::ProveDiff(_) => rerun::with_feature("proof", &mut printer),
        #[cfg(feature = "fuzz")]
        Command::Fuzz(args) => fuzz::run(args, &mut printer),
        #[cfg(not(feature = "fuzz"))]
        Command::Fuzz(_) => rerun::with_feature("fuzz", &mut printer),
    };
    // What could not be printed counts only if the command did its work.
    match done.and_then(|()| printer.finish()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed) => ExitCode::FAILURE,
    }
}

/// The workspace of this program: where cargo says at run time that the package stands, or where
/// it stood when it was built.
fn workspace_root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or_else(PathBuf::new, Path::to_owned)
}
