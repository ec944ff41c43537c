//! The structure of a YAML text.

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::scan::{Kind, Observer, Scalar};

/// Shows the structure of a text's first YAML document to an observer, as far as it can be read.
pub(super) fn scan(text: &str, observer: &mut impl Observer) {
    let mut cursor = Cursor::new(text);
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        if observer.is_done() {
            return;
        }
        let at = cursor.byte(span.start.index());
        match event {
            Event::MappingStart(..) => observer.begin(Kind::Mapping, at),
            Event::SequenceStart(..) => observer.begin(Kind::List, at),
            Event::MappingEnd | Event::SequenceEnd => observer.end(),
            Event::Scalar(text, style, ..) => {
                observer.scalar(Scalar { text, plain: style == ScalarStyle::Plain }, at);
            }
            Event::Alias(_) => observer.alias(at),
            Event::DocumentEnd | Event::StreamEnd => return,
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
        }
    }
}

/// The byte where the second document of a text starts, if it has one.
pub(crate) fn second_document(text: &str) -> Option<usize> {
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    while let Some(Ok((event, span))) = parser.next_event() {
        if matches!(event, Event::DocumentStart(_)) {
            documents += 1;
            if documents == 2 {
                return Some(Cursor::new(text).byte(span.start.index()));
            }
        }
    }
    None
}

/// An alias that stands inside of what it stands for.
pub(crate) struct EndlessAlias<'t> {
    /// Its byte.
    pub at: usize,
    /// Its name.
    pub name: &'t str,
    /// The line of what it stands for.
    pub line: usize,
}

/// The first alias of a text that stands inside of what it stands for, if there is one.
pub(crate) fn endless_alias(text: &str) -> Option<EndlessAlias<'_>> {
    let mut parser = Parser::new_from_str(text);
    let mut open = Vec::new();
    while let Some(Ok((event, span))) = parser.next_event() {
        match event {
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => {
                open.push((anchor, span.start.line()));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
            }
            Event::Alias(alias) => {
                let Some((_, line)) = open.iter().find(|(anchor, _)| *anchor == alias) else {
                    continue;
                };
                let at = Cursor::new(text).byte(span.start.index());
                let ends =
                    |it: char| it.is_whitespace() || matches!(it, ',' | '[' | ']' | '{' | '}');
                let name = text.get(at..)?.trim_start_matches('*').split(ends).next()?;
                return Some(EndlessAlias { at, name, line: *line });
            }
            _ => {}
        }
    }
    None
}

/// Turns character counts, which rise from event to event, into bytes.
struct Cursor<'t> {
    text: &'t str,
    is_ascii: bool,
    characters: usize,
    bytes: usize,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, is_ascii: text.is_ascii(), characters: 0, bytes: 0 }
    }

    fn byte(&mut self, character: usize) -> usize {
        if self.is_ascii {
            return character.min(self.text.len());
        }
        let (before, after) = self.text.split_at_checked(self.bytes).unwrap_or_default();
        match character.checked_sub(self.characters) {
            Some(0) => {}
            Some(forward) => {
                self.bytes = match after.char_indices().nth(forward) {
                    Some((step, _)) => self.bytes + step,
                    None => self.text.len(),
                };
            }
            // A mapping is known to start only once its first `:` has been read.
            None => {
                let back = self.characters - character;
                self.bytes = before.char_indices().nth_back(back - 1).map_or(0, |(at, _)| at);
            }
        }
        self.characters = character;
        self.bytes
    }
}
