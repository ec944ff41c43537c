//! Makes and measures the crates of one document.

use std::path::{Path, PathBuf};

use generator::config::{Config, SerdeStyle};
use generator::source::Source;

use super::also::Also;
use super::compile::{self, Failure, Limits, MODES};
use super::counted::{self, Counted};
use super::record::{Made, OWN, Record};
use crate::many::caught::caught;
use crate::many::documents::Document;
use crate::many::locks::Locks;
use crate::many::made;

/// How documents are tried.
pub struct Trial<'a> {
    /// The folder in which our crates' folders are made.
    pub crates: PathBuf,
    /// The shared target folder.
    pub target: PathBuf,
    /// The crates of other generators.
    pub also: &'a [Also],
    /// What a compiler may take.
    pub limits: Limits,
    /// The versions that our own crates use.
    pub locks: Locks,
}

impl Trial<'_> {
    /// Measures all crates of a document, and shows each with `row` as soon as it is known. One that
    /// fails does not stop the others.
    pub fn run(&self, document: &Document, mut row: impl FnMut(&Made)) -> Record {
        let own = OWN.into_iter().zip([SerdeStyle::Written, SerdeStyle::Derived]);
        let own = own.map(|(name, serde)| self.own(document, name, serde));
        let others = self.also.iter().map(|also| self.other(document, also));
        let crates = own.chain(others).inspect(|made| row(made)).collect();
        let path = document.path.display().to_string();
        Record { document: path, name: document.name.clone(), crates }
    }

    fn own(&self, document: &Document, name: &str, serde: SerdeStyle) -> Made {
        let folder = self.crates.join(&document.name).join(name);
        let package = format!("cost-{}-{name}", document.name);
        if let Err(detail) = self.make(document, package, serde, &folder) {
            return failed(name, Failure { summary: "does not generate".to_owned(), detail });
        }
        self.locks.give(&folder);
        let made = self.measure(name, &folder);
        self.locks.take(&folder);
        made
    }

    fn other(&self, document: &Document, also: &Also) -> Made {
        let folder = also.folder(&document.name);
        // As cargo tells it.
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        if folder.join("Cargo.toml").is_file() {
            self.measure(&also.name, &folder)
        } else {
            failed(&also.name, Failure::new(format!("no crate in {}", folder.display())))
        }
    }

    fn make(
        &self,
        document: &Document,
        package: String,
        serde: SerdeStyle,
        folder: &Path,
    ) -> Result<(), String> {
        let config = Config { package, pages: false, serde, standalone: true, ..Config::default() };
        let made = caught(|| {
            let source = Source::read(&document.path).map_err(|report| made::errors(&report))?;
            made::make(&source, &config, folder)
        });
        made?.map(drop)
    }

    fn measure(&self, name: &str, folder: &Path) -> Made {
        let mut made = match counted::count(folder) {
            Ok(counted) => Made { counted, ..failed(name, Failure::new(String::new())) },
            Err(error) => return failed(name, Failure::new(error)),
        };
        made.failure = None;
        for mode in MODES {
            match compile::alone(folder, &self.target, mode, self.limits) {
                Ok(time) => made.times.push((mode, time)),
                Err(failure) => {
                    made.failure = Some(failure);
                    break;
                }
            }
        }
        made
    }
}

fn failed(name: &str, failure: Failure) -> Made {
    let name = name.to_owned();
    Made { name, counted: Counted::default(), times: Vec::new(), failure: Some(failure) }
}
