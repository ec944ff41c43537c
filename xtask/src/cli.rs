//! The arguments, and the texts that explain them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::package;

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
    #[command(after_help = GENERATE_EXAMPLES)]
    Generate(GenerateArgs),
    /// Tell what a change of a document means for those who use the models
    ///
    /// Compares what users see of the models, their Rust API and what they read and write, not the
    /// documents' text. Without documents: for each crate of the configuration file, the document
    /// in the work tree with the committed one.
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(DiffArgs),
    /// Try the generator on many documents and compile what comes out
    ///
    /// Generates a crate for each document in a temporary folder, compiles it with warnings denied,
    /// and prints a table. One document that fails does not stop the others.
    #[command(after_help = CORPUS_EXAMPLES)]
    Corpus(CorpusArgs),
    /// Measure what generated crates cost to compile
    ///
    /// Generates a crate for each document, and the same with serde's derive, and prints the processor
    /// time of a check, a development build and a release build of that crate alone. With --also,
    /// crates that other generators made are measured in the same way.
    #[command(after_help = COST_EXAMPLES)]
    Cost(CostArgs),
    /// Measure what generating costs, stage by stage
    ///
    /// Generates a crate for each document in a temporary folder, in a process of its own for each
    /// run, and prints the medians: the time of each stage, the peak of memory, and the total as a
    /// multiple of the time that serde_json or serde_yaml need to parse the same text.
    #[command(after_help = BENCH_EXAMPLES)]
    Bench(BenchArgs),
    /// Mutate documents and look for panics, hangs and code that is no Rust
    ///
    /// Generates one mutated part of a document after the other, in a child process that may take
    /// 10 seconds and 2 GiB for each. A failure is saved as the smallest document that still fails
    /// in the same way. The same seed gives the same documents.
    #[command(after_help = FUZZ_EXAMPLES)]
    Fuzz(FuzzArgs),
    /// Prove the models of documents against a JSON Schema validator
    ///
    /// Generates a crate for each document and a program that knows all its models, and has it read
    /// and write instances: those that the document embeds, generated ones, and ones with a single
    /// mistake. A JSON Schema validator that is given the document's own schemas says which
    /// are valid. Prints a table and the failures, shrunk to the smallest instance.
    #[command(after_help = CONFORM_EXAMPLES)]
    Conform(ConformArgs),
    /// Measure how fast the models read and write what documents embed
    ///
    /// Takes the largest valid examples of each document, one for each model, and has an optimised program
    /// read and write them with the generated models, with those that derive serde, and with
    /// serde_json::Value, in turns. The fastest round of each counts.
    #[command(after_help = PAYLOADS_EXAMPLES)]
    Payloads(PayloadsArgs),
    /// Prove on documents' histories that what `diff` tells is true
    ///
    /// Generates the crates of consecutive documents, has rustdoc list what both offer, and compares
    /// that with what `diff` tells. Fails if a break was not told, or if more than 2 % of the breaks
    /// that were told are none.
    ProveDiff(ProveDiffArgs),
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

/// The arguments of `corpus`.
#[derive(Debug, Args)]
#[cfg_attr(not(feature = "corpus"), allow(dead_code, reason = "read by the program with it"))]
pub struct CorpusArgs {
    /// Documents, and folders to search for openapi.json, openapi.yaml and openapi.yml
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Generate only, compile nothing
    #[arg(long, conflicts_with = "clippy")]
    pub no_check: bool,
    /// Run clippy too, with warnings denied
    #[arg(long)]
    pub clippy: bool,
    /// Write Markdown pages too
    #[arg(long)]
    pub pages: bool,
    /// Have structs derive serde, to compare what compiling costs
    #[arg(long)]
    pub derived: bool,
    /// Remove up to N components of each document, one at a time, and fail if models that have
    /// nothing to do with them are named or written differently
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub removals: u16,
    /// Documents at a time; times are best compared with 1
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub jobs: u16,
    /// Write all results to this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Keep the generated crates in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Target folder that the compilations share [default: corpus in the workspace's]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

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

/// What becomes of properties that the document does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unknown {
    /// They are skipped
    Ignore,
    /// They are kept and written back
    Keep,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  the input, or a generated crate, is wrong
  2  wrong usage";

const GENERATE_EXAMPLES: &str = "\
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

const DIFF_EXAMPLES: &str = "\
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

const CORPUS_EXAMPLES: &str = "\
Examples:
  cargo xtask corpus documents/
      Try every openapi.json, openapi.yaml and openapi.yml below a folder.
  cargo xtask corpus --no-check --json results.json documents/ pets.yaml
      Generate without compiling, and keep the numbers.
  cargo xtask corpus --no-check --removals 10 documents/
      See that a component that goes leaves the others as they were.

Exit codes:
  0  every document generates, and every crate compiles without a warning
  1  some do not
  2  wrong usage";

const COST_EXAMPLES: &str = "\
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

const BENCH_EXAMPLES: &str = "\
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

const FUZZ_EXAMPLES: &str = "\
Examples:
  cargo xtask fuzz --minutes 30 documents/ generator/tests/cases
      Mutate every openapi.json, openapi.yaml and openapi.yml below two folders.
  cargo xtask fuzz --documents 1 --seed 4711 documents/
      Start with the mutated document of a number, to see a failure again.

Exit codes:
  0  no failure
  1  some documents failed, or could not be read
  2  wrong usage";

const CONFORM_EXAMPLES: &str = "\
Examples:
  cargo xtask conform documents/
      Prove the models of every document below a folder.
  cargo xtask conform --seed 7 --limit 1000 --json results.json pets.yaml
      Try more and other instances, and keep all failures.

Exit codes:
  0  every valid instance comes back equal, and every broken one is refused
  1  some do not, or a document does not generate or compile
  2  wrong usage";

const PAYLOADS_EXAMPLES: &str = "\
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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }
}
