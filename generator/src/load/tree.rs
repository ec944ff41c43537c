//! Builds the value from a parser's calls, in the document's order and within limits.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;

use compact_str::CompactString;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Number;

use super::{Failure, MAX_DEPTH, Map, Value};

/// A value, and whether something is wrong with the text although it loads.
pub(super) struct Parsed {
    pub value: Value,
    /// Whether a key was there twice or a number was not finite. The parsers do not tell where,
    /// so the text is scanned again in this rare case.
    pub is_flawed: bool,
}

/// What the visitors of one text share.
pub(super) struct Context {
    /// Whether `<<` merges mappings.
    merges: bool,
    /// How much may still be built.
    budget: Cell<usize>,
    is_flawed: Cell<bool>,
    limit: Cell<Option<Limit>>,
    /// After an error, the way from where it happened up to the root.
    trail: RefCell<Vec<String>>,
    /// The members of the mappings that have begun, and the items of the lists. They move into a
    /// mapping or a list of the right size once it ends: one that has grown keeps room for more.
    members: RefCell<Vec<(CompactString, Value)>>,
    items: RefCell<Vec<Value>>,
}

/// A limit that a text went beyond.
#[derive(Clone, Copy)]
enum Limit {
    Depth,
    Size,
}

impl Context {
    /// For a format without aliases, whose values cannot be larger than its text.
    pub(super) fn without_aliases() -> Self {
        Self::new(false, usize::MAX)
    }

    /// For a format with aliases and merge keys.
    ///
    /// Without aliases a text has no more nodes than characters. A fixed number on top lets small
    /// texts repeat themselves freely and is small enough to be built in a moment.
    pub(super) fn with_aliases(text: &str) -> Self {
        Self::new(true, text.len().saturating_mul(2).saturating_add(1_000_000))
    }

    fn new(merges: bool, budget: usize) -> Self {
        Self {
            merges,
            budget: Cell::new(budget),
            is_flawed: Cell::new(false),
            limit: Cell::new(None),
            trail: RefCell::default(),
            members: RefCell::default(),
            items: RefCell::default(),
        }
    }

    /// The visitor for the root.
    pub(super) fn tree(&self) -> Tree<'_> {
        Tree { context: self, depth: 0 }
    }

    pub(super) fn finish(&self, value: Value) -> Parsed {
        Parsed { value, is_flawed: self.is_flawed.get() }
    }

    /// The failure behind a parser's error: one of the limits, or what the parser says.
    pub(super) fn failure(
        &self,
        code: &'static str,
        message: String,
        offset: Option<usize>,
    ) -> Failure {
        let (code, message, help) = match self.limit.get() {
            None => (code, message, None),
            Some(Limit::Depth) => (
                "too-deep",
                format!("mappings and lists are nested more than {MAX_DEPTH} levels deep"),
                Some("move the inner schemas to `components` and refer to them"),
            ),
            Some(Limit::Size) => (
                "alias-expansion",
                "the document becomes too large when its aliases are expanded".to_owned(),
                Some("use `$ref` instead of aliases"),
            ),
        };
        let is_syntax = self.limit.get().is_none();
        let trail = self.trail.take();
        Failure { code, message, help, offset, trail, is_syntax, is_slip: false }
    }

    /// The failure when the parser itself stops following aliases.
    pub(super) fn expanded(&self, offset: Option<usize>) -> Failure {
        self.limit.set(Some(Limit::Size));
        self.failure("alias-expansion", String::new(), offset)
    }

    fn spend<E: Error>(&self, text: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(1 + text / 16) {
            Some(rest) => {
                self.budget.set(rest);
                Ok(())
            }
            None => Err(self.exceeded(Limit::Size)),
        }
    }

    fn exceeded<E: Error>(&self, limit: Limit) -> E {
        self.limit.set(Some(limit));
        E::custom("limit exceeded")
    }

    /// Notes a step of the way to an error.
    fn trace<E>(&self, error: E, step: impl FnOnce() -> String) -> E {
        self.trail.borrow_mut().push(step());
        error
    }

    fn flawed(&self) {
        self.is_flawed.set(true);
    }
}

/// Builds one value.
#[derive(Clone, Copy)]
pub(super) struct Tree<'c> {
    context: &'c Context,
    depth: usize,
}

impl Tree<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.context.exceeded(Limit::Depth));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: serde::Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    // Integers beyond 64 bits become floats, as JSON's do: they are bounds that nothing reaches.
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Number::from_f64(value).map_or_else(
            || {
                self.context.flawed();
                Value::Null
            },
            Value::Number,
        ))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.context.spend(value.len())?;
        Ok(Value::String(value.into()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.context.spend(value.len())?;
        Ok(Value::String(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        self.context.spend(0)?;
        let read = &self.context.items;
        let start = read.borrow().len();
        loop {
            match items.next_element_seed(inner) {
                Ok(Some(item)) => read.borrow_mut().push(item),
                Ok(None) => return Ok(Value::Array(read.borrow_mut().drain(start..).collect())),
                Err(error) => {
                    let step = || (read.borrow().len() - start).to_string();
                    return Err(self.context.trace(error, step));
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        self.context.spend(0)?;
        let read = &self.context.members;
        let start = read.borrow().len();
        let mut merges = Vec::new();
        while let Some(key) = members.next_key::<CompactString>()? {
            let value = match members.next_value_seed(inner) {
                Ok(value) => value,
                Err(error) => return Err(self.context.trace(error, || key.into())),
            };
            if self.context.merges && key == "<<" && is_mergeable(&value) {
                merges.push((read.borrow().len() - start, value));
                continue;
            }
            self.context.spend(key.len())?;
            read.borrow_mut().push((key, value));
        }
        let mut read = read.borrow_mut();
        let (map, is_flawed) = Map::new(read.drain(start..));
        if is_flawed {
            self.context.flawed();
        }
        Ok(Value::Object(if merges.is_empty() { map } else { merge(map, merges) }))
    }

    // A tag of the document's own: it says nothing here.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant_seed(self)
    }
}

fn is_mergeable(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => {
            !items.is_empty() && items.iter().all(|it| matches!(it, Value::Object(_)))
        }
        _ => false,
    }
}

/// Puts merged members where their `<<` stands: behind as many of the mapping's `own` members as
/// the number beside them says. Own members win, then those of the first merge.
fn merge(own: Map, merges: Vec<(usize, Value)>) -> Map {
    let mut known: HashSet<CompactString> = own.keys().map(CompactString::from).collect();
    let mut result = Vec::new();
    let mut merges = merges.into_iter().peekable();
    for (index, member) in own.into_members().enumerate() {
        while let Some((_, merged)) = merges.next_if(|(before, _)| *before <= index) {
            add_missing(&mut result, merged, &mut known);
        }
        result.push(member);
    }
    for (_, merged) in merges {
        add_missing(&mut result, merged, &mut known);
    }
    Map::new(result.into_iter()).0
}

/// Adds the members of a mapping, or of each in a list of mappings, whose names are not known yet.
fn add_missing(
    into: &mut Vec<(CompactString, Value)>,
    from: Value,
    known: &mut HashSet<CompactString>,
) {
    let maps = match from {
        Value::Array(items) => items.into_vec(),
        other => vec![other],
    };
    for map in maps {
        let Value::Object(map) = map else { continue };
        into.extend(map.into_members().filter(|(name, _)| known.insert(name.clone())));
    }
}
