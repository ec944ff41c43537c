//! The file name of each model's page.
//!
//! A page is named after its type. Where that does not make a file of its own on every file system
//! (names that differ in case alone, names that Windows keeps for devices, names that are too
//! long), something is appended that depends on the name alone, so that it stays as it is whatever
//! else the document holds.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use crate::ir::{Api, TypeId};
use crate::naming::Names;

/// Names on Windows that no file can have, whatever its extension.
const DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// The longest stem in bytes: file systems allow 255 for the whole name.
const LONGEST: usize = 200;

/// The file name of each type's page.
pub(super) struct PageFiles(Vec<String>);

impl PageFiles {
    /// Gives every type of `api` a file name of its own in `docs/`.
    pub(super) fn new(api: &Api, names: &Names) -> Self {
        let mut uses: HashMap<String, usize> = HashMap::from([("readme".to_owned(), 1)]);
        uses.extend(DEVICES.map(|device| (device.to_owned(), 1)));
        for id in api.ids() {
            *uses.entry(stem(names.ty(id)).to_lowercase()).or_default() += 1;
        }
        let file = |id: TypeId| {
            let stem = stem(names.ty(id));
            if uses.get(&stem.to_lowercase()).is_some_and(|uses| *uses > 1) {
                format!("{stem}-{}.md", capitals(&stem))
            } else {
                format!("{stem}.md")
            }
        };
        Self(api.ids().map(file).collect())
    }

    /// The file name of a type's page.
    pub(super) fn of(&self, id: TypeId) -> &str {
        self.0.get(id.index()).map_or("README.md", String::as_str)
    }
}

/// The identifier, shortened where it is too long for a file name.
fn stem(identifier: &str) -> String {
    let name = identifier.strip_prefix("r#").unwrap_or(identifier);
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name
        .char_indices()
        .take_while(|(at, letter)| at + letter.len_utf8() <= LONGEST - 17)
        .map(|(_, letter)| letter)
        .collect();
    let digest = Sha256::digest(name.as_bytes());
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{cut}-{hash}")
}

/// Where the capital letters stand, which tells names apart that differ in case alone.
fn capitals(name: &str) -> String {
    let places: Vec<String> = name
        .chars()
        .enumerate()
        .filter(|(_, letter)| letter.is_uppercase())
        .map(|(place, _)| place.to_string())
        .collect();
    if places.is_empty() { "lower".to_owned() } else { places.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_tell_names_apart() {
        assert_eq!(capitals("FooBar"), "0-3");
        assert_eq!(capitals("Foobar"), "0");
        assert_eq!(capitals("foobar"), "lower");
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let long = "É".repeat(300);
        let longer = format!("{long}X");
        assert!(stem(&long).len() <= LONGEST);
        assert_ne!(stem(&long), stem(&longer));
        assert_eq!(stem("r#Short"), "Short");
    }
}
