//! Package names: which are good, and which one a document gets.

use std::path::Path;

use generator::config::package::complaint;

/// Names of documents that say nothing about what is in them.
const GENERIC: &[&str] = &["openapi", "swagger", "api", "spec", "schema", "index", "main", "root"];

/// Reads a package name that the user gave.
pub fn parse(text: &str) -> Result<String, String> {
    complaint(text).map_or_else(|| Ok(text.to_owned()), |complaint| Err(complaint.to_owned()))
}

/// The package name for a document: from its file name, or from the output folder's where that
/// says nothing. It ends in `-models`.
pub fn derive(document: &Path, out: &Path) -> String {
    let name = |path: &Path| path.file_stem().map(|stem| slug(&stem.to_string_lossy()));
    // The folder may have been given as `.`, and its last part may have a dot.
    let folder = || {
        let full = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
        full.file_name().map(|name| slug(&name.to_string_lossy()))
    };
    let says_something = |name: &String| !name.is_empty() && !GENERIC.contains(&name.as_str());
    let name = name(document)
        .filter(says_something)
        .or_else(|| folder().filter(says_something))
        .unwrap_or_else(|| "api".to_owned());
    let start = if name.starts_with(|first: char| first.is_ascii_digit()) { "api-" } else { "" };
    let end = if name == "models" || name.ends_with("-models") { "" } else { "-models" };
    format!("{start}{name}{end}")
}

/// The text in lower case, with one `-` for each run of what a package name cannot have.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn derived(document: &str, out: &str) -> String {
        derive(Path::new(document), Path::new(out))
    }

    #[test]
    fn the_document_names_the_package() {
        assert_eq!(derived("spec/stackone-connect.yaml", "x"), "stackone-connect-models");
        assert_eq!(derived("My API (v2).json", "x"), "my-api-v2-models");
        assert_eq!(derived("15-2025-12-05.json", "x"), "api-15-2025-12-05-models");
    }

    #[test]
    fn the_folder_names_it_where_the_document_says_nothing() {
        assert_eq!(derived("openapi.yaml", "a/Pets"), "pets-models");
        assert_eq!(derived("openapi.yaml", "a/pets-models/"), "pets-models");
        assert_eq!(derived("日本.yaml", "a/pets.v1"), "pets-v1-models");
        assert_eq!(derived("openapi.yaml", "/"), "api-models");
    }

    #[test]
    fn what_is_derived_can_be_given() {
        for document in ["struct.yaml", "test.yaml", "---.json", "9.yaml", ".yaml", "models.yml"] {
            let name = derived(document, "core");
            assert_eq!(parse(&name).as_ref(), Ok(&name), "{document}");
        }
    }
}
