//! The stages in their order: a document's text becomes the files of a crate.

use std::collections::{BTreeMap, HashSet};

use crate::compare::{STORE, Surface};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Report, Severity};
use crate::earlier::Earlier;
use crate::ir::{Api, TypeId};
use crate::lower::Lowered;
use crate::naming::Names;
use crate::output::Manifest;
use crate::passes::Roots;
use crate::passes::checks::Checks;
use crate::passes::traits::Traits;
use crate::resolve::Documents;
use crate::source::Source;
use crate::source::spelling::Spellings;
use crate::times::{Times, Watch};
use crate::{compare, emit, load, lower, normalize, pages, parallel, passes, render, resolve};

/// A generated crate, not yet written anywhere.
#[derive(Debug)]
pub struct Generated {
    /// The files, by their paths relative to the crate's folder.
    pub files: BTreeMap<String, String>,
    /// What the crate's `manifest.json` says.
    pub manifest: Manifest,
    /// Warnings.
    pub report: Report,
    /// How long the stages took.
    pub times: Times,
}

impl Generated {
    /// What users can see of the models, as `api.json` says.
    pub fn surface(&self) -> Surface {
        let text = self.files.get(STORE).map(String::as_str).unwrap_or_default();
        Surface::from_text(text, self.manifest.all_types()).unwrap_or_default()
    }
}

/// A document as models with their names, before any code is written.
#[derive(Debug)]
pub struct Described {
    /// The types.
    pub api: Api,
    /// Their names.
    pub names: Names,
    /// The traits that they derive.
    pub traits: Traits,
    /// Warnings.
    pub report: Report,
    /// How long the stages took.
    pub times: Times,
}

/// Reads a document as models: everything that decides on the generated crate, and no code yet.
///
/// # Errors
///
/// The document cannot be read, is no OpenAPI 3.0 or 3.1, or does not have what the configuration
/// asks for. Each error names its place; warnings found so far are reported with them.
pub fn describe(source: &Source, config: &Config) -> Result<Described, Report> {
    describe_again(source, config, &Earlier::default())
}

/// As [`describe`], after an earlier run: the names that it gave stay.
///
/// # Errors
///
/// As there.
pub fn describe_again(
    source: &Source,
    config: &Config,
    earlier: &Earlier,
) -> Result<Described, Report> {
    let mut described = describe_unsettled(source, config, earlier)?;
    let mut watch = Watch::start();
    described.report = settle(source, described.report);
    described.times.rest += watch.lap();
    Ok(described)
}

/// As [`describe_again`], without the places of warnings in the text.
fn describe_unsettled(
    source: &Source,
    config: &Config,
    earlier: &Earlier,
) -> Result<Described, Report> {
    let mut report = Report::default();
    let mut times = Times::default();
    match read_models(source, config, earlier, &mut report, &mut times) {
        Ok((api, names, traits)) if !report.has_errors() => {
            Ok(Described { api, names, traits, report, times })
        }
        Ok(_) | Err(Stop) => Err(settle(source, report)),
    }
}

/// Generates a crate from a document.
///
/// Nothing is written; [`crate::output::Plan`] compares the result with a folder and writes it.
///
/// # Errors
///
/// Those of [`describe`], and names, paths and types of the configuration that are not Rust.
pub fn generate(source: &Source, config: &Config) -> Result<Generated, Report> {
    regenerate(source, config, &Earlier::default())
}

/// As [`generate`], after an earlier run: the names that it gave stay.
///
/// # Errors
///
/// As there.
pub fn regenerate(
    source: &Source,
    config: &Config,
    earlier: &Earlier,
) -> Result<Generated, Report> {
    let mut described = describe_unsettled(source, config, earlier)?;
    let mut found = std::mem::take(&mut described.report);
    found.extend(earlier.version_went_back(&described.api.title, &described.api.version));
    let mut problems = Report::default();
    let (mut report, output) =
        parallel::both(|| settle(source, found), || files(&described, config, &mut problems));
    let mut watch = Watch::start();
    report.extend(problems.diagnostics);
    let report = settle(source, report);
    match output {
        Ok((files, manifest, mut times)) if !report.has_errors() => {
            drop(described);
            times.rest += watch.lap();
            Ok(Generated { files, manifest, report, times })
        }
        Ok(_) | Err(Stop) => Err(report),
    }
}

