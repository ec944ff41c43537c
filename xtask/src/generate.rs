//! `cargo xtask generate`: generates, then checks or writes all crates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::config::{self, Config, Job};
use generator::diagnostics::{Report, Severity};
use generator::earlier::Earlier;
use generator::output::{Applied, Change, Conflict, Entry, Hold, Mended, Plan};
use generator::source::Source;

use crate::Failed;
use crate::changes::Changes;
use crate::cli::generate::GenerateArgs;
use crate::package;
use crate::print::{BOLD, DIM, GREEN, Printer, RED, YELLOW, count};

/// The differing files whose differences are shown unless all are asked for.
const DIFFS: usize = 3;

/// A crate that is ready to be checked or written.
struct Ready {
    package: String,
    out: PathBuf,
    state: State,
}

enum State {
    /// It is known to be what would be generated: its files.
    Current(Vec<String>),
    /// It is generated, but not written.
    Planned(Box<Planned>),
}

struct Planned {
    plan: Plan,
    source: Source,
    config: Config,
    /// What the next run is told of, if nothing has changed.
    report: Report,
    /// What it means for those who use the crate.
    changes: Changes,
    /// Keeps other runs from the folder; `None` if nothing is to be written.
    hold: Option<Hold>,
}

/// Runs the command. Nothing is written unless every crate can be.
pub fn run(args: &GenerateArgs, printer: &mut Printer) -> Result<(), Failed> {
    let jobs = match jobs(args) {
        Ok(jobs) => jobs,
        Err(report) => {
            printer.report(&report);
            return Err(Failed);
        }
    };
    let mut warnings = Report::default();
    let mut errors = 0;
    let mut crates = Vec::new();
    for job in jobs {
        match prepare(job, args) {
            Ok((ready, report)) => {
                crates.push(ready);
                warnings.extend(report.diagnostics);
            }
            Err(report) => {
                errors += report.count(Severity::Error);
                printer.report(&report);
            }
        }
    }
    let number = warnings.count(Severity::Warning);
    if errors == 0 && args.deny_warnings && number > 0 {
        printer.report(&warnings);
        let found = count(number, "warning");
        printer.error(format_args!("{found}, and warnings are denied; nothing was written"), None);
        return Err(Failed);
    }
    if errors > 0 {
        printer.error(format_args!("{}; nothing was written", count(errors, "error")), None);
        return Err(Failed);
    }
    let done =
        if args.check { check(&crates, args, printer) } else { write(&crates, args, printer) };
    printer.report(&warnings);
    summarise(&warnings, printer);
    done
}

/// The crates that the arguments name.
fn jobs(args: &GenerateArgs) -> Result<Vec<Job>, Report> {
    let single = &args.single;
    let (Some(document), Some(out)) = (&single.spec, &single.out) else {
        let file = args.config.clone().unwrap_or_else(default_config);
        return config::file::read(&file);
    };
    let package = single.package.clone().unwrap_or_else(|| package::derive(document, out));
    let config = Config {
        package,
        include: single.include.clone(),
        pages: !single.no_pages,
        validate: single.validate,
        standalone: true,
        ..Config::default()
    };
    Ok(vec![Job { document: document.clone(), out: out.clone(), config }])
}

/// The configuration file of the current folder, or else this workspace's, so that the command
/// works in every folder of it.
pub fn default_config() -> PathBuf {
    let here = PathBuf::from("spec/generate.toml");
    if here.exists() { here } else { crate::workspace_root().join(here) }
}

/// Generates a crate, unless nothing has changed since that was done, and compares it with what is
/// there. Gives the warnings too.
fn prepare(job: Job, args: &GenerateArgs) -> Result<(Ready, Report), Report> {
    let ready = |state| Ready { package: job.config.package.clone(), out: job.out.clone(), state };
    // A manifest that cannot be used is reported below, when nobody changes it any more.
    if let Some(found) = Earlier::read(&job.out).ok().and_then(|it| it.unchanged(&job)) {
        return Ok((ready(State::Current(found.files)), found.report));
    }
    let hold = if args.check { None } else { Some(Hold::take(&job.out)?) };
    let earlier = Earlier::read(&job.out)?;
    let source = Source::read(&job.document)?;
    let mut generated = generator::regenerate(&source, &job.config, &earlier)?;
    let mut changes = Changes::new(&job.out, &job.config, &generated);
    generated.report.extend(changes.warnings());
    let plan = Plan::new(generated.files, generated.manifest, &job.out);
    match plan.and_then(|plan| changes.plan(plan)) {
        Ok(plan) => {
            let config = job.config.clone();
            let report = generated.report.clone();
            let planned = Planned { plan, source, config, report, changes, hold };
            Ok((ready(State::Planned(Box::new(planned))), generated.report))
        }
        Err(mut report) => {
            report.extend(generated.report.diagnostics);
            Err(report)
        }
    }
}

