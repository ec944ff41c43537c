//! Which crates the generated crate depends on.

use memchr::memmem;
use serde::Serialize;

/// The crates that the generated sources use besides `serde`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Dependencies {
    /// `serde_json`
    pub serde_json: bool,
    /// `regex`
    pub regex: bool,
    /// `chrono`
    pub chrono: bool,
    /// `uuid`
    pub uuid: bool,
}

impl Dependencies {
    /// Those that the texts of Rust sources name outside comments.
    ///
    /// The sources themselves are asked, and not the types that they were made from, so that what
    /// a runtime module uses is counted without a second list of it.
    pub fn of<'a>(sources: impl IntoIterator<Item = &'a str>) -> Self {
        let mut found = Self::default();
        for source in sources {
            found.serde_json = found.serde_json || names(source, "serde_json::");
            found.regex = found.regex || names(source, "regex::");
            found.chrono = found.chrono || names(source, "chrono::");
            found.uuid = found.uuid || names(source, "uuid::");
        }
        found
    }
}

/// Whether code of `source` has `path` as the start of a path, not as a part of a longer name.
fn names(source: &str, path: &str) -> bool {
    memmem::find_iter(source.as_bytes(), path).any(|at| {
        let before = source.get(..at).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        !before.ends_with(|before: char| before.is_alphanumeric() || before == '_')
            && !line.trim_start().starts_with("//")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_code_names_counts() {
        let sources = [
            "/// See `uuid::Uuid`.\n//! chrono::NaiveDate\nuse my_serde_json::Value;",
            "pub at: chrono::DateTime<chrono::FixedOffset>,",
            "    ::serde_json::Value",
        ];
        assert_eq!(
            Dependencies::of(sources),
            Dependencies { serde_json: true, chrono: true, ..Dependencies::default() }
        );
        assert_eq!(Dependencies::of(sources[..1].iter().copied()), Dependencies::default());
    }
}
