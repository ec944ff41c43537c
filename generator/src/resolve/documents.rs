//! The main document and the files that its references name.

mod identity;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use self::identity::{Anchored, has_identifier};
use super::reference::{self, Target};
use crate::diagnostics::Diagnostic;
use crate::load::{Map, Value};
use crate::pointer::Pointer;

/// Opens a document by its name: its path relative to the main document's folder, or what it is
/// called outside of it.
pub(crate) type Opener<'a> = dyn FnMut(&str) -> Result<Value, Diagnostic> + 'a;

/// The code of the reason for not opening a document outside the folder tree.
const OUTSIDE: &str = "reference-outside";

/// How many references may stand on the way to a place, and to what a reference means.
const MOST_HOPS: usize = 64;

/// The most files that one document may consist of.
const MOST_FILES: usize = 20_000;

/// The main document and the files that its references name.
#[derive(Debug)]
pub(crate) struct Documents {
    /// By path relative to the main document's folder; the main document under the empty path.
    values: BTreeMap<String, Value>,
    /// Files that could not be read, with the reason.
    unread: BTreeMap<String, Diagnostic>,
    /// The main document's own file name: other files refer to it by that.
    main_file: String,
    /// The schemas by their `$id`s, once a reference may mean one.
    identifiers: OnceCell<HashMap<String, Pointer>>,
    /// The schemas by their documents and anchors, once a reference names an anchor.
    anchors: OnceCell<HashMap<(String, String), Anchored>>,
}

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct Located<'d> {
    /// The place.
    pub pointer: Pointer,
    /// The value.
    pub value: &'d Value,
}

impl<'d> Located<'d> {
    /// The member of an object.
    pub fn member(&self, name: &str) -> Option<Self> {
        Some(Self { pointer: self.pointer.join(name), value: self.value.get(name)? })
    }

    /// The members of an object.
    pub fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let pointer = self.pointer.clone();
        self.value
            .as_object()
            .into_iter()
            .flat_map(Map::iter)
            .map(move |(name, value)| (name, Self { pointer: pointer.join(name), value }))
    }

    /// The member of an object, or the element of an array.
    fn step(&self, token: &str) -> Option<Self> {
        match self.value {
            Value::Array(list) => {
                let index: usize = token.parse().ok()?;
                Some(Self { pointer: self.pointer.index(index), value: list.get(index)? })
            }
            _ => self.member(token),
        }
    }

    /// The elements of an array.
    pub fn elements(&self) -> impl Iterator<Item = Self> + use<'d> {
        let pointer = self.pointer.clone();
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, value)| Self { pointer: pointer.index(index), value })
    }
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug)]
pub(crate) struct Dangling {
    /// A sentence without a final full stop.
    pub message: String,
    /// The remedy.
    pub help: Option<String>,
}

impl Documents {
    /// Reads every file that references in `main` name, directly or through other files.
    pub fn gather(main: Value, main_file: &str, open: &mut Opener<'_>) -> Self {
        let mut documents = Self {
            values: BTreeMap::new(),
            unread: BTreeMap::new(),
            main_file: main_file.to_owned(),
            identifiers: OnceCell::new(),
            anchors: OnceCell::new(),
        };
        let mut waiting = BTreeSet::new();
        files_named_in(&main, "", &mut waiting);
        documents.values.insert(String::new(), main);
        while let Some(path) = waiting.pop_first() {
            let known = path == main_file
                || documents.values.contains_key(&path)
                || documents.unread.contains_key(&path);
            if known || documents.values.len() >= MOST_FILES {
                continue;
            }
            match open(&path) {
                Ok(value) => {
                    files_named_in(&value, &path, &mut waiting);
                    documents.values.insert(path, value);
                }
                Err(reason) => {
                    documents.unread.insert(path, reason);
                }
            }
        }
        documents
    }

