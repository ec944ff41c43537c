//! `manifest.json`: which files of a crate the generator owns, and which schema became which type.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::path;
use crate::diagnostics::{Diagnostic, Report, harmless_json};
use crate::parallel;

/// The manifest's path in the generated crate.
pub const MANIFEST: &str = "manifest.json";

/// The version of the manifest's own form.
const FORMAT: u64 = 1;

/// What the generator says about a crate that it made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The version of the generator.
    pub generator: String,
    /// The document's `info.title`.
    pub title: String,
    /// The document's `info.version`.
    pub version: String,
    /// Every file that the generator owns, except the manifest: its path relative to the crate's
    /// folder, with `/`, and the SHA-256 of its text in lower-case hexadecimal digits.
    pub files: BTreeMap<String, String>,
    /// Every schema that became a type: its JSON pointer and the full Rust path of the type. Of a
    /// schema that became several the first is the whole, and the others are parts of it.
    pub types: BTreeMap<String, Vec<String>>,
    /// The types that a schema became together with others, such as a member of a union with what
    /// stands beside the union: by the schema's JSON pointer.
    pub combinations: BTreeMap<String, Vec<String>>,
}

/// The manifest as it stands in the file. Fields that are not named here are ignored when reading,
/// so that later versions can add some.
#[derive(Serialize, Deserialize)]
struct Form {
    format: u64,
    #[serde(default)]
    generator: String,
    #[serde(default)]
    document: Document,
    files: BTreeMap<String, String>,
    #[serde(default)]
    types: BTreeMap<String, Paths>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    combinations: BTreeMap<String, Paths>,
}

/// The paths of the types of one schema, nearly always a single one.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Several(Vec<String>),
}

impl From<Paths> for Vec<String> {
    fn from(paths: Paths) -> Self {
        match paths {
            Paths::One(path) => vec![path],
            Paths::Several(paths) => paths,
        }
    }
}

impl From<&[String]> for Paths {
    fn from(paths: &[String]) -> Self {
        match paths {
            [path] => Self::One(path.clone()),
            paths => Self::Several(paths.to_vec()),
        }
    }
}

#[derive(Default, Serialize, Deserialize)]
struct Document {
    #[serde(default)]
    title: String,
    #[serde(default)]
    version: String,
}

/// The part of every version of the file that says which one it is.
#[derive(Deserialize)]
struct Header {
    format: u64,
}

impl Manifest {
    /// A manifest of this generator without files and types.
    pub fn new(title: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            generator: env!("CARGO_PKG_VERSION").to_owned(),
            title: title.into(),
            version: version.into(),
            files: BTreeMap::new(),
            types: BTreeMap::new(),
            combinations: BTreeMap::new(),
        }
    }

    /// The full Rust path of the type that the schema at a place became by itself.
    pub fn type_at(&self, pointer: &str) -> Option<&str> {
        self.types.get(pointer)?.first().map(String::as_str)
    }

    /// The places of all schemas that became types, each with the path of what it is by itself.
    pub fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types.iter().filter_map(|(at, paths)| Some((at.as_str(), paths.first()?.as_str())))
    }

    /// The places of all types, combinations too, with the paths of those.
    pub fn all_types(&self) -> impl Iterator<Item = (&str, &[String])> {
        let all = self.types.iter().chain(&self.combinations);
        all.map(|(at, paths)| (at.as_str(), paths.as_slice()))
    }

    /// Sets the files that the generator owns to those given, as path → text.
    pub fn own(&mut self, files: &BTreeMap<String, String>) {
        let files: Vec<_> = files.iter().collect();
        let hashed = parallel::map(&files, |(path, text)| ((*path).clone(), hash(text)));
        self.files = hashed.into_iter().collect();
    }

    /// The manifest of the crate in a folder; `None` if it has none.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is not a manifest, was written in a newer form, or lists a path
    /// that does not lie below the folder.
    pub fn read(folder: &Path) -> Result<Option<Self>, Report> {
        let file = folder.join(MANIFEST);
        // A link is not followed: what it leads to is not the generator's.
        let text = match fs::symlink_metadata(&file) {
            Ok(found) if found.is_file() => fs::read_to_string(&file),
            Ok(_) => return Err(broken(folder, "it is not a regular file")),
            Err(error) => Err(error),
        };
        match text {
            Ok(text) => Self::parse(&text).map(Some).map_err(|why| broken(folder, &why)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(broken(folder, &error.to_string())),
        }
    }

    /// Reads the text of a manifest; the error is the reason why it is none.
    fn parse(text: &str) -> Result<Self, String> {
        let header: Header = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if header.format != FORMAT {
            return Err(format!(
                "its format is {}, and this generator knows format {FORMAT}",
                header.format
            ));
        }
        let form: Form = serde_json::from_str(text).map_err(|error| error.to_string())?;
        for (name, hash) in &form.files {
            path::check(name).map_err(|why| format!("the path {name:?} {why}"))?;
            if name.eq_ignore_ascii_case(MANIFEST) {
                return Err("it lists itself".to_owned());
            }
            if hash.len() != 64 || !hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
                return Err(format!("the hash of {name:?} is not a SHA-256"));
            }
        }
        Ok(Self {
            generator: form.generator,
            title: form.document.title,
            version: form.document.version,
            files: form.files,
            types: read_paths(form.types),
            combinations: read_paths(form.combinations),
        })
    }

    /// The text of the file: pretty, sorted, with a line end at its end.
    pub fn to_text(&self) -> String {
        let form = Form {
            format: FORMAT,
            generator: self.generator.clone(),
            document: Document { title: self.title.clone(), version: self.version.clone() },
            files: self.files.clone(),
            types: written_paths(&self.types),
            combinations: written_paths(&self.combinations),
        };
        // Numbers, texts and maps keyed by text always have a JSON form.
        let mut text = serde_json::to_string_pretty(&form).unwrap_or_default();
        text.push('\n');
        harmless_json(text)
    }
}

