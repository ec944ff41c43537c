//! Prints diagnostics for people.
//!
//! Everything that may come from a document goes through [`harmless`] on its way out.

use std::fmt;

use super::sanitize::clip;
use super::{Diagnostic, Place, Report, Severity, harmless};

/// The longest message or help, in characters: a document may have names of megabytes.
const MESSAGE_LIMIT: usize = 1000;
/// The longest file name or pointer, in characters.
const PLACE_LIMIT: usize = 400;

const RESET: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const BLUE: &str = "\u{1b}[1;34m";
const CYAN: &str = "\u{1b}[1;36m";

impl Diagnostic {
    /// The finding as a few lines of text, without a final line break; with ANSI colours if asked.
    pub fn render(&self, colour: bool) -> String {
        let paint = |style: &str, text: &str| {
            if colour { format!("{style}{text}{RESET}") } else { text.to_owned() }
        };
        let style = match self.severity {
            Severity::Note => CYAN,
            Severity::Warning => YELLOW,
            Severity::Error => RED,
        };
        let head = paint(style, &format!("{}[{}]", self.severity, self.code));
        let message = paint(BOLD, &format!(": {}", tidy(&self.message, MESSAGE_LIMIT)));
        let mut text = head + &message;
        if let Some(place) = describe(&self.place) {
            text.push_str(&format!("\n  {} {place}", paint(BLUE, "-->")));
        }
        if let Some(excerpt) = &self.place.excerpt {
            text.push_str(&format!("\n   {} {}", paint(BLUE, "|"), tidy(excerpt, MESSAGE_LIMIT)));
        }
        if let Some(help) = &self.help {
            text.push_str(&format!("\n  {} {}", paint(CYAN, "help:"), tidy(help, MESSAGE_LIMIT)));
        }
        text
    }
}

impl Report {
    /// All findings as text, each followed by a line break; with ANSI colours if asked.
    pub fn render(&self, colour: bool) -> String {
        self.diagnostics.iter().map(|found| found.render(colour) + "\n").collect()
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostic {}
impl std::error::Error for Report {}

fn tidy(text: &str, limit: usize) -> String {
    harmless(&clip(text, limit)).into_owned()
}

/// `file:line:column (pointer)`, as far as it is known.
fn describe(place: &Place) -> Option<String> {
    let pointer = place.pointer.as_deref().map(|pointer| tidy(pointer, PLACE_LIMIT));
    let Some(file) = &place.file else { return pointer };
    let mut text = tidy(file, PLACE_LIMIT);
    if let Some(position) = place.position {
        text.push_str(&format!(":{}:{}", position.line, position.column));
    }
    if let Some(pointer) = pointer {
        text.push_str(&format!(" ({pointer})"));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    fn dangling() -> Diagnostic {
        let owner = Pointer::root().join("components").join("owner");
        let mut found = Diagnostic::error("dangling-reference", "`#/Pte` does not exist")
            .at(&owner)
            .in_file("spec/petstore.yaml")
            .at_position(12, 9)
            .help("did you mean `Pet`?");
        found.place.excerpt = Some("        $ref: '#/Pte'".to_owned());
        found
    }

    #[test]
    fn a_finding_tells_what_where_and_what_to_do() {
        let expected = "\
error[dangling-reference]: `#/Pte` does not exist
  --> spec/petstore.yaml:12:9 (#/components/owner)
   |         $ref: '#/Pte'
  help: did you mean `Pet`?";
        assert_eq!(dangling().to_string(), expected);
    }

    #[test]
    fn what_is_unknown_is_left_out() {
        assert_eq!(Diagnostic::warning("odd", "so it is").to_string(), "warning[odd]: so it is");
        let placed = Diagnostic::warning("odd", "so it is").at(&Pointer::root());
        assert_eq!(placed.to_string(), "warning[odd]: so it is\n  --> #");
        let filed = Diagnostic::error("odd", "so it is").in_file("a.yaml");
        assert_eq!(filed.to_string(), "error[odd]: so it is\n  --> a.yaml");
    }

    #[test]
    fn colours_come_only_when_asked_for() {
        assert!(
            dangling().render(true).starts_with("\u{1b}[1;31merror[dangling-reference]\u{1b}[")
        );
        assert!(!dangling().render(false).contains('\u{1b}'));
    }

    #[test]
    fn a_document_cannot_write_to_the_terminal_or_fake_a_line() {
        let hostile = "x\u{1b}[2J\nerror[fake]: \u{202e}y";
        let mut found = Diagnostic::error("odd", hostile).in_file(hostile).help(hostile);
        found.place.pointer = Some(hostile.to_owned());
        found.place.excerpt = Some(hostile.to_owned());
        let text = found.to_string();
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
        assert_eq!(text.lines().count(), 4, "{text}");
    }

    #[test]
    fn an_endless_name_is_clipped() {
        let found = Diagnostic::error("odd", "x".repeat(1 << 20));
        assert!(found.to_string().chars().count() < 1100);
    }

    #[test]
    fn a_report_prints_all_findings_in_order() {
        let mut report = Report::from(Diagnostic::error("one", "a"));
        report.push(Diagnostic::warning("two", "b"));
        assert_eq!(report.to_string(), "error[one]: a\nwarning[two]: b\n");
    }
}
