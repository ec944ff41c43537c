//! Which crates the generated crate depends on.

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
            for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
                found.serde_json |= names(line, "serde_json::");
                found.regex |= names(line, "regex::");
                found.chrono |= names(line, "chrono::");
                found.uuid |= names(line, "uuid::");
            }
        }
        found
    }
}

/// Whether `line` has `path` as the start of a path, not as a part of a longer name.
fn names(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_')
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
