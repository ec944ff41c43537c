//! How plain scalars of YAML are spelled.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::{Number, Value};

use super::Source;
use super::scan::{Kind, Observer, Scalar, scan, starts_like_json};
use crate::pointer::Pointer;

/// How the numbers and booleans of YAML files are spelled: `1.10` is the number 1.1, and a text where
/// a text has to be, and so is `.inf`. Only a file that may hold what is asked for is scanned.
#[derive(Debug)]
pub(crate) struct Spellings<'s> {
    source: &'s Source,
    files: Mutex<HashMap<String, Arc<File>>>,
}

#[derive(Debug)]
struct File {
    text: Arc<String>,
    /// What JSON writes for the values that something in the text may spell otherwise.
    possible: HashSet<String>,
    /// The plain scalars that JSON would spell otherwise, by their places.
    spelled: OnceLock<HashMap<String, Box<str>>>,
}

impl<'s> Spellings<'s> {
    pub(crate) fn of(source: &'s Source) -> Self {
        Self { source, files: Mutex::default() }
    }

    /// Whether a file is YAML, where a text needs no quotes.
    pub(crate) fn has_plain_texts(&self, document: &str) -> bool {
        self.text(document).is_some_and(|text| !starts_like_json(&text))
    }

    fn text(&self, document: &str) -> Option<Arc<String>> {
        if document.is_empty() {
            return Some(Arc::clone(&self.source.text));
        }
        Some(self.source.part(document)?.text)
    }

    fn file(&self, document: &str) -> Arc<File> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let file = files.entry(document.to_owned()).or_insert_with(|| {
            let text = self.text(document).unwrap_or_default();
            Arc::new(File { possible: possible(&text), spelled: OnceLock::new(), text })
        });
        Arc::clone(file)
    }

    /// The spelling of a number or boolean, for which JSON writes `usual`.
    pub(crate) fn at(&self, place: &Pointer, usual: String) -> String {
        let document = place.document();
        if !self.has_plain_texts(document) {
            return usual;
        }
        let file = self.file(document);
        if !file.possible.contains(&usual) {
            return usual;
        }
        let spelled = file.spelled.get_or_init(|| spelled(&file.text, document));
        spelled.get(place.as_str()).map_or(usual, |text| text.to_string())
    }
}

/// What JSON writes for the values that a text may spell otherwise. The text is not parsed for it: what
/// looks like such a value may be none.
fn possible(text: &str) -> HashSet<String> {
    let parts = text.lines().flat_map(|line| line.split(['[', ']', '{', '}', ',']));
    parts.filter_map(plain_value).filter_map(usual_for_unusual).collect()
}

/// The last word of a part of a line, if it may be a plain scalar: behind a key, or a list's dash, or
/// what is said of a value.
fn plain_value(part: &str) -> Option<&str> {
    // Most parts are settled by how their last word starts.
    let last = part.trim_ascii_end().rsplit([' ', ':']).next()?;
    if !starts_like_value(last) && !part.contains('#') {
        return None;
    }
    let part = part.split_once(" #").map_or(part, |(before, _)| before);
    let part = part.rsplit_once(':').map_or(part, |(_, behind)| behind).trim();
    let (before, word) = part.rsplit_once(' ').unwrap_or(("", part));
    let says_nothing = |it: &str| matches!(it, "-" | "?") || it.starts_with(['&', '!']);
    before.split_whitespace().all(says_nothing).then_some(word)
}

fn spelled(text: &str, document: &str) -> HashMap<String, Box<str>> {
    let mut reader =
        Reader { root: Pointer::file(document), frames: Vec::new(), spelled: HashMap::new() };
    scan(text, &mut reader);
    reader.spelled
}

struct Reader {
    root: Pointer,
    frames: Vec<Frame>,
    spelled: HashMap<String, Box<str>>,
}

/// A container that is being read.
enum Frame {
    /// With the key of the value that is next.
    Mapping(Option<Box<str>>),
    /// With the index of the item that is next.
    List(usize),
}

impl Reader {
    fn pointer(&self) -> Pointer {
        self.frames.iter().fold(self.root.clone(), |at, frame| match frame {
            Frame::Mapping(Some(key)) => at.join(key),
            Frame::Mapping(None) => at,
            Frame::List(index) => at.index(*index),
        })
    }

    /// A value has ended, or a key that is no text.
    fn next(&mut self) {
        match self.frames.last_mut() {
            Some(Frame::Mapping(key @ None)) => *key = Some("".into()),
            Some(Frame::Mapping(key)) => *key = None,
            Some(Frame::List(index)) => *index += 1,
            None => {}
        }
    }
}

impl Observer for Reader {
    fn begin(&mut self, kind: Kind, _: usize) {
        self.frames.push(match kind {
            Kind::Mapping => Frame::Mapping(None),
            Kind::List => Frame::List(0),
        });
    }

    fn end(&mut self) {
        self.frames.pop();
        self.next();
    }

