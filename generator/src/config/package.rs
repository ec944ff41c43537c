//! Which names a generated package can have.

/// Crates that the generated one can use by their names, and Rust's own.
const TAKEN: [&str; 11] = [
    "alloc",
    "chrono",
    "core",
    "proc_macro",
    "regex",
    "serde",
    "serde_core",
    "serde_json",
    "std",
    "test",
    "uuid",
];

/// What is wrong with the name of a package; `None` for one that the generated package can have.
pub fn complaint(name: &str) -> Option<&'static str> {
    let is_word = name.len() <= 64
        && name.starts_with(|it: char| it.is_ascii_alphabetic())
        && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_');
    if !is_word {
        return Some(
            "this is not a package name: letters, digits, `-` and `_`, starting with a letter, at most 64",
        );
    }
    let root = name.replace('-', "_");
    // `gen` is one since the edition of 2024, which syn leaves open.
    if root == "gen" || syn::parse_str::<syn::Ident>(&root).is_err() {
        return Some("this is a keyword of Rust, which no package can be called");
    }
    TAKEN
        .contains(&root.as_str())
        .then_some("a crate that the generated code needs is called like this; choose another name")
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn names_that_could_not_be_built_are_refused() {
        let long = "a".repeat(65);
        let names =
            ["", "1a", "-a", "a b", "a/b", "é", "struct", "self", "gen", "proc-macro", "core"];
        for name in names.into_iter().chain(["serde", "serde-json", &long]) {
            assert!(complaint(name).is_some(), "{name:?}");
        }
        for name in ["a", "pet-models", "serde_models", "A1"] {
            assert_eq!(complaint(name), None, "{name:?}");
        }
    }
}
