//! The places of what loads but is wrong: keys that are there twice, numbers that are not finite.
//!
//! The parsers do not tell where these stand, so a text that has any is scanned once more.

use std::collections::HashMap;

use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;
use crate::source::scan::{Kind, Observer, Scalar, scan};
use crate::source::spelling::is_not_finite;
use crate::source::text;

/// A text that repeats itself a million times is told so this often.
const MOST: usize = 100;

/// The flaws of a text, with their places.
pub(super) fn find(text: &str, root: &Pointer, name: &str) -> Vec<Diagnostic> {
    let mut finder = Finder { root, frames: Vec::new(), flaws: Vec::new() };
    scan(text, &mut finder);
    let mut offsets: Vec<usize> = finder.flaws.iter().map(|flaw| flaw.at).collect();
    offsets.extend(finder.flaws.iter().filter_map(|flaw| flaw.first));
    let positions = text::positions(text, &offsets);
    let mut firsts = positions.iter().skip(finder.flaws.len());
    let found = finder.flaws.iter().zip(&positions).map(|(flaw, position)| {
        let mut found = match flaw.first.and_then(|_| firsts.next()) {
            Some(first) => duplicate(flaw, first.line),
            None => not_finite(flaw),
        };
        found = found.at(&flaw.pointer).in_file(name);
        found.place.position = Some(*position);
        found.place.excerpt = Some(text::excerpt(text, flaw.at));
        found
    });
    let found: Vec<Diagnostic> = found.collect();
    if found.is_empty() {
        // The scanner could not follow the text as far as the parser did.
        let message = "a key is there twice, of which the last one counts, or a number is not \
                       finite";
        return vec![Diagnostic::warning("duplicate-key", message).at(root).in_file(name)];
    }
    found
}

fn duplicate(flaw: &Flaw, first_line: usize) -> Diagnostic {
    let message =
        format!("the key `{}` is there twice in the same mapping; the last one counts", flaw.text);
    Diagnostic::warning("duplicate-key", message)
        .help(format!("it is first on line {first_line}; remove or rename one of the two"))
}

fn not_finite(flaw: &Flaw) -> Diagnostic {
    let message = format!(
        "`{}` is not a number that JSON has; it is read as the text where a text has to be, and as \
         `null` elsewhere",
        flaw.text
    );
    Diagnostic::warning("non-finite-number", message)
        .help("leave it out, or put the text in quotes")
}

struct Flaw {
    text: String,
    pointer: Pointer,
    at: usize,
    /// Of a key that is there twice, where it is first.
    first: Option<usize>,
}

struct Finder<'r> {
    root: &'r Pointer,
    frames: Vec<Frame>,
    flaws: Vec<Flaw>,
}

/// A container that is being read.
enum Frame {
    Mapping { seen: HashMap<String, usize>, key: Option<String> },
    List { index: usize },
}

impl Finder<'_> {
    /// The place of the item that is being read.
    fn pointer(&self) -> Pointer {
        self.frames.iter().fold(self.root.clone(), |at, frame| match frame {
            Frame::Mapping { key: Some(key), .. } => at.join(key),
            Frame::Mapping { key: None, .. } => at,
            Frame::List { index } => at.index(*index),
        })
    }

    /// Whether the next item is a key.
    fn expects_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame::Mapping { key: None, .. }))
    }

    fn flaw(&mut self, text: &str, at: usize, first: Option<usize>) {
        if self.flaws.len() < MOST {
            let pointer = self.pointer();
            self.flaws.push(Flaw { text: text.to_owned(), pointer, at, first });
        }
    }

    fn key(&mut self, text: &str, plain: bool, at: usize) {
        let Some(Frame::Mapping { seen, key }) = self.frames.last_mut() else { return };
        *key = Some(text.to_owned());
        // Merging twice is unusual, but nothing is lost by it.
        if plain && text == "<<" {
            return;
        }
        if let Some(first) = seen.insert(text.to_owned(), at) {
            self.flaw(text, at, Some(first));
        }
    }

    /// A value has ended.
    fn next(&mut self) {
        match self.frames.last_mut() {
            Some(Frame::Mapping { key, .. }) => *key = None,
            Some(Frame::List { index }) => *index += 1,
            None => {}
        }
    }
}

impl Observer for Finder<'_> {
    fn begin(&mut self, kind: Kind, _: usize) {
        self.frames.push(match kind {
            Kind::Mapping => Frame::Mapping { seen: HashMap::new(), key: None },
            Kind::List => Frame::List { index: 0 },
        });
    }

    fn end(&mut self) {
        self.frames.pop();
        self.next();
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: usize) {
        if self.expects_key() {
            return self.key(&scalar.text, scalar.plain, at);
        }
        if scalar.plain && is_not_finite(&scalar.text) {
            self.flaw(&scalar.text, at, None);
        }
        self.next();
    }

    fn alias(&mut self, _: usize) {
        match self.frames.last_mut() {
            // What an alias says as a key is not known here.
            Some(Frame::Mapping { key: key @ None, .. }) => *key = Some("*".to_owned()),
            _ => self.next(),
        }
    }

    fn is_done(&self) -> bool {
        self.flaws.len() == MOST
    }
}
