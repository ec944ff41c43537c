//! Gives diagnostics their files, lines, columns and excerpts.

use std::collections::BTreeMap;

use super::track::Tracker;
use super::{Source, scan, text};
use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;

impl Source {
    /// Fills in file, position and excerpt of the diagnostics that point into this document or
    /// into a further file that was opened. Each text is read at most once, and only if a
    /// diagnostic needs it. What is already filled in stays.
    ///
    /// A member is placed at its key, an item of a list at its value. A pointer to something that
    /// the text does not have, because it comes from an alias or was never there, is placed at
    /// what is above it.
    pub fn locate(&self, diagnostics: &mut [Diagnostic]) {
        let mut by_file: BTreeMap<String, Vec<(&mut Diagnostic, Pointer)>> = BTreeMap::new();
        for diagnostic in diagnostics {
            if diagnostic.place.position.is_some() {
                continue;
            }
            let pointer = diagnostic.place.pointer.as_deref().and_then(Pointer::parse);
            if let Some(pointer) = pointer {
                let file = pointer.document().to_owned();
                by_file.entry(file).or_default().push((diagnostic, pointer));
            }
        }
        for (file, group) in by_file {
            if file.is_empty() {
                locate_in(&self.name, &self.text, group);
            } else if let Some(part) = self.part(&file) {
                locate_in(&part.name, &part.text, group);
            }
        }
    }
}

fn locate_in(name: &str, text: &str, group: Vec<(&mut Diagnostic, Pointer)>) {
    let mut tracker = Tracker::new();
    let paths: Vec<Vec<usize>> =
        group.iter().map(|(_, pointer)| tracker.want(pointer.tokens())).collect();
    scan::scan(text, &mut tracker);
    let offsets: Vec<usize> =
        paths.iter().map(|path| tracker.find(path).unwrap_or_default()).collect();
    let positions = text::positions(text, &offsets);
    for (((diagnostic, _), offset), position) in group.into_iter().zip(offsets).zip(positions) {
        let place = &mut diagnostic.place;
        place.file.get_or_insert_with(|| name.to_owned());
        place.position = Some(position);
        place.excerpt.get_or_insert_with(|| text::excerpt(text, offset));
    }
}
