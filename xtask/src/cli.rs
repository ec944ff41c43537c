//! The arguments, and the texts that explain them: those of each command in a file of its own.

pub mod bench;
pub mod conform;
pub mod corpus;
pub mod cost;
pub mod diff;
pub mod fuzz;
pub mod generate;
pub mod payloads;
pub mod prove_diff;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Generates crates of serde models from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// How much to print.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate crates of models, or check that they are up to date
    ///
    /// Without --spec, generates every crate that the configuration file names. Files whose content
    /// does not change are not touched; files that the generator did not make are never touched;
    /// generated files that were edited by hand are reported, and replaced only with --force.
    #[command(after_help = generate::EXAMPLES)]
    Generate(generate::GenerateArgs),
    /// Tell what a change of a document means for those who use the models
    ///
    /// Compares what users see of the models, their Rust API and what they read and write, not the
    /// documents' text. Without documents: for each crate of the configuration file, the document
    /// in the work tree with the committed one.
    #[command(after_help = diff::EXAMPLES)]
    Diff(diff::DiffArgs),
    /// Try the generator on many documents and compile what comes out
    ///
    /// Generates a crate for each document in a temporary folder, compiles it with warnings denied,
    /// and prints a table. One document that fails does not stop the others.
    #[command(after_help = corpus::EXAMPLES)]
    Corpus(corpus::CorpusArgs),
    /// Measure what generated crates cost to compile
    ///
    /// Generates a crate for each document, and the same with serde's derive, and prints the processor
    /// time of a check, a development build and a release build of that crate alone. With --also,
    /// crates that other generators made are measured in the same way.
    #[command(after_help = cost::EXAMPLES)]
    Cost(cost::CostArgs),
    /// Measure what generating costs, stage by stage
    ///
    /// Generates a crate for each document in a temporary folder, in a process of its own for each
    /// run, and prints the medians: the time of each stage, the peak of memory, and the total as a
    /// multiple of the time that serde_json or serde_yaml need to parse the same text.
    #[command(after_help = bench::EXAMPLES)]
    Bench(bench::BenchArgs),
    /// Mutate documents and look for panics, hangs and code that is no Rust
    ///
    /// Generates one mutated part of a document after the other, in a child process that may take
    /// 10 seconds and 2 GiB for each. A failure is saved as the smallest document that still fails
    /// in the same way. The same seed gives the same documents.
    #[command(after_help = fuzz::EXAMPLES)]
    Fuzz(fuzz::FuzzArgs),
    /// Prove the models of documents against a JSON Schema validator
    ///
    /// Generates a crate for each document and a program that knows all its models, and has it read
    /// and write instances: those that the document embeds, generated ones, and ones with a single
    /// mistake. A JSON Schema validator that is given the document's own schemas says which
    /// are valid. Prints a table and the failures, shrunk to the smallest instance.
    #[command(after_help = conform::EXAMPLES)]
    Conform(conform::ConformArgs),
    /// Measure how fast the models read and write what documents embed
    ///
    /// Takes the largest valid examples of each document, one for each model, and has an optimised program
    /// read and write them with the generated models, with those that derive serde, and with
    /// serde_json::Value, in turns. The fastest round of each counts.
    #[command(after_help = payloads::EXAMPLES)]
    Payloads(payloads::PayloadsArgs),
    /// Prove on documents' histories that what `diff` tells is true
    ///
    /// Generates the crates of consecutive documents, has rustdoc list what both offer, and compares
    /// that with what `diff` tells. Fails if a break was not told, or if more than 2 % of the breaks
    /// that were told are none.
    ProveDiff(prove_diff::ProveDiffArgs),
}

/// How much to print, and how.
#[derive(Clone, Debug, Args)]
pub struct OutputArgs {
    /// Print errors only
    #[arg(short, long, global = true, conflicts_with = "verbose", display_order = 100)]
    pub quiet: bool,
    /// Print every file, every warning and every difference
    #[arg(short, long, global = true, display_order = 101)]
    pub verbose: bool,
    /// When to use colours; NO_COLOR, CLICOLOR and CLICOLOR_FORCE are heeded
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    #[arg(display_order = 102)]
    pub color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  the input, or a generated crate, is wrong
  2  wrong usage";

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }
}
