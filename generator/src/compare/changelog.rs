//! The changes over time: a text to which each run that changes something adds a section, the
//! newest on top. What is there already is never rewritten, so people may edit it.

use std::fmt::Write;

use super::{Comparison, Surface};
use crate::emit::code;

/// The path of the text in the generated crate.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// New sections go below this line.
const MARKER: &str = "<!-- The generator adds new sections below this line. -->";

/// The text before the marker of a new file.
const HEAD: &str = "\
# Changelog

What changed in the models when the document did. The sections are written by `cargo xtask generate`;
they can be edited, and are never rewritten.
";

/// The text of the file after a run; `None` if there is nothing to add, or if the file has no
/// marker and so is somebody else's.
///
/// `old` is what users saw of the crate before the run, if that is known.
pub fn updated(existing: Option<&str>, old: Option<&Surface>, new: &Surface) -> Option<String> {
    let section = match (existing, old) {
        // A file that is gone is begun anew, with what is known: the state of the crate.
        (None, None) => first(new),
        (_, Some(old)) => {
            let found = Comparison::new(old, new);
            match (found.is_empty(), existing) {
                (true, Some(_)) => return None,
                (true, None) => first(new),
                (false, _) => section(&found),
            }
        }
        (Some(_), None) => return None,
    };
    let Some(existing) = existing else {
        return Some(format!("{HEAD}\n{MARKER}\n\n{section}"));
    };
    let (before, after) = existing.split_once(MARKER)?;
    let after = after.trim_start_matches(['\r', '\n']);
    let gap = if after.is_empty() { "" } else { "\n" };
    Some(format!("{before}{MARKER}\n\n{section}{gap}{after}"))
}

/// Whether a text is a changelog to which sections can be added.
pub fn is_ours(text: &str) -> bool {
    text.contains(MARKER)
}

fn first(new: &Surface) -> String {
    let models = match new.models.len() {
        1 => "1 model".to_owned(),
        number => format!("{number} models"),
    };
    format!("{}\n{models}.\n", heading(&new.version))
}

fn section(found: &Comparison) -> String {
    let mut text = heading(&found.new_version);
    if found.old_version != found.new_version && !found.old_version.is_empty() {
        let _ = writeln!(text, "\nThe document was {} before.", code(&found.old_version));
    }
    format!("{text}\n{}", found.to_markdown(3))
}

fn heading(version: &str) -> String {
    if version.is_empty() {
        "## The document without a version\n".to_owned()
    } else {
        format!("## Document {}\n", code(version))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::tests::surface;

    const ONE: &str = "Pet: {type: object, properties: {id: {type: string}}}";
    const TWO: &str = "Pet: {type: object, properties: {id: {type: integer}}}";

    #[test]
    fn the_newest_is_on_top_and_the_rest_stays_as_it_was() {
        let (one, two) = (surface(ONE), surface(TWO));
        let first = updated(None, None, &one).expect("a new file");
        assert!(first.contains("## Document `1`\n\n1 model.\n"), "{first}");
        assert_eq!(updated(Some(&first), Some(&one), &one), None, "nothing changed");

        let edited = first.replace("1 model.", "The first one, by hand.");
        let second = updated(Some(&edited), Some(&one), &two).expect("a change");
        let third = updated(Some(&second), Some(&two), &one).expect("a change back");
        let place = |text: &str| third.find(text).expect("a section");
        assert!(
            place("`Option<i128>` → `Option<String>`") < place("`Option<String>` → `Option<i128>`")
        );
        assert!(place("`Option<String>` → `Option<i128>`") < place("The first one, by hand."));
        assert_eq!(third.matches(MARKER).count(), 1, "{third}");
    }

    #[test]
    fn the_file_of_somebody_else_is_left_alone() {
        assert_eq!(updated(Some("# My own\n"), Some(&surface(ONE)), &surface(TWO)), None);
    }
}
