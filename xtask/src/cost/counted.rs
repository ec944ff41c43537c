//! The types and lines of a crate, by one rule for all generators.

use std::fs;
use std::path::Path;

use serde::Serialize;
use syn::{Item, Visibility};

/// What is in the sources of a crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// The structs, enums and aliases that are `pub`, wherever they stand outside of functions.
    pub types: usize,
    /// The lines, empty ones too.
    pub lines: usize,
}

/// Counts what is in `src/`.
///
/// # Errors
///
/// A file cannot be read, or is no Rust.
pub fn count(folder: &Path) -> Result<Counted, String> {
    let mut counted = Counted::default();
    let mut open = vec![folder.join("src")];
    while let Some(folder) = open.pop() {
        let failed = |error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                let file = syn::parse_file(&text)
                    .map_err(|error| format!("{} is no Rust: {error}", path.display()))?;
                counted.lines += text.lines().count();
                counted.types += types(&file.items);
            }
        }
    }
    Ok(counted)
}

fn types(items: &[Item]) -> usize {
    let is_public =
        |visibility: &Visibility| usize::from(matches!(visibility, Visibility::Public(_)));
    let number = |item: &Item| match item {
        Item::Struct(it) => is_public(&it.vis),
        Item::Enum(it) => is_public(&it.vis),
        Item::Type(it) => is_public(&it.vis),
        Item::Mod(it) => it.content.as_ref().map_or(0, |(_, items)| types(items)),
        _ => 0,
    };
    items.iter().map(number).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_types_of_all_files_and_modules_count() {
        let folder = tempfile::TempDir::new().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(
            "src/lib.rs",
            "mod a;\nmod b {\n    pub struct B;\n    pub(crate) struct Hidden;\n}\n",
        );
        write("src/a/deep.rs", "pub enum A {}\n\npub type C = A;\nstruct Own;\npub trait T {}\n");
        write("src/a.rs", "// pub struct NoType;\nimpl A { pub fn f() { pub struct Inside; } }\n");
        write("src/notes.txt", "pub struct NoSource;");
        write("tests/t.rs", "pub struct Test;");
        assert_eq!(count(folder.path()), Ok(Counted { types: 3, lines: 12 }));
        write("src/bad.rs", "pub struct");
        assert!(count(folder.path()).unwrap_err().contains("bad.rs"));
    }
}