/// Every finding once, with its place in the text, in the order of the places.
fn settle(source: &Source, mut report: Report) -> Report {
    report.deduplicate();
    source.locate(&mut report.diagnostics);
    report.sort();
    report
}

/// Keeps `cargo fmt` from changing what the generator formatted already.
const RUSTFMT: &str = "\
# Generated: the sources below are formatted already, whatever the settings above this folder.
disable_all_formatting = true
";

/// The run cannot go on; the reasons are in the report.
struct Stop;

type Models = (Api, Names, Traits);
type Output = (BTreeMap<String, String>, Manifest, Times);

/// Source → IR and names.
fn read_models(
    source: &Source,
    config: &Config,
    earlier: &Earlier,
    report: &mut Report,
    times: &mut Times,
) -> Result<Models, Stop> {
    let (earlier, resolved) =
        parallel::both(|| earlier.names(), || read(source, config, report, times));
    let resolved = resolved?;
    let mut watch = Watch::start();
    let mut lowered = lower::lower(resolved, config);
    times.lower = watch.lap();
    // Errors are told together: a rule that matches nothing beside an unknown component.
    report.extend(lowered.found.extract_if(.., |it| it.severity == Severity::Error));
    let roots = choose(&lowered, config, report)?;
    passes::run(&mut lowered.api, &roots, &mut lowered.found);
    let api = lowered.api;
    if config.validate {
        passes::checks::report(&api, &mut lowered.found);
    }
    report.extend(relevant(lowered.found, &api, config));
    if api.types.is_empty() {
        report.push(
            Diagnostic::note("no-models", "the document describes no schema that needs a model")
                .help("the crate is empty; `operations` and `include` say what is looked at"),
        );
    }
    times.passes = watch.lap();
    // What `validate` gives is named by users too.
    let taken: &[&str] = if config.validate { &["Violation", "Violations"] } else { &[] };
    let names = Names::keeping(&api, taken, &earlier, report);
    times.naming = watch.lap();
    let traits = Traits::new(&api, config.types.map);
    times.passes += watch.lap();
    Ok((api, names, traits))
}

/// Source → arena.
fn read(
    source: &Source,
    config: &Config,
    report: &mut Report,
    times: &mut Times,
) -> Result<resolve::Resolved, Stop> {
    let mut watch = Watch::start();
    let loaded = stop_on_error(load::load(source.name(), source.text()), report)?;
    report.extend(loaded.diagnostics);
    if report.has_errors() {
        return Err(Stop);
    }
    let dialect = stop_on_error(normalize::dialect(&loaded.value), report)?;
    report.extend(normalize::newer_version(&loaded.value));
    let main_file = source.path().and_then(|it| it.file_name()).map(|it| it.to_string_lossy());
    let main_file = main_file.unwrap_or_default();
    let mut flaws = Vec::new();
    let mut outside: Vec<String> = Vec::new();
    let documents = Documents::gather(loaded.value, &main_file, &mut |path| {
        let part = if resolve::is_outside(path) {
            outside.push(path.to_owned());
            source.open_mirrored(path, &config.mirrors)?
        } else {
            source.open(path)?
        };
        let loaded = load::load_part(&part.document, &part.name, &part.text)?;
        flaws.extend(loaded.diagnostics);
        Ok(loaded.value)
    });
    report.extend(flaws);
    if !config.lenient {
        report.extend(unused_mirrors(config, &outside));
    }
    times.load = watch.lap();
    let resolved =
        resolve::resolve(&documents, dialect, &Spellings::of(source), source.text().len());
    drop(documents);
    times.resolve = watch.lap();
    Ok(resolved)
}

/// An error for each mirror with whose start no reference to another document starts.
fn unused_mirrors(config: &Config, outside: &[String]) -> Vec<Diagnostic> {
    let unused = config
        .mirrors
        .keys()
        .filter(|start| !outside.iter().any(|document| document.starts_with(start.as_str())));
    unused
        .map(|start| {
            let message =
                format!("no reference outside the document's folder starts with `{start}`");
            let mut finding = Diagnostic::error("unused-mirror", message)
                .help("correct the start, or remove the entry");
            finding.place =
                config.places.get(&format!("mirror/{start}")).cloned().unwrap_or_default();
            finding
        })
        .collect()
}