fn check(crates: &[Ready], args: &GenerateArgs, printer: &mut Printer) -> Result<(), Failed> {
    let mut stale = Vec::new();
    let mut force = false;
    for Ready { package, out, state } in crates {
        let place = shown(out);
        let current = match state {
            State::Current(files) => Some(files.len()),
            State::Planned(it) => it.plan.is_current().then(|| it.plan.entries().len()),
        };
        if let Some(files) = current {
            let files = count(files, "file");
            printer.line(BOLD, format_args!("{package} in {place}: up to date, {files}"));
        }
        let State::Planned(planned) = state else { continue };
        let plan = &planned.plan;
        if current.is_some() {
            continue;
        }
        let differing: Vec<_> =
            plan.entries().iter().filter(|entry| entry.change != Change::Unchanged).collect();
        force |= differing.iter().any(|entry| entry.conflict.is_some());
        printer.line(
            BOLD,
            format_args!(
                "{package} in {place}: {} of {} differ",
                differing.len(),
                count(plan.entries().len(), "file")
            ),
        );
        for entry in differing {
            let (style, word) = match entry.change {
                Change::Create => (GREEN, "missing"),
                Change::Update => (YELLOW, "differs"),
                Change::Remove => (RED, "obsolete"),
                Change::Unchanged => continue,
            };
            printer.item(style, word, labelled(entry));
        }
        let limit = if printer.verbose() { usize::MAX } else { DIFFS };
        for diff in plan.diff(limit) {
            printer.diff(&diff.text);
            if diff.omitted > 0 {
                printer.line(DIM, format_args!("… {} more lines", diff.omitted));
            }
        }
        stale.push(place.into_owned());
    }
    if stale.is_empty() {
        return Ok(());
    }
    let verb = if stale.len() == 1 { "is" } else { "are" };
    printer.error(
        format_args!("{} {verb} not up to date", stale.join(", ")),
        Some(&format!("run `{}`", fixing_command(args, force))),
    );
    Err(Failed)
}

/// Writes all crates, unless one of them has conflicts.
fn write(crates: &[Ready], args: &GenerateArgs, printer: &mut Printer) -> Result<(), Failed> {
    let mut conflicts = Report::default();
    if !args.force {
        for ready in crates {
            if let State::Planned(planned) = &ready.state {
                conflicts.extend(planned.plan.conflicts().diagnostics);
            }
        }
    }
    if !conflicts.is_empty() {
        printer.report(&conflicts);
        let files = count(conflicts.diagnostics.len(), "file");
        printer.error(
            format_args!("{files} would be lost; nothing was written"),
            Some(&format!("to go on: `{}`", fixing_command(args, true))),
        );
        return Err(Failed);
    }
    let mut done = Ok(());
    for Ready { package, out, state } in crates {
        let place = shown(out);
        let planned = match state {
            State::Current(files) => {
                let unchanged = files.len();
                counts(printer, package, &place, [0, 0, 0, unchanged]);
                if printer.verbose() {
                    files.iter().for_each(|path| printer.item(DIM, "unchanged", path));
                }
                continue;
            }
            State::Planned(planned) => planned,
        };
        let Some(hold) = &planned.hold else { continue };
        if let Some(mended) = hold.mended() {
            let what = match mended {
                Mended::Finished => "finished",
                Mended::Undone => "taken back",
            };
            printer.note_line(format_args!("{place}: what a killed run had begun was {what}"));
        }
        let Planned { plan, source, config, report, .. } = &**planned;
        match Earlier::carry_out(hold, plan, args.force, source, config, report) {
            Err(report) => {
                printer.report(&report);
                printer.error(format_args!("{package} in {place} was not written"), None);
                done = Err(Failed);
            }
            Ok(applied) => {
                let Applied { created, updated, removed, unchanged } = &applied;
                let numbers = [created, updated, removed, unchanged].map(Vec::len);
                counts(printer, package, &place, numbers);
                for entry in planned.plan.entries() {
                    let (style, word) = match entry.change {
                        Change::Create => (GREEN, "created"),
                        Change::Update => (YELLOW, "updated"),
                        Change::Remove => (RED, "removed"),
                        Change::Unchanged if printer.verbose() => (DIM, "unchanged"),
                        Change::Unchanged => continue,
                    };
                    printer.item(style, word, &entry.path);
                }
                planned.changes.tell(printer);
            }
        }
    }
    done
}

