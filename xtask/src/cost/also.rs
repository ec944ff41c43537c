//! Crates that other generators made.

use std::path::PathBuf;

use super::record::OWN;

/// What stands for the document's name in a folder.
const DOCUMENT: &str = "{document}";

/// Where the crates of another generator are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Also {
    /// What the generator is called in the results.
    pub name: String,
    folder: String,
}

impl Also {
    /// The folder of the crate for a document.
    pub fn folder(&self, document: &str) -> PathBuf {
        self.folder.replace(DOCUMENT, document).into()
    }
}

/// Reads `NAME=FOLDER`.
///
/// # Errors
///
/// It is not of that form, or the name is that of our own crates.
pub fn parse(text: &str) -> Result<Also, String> {
    match text.split_once('=') {
        Some((name, _)) if OWN.contains(&name) => Err(format!("`{name}` is a crate of our own")),
        Some((name, folder)) if !name.is_empty() && !folder.is_empty() => {
            Ok(Also { name: name.to_owned(), folder: folder.to_owned() })
        }
        _ => Err("the form is NAME=FOLDER".to_owned()),
    }
}

/// Looks for what would measure a crate twice.
///
/// # Errors
///
/// A name stands twice, or a folder is the same for several documents.
pub fn check(also: &[Also], documents: usize) -> Result<(), String> {
    for (index, one) in also.iter().enumerate() {
        if also.iter().take(index).any(|other| other.name == one.name) {
            return Err(format!("`{}` stands twice", one.name));
        }
        if documents > 1 && !one.folder.contains(DOCUMENT) {
            return Err(format!(
                "{documents} documents, but one folder for `{}`: write {DOCUMENT} where its path \
                 has a document's name",
                one.name
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_folder_are_read() {
        let also = parse("other=made/{document}/a=b").unwrap();
        assert_eq!(also.name, "other");
        assert_eq!(also.folder("pets"), PathBuf::from("made/pets/a=b"));
        for wrong in ["", "other", "other=", "=folder", "ours=folder", "derived=folder"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_crate_is_measured_twice() {
        let (one, each) = (parse("a=x").unwrap(), parse("b=x/{document}").unwrap());
        assert!(check(&[one.clone(), each.clone()], 1).is_ok());
        assert!(check(&[one.clone(), each.clone()], 2).unwrap_err().contains("{document}"));
        assert!(check(&[each.clone(), each], 2).unwrap_err().contains("twice"));
    }
}
