//! `generate.toml`: which crates to generate from which documents.
//!
//! Read by hand from the spanned tree of the file, not by derived code, so that one run names
//! everything that is wrong, each with line, column and key.

mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use self::table::{Check, File, Table};
use super::{
    Config, FreeForm, IntegerType, Job, Layout, MapType, NumberType, Rule, SerdeStyle, Setters,
    TypeChoices, UnknownProperties,
};
use crate::diagnostics::{Diagnostic, Place, Report};

/// The largest configuration file that is read, in bytes.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

const CRATE_KEYS: &[&str] = &[
    "document",
    "out",
    "package",
    "include",
    "operations",
    "pages",
    "changelog",
    "standalone",
    "enums",
    "unions",
    "unknown-properties",
    "setters",
    "validate",
    "layout",
    "serde",
    "derives",
    "types",
    "formats",
    "mirrors",
    "rule",
];
const TYPE_KEYS: &[&str] = &["number", "integer", "map", "free-form"];
const RULE_KEYS: &[&str] =
    &["at", "rename", "type", "enums", "unions", "derives", "unknown-properties", "module"];

const OPENNESS: &[(&str, bool)] = &[("open", true), ("closed", false)];
const UNKNOWN_PROPERTIES: &[(&str, UnknownProperties)] = &[
    ("ignore", UnknownProperties::Ignore),
    ("keep", UnknownProperties::Keep),
    ("deny", UnknownProperties::Deny),
];
const SETTERS: &[(&str, Setters)] =
    &[("requests", Setters::Requests), ("all", Setters::All), ("none", Setters::None)];
const LAYOUTS: &[(&str, Layout)] =
    &[("component", Layout::Component), ("tag", Layout::Tag), ("prefix", Layout::Prefix)];
const SERDE_STYLES: &[(&str, SerdeStyle)] =
    &[("written", SerdeStyle::Written), ("derived", SerdeStyle::Derived)];
const NUMBERS: &[(&str, NumberType)] = &[("f64", NumberType::F64), ("number", NumberType::Number)];
const INTEGERS: &[(&str, IntegerType)] = &[("i128", IntegerType::I128), ("i64", IntegerType::I64)];
const MAPS: &[(&str, MapType)] =
    &[("btree-map", MapType::BTreeMap), ("hash-map", MapType::HashMap)];
const FREE_FORMS: &[(&str, FreeForm)] = &[("map", FreeForm::Map), ("named", FreeForm::Named)];

/// Reads the crates that a configuration file names, in its order. Paths in the file are relative
/// to its folder.
///
/// # Errors
///
/// Everything that is wrong with the file: it cannot be read, is not TOML, has unknown or missing
/// keys, or values that mean nothing.
pub fn read(path: &Path) -> Result<Vec<Job>, Report> {
    let name = path.display().to_string();
    let text = crate::source::read_text(path, &name, MOST_BYTES)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    parse(&name, folder, &text)
}

/// Reads the text of a configuration file that stands in `folder`.
fn parse(name: &str, folder: &Path, text: &str) -> Result<Vec<Job>, Report> {
    let mut file = File::new(name, text);
    let (root, mistakes) = DeTable::parse_recoverable(text);
    for mistake in mistakes {
        file.syntax(mistake.message(), mistake.span());
    }
    if !file.report.is_empty() {
        return Err(file.report);
    }
    let span = root.span();
    let root = Table::new(root.get_ref(), span, String::new());
    root.only(&mut file, &["crate"]);
    let mut jobs: Vec<Job> = Vec::new();
    let crates = root.tables(&mut file, "crate");
    if crates.is_empty() && file.report.is_empty() {
        file.report.push(
            Diagnostic::error("config-key", "the file names no crate to generate")
                .in_file(name)
                .help("add a `[[crate]]` with `document`, `out` and `package`"),
        );
    }
    for table in crates {
        let Some(job) = job(&mut file, &table, folder) else { continue };
        if jobs.iter().any(|known| known.out == job.out) {
            table.wrong(&mut file, "out", "another crate is written to this folder already");
        }
        jobs.push(job);
    }
    if file.report.is_empty() { Ok(jobs) } else { Err(file.report) }
}