fn read_paths(form: BTreeMap<String, Paths>) -> BTreeMap<String, Vec<String>> {
    form.into_iter().map(|(at, paths)| (at, paths.into())).collect()
}

fn written_paths(paths: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, Paths> {
    paths.iter().map(|(at, it)| (at.clone(), it.as_slice().into())).collect()
}

/// The SHA-256 of a text, in lower-case hexadecimal digits.
pub(super) fn hash(text: impl AsRef<[u8]>) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    let digest = Sha256::digest(text);
    digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

fn broken(folder: &Path, why: &str) -> Report {
    Diagnostic::error("output-manifest", format!("this is not a manifest that can be used: {why}"))
        .in_file(folder.join(MANIFEST).display().to_string())
        .help(
            "restore the file from version control and generate again; or remove it and generate \
             with `--force`: then no file of an earlier run is removed",
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_files(files: &str) -> String {
        format!(r#"{{"format":1,"document":{{}},"files":{files},"types":{{}}}}"#)
    }

    #[test]
    fn the_text_is_read_back_and_stable() {
        let mut manifest = Manifest::new("Pets", "1.2");
        manifest.own(&BTreeMap::from([
            ("src/lib.rs".to_owned(), "abc".to_owned()),
            ("Cargo.toml".to_owned(), String::new()),
        ]));
        manifest.types.insert("#/components/schemas/Pet".to_owned(), vec!["pets::Pet".to_owned()]);
        let both = ["pets::Cat", "pets::Dog"].map(str::to_owned);
        manifest.types.insert("#/components/schemas/Base".to_owned(), both.into());
        let text = manifest.to_text();
        assert!(text.starts_with("{\n  \"format\": 1,\n"), "{text}");
        assert!(text.ends_with("}\n"), "{text}");
        assert!(text.find("Cargo.toml") < text.find("src/lib.rs"), "{text}");
        assert!(
            text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            "the well-known SHA-256 of `abc`: {text}"
        );
        assert_eq!(Manifest::parse(&text), Ok(manifest));
    }

    #[test]
    fn fields_of_later_versions_are_ignored() {
        let read = Manifest::parse(r#"{"format":1,"digest":"x","files":{},"document":{"a":1}}"#);
        assert_eq!(read, Ok(Manifest::default()));
    }

    #[test]
    fn hostile_paths_are_refused() {
        let hash = "0".repeat(64);
        for path in ["../x", "/etc/passwd", "a/../../b", "..\\\\x", "C:\\\\x", "", "manifest.json"]
        {
            let text = with_files(&format!(r#"{{"{path}":"{hash}"}}"#));
            assert!(Manifest::parse(&text).is_err(), "{path}");
        }
        assert!(Manifest::parse(&with_files(&format!(r#"{{"a":"{hash}"}}"#))).is_ok());
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        for text in ["", "{", "[]", "{}", r#"{"format":1}"#, r#"{"format":2,"files":{}}"#] {
            assert!(Manifest::parse(text).is_err(), "{text}");
        }
        assert!(Manifest::parse(&with_files(r#"{"a":"short"}"#)).is_err());
        assert!(Manifest::parse(&with_files(r#"{"a":1}"#)).is_err());
    }
}
