//! `cargo xtask diff`: what a change of a document means for those who use the models.

use std::path::Path;

use generator::compare::{Class, Comparison, STORE, Surface};
use generator::config::{self, Config, Job};
use generator::diagnostics::{Report, Severity};
use generator::earlier::Earlier;
use generator::source::Source;

use crate::Failed;
use crate::changes;
use crate::cli::diff::{DiffArgs, DiffFormat, FailOn};
use crate::generate::default_config;
use crate::git::Version;
use crate::print::{BOLD, PLAIN, Printer};

/// The code of the error for a component that the document does not have.
const UNKNOWN: &str = "unknown-component";

/// The changes of one crate.
struct Compared {
    /// What is compared, for a heading.
    title: String,
    comparison: Comparison,
}

/// Runs the command.
pub fn run(args: &DiffArgs, printer: &mut Printer) -> Result<(), Failed> {
    let compared = match (&args.old, &args.new) {
        (Some(old), Some(new)) => documents(args, old, new, printer).map(|it| vec![it]),
        _ => crates(args, printer),
    };
    let Some(compared) = compared else { return Err(Failed) };
    show(args.format, &compared, printer);
    let class = compared.iter().filter_map(|it| it.comparison.class()).max();
    let least = match args.fail_on {
        None => return Ok(()),
        Some(FailOn::Breaking) => Class::Breaking,
        Some(FailOn::Behaviour) => Class::Behaviour,
        Some(FailOn::Any) => Class::Docs,
    };
    match class {
        Some(class) if class >= least => Err(Failed),
        _ => Ok(()),
    }
}

/// Compares two documents.
fn documents(args: &DiffArgs, old: &Path, new: &Path, printer: &mut Printer) -> Option<Compared> {
    let mut config = match settings(args) {
        Ok(config) => config,
        Err(report) => return refuse(&report, printer),
    };
    if !args.include.is_empty() {
        config.include.clone_from(&args.include);
    }
    let sources = Source::read(old).and_then(|old| Ok((old, Source::read(new)?)));
    let (old_source, new_source) = match sources {
        Ok(sources) => sources,
        Err(report) => return refuse(&report, printer),
    };
    let title = format!("{} → {}", old.display(), new.display());
    match compare(&old_source, &new_source, &config, &Earlier::default()) {
        Ok(comparison) => Some(Compared { title, comparison }),
        Err(report) => refuse(&report, printer),
    }
}

fn refuse<T>(report: &Report, printer: &mut Printer) -> Option<T> {
    printer.report(&errors(report));
    None
}

/// The errors alone: warnings are `generate`'s to tell.
fn errors(report: &Report) -> Report {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    Report { diagnostics: errors.cloned().collect() }
}

/// The settings for two documents: those of the configuration file's crate, or the usual ones.
fn settings(args: &DiffArgs) -> Result<Config, Report> {
    let Some(file) = &args.config else { return Ok(Config::default()) };
    let jobs = config::file::read(file)?;
    let package = args.package.as_deref();
    // Without a name, the only crate of the file is meant.
    let mut jobs =
        jobs.into_iter().filter(|job| package.is_none_or(|name| name == job.config.package));
    match (jobs.next(), jobs.next()) {
        (Some(job), None) => Ok(job.config),
        (None, _) => {
            Err(config_error(file, "the file names no crate of that package", "--package"))
        }
        (Some(_), Some(_)) => {
            Err(config_error(file, "the file names several crates", "choose one with `--package`"))
        }
    }
}

fn config_error(file: &Path, message: &str, help: &str) -> Report {
    generator::diagnostics::Diagnostic::error("config-crate", message)
        .in_file(file.display().to_string())
        .help(help)
        .into()
}

/// Compares a version of a document with another, which keeps its names, as it would be generated.
/// What the configuration asks for may be missing in one of them.
fn compare(
    old: &Source,
    new: &Source,
    config: &Config,
    earlier: &Earlier,
) -> Result<Comparison, Report> {
    let lenient = Config { lenient: true, ..config.clone() };
    let before = surface(old, &lenient, earlier)?;
    let earlier = Earlier::of(&before);
    let after = match surface(new, config, &earlier) {
        Err(report) if is_removal(&report) && generator::describe(old, config).is_ok() => {
            surface(new, &lenient, &earlier)?
        }
        other => other?,
    };
    Ok(Comparison::new(&before, &after))
}

fn is_removal(report: &Report) -> bool {
    errors(report).diagnostics.iter().all(|found| found.code == UNKNOWN)
}