fn job(file: &mut File<'_>, table: &Table<'_>, folder: &Path) -> Option<Job> {
    table.only(file, CRATE_KEYS);
    let document = table.required_text(file, "document");
    let out = table.required_text(file, "out");
    let package = table.required_text(file, "package");
    if let Some(package) = &package {
        table.check(file, "package", package, Check::Package);
    }
    let mut places = BTreeMap::new();
    let include = table.texts(file, "include", Check::Anything);
    for (name, span) in &include {
        places.insert(format!("include/{name}"), file.place(&table.key("include"), span));
    }
    let rules = rules(file, table, &mut places);
    let types = table.table(file, "types").map(|types| types_of(file, &types)).unwrap_or_default();
    let formats = table.table(file, "formats").map(|it| formats(file, &it, &mut places));
    let mirrors = table.table(file, "mirrors").map(|it| mirrors(file, &it, folder, &mut places));
    let usual = Config::default();
    let config = Config {
        include: include.into_iter().map(|(name, _)| name).collect(),
        operations: table.flag(file, "operations"),
        pages: table.flag(file, "pages").unwrap_or(usual.pages),
        changelog: table.flag(file, "changelog").unwrap_or(usual.changelog),
        standalone: table.flag(file, "standalone").unwrap_or(usual.standalone),
        types,
        formats: formats.unwrap_or_default(),
        open_enums: table.one_of(file, "enums", OPENNESS).unwrap_or(usual.open_enums),
        open_unions: table.one_of(file, "unions", OPENNESS),
        unknown_properties: table
            .one_of(file, "unknown-properties", UNKNOWN_PROPERTIES)
            .unwrap_or(usual.unknown_properties),
        setters: table.one_of(file, "setters", SETTERS).unwrap_or(usual.setters),
        validate: table.flag(file, "validate").unwrap_or(usual.validate),
        layout: table.one_of(file, "layout", LAYOUTS).unwrap_or(usual.layout),
        serde: table.one_of(file, "serde", SERDE_STYLES).unwrap_or(usual.serde),
        derives: derives(file, table),
        mirrors: mirrors.unwrap_or_default(),
        rules,
        lenient: usual.lenient,
        places,
        package: package?,
    };
    Some(Job { document: at(folder, &document?), out: at(folder, &out?), config })
}

/// A path from the configuration file's folder, without detours.
fn at(folder: &Path, path: &str) -> PathBuf {
    let mut joined = PathBuf::new();
    for part in folder.join(path).components() {
        let last_is_name =
            matches!(joined.components().next_back(), Some(std::path::Component::Normal(_)));
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if last_is_name => {
                joined.pop();
            }
            part => joined.push(part),
        }
    }
    joined
}

fn types_of(file: &mut File<'_>, table: &Table<'_>) -> TypeChoices {
    table.only(file, TYPE_KEYS);
    TypeChoices {
        number: table.one_of(file, "number", NUMBERS).unwrap_or_default(),
        integer: table.one_of(file, "integer", INTEGERS).unwrap_or_default(),
        map: table.one_of(file, "map", MAPS).unwrap_or_default(),
        free_form: table.one_of(file, "free-form", FREE_FORMS).unwrap_or_default(),
    }
}

fn formats(
    file: &mut File<'_>,
    table: &Table<'_>,
    places: &mut BTreeMap<String, Place>,
) -> BTreeMap<String, String> {
    let mut formats = BTreeMap::new();
    for format in table.names() {
        if let Some(path) = table.text(file, &format) {
            table.check(file, &format, &path, Check::Type);
            places.insert(format!("format/{format}"), table.place(file, &format));
            formats.insert(format, path);
        }
    }
    formats
}

fn mirrors(
    file: &mut File<'_>,
    table: &Table<'_>,
    folder: &Path,
    places: &mut BTreeMap<String, Place>,
) -> BTreeMap<String, PathBuf> {
    let mut mirrors = BTreeMap::new();
    for start in table.names() {
        if let Some(path) = table.required_text(file, &start) {
            places.insert(format!("mirror/{start}"), table.place(file, &start));
            mirrors.insert(start, at(folder, &path));
        }
    }
    mirrors
}

fn derives(file: &mut File<'_>, table: &Table<'_>) -> Vec<String> {
    let derives = table.texts(file, "derives", Check::Path);
    derives.into_iter().map(|(path, _)| path).collect()
}

fn rules(
    file: &mut File<'_>,
    table: &Table<'_>,
    places: &mut BTreeMap<String, Place>,
) -> Vec<Rule> {
    let mut rules = Vec::new();
    for rule in table.tables(file, "rule") {
        rule.only(file, RULE_KEYS);
        let Some(at) = rule.required_text(file, "at") else { continue };
        if !at.trim_start_matches('#').starts_with('/') {
            rule.wrong(file, "at", "this is not a JSON pointer: it does not start with `/`");
        }
        let place = rule.place(file, "at");
        places.insert(format!("rule/{at}"), place);
        let rename = rule.text(file, "rename");
        if let Some(name) = &rename {
            rule.check(file, "rename", name, Check::Name);
        }
        let replace = rule.text(file, "type");
        if let Some(path) = &replace {
            rule.check(file, "type", path, Check::Type);
        }
        let module = rule.text(file, "module");
        if let Some(name) = &module {
            rule.check(file, "module", name, Check::Module);
        }
        if RULE_KEYS.iter().all(|key| *key == "at" || rule.get(key).is_none()) {
            rule.wrong(file, "at", "the rule says nothing of what it matches");
        }
        rules.push(Rule {
            rename,
            replace,
            open: rule.one_of(file, "enums", OPENNESS),
            open_union: rule.one_of(file, "unions", OPENNESS),
            derives: derives(file, &rule),
            unknown_properties: rule.one_of(file, "unknown-properties", UNKNOWN_PROPERTIES),
            module,
            at,
        });
    }
    rules
}