    /// The main document.
    pub fn main(&self) -> Located<'_> {
        static NOTHING: Value = Value::Null;
        Located { pointer: Pointer::root(), value: self.values.get("").unwrap_or(&NOTHING) }
    }

    /// The value at a place.
    pub fn find(&self, pointer: &Pointer) -> Option<Located<'_>> {
        let mut value = self.values.get(pointer.document())?;
        for token in pointer.tokens() {
            value = match value {
                Value::Object(map) => map.get(&token)?,
                Value::Array(list) => list.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(Located { pointer: pointer.clone(), value })
    }

    /// The place that a reference names, as written at `from`.
    pub fn target(&self, written: &str, from: &Pointer) -> Result<Located<'_>, Dangling> {
        let pointer = match reference::parse(written, from.document()) {
            Target::Place(pointer) if pointer.document() == self.main_file => pointer.in_main(),
            Target::Place(pointer) => pointer,
            Target::Anchor(document, name) => {
                return self.anchor(&document, &name, from).ok_or_else(|| Dangling {
                    message: format!("`{}` does not exist", shown(written)),
                    help: None,
                });
            }
        };
        if pointer == Pointer::root()
            && from.document().is_empty()
            && let Some(found) = self.whole(from)
        {
            return Ok(found);
        }
        if let Some(found) = self.find(&pointer) {
            if is_no_schema(&found.pointer) {
                return Err(Dangling {
                    message: format!(
                        "`{}` is a part of the document, not a schema",
                        shown(written)
                    ),
                    help: Some("schemas are the entries of `components.schemas`".to_owned()),
                });
            }
            return Ok(found);
        }
        // A slash too many at the end.
        let shorter = pointer.as_str().strip_suffix('/').and_then(Pointer::parse);
        let found = shorter.and_then(|it| self.find(&it));
        if let Some(found) = found.filter(|it| !is_no_schema(&it.pointer)) {
            return Ok(found);
        }
        if let Some(found) = self.around(&pointer, from) {
            return Ok(found);
        }
        if let Some(found) = self.identified(written, &pointer, from) {
            return Ok(found);
        }
        if let Some(found) = self.unescaped(&pointer) {
            return Ok(found);
        }
        let mut hops = MOST_HOPS;
        if let Some(found) = self.through(&pointer, &mut hops) {
            return Ok(found);
        }
        if let Some(reason) = self.unread.get(pointer.document()) {
            if reason.code == OUTSIDE {
                return Err(Dangling {
                    message: format!("`{}` is not in this folder tree", shown(written)),
                    help: reason.help.clone(),
                });
            }
            return Err(Dangling {
                message: format!("`{}` cannot be read: {}", shown(written), reason.message),
                help: reason.help.clone(),
            });
        }
        if !written.contains(['#', '/', '.'])
            && let Some(found) =
                self.find(&Pointer::root().join("components").join("schemas").join(written))
        {
            return Ok(found);
        }
        Err(Dangling {
            message: format!("`{}` does not exist", shown(written)),
            help: self.suggest(&pointer),
        })
    }

    /// Follows Reference Objects from a value to what they name.
    pub fn follow<'d>(&'d self, from: Located<'d>) -> Result<Located<'d>, Dangling> {
        let mut here = from;
        for _ in 0..MOST_HOPS {
            match here.value.get("$ref") {
                Some(Value::String(written)) => here = self.target(written, &here.pointer)?,
                _ => return Ok(here),
            }
        }
        Err(Dangling { message: "the reference leads back to itself".to_owned(), help: None })
    }

    /// `#/$defs/X` in a schema that was a document of its own before it became a component: its own
    /// `$defs`. Where the schema has an `$id`, any place inside it.
    fn around(&self, pointer: &Pointer, from: &Pointer) -> Option<Located<'_>> {
        let tokens: Vec<String> = pointer.tokens().collect();
        let is_inner = matches!(tokens.first()?.as_str(), "$defs" | "definitions");
        if pointer.document() != from.document() {
            return None;
        }
        let mut found = None;
        for above in way(from).into_iter().skip(1) {
            if is_inner || self.find(&above).is_some_and(|it| has_identifier(it.value)) {
                let inner = tokens.iter().fold(above, |at, token| at.join(token));
                found = self.find(&inner).or(found);
            }
        }
        found
    }

    /// A place behind references on the way: `#/components/schemas/A/properties/b`, where `A` is only
    /// a reference.
    fn through(&self, pointer: &Pointer, hops: &mut usize) -> Option<Located<'_>> {
        let mut here = self.find(&Pointer::file(pointer.document()))?;
        for token in pointer.tokens() {
            while here.member(&token).is_none()
                && let Some(written) = here.value.get("$ref").and_then(Value::as_str)
            {
                let Target::Place(next) = reference::parse(written, here.pointer.document()) else {
                    return None;
                };
                let next = if next.document() == self.main_file { next.in_main() } else { next };
                *hops = hops.checked_sub(1)?;
                here = self.through(&next, hops)?;
            }
            here = here.step(&token)?;
        }
        Some(here)
    }

    /// A place whose reference did not escape the slashes of a name: `#/components/schemas/a/b`, where
    /// `a/b` is one name.
    fn unescaped(&self, pointer: &Pointer) -> Option<Located<'_>> {
        let tokens: Vec<String> = pointer.tokens().collect();
        let mut here = self.find(&Pointer::file(pointer.document()))?;
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            // A name of so many parts would be an attack.
            let most = rest.len().min(MOST_HOPS);
            let parts = (1..=most).find(|it| here.step(&rest[..*it].join("/")).is_some())?;
            here = here.step(&rest[..parts].join("/"))?;
            rest = &rest[parts..];
        }
        Some(here)
    }

    fn suggest(&self, pointer: &Pointer) -> Option<String> {
        let name = pointer.last()?;
        let tokens: Vec<String> = pointer.tokens().collect();
        let (_, parents) = tokens.split_last()?;
        let mut parent = self.values.get(pointer.document())?;
        for token in parents {
            parent = parent.get(token)?;
        }
        let names = parent.as_object()?.keys();
        crate::suggest::suggest(&name, names).map(|name| format!("did you mean `{name}`?"))
    }
}

