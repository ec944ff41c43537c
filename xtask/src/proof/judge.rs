//! Asks rustdoc what a crate offers.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::compare::Surface;

use super::wire::Program;
use crate::many::locks::Locks;

/// What a crate offers, one item a line, without the crate's own name in paths.
pub type Items = BTreeSet<String>;

/// Runs rustdoc.
pub struct Judge {
    target: PathBuf,
    locks: Locks,
}

impl Judge {
    /// A judge that compiles in a folder of its own.
    pub fn new(target: PathBuf) -> Self {
        Self { target, locks: Locks::default() }
    }

    /// The program that knows the models of the crate in `folder/models`.
    ///
    /// # Errors
    ///
    /// What the compiler said.
    pub fn program(
        &self,
        folder: &Path,
        package: &str,
        surface: &Surface,
    ) -> Result<Program, String> {
        Program::new(folder, package, surface, &self.target, &self.locks)
    }

    /// What the crate in a folder offers.
    ///
    /// # Errors
    ///
    /// What cargo said, or why rustdoc's answer cannot be read.
    pub fn items(&self, folder: &Path, package: &str) -> Result<Items, String> {
        self.locks.give(folder);
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let output = Command::new(cargo)
            .args(["rustdoc", "--quiet", "--lib", "--color", "never", "--target-dir"])
            .arg(&self.target)
            .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
            .current_dir(folder)
            // The form of the answer is not stable, so a stable toolchain has to be talked into it.
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        self.locks.take(folder);
        let crate_name = package.replace('-', "_");
        let answer = self.target.join("doc").join(format!("{crate_name}.json"));
        let api = public_api::Builder::from_rustdoc_json(answer)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .build()
            .map_err(|error| error.to_string())?;
        let own = format!("{crate_name}::");
        Ok(api.items().map(|item| item.to_string().replace(&own, "")).collect())
    }
}

/// The items with every alias as what it stands for, and as they were: an alias is no type of its own.
pub fn without_aliases(items: &Items) -> BTreeMap<String, String> {
    let aliases: BTreeMap<&str, &str> = items
        .iter()
        .filter_map(|item| item.strip_prefix("pub type ")?.split_once(" = "))
        .filter(|(name, _)| !name.contains("::"))
        .collect();
    let expand = |text: &str| {
        let mut text = text.to_owned();
        // Aliases of aliases are looked through; none is longer than this.
        for _ in 0..16 {
            let next = replace(&text, |name| aliases.get(name).copied());
            if next == text {
                break;
            }
            text = next;
        }
        text
    };
    items
        .iter()
        .map(|item| {
            let expanded = match item.split_once(" = ") {
                Some((name, of)) if item.starts_with("pub type ") => {
                    format!("{name} = {}", expand(of))
                }
                _ => expand(item),
            };
            (expanded, item.clone())
        })
        .collect()
}

/// The text with some of its identifiers replaced, where they stand first in a path.
pub fn replace<'a>(text: &str, with: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_alphanumeric() || c == '_') {
        let (before, word) = rest.split_at(start);
        result.push_str(before);
        let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        let is_first = !result.ends_with("::");
        result.push_str(if is_first { with(word).unwrap_or(word) } else { word });
        rest = after;
    }
    result.push_str(rest);
    result
}