    fn scalar(&mut self, scalar: Scalar<'_>, _: usize) {
        if let Some(Frame::Mapping(key @ None)) = self.frames.last_mut() {
            *key = Some(scalar.text.into());
            return;
        }
        if scalar.plain && usual_for_unusual(&scalar.text).is_some() {
            self.spelled.insert(self.pointer().as_str().to_owned(), scalar.text.into());
        }
        self.next();
    }

    fn alias(&mut self, _: usize) {
        self.next();
    }
}

fn starts_like_value(text: &str) -> bool {
    text.starts_with(|first: char| {
        first.is_ascii_digit() || matches!(first, '+' | '-' | '.' | 'T' | 'F')
    })
}

/// Whether a plain scalar of YAML is a number that JSON does not have, of which `null` is made.
pub(crate) fn is_not_finite(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    matches!(text, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN")
}

/// What JSON writes for a number or boolean of YAML that is not spelled so.
fn usual_for_unusual(text: &str) -> Option<String> {
    if is_not_finite(text) {
        return Some("null".to_owned());
    }
    let digits = text.trim_start_matches(['+', '-']);
    let value = match text {
        "True" | "TRUE" => true.into(),
        "False" | "FALSE" => false.into(),
        _ if !digits.starts_with(|it: char| it.is_ascii_digit() || it == '.') => return None,
        // Of a zero at the start YAML makes a text.
        _ if digits
            .strip_prefix('0')
            .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit())) =>
        {
            return None;
        }
        _ => number(digits.get(..2).unwrap_or_default(), digits, text)?,
    };
    Some(value.to_string()).filter(|usual| usual != text)
}

fn number(prefix: &str, digits: &str, text: &str) -> Option<Value> {
    if let Some((_, radix)) = [("0x", 16), ("0o", 8), ("0b", 2)].iter().find(|it| it.0 == prefix) {
        let value = i128::from_str_radix(digits.get(2..)?, *radix).ok()?;
        let value = if text.starts_with('-') { -value } else { value };
        return Some(Value::Number(Number::from_i128(value)?));
    }
    if let Ok(value) = text.parse::<i128>()
        && let Some(value) = Number::from_i128(value)
    {
        return Some(Value::Number(value));
    }
    Some(Value::Number(Number::from_f64(text.parse().ok()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, places: &[(&str, &str, &str)]) {
        let source = Source::from_text("x", text);
        let spellings = Spellings::of(&source);
        for (place, usual, expected) in places {
            let place = Pointer::parse(place).unwrap();
            assert_eq!(spellings.at(&place, (*usual).to_owned()), *expected, "{place}");
        }
    }

    #[test]
    fn what_json_spells_otherwise_is_found_by_its_place() {
        let text = "\
a: [1.10, '1.10', 2.0, 1.5, 1e3]
b/c: {1.10: 1.20, other: True, hex: 0x1F, plus: +1, \"near\":-.50}
d: &d [{e: 1.30}]
f: *d
g: 3.50 # a comment
? [k]
: 1.60
h: 7.0
i: !!float &i 1.70
j: 100000000000000000000
k: [.inf, -.Inf, null, .nano]
";
        let places = [
            ("#/a/0", "1.1", "1.10"),
            ("#/a/1", "1.1", "1.1"),
            ("#/a/2", "2.0", "2.0"),
            ("#/a/3", "1.5", "1.5"),
            ("#/a/4", "1000.0", "1e3"),
            ("#/b~1c/1.10", "1.2", "1.20"),
            ("#/b~1c/other", "true", "True"),
            ("#/b~1c/hex", "31", "0x1F"),
            ("#/b~1c/plus", "1", "+1"),
            ("#/b~1c/near", "-0.5", "-.50"),
            ("#/d/0/e", "1.3", "1.30"),
            ("#/f/0/e", "1.3", "1.3"),
            ("#/g", "3.5", "3.50"),
            ("#/h", "7.0", "7.0"),
            ("#/i", "1.7", "1.70"),
            ("#/j", "1e+20", "100000000000000000000"),
            ("#/k/0", "null", ".inf"),
            ("#/k/1", "null", "-.Inf"),
            ("#/k/2", "null", "null"),
            ("#/k/3", "null", "null"),
        ];
        check(text, &places);
    }

    #[test]
    fn words_in_prose_are_no_values() {
        let text =
            "a: True if there are any\nb: |\n  - It was True.\nc: 1.0 is enough, not 1.10 or so";
        assert_eq!(possible(text), HashSet::new());
    }

    #[test]
    fn json_needs_quotes_for_texts() {
        check("{\"a\": 1.10}", &[("#/a", "1.1", "1.1")]);
        check("", &[("#/a", "1.1", "1.1")]);
    }

    #[test]
    fn what_is_no_number_is_no_other_spelling_of_one() {
        for text in
            ["", "-", "+", ".", "..", "1.2.3", "0x", "0xg", "2020-01-01", "1", "1.5", "é1", "007"]
        {
            assert_eq!(usual_for_unusual(text), None, "{text}");
        }
    }
}
