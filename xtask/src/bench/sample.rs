//! One run over one document, in a process of its own.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use generator::Generated;
use generator::config::{Config, Job};
use generator::diagnostics::{Report, Severity};
use generator::earlier::Earlier;
use generator::output::{Hold, Plan};
use generator::source::Source;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::edit;

/// What one run took, in seconds, and what came out of it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Sample {
    /// The length of the document, in bytes.
    pub bytes: usize,
    /// Reading the file, and text → values.
    pub load: f64,
    /// Normalising and resolving: values → schemas in an arena.
    pub normalise: f64,
    /// Schemas → intermediate representation.
    pub lower: f64,
    /// Pruning, boxes, probes and traits.
    pub passes: f64,
    /// Names.
    pub name: f64,
    /// Tokens.
    pub emit: f64,
    /// Text of the Rust files.
    pub render: f64,
    /// Comparing with the folder and writing.
    pub write: f64,
    /// Everything from the file to the written crate, without pages.
    pub total: f64,
    /// The processor time of the same, of all threads, where the system tells.
    pub cpu: Option<f64>,
    /// The pages, in memory.
    pub pages: f64,
    /// The most memory that the process had in use, in bytes, where the system tells.
    pub peak: Option<usize>,
    /// Finding out that nothing has changed since; `None` where that cannot be told, as of a document
    /// that names a file that is not there.
    pub unchanged: Option<f64>,
    /// Everything once more after one schema got another property; `None` where no component has
    /// properties.
    pub one_changed: Option<f64>,
    /// The files of the crate, without pages.
    pub files: usize,
    /// The types.
    pub types: usize,
    /// The lines of Rust.
    pub lines: usize,
}

/// Generates a crate in a folder that does not exist yet.
///
/// # Errors
///
/// Why there is no crate.
pub fn take(document: &Path, folder: &Path) -> Result<Sample, String> {
    let mut sample = Sample::default();
    let start = Instant::now();
    let source = Source::read(document).map_err(|report| errors(&report))?;
    let read = start.elapsed().as_secs_f64();
    let generated =
        generator::generate(&source, &config(false)).map_err(|report| errors(&report))?;
    sample.files = generated.files.len();
    sample.types = generated.manifest.types.len();
    let texts = generated.files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let counted = Instant::now();
    sample.lines = texts.map(|(_, text)| text.lines().count()).sum();
    let counting = counted.elapsed().as_secs_f64();
    let times = generated.times;
    let writing = Instant::now();
    write(&source, generated, folder)?;
    sample.write = writing.elapsed().as_secs_f64();
    sample.total = start.elapsed().as_secs_f64() - counting;
    sample.cpu = processor();
    sample.peak = peak();

    sample.load = read + times.load.as_secs_f64();
    sample.normalise = times.resolve.as_secs_f64();
    sample.lower = times.lower.as_secs_f64();
    sample.passes = times.passes.as_secs_f64();
    sample.name = times.naming.as_secs_f64();
    sample.emit = times.emit.as_secs_f64();
    sample.render = times.render.as_secs_f64();

    let job = Job { document: document.to_owned(), out: folder.to_owned(), config: config(false) };
    let start = Instant::now();
    let unchanged = Earlier::read(folder).ok().and_then(|it| it.unchanged(&job));
    sample.unchanged = unchanged.map(|_| start.elapsed().as_secs_f64());
    sample.one_changed = edit::add_property(source.text(), folder)?
        .map(|edited| again(&edited, &job.config, folder))
        .transpose()?;

    let with_pages =
        generator::generate(&source, &config(true)).map_err(|report| errors(&report))?;
    sample.pages = with_pages.times.pages.as_secs_f64();
    drop(with_pages);

    sample.bytes = source.text().len();
    Ok(sample)
}

/// The settings, with or without pages.
fn config(pages: bool) -> Config {
    let package = "bench-models".to_owned();
    Config { package, pages, standalone: true, ..Config::default() }
}

/// The seconds to bring a crate up to date with another document.
fn again(document: &Path, config: &Config, folder: &Path) -> Result<f64, String> {
    let start = Instant::now();
    let earlier = Earlier::read(folder).map_err(|report| errors(&report))?;
    let source = Source::read(document).map_err(|report| errors(&report))?;
    let generated =
        generator::regenerate(&source, config, &earlier).map_err(|report| errors(&report))?;
    write(&source, generated, folder)?;
    Ok(start.elapsed().as_secs_f64())
}

/// Writes a crate and what the next run needs to know, as `generate` does.
fn write(source: &Source, generated: Generated, folder: &Path) -> Result<(), String> {
    let write = || {
        let hold = Hold::take(folder)?;
        let plan = Plan::new(generated.files, generated.manifest, folder)?;
        Earlier::carry_out(&hold, &plan, true, source, &config(false), &generated.report)
    };
    write().map(drop).map_err(|report| errors(&report))
}

/// What the parser alone took for the text of a document, in seconds.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Parse {
    /// The time that passed.
    pub time: f64,
    /// The processor time, where the system tells.
    pub cpu: Option<f64>,
}

/// Parses a document with `serde_json` or `serde_yaml` and does nothing else.
///
/// # Errors
///
/// The text cannot be read or parsed.
pub fn parse(document: &Path) -> Result<Parse, String> {
    let text = fs::read_to_string(document).map_err(|error| error.to_string())?;
    let before = processor();
    let time = if text.trim_start().starts_with(['{', '[']) {
        timed(|| serde_json::from_str::<serde_json::Value>(&text)).map_err(|it| it.to_string())
    } else {
        // A number beyond 64 bits is no value of the parser's own.
        timed(|| serde_yaml::from_str::<serde_yaml::Value>(&text))
            .or_else(|_| timed(|| serde_yaml::from_str::<IgnoredAny>(&text)))
            .map_err(|it| it.to_string())
    }?;
    let cpu = processor().zip(before).map(|(after, before)| after - before);
    Ok(Parse { time, cpu })
}

/// The time to make a value; dropping it does not count.
fn timed<T, E>(make: impl FnOnce() -> Result<T, E>) -> Result<f64, E> {
    let start = Instant::now();
    let value = black_box(make()?);
    let time = start.elapsed().as_secs_f64();
    drop(value);
    Ok(time)
}

/// The processor time of this process, in seconds, which Linux keeps. The threads that generate have
/// ended when this is asked, and the clock of the process counts them.
fn processor() -> Option<f64> {
    /// Linux tells user programs of a hundred ticks a second on all machines.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut ticks = fields.split_whitespace().skip(11).map(str::parse::<f64>);
    let (user, system) = (ticks.next()?.ok()?, ticks.next()?.ok()?);
    Some((user + system) / TICKS)
}

/// The peak of the resident memory of this process, which Linux keeps.
fn peak() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// The errors of a report as text.
fn errors(report: &Report) -> String {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.render(false)).collect()
}