fn surface(source: &Source, config: &Config, earlier: &Earlier) -> Result<Surface, Report> {
    Ok(Surface::new(&generator::describe_again(source, config, earlier)?, config))
}

/// Compares the documents of the configuration's crates with their earlier versions.
fn crates(args: &DiffArgs, printer: &mut Printer) -> Option<Vec<Compared>> {
    let file = args.config.clone().unwrap_or_else(default_config);
    let jobs = match config::file::read(&file) {
        Ok(jobs) => jobs,
        Err(report) => return refuse(&report, printer),
    };
    let package = args.package.as_deref();
    let mut compared = Vec::new();
    let mut failed = false;
    for mut job in jobs {
        if package.is_some_and(|name| name != job.config.package) {
            continue;
        }
        if !args.include.is_empty() {
            job.config.include.clone_from(&args.include);
        }
        let done =
            if args.generated { with_crate(&job, printer) } else { with_git(&job, args, printer) };
        failed |= done.is_none();
        compared.extend(done);
    }
    if compared.is_empty() && !failed {
        printer.error("the configuration names no crate of that package", None);
        return None;
    }
    (!failed).then_some(compared)
}

/// The document in the work tree against the committed one.
fn with_git(job: &Job, args: &DiffArgs, printer: &mut Printer) -> Option<Compared> {
    let against = args.against.as_deref().unwrap_or("HEAD");
    let path = &job.document;
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let shown = format!("{against}:{}", path.display());
    let version = Version::new(folder, against);
    let bytes = version.and_then(|version| Ok((version.read(&name)?, version)));
    let (bytes, version) = match bytes {
        Ok(found) => found,
        Err(why) => {
            printer.error(
                format_args!("cannot compare with {shown}: {why}"),
                Some(
                    "compare with the state of the generated crate (`--generated`), or name two \
                     documents",
                ),
            );
            return None;
        }
    };
    let old = Source::from_reader(path, shown.clone(), bytes, move |part| version.read(part));
    let compared = old.and_then(|old| {
        let earlier = Earlier::read(&job.out)?;
        compare(&old, &Source::read(path)?, &job.config, &earlier)
    });
    match compared {
        Ok(comparison) => {
            let title = format!("{} ({shown} → {})", job.config.package, path.display());
            Some(Compared { title, comparison })
        }
        Err(report) => refuse(&report, printer),
    }
}

/// The document against the crate that was generated from it.
fn with_crate(job: &Job, printer: &mut Printer) -> Option<Compared> {
    let file = job.out.join(STORE);
    let Some(old) = changes::state(&job.out) else {
        printer.error(
            format_args!("{} does not tell the state of the crate", file.display()),
            Some("run `cargo xtask generate` first"),
        );
        return None;
    };
    let new = Source::read(&job.document)
        .and_then(|source| surface(&source, &job.config, &Earlier::read(&job.out)?));
    match new {
        Ok(new) => {
            let title = format!(
                "{} ({} → {})",
                job.config.package,
                job.out.display(),
                job.document.display()
            );
            Some(Compared { title, comparison: Comparison::new(&old, &new) })
        }
        Err(report) => refuse(&report, printer),
    }
}

fn show(format: DiffFormat, compared: &[Compared], printer: &mut Printer) {
    match format {
        DiffFormat::Text => {
            for (index, Compared { title, comparison }) in compared.iter().enumerate() {
                if index > 0 {
                    printer.line(PLAIN, "");
                }
                printer.line(BOLD, title);
                for line in comparison.to_text(printer.verbose()).lines() {
                    let heading = Class::ALL.iter().any(|class| class.words() == line);
                    printer.line(if heading { BOLD } else { PLAIN }, line);
                }
            }
        }
        DiffFormat::Markdown => {
            for (index, Compared { title, comparison }) in compared.iter().enumerate() {
                if index > 0 {
                    printer.line(PLAIN, "");
                }
                printer.line(PLAIN, format_args!("## {title}"));
                printer.line(PLAIN, "");
                for line in comparison.to_markdown(3).lines() {
                    printer.line(PLAIN, line);
                }
            }
        }
        DiffFormat::Json => {
            let crates = compared.iter().map(|Compared { title, comparison }| {
                let mut json = comparison.to_json();
                if let Some(object) = json.as_object_mut() {
                    object.insert("title".to_owned(), title.as_str().into());
                }
                json
            });
            let crates: Vec<_> = crates.collect();
            printer.raw(&serde_json::json!({ "crates": crates }).to_string());
        }
    }
}
