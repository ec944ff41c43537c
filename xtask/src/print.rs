//! Prints: results to the standard output, what went wrong to the standard error.
//!
//! A reader that went away, such as `head`, is no reason to stop: the work is done and the rest of
//! the text is dropped.

use std::fmt::Display;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use generator::diagnostics::{Diagnostic, Report, Severity};

use crate::Failed;
use crate::cli::{Color, OutputArgs};

/// Headings.
pub const BOLD: Style = Style::new().bold();
/// What is good or new.
pub const GREEN: Style = AnsiColor::Green.on_default();
/// What changes or deserves a look.
pub const YELLOW: Style = AnsiColor::Yellow.on_default();
/// What is bad or gone.
pub const RED: Style = AnsiColor::Red.on_default();
/// What matters least.
pub const DIM: Style = Style::new().dimmed();
/// Places in a diff.
pub const CYAN: Style = AnsiColor::Cyan.on_default();
/// No style.
pub const PLAIN: Style = Style::new();

/// The warnings that are shown unless all are asked for.
const WARNINGS: usize = 20;

/// Where everything is printed.
pub struct Printer {
    out: AutoStream<io::Stdout>,
    err: AutoStream<io::Stderr>,
    quiet: bool,
    verbose: bool,
    /// The first failure to write that is not a reader who went away.
    failure: Option<io::Error>,
}

impl Printer {
    /// A printer for these settings.
    pub fn new(args: &OutputArgs) -> Self {
        let color = match args.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self {
            out: AutoStream::new(io::stdout(), color),
            err: AutoStream::new(io::stderr(), color),
            quiet: args.quiet,
            verbose: args.verbose,
            failure: None,
        }
    }

    /// Whether everything is to be printed.
    pub fn verbose(&self) -> bool {
        self.verbose
    }

    /// Whether only errors are to be printed.
    #[cfg(any(feature = "conform", feature = "corpus"))]
    pub fn quiet(&self) -> bool {
        self.quiet
    }

    /// Prints a line of the result, unless quiet.
    pub fn line(&mut self, style: Style, text: impl Display) {
        if !self.quiet {
            let text = plain(&text.to_string());
            let written = writeln!(self.out, "{style}{text}{style:#}");
            self.note(written);
        }
    }

    /// Prints the result for a program as it is, even if quiet.
    pub fn raw(&mut self, text: &str) {
        let written = writeln!(self.out, "{text}");
        self.note(written);
    }

    /// Prints a word of the result and what it is about on one line, unless quiet.
    pub fn item(&mut self, style: Style, word: &str, text: impl Display) {
        if !self.quiet {
            let text = plain(&text.to_string());
            let written = writeln!(self.out, "  {style}{word:<10}{style:#} {text}");
            self.note(written);
        }
    }

    /// Prints a unified diff, unless quiet.
    pub fn diff(&mut self, text: &str) {
        for line in text.lines() {
            let style = match line.as_bytes().first() {
                _ if line.starts_with("---") || line.starts_with("+++") => BOLD,
                Some(b'-') => RED,
                Some(b'+') => GREEN,
                Some(b'@') => CYAN,
                _ => PLAIN,
            };
            self.line(style, line);
        }
    }

    /// Prints all errors of a report, and its warnings and notes unless quiet: the first ones, or all if
    /// verbose.
    pub fn report(&mut self, report: &Report) {
        let limit = match (self.quiet, self.verbose) {
            (true, _) => 0,
            (_, true) => usize::MAX,
            _ => WARNINGS,
        };
        let of = |severity: Severity| -> Vec<&Diagnostic> {
            report.diagnostics.iter().filter(|found| found.severity == severity).collect()
        };
        let notes = of(Severity::Note);
        let warnings = of(Severity::Warning);
        let (shown_notes, shown) = (notes.iter().take(limit), warnings.iter().take(limit));
        for found in shown.chain(shown_notes).chain(&of(Severity::Error)) {
            self.diagnostic(found);
        }
        let more = notes.len().saturating_sub(limit);
        if more > 0 && !self.quiet {
            self.note_line(format_args!("… and {more} more notes; -v shows them all"));
        }
        let more = warnings.len().saturating_sub(limit);
        if more > 0 && !self.quiet {
            self.note_line(format_args!("… and {more} more warnings; -v shows them all"));
        }
    }

    /// Prints a diagnostic to the standard error.
    pub fn diagnostic(&mut self, found: &Diagnostic) {
        let colour = self.err.current_choice() != ColorChoice::Never;
        let text = found.render(colour);
        let written = writeln!(self.err, "{}", text.trim_end_matches('\n'));
        self.note_err(written);
    }

    /// Prints an error and what to do about it.
    pub fn error(&mut self, message: impl Display, help: Option<&str>) {
        let (red, bold) = (RED.bold(), BOLD);
        let message = plain(&message.to_string());
        let written = writeln!(self.err, "{red}error{red:#}{bold}: {message}{bold:#}");
        self.note_err(written);
        if let Some(help) = help {
            let help = plain(help);
            let written = writeln!(self.err, "  {CYAN}help{CYAN:#}: {help}");
            self.note_err(written);
        }
    }

    /// Prints why a command cannot be carried out.
    #[cfg(any(feature = "bench", feature = "conform", feature = "corpus"))]
    pub fn fail(&mut self, message: impl Display) -> Failed {
        self.error(message, None);
        Failed
    }

    /// Prints text to the standard error as it is, even if quiet: for what other programs said.
    #[cfg(any(feature = "conform", feature = "corpus"))]
    pub fn quote(&mut self, text: &str) {
        for line in text.lines() {
            let line = plain(line);
            let written = writeln!(self.err, "    {line}");
            self.note_err(written);
        }
    }

    /// Prints a remark to the standard error, unless quiet.
    pub fn note_line(&mut self, text: impl Display) {
        if !self.quiet {
            let text = plain(&text.to_string());
            let written = writeln!(self.err, "{text}");
            self.note_err(written);
        }
    }

    /// Ends the printing; an error if a text could not be written.
    pub fn finish(mut self) -> Result<(), Failed> {
        let flushed = self.out.flush();
        self.note(flushed);
        match self.failure.take() {
            None => Ok(()),
            Some(error) => {
                self.error(format_args!("cannot write to the standard output: {error}"), None);
                Err(Failed)
            }
        }
    }

    fn note(&mut self, written: io::Result<()>) {
        if let Err(error) = written
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            self.failure.get_or_insert(error);
        }
    }

    /// If the standard error cannot be written to there is nobody left to tell.
    fn note_err(&mut self, written: io::Result<()>) {
        drop(written);
    }
}

/// The text without characters that would move the cursor, change colours or reverse the order of
/// letters: documents and file names can hold any of them.
fn plain(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut plain, c| {
        match c {
            '\t' => plain.push(c),
            _ if c.is_control() || is_bidi(c) => plain.extend(c.escape_unicode()),
            _ => plain.push(c),
        }
        plain
    })
}

/// Whether a character changes the direction of the text around it.
fn is_bidi(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `1 file`, `2 files`.
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_from_outside_cannot_steer_the_terminal() {
        assert_eq!(plain("a\x1b[31mb\r\u{202e}c\t日本"), "a\\u{1b}[31mb\\u{d}\\u{202e}c\t日本");
    }

    #[test]
    fn one_is_not_many() {
        assert_eq!(count(0, "file"), "0 files");
        assert_eq!(count(1, "file"), "1 file");
    }
}
