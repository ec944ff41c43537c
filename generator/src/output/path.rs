//! Which texts may name a file below the output folder.

/// The name, directly below the output folder, of the generator's working folder: the lock, new
/// files before they are put in place, and what an earlier run remembers.
pub(super) const WORK: &str = ".generate";

/// Checks that a path has only plain components, so that it stays below whatever folder it is
/// joined to, on every platform. The error ends the sentence "the path …".
pub(super) fn check(path: &str) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("is empty");
    }
    if path.starts_with('/') {
        return Err("is absolute");
    }
    if path.contains('\\') {
        return Err("holds a backslash");
    }
    // `C:name` is absolute on one platform, `name:stream` a hidden part of a file.
    if path.contains(':') {
        return Err("holds a colon");
    }
    if path.chars().any(char::is_control) {
        return Err("holds a control character");
    }
    for part in path.split('/') {
        match part {
            "" => return Err("has an empty component"),
            "." | ".." => return Err("has a component `.` or `..`"),
            // The spelling is compared loosely, since some file systems ignore case.
            _ if part.eq_ignore_ascii_case(WORK) => return Err("lies in the working folder"),
            _ => {}
        }
    }
    Ok(())
}

/// The paths of the folders above a file, the outermost first: `a`, `a/b` for `a/b/c.rs`.
pub(super) fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_relative_paths_pass() {
        for path in ["a", "Cargo.toml", "src/models/pet.rs", ".gitattributes", "docs/..a.md"] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn paths_that_could_leave_the_folder_are_refused() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "./a",
            "a//b",
            "a/",
            "a\\b",
            "..\\x",
            "C:x",
            "a\0b",
            "a\nb",
            ".generate/new/0",
        ] {
            assert!(check(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn folders_come_outermost_first() {
        assert_eq!(folders("a/b/c.rs").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(folders("c.rs").count(), 0);
    }
}
