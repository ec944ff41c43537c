//! Schemas by what they call themselves: `$id`, `$anchor`, and the `$self` of a document.

use std::collections::{BTreeMap, HashMap};

use super::super::reference;
use super::{Documents, Located, way};
use crate::load::Value;
use crate::pointer::Pointer;

/// The places of schemas with the same anchor, each with its number in the order of the document.
pub(super) type Anchored = BTreeMap<String, usize>;

impl Documents {
    /// A schema by its `$anchor` or `$id` (2020-12, Core 8.2). Of several, the one that shares most
    /// of its way with the reference: an anchor is a name within the schema that has an `$id`.
    pub(super) fn anchor(&self, document: &str, name: &str, from: &Pointer) -> Option<Located<'_>> {
        let (document, within) = match self.identifiers().get(document) {
            Some(schema) if !self.values.contains_key(document) => (schema.document(), schema),
            _ => (document, from),
        };
        let anchored = self.anchors().get(&(document.to_owned(), name.to_owned()))?;
        let root = Pointer::file(document);
        let within = if within.document() == document { within } else { &root };
        let mut above = way(within).into_iter().rev();
        let nearest = above.find_map(|above| first_inside(anchored, above.as_str()))?;
        self.find(&Pointer::parse(nearest)?)
    }

    /// Every schema by its document and its anchor.
    fn anchors(&self) -> &HashMap<(String, String), Anchored> {
        self.anchors.get_or_init(|| {
            let mut found: HashMap<(String, String), Anchored> = HashMap::new();
            for (document, value) in &self.values {
                let mut waiting = vec![Located { pointer: Pointer::file(document), value }];
                while let Some(here) = waiting.pop() {
                    for keyword in ["$anchor", "$dynamicAnchor", "$id"] {
                        if let Some(name) = here.value.get(keyword).and_then(Value::as_str) {
                            let key = (document.clone(), name.to_owned());
                            let anchored = found.entry(key).or_default();
                            let number = anchored.len();
                            anchored.entry(here.pointer.as_str().to_owned()).or_insert(number);
                        }
                    }
                    let mut inside: Vec<_> = here.members().map(|(_, it)| it).collect();
                    inside.extend(here.elements());
                    waiting.extend(inside.into_iter().rev());
                }
            }
            found
        })
    }

    /// `#` in a schema that has an `$id`, or the `$recursiveAnchor` of 2019-09: all of that schema.
    pub(super) fn whole(&self, from: &Pointer) -> Option<Located<'_>> {
        let is_whole = |it: &Located<'_>| {
            has_identifier(it.value) || it.value.get("$recursiveAnchor") == Some(&Value::Bool(true))
        };
        let inside = way(from).into_iter().skip(1).rev();
        inside.filter_map(|above| self.find(&above)).find(is_whole)
    }

    /// A place in a schema of the main document that calls itself (`$id`) what the reference says, as
    /// it is written or from the `$id` around it (2020-12, Core 8.2.1).
    pub(super) fn identified(
        &self,
        written: &str,
        pointer: &Pointer,
        from: &Pointer,
    ) -> Option<Located<'_>> {
        let name = written.split('#').next().filter(|it| !it.is_empty())?;
        let identifiers = self.identifiers();
        let within = || identifiers.get(&reference::join(&self.address(from), name));
        let schema = identifiers.get(name).or_else(within)?;
        self.find(&pointer.tokens().fold(schema.clone(), |at, token| at.join(&token)))
    }

    /// What the `$id`s around a place make of its address. The document itself may have a `$self`
    /// (OpenAPI 3.2, section 4.1.2).
    fn address(&self, place: &Pointer) -> String {
        way(place).iter().fold(String::new(), |address, above| {
            let here = self.find(above);
            match here.as_ref().and_then(|it| identifier(it.value, above)) {
                Some(name) => reference::join(&address, name),
                None => address,
            }
        })
    }

    /// The schemas of the main document by their `$id`s, as they are written and as addresses.
    fn identifiers(&self) -> &HashMap<String, Pointer> {
        self.identifiers.get_or_init(|| {
            let mut found = HashMap::new();
            let mut waiting = vec![(self.main(), String::new())];
            while let Some((here, mut address)) = waiting.pop() {
                if let Some(name) = identifier(here.value, &here.pointer) {
                    let name = name.trim_end_matches('#');
                    address = reference::join(&address, name);
                    for name in [name, &address] {
                        found.entry(name.to_owned()).or_insert(here.pointer.clone());
                    }
                }
                let members = here.members().map(|(_, it)| it);
                waiting.extend(members.chain(here.elements()).map(|it| (it, address.clone())));
            }
            found
        })
    }
}

/// The first schema at a place or inside of it.
fn first_inside<'a>(anchored: &'a Anchored, place: &str) -> Option<&'a str> {
    if let Some((itself, _)) = anchored.get_key_value(place) {
        return Some(itself);
    }
    // `0` is the character behind `/`.
    let inside = anchored.range(format!("{place}/")..format!("{place}0"));
    inside.min_by_key(|(_, number)| **number).map(|(place, _)| place.as_str())
}

/// What a schema calls itself, or the root of a document.
fn identifier<'d>(value: &'d Value, place: &Pointer) -> Option<&'d str> {
    let keyword = if place.tokens().next().is_none() { "$self" } else { "$id" };
    value.get(keyword).or_else(|| value.get("$id"))?.as_str()
}

/// Whether a schema is a document of its own by an `$id`.
pub(super) fn has_identifier(value: &Value) -> bool {
    value.get("$id").and_then(Value::as_str).is_some()
}