/// The line about a crate that was written.
fn counts(printer: &mut Printer, package: &str, place: &str, numbers: [usize; 4]) {
    let words = ["created", "updated", "removed", "unchanged"];
    let counts: Vec<String> =
        numbers.iter().zip(words).map(|(number, word)| format!("{number} {word}")).collect();
    printer.line(BOLD, format_args!("{package} in {place}: {}", counts.join(", ")));
}

/// One line about the warnings, by code.
fn summarise(warnings: &Report, printer: &mut Printer) {
    let number = warnings.count(Severity::Warning);
    if number == 0 {
        return;
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for found in warnings.diagnostics.iter().filter(|it| it.severity == Severity::Warning) {
        *codes.entry(found.code).or_default() += 1;
    }
    let codes: Vec<_> = codes.iter().map(|(code, number)| format!("{number} {code}")).collect();
    let total = count(number, "warning");
    printer.note_line(format_args!("{total}: {}", codes.join(", ")));
}

fn labelled(entry: &Entry) -> Cow<'_, str> {
    match entry.conflict {
        None => Cow::Borrowed(&entry.path),
        Some(Conflict::Edited) => Cow::Owned(format!("{} (edited by hand)", entry.path)),
        Some(Conflict::Foreign) => Cow::Owned(format!("{} (not a generated file)", entry.path)),
    }
}

/// The command that brings the crates up to date.
fn fixing_command(args: &GenerateArgs, force: bool) -> String {
    let mut words = vec!["cargo xtask generate".to_owned()];
    let mut option = |name: &str, value: &str| {
        words.push(name.to_owned());
        words.push(quoted(value));
    };
    for (name, value) in
        [("--config", &args.config), ("--spec", &args.single.spec), ("--out", &args.single.out)]
    {
        if let Some(value) = value {
            option(name, &value.to_string_lossy());
        }
    }
    if let Some(package) = &args.single.package {
        option("--package", package);
    }
    for component in &args.single.include {
        option("--include", component);
    }
    if args.single.no_pages {
        words.push("--no-pages".to_owned());
    }
    if args.single.validate {
        words.push("--validate".to_owned());
    }
    if force {
        words.push("--force".to_owned());
    }
    words.join(" ")
}

/// The text as one word of a shell.
fn quoted(text: &str) -> String {
    let simple = |c: char| c.is_alphanumeric() || "-_./=:@%+,".contains(c);
    if !text.is_empty() && text.chars().all(simple) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

/// The path as the user would write it.
fn shown(path: &Path) -> Cow<'_, str> {
    if path.as_os_str().is_empty() {
        return Cow::Borrowed(".");
    }
    let here = std::env::current_dir().unwrap_or_default();
    match path.strip_prefix(&here) {
        Ok(below) if !below.as_os_str().is_empty() => below.to_string_lossy(),
        _ => path.to_string_lossy(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_folder_has_a_name() {
        assert_eq!(shown(Path::new("")), ".");
        assert_eq!(shown(Path::new("a/b")), "a/b");
    }

    #[test]
    fn words_survive_the_shell() {
        assert_eq!(quoted("spec/a-b.yaml"), "spec/a-b.yaml");
        assert_eq!(quoted("a b"), "'a b'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("$HOME"), "'$HOME'");
    }
}
