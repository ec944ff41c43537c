//! `cargo xtask prove-diff`: whether what `diff` says is true, by what rustdoc sees of both crates.
//!
//! For consecutive documents, both crates are generated and rustdoc lists what they offer. What the
//! older one offers and the newer one does not is a break; `diff` must have told each, and should
//! tell few that rustdoc does not see.

mod judge;
mod verdict;
mod wire;

use std::fs;
use std::path::{Path, PathBuf};

use generator::compare::{Class, Comparison, Surface};
use generator::config::Config;
use generator::diagnostics::Report;
use generator::earlier::Earlier;
use generator::output::Plan;
use generator::source::Source;

use crate::Failed;
use crate::cli::prove_diff::ProveDiffArgs;
use crate::many;
use crate::many::folder::Folder;
use crate::print::{BOLD, PLAIN, Printer, count};
use judge::{Items, Judge};
use verdict::Verdict;
use wire::{Program, Side, Wire};

/// Of a hundred breaks that are told, how many rustdoc may not see.
const MOST_UNSEEN: f64 = 2.0;

/// A generated crate, with what rustdoc says of it.
struct Version {
    name: String,
    surface: Surface,
    items: Items,
    source: Source,
    /// The program that knows the models, where values are tried.
    program: Option<Program>,
}

/// Runs the command.
pub fn run(args: &ProveDiffArgs, printer: &mut Printer) -> Result<(), Failed> {
    let folder =
        Folder::new("prove-diff", args.keep.as_deref()).map_err(|error| printer.fail(error))?;
    let judge = Judge::new(many::target(args.target_dir.as_deref(), "proof"));
    let config = Config {
        include: args.include.clone(),
        pages: false,
        standalone: true,
        lenient: true,
        ..Config::default()
    };
    let mut total = Verdict::default();
    let mut steps = 0;
    let mut untold = 0;
    for history in histories(&args.paths, printer)? {
        let mut before: Option<Version> = None;
        for (index, document) in history.iter().enumerate() {
            let made = version(
                document,
                index,
                folder.path(),
                &config,
                &judge,
                args.wire,
                before.as_ref(),
            );
            let version = match made {
                Ok(version) => version,
                Err(why) => {
                    return Err(printer.fail(format_args!("{}: {why}", document.display())));
                }
            };
            if let Some(old) = before {
                let found = Comparison::new(&old.surface, &version.surface);
                let verdict = Verdict::new(&found, &old.items, &version.items);
                show(&format!("{} → {}", old.name, version.name), &found, &verdict, printer);
                total.add(verdict);
                if let (Some(before), Some(after)) = (&old.program, &version.program) {
                    let before = Side { surface: &old.surface, program: before };
                    let after = Side { surface: &version.surface, program: after };
                    let values = wire::compare(&old.source, &before, &after, &found);
                    let values = values.map_err(|why| {
                        printer.error(why, None);
                        Failed
                    })?;
                    show_values(&values, printer);
                    untold += values.untold.len();
                }
                steps += 1;
            }
            before = Some(version);
        }
    }
    let unseen = total.unseen_share();
    printer.line(
        BOLD,
        format_args!(
            "{}: {} seen by rustdoc, {} of them not told; {} told, {} of them not seen ({unseen:.1} %)",
            count(steps, "step"),
            count(total.seen, "break"),
            total.missed.len(),
            count(total.told, "break"),
            total.unseen.len(),
        ),
    );
    if total.missed.is_empty() && unseen <= MOST_UNSEEN && untold == 0 {
        Ok(())
    } else {
        Err(Failed)
    }
}

/// The documents, history by history: those of a folder, or all files that are named.
fn histories(paths: &[PathBuf], printer: &mut Printer) -> Result<Vec<Vec<PathBuf>>, Failed> {
    let mut histories = Vec::new();
    let mut named = Vec::new();
    for path in paths {
        if !path.is_dir() {
            named.push(path.clone());
            continue;
        }
        let entries = fs::read_dir(path).map_err(|error| {
            printer.error(format_args!("{}: {error}", path.display()), None);
            Failed
        })?;
        let is_document = |path: &PathBuf| {
            let extension = path.extension().and_then(|it| it.to_str());
            matches!(extension, Some("json" | "yaml" | "yml"))
        };
        let documents = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_document);
        let mut documents: Vec<PathBuf> = documents.collect();
        documents.sort();
        histories.push(documents);
    }
    if !named.is_empty() {
        histories.push(named);
    }
    Ok(histories)
}

/// Generates a crate and asks rustdoc about it.
fn version(
    document: &Path,
    index: usize,
    folder: &Path,
    config: &Config,
    judge: &Judge,
    values: bool,
    before: Option<&Version>,
) -> Result<Version, String> {
    let text = |report: Report| -> String {
        report.diagnostics.iter().map(|found| found.render(false)).collect()
    };
    let source = Source::read(document).map_err(text)?;
    // Cargo takes two crates of one name at like places for one.
    let parent = document.parent().and_then(Path::file_name).unwrap_or_default();
    let parent: String = parent
        .to_string_lossy()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    let package = format!("proof-{}-{}", parent.trim_matches('-'), index + 1);
    let config = Config { package: package.clone(), ..config.clone() };
    let earlier = before.map(|it| Earlier::of(&it.surface)).unwrap_or_default();
    let generated = generator::regenerate(&source, &config, &earlier).map_err(text)?;
    let out = folder.join(&package).join("models");
    let surface = generated.surface();
    let plan = Plan::new(generated.files, generated.manifest, &out).map_err(text)?;
    plan.apply(true).map_err(text)?;
    let items = judge.items(&out, &package)?;
    let name = document.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let program = match values {
        true => Some(judge.program(&folder.join(&package), &package, &surface)?),
        false => None,
    };
    Ok(Version { source, program, name: format!("{parent}/{name}"), surface, items })
}

fn show_values(values: &Wire, printer: &mut Printer) {
    printer.line(
        PLAIN,
        format_args!(
            "  {} read before: {} refused as told, {} refused unexpectedly",
            count(values.tried, "value"),
            values.told,
            values.untold.len()
        ),
    );
    for line in values.untold.iter().take(if printer.verbose() { usize::MAX } else { 5 }) {
        printer.line(PLAIN, format_args!("  refused: {line}"));
    }
}

fn show(title: &str, found: &Comparison, verdict: &Verdict, printer: &mut Printer) {
    printer.line(
        BOLD,
        format_args!(
            "{title}: {} told, {} seen, {} not told, {} told for the model alone, {} not seen",
            found.count(Class::Breaking),
            verdict.seen,
            verdict.missed.len(),
            verdict.coarse.len(),
            verdict.unseen.len()
        ),
    );
    for line in &verdict.missed {
        printer.line(PLAIN, format_args!("  not told: {line}"));
    }
    if printer.verbose() {
        for line in &verdict.coarse {
            printer.line(PLAIN, format_args!("  told for the model alone: {line}"));
        }
    }
    for line in &verdict.unseen {
        printer.line(PLAIN, format_args!("  not seen: {line}"));
    }
}