/// Which types must stay: the components that the configuration includes, or everything.
fn choose(lowered: &Lowered, config: &Config, report: &mut Report) -> Result<Roots, Stop> {
    let mut types: Vec<TypeId> = Vec::new();
    if config.include.is_empty() {
        types.extend(lowered.components.iter().map(|(_, id)| *id));
    }
    for name in &config.include {
        match lowered.components.iter().find(|(known, _)| known == name) {
            Some((_, id)) => types.push(*id),
            None if config.lenient => {}
            None => report.push(unknown_component(name, lowered, config)),
        }
    }
    if report.has_errors() {
        return Err(Stop);
    }
    Ok(Roots {
        types,
        operations: lowered.roots.clone(),
        keep_operations: config.operations.unwrap_or(config.include.is_empty()),
        layout: config.layout,
    })
}

fn unknown_component(name: &str, lowered: &Lowered, config: &Config) -> Diagnostic {
    let known = lowered.components.iter().map(|(name, _)| name.as_str());
    let mut finding = Diagnostic::error(
        "unknown-component",
        format!("the document has no component `{name}` to include"),
    );
    finding.place = config.places.get(&format!("include/{name}")).cloned().unwrap_or_default();
    match crate::suggest::suggest(name, known) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help("components are the entries of `components.schemas`"),
    }
}

/// Where only some components were asked for, the mistakes of the others are nobody's business.
fn relevant(found: Vec<Diagnostic>, api: &Api, config: &Config) -> Vec<Diagnostic> {
    if config.include.is_empty() {
        return found;
    }
    let kept: HashSet<&str> = api.types.iter().map(|it| it.origin.as_str()).collect();
    let concerns = |pointer: &str| {
        let mut place = pointer;
        loop {
            if kept.contains(place) {
                return true;
            }
            match place.rsplit_once('/') {
                Some((above, _)) => place = above,
                None => return false,
            }
        }
    };
    found.into_iter().filter(|it| it.place.pointer.as_deref().is_none_or(concerns)).collect()
}

/// IR and names → the files of the crate.
fn files(described: &Described, config: &Config, report: &mut Report) -> Result<Output, Stop> {
    let Described { api, names, traits, .. } = described;
    let mut times = described.times;
    let checks = config.validate.then(|| Checks::new(api));
    let context = emit::Context { api, names, traits, checks: checks.as_ref(), config };
    let modules = emit::modules(api, names);
    let (store, rendered) = parallel::both(
        || compare::text(described, config),
        || render::render_all(&context, &modules, &mut times),
    );
    let mut files = match rendered {
        Ok(files) => files,
        Err(problems) => {
            report.extend(problems);
            return Err(Stop);
        }
    };
    let mut watch = Watch::start();
    files.insert(STORE.to_owned(), store);
    files.insert("src/rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    let sources = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let dependencies = pages::Dependencies::of(sources.map(|(_, text)| text.as_str()));
    let package = pages::package(api, names, config, dependencies, config.standalone);
    files.extend(stop_on_error(package.map_err(|it| *it), report)?);
    times.rest += watch.lap();
    if config.pages {
        files.extend(stop_on_error(pages::pages(api, names, config).map_err(|it| *it), report)?);
    }
    times.pages = watch.lap();
    let mut manifest = Manifest::new(&api.title, &api.version);
    let root = config.package.replace('-', "_");
    for id in api.ids() {
        let def = api.get(id);
        let places =
            if def.is_combined() { &mut manifest.combinations } else { &mut manifest.types };
        let at = def.origin.as_str().to_owned();
        places.entry(at).or_default().push(format!("{root}::{}", names.ty(id)));
    }
    times.rest += watch.lap();
    Ok((files, manifest, times))
}

fn stop_on_error<T>(result: Result<T, Diagnostic>, report: &mut Report) -> Result<T, Stop> {
    result.map_err(|error| {
        report.push(error);
        Stop
    })
}