/// The places on the way to a place, from the root of its document to itself.
fn way(pointer: &Pointer) -> Vec<Pointer> {
    let mut way = vec![Pointer::file(pointer.document())];
    for token in pointer.tokens() {
        way.extend(way.last().map(|above| above.join(&token)));
    }
    way
}

/// Whether a place of the main document cannot be a schema, nor anything else that may be referred
/// to.
fn is_no_schema(pointer: &Pointer) -> bool {
    let tokens: Vec<String> = pointer.tokens().collect();
    pointer.document().is_empty()
        && match tokens.as_slice() {
            [] => true,
            [only] => ["components", "paths", "info", "tags", "servers"].contains(&only.as_str()),
            [first, _] => first == "components",
            _ => false,
        }
}

/// A reference as it may stand in a message.
fn shown(written: &str) -> String {
    written.chars().take(200).collect()
}

/// Adds the files that references in `value`, a part of the file `document`, name.
fn files_named_in(value: &Value, document: &str, files: &mut BTreeSet<String>) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(written)) = map.get("$ref")
                    && !written.starts_with('#')
                    && let Target::Place(pointer) = reference::parse(written, document)
                {
                    files.insert(pointer.document().to_owned());
                }
                if let Some(Value::Object(mapping)) = map.get("mapping") {
                    for written in mapping.values().filter_map(Value::as_str) {
                        if written.contains('/')
                            && !written.starts_with('#')
                            && let Target::Place(pointer) = reference::parse(written, document)
                        {
                            files.insert(pointer.document().to_owned());
                        }
                    }
                }
                waiting.extend(map.values());
            }
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
}
