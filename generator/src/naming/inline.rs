//! The forms of types without a name of their own: schemas inside other schemas, and those of
//! operations.
//!
//! | where | name |
//! |---|---|
//! | property `categories` of `Pet`, or its items | `PetCategories` |
//! | items, values of `Pets` itself | `PetsItem`, `PetsValue` |
//! | second place of the tuple `Pair` | `PairSecond` |
//! | request body of `listPets` | `ListPetsRequest` |
//! | response 200, 201, 2XX of `listPets` | `ListPetsResponse` |
//! | response 404, `default` of `listPets` | `ListPetsResponse404`, `ListPetsResponseDefault` |
//! | parameter `sort`, header `Link` of the response | `ListPetsSort`, `ListPetsResponseLink` |
//! | the same of `components`, there called `Sort` and `Link` | `Sort`, `Link` |
//!
//! The rules look at nothing but the place itself: a second success response does not change the
//! name of the first one. Where it would take the same name, it gets a longer form.

use crate::ir::{Role, Shape, Step, TypeDef};
use crate::pointer::Pointer;

use super::reading::{self, push, with};
use super::scope::{Claim, Rank, Wishes};
use super::style::Style;
use super::words::{self, Words};

/// A way to read a text as words.
type Reading = fn(&str) -> Words;

/// The text that a schema inside a type is named by, empty if there is none, and the natural words
/// of its whole name.
pub(super) fn natural<'a>(parent: &Words, steps: &'a [Step]) -> (Words, &'a str) {
    let mut words = parent.clone();
    words.extend(steps_words(steps, words::natural, false));
    (words, last_text(steps))
}

/// What a schema inside a type, whose words are `parent`, would like to be called. `alike` tells that the enclosing
/// type has another property that differs from this one only in its capitals.
pub(super) fn derived(def: &TypeDef, parent: &Words, steps: &[Step], alike: bool) -> Wishes {
    let text = last_text(steps);
    let path = |reading: Reading, full: bool| {
        let mut words = parent.clone();
        words.extend(steps_words(steps, reading, full));
        words
    };
    let mut forms = vec![path(words::natural, false)];
    push(&mut forms, path(words::spelled, false));
    if alike {
        push(&mut forms, with(path(words::spelled, false), words::capitalisation(text)));
    }
    push(&mut forms, path(words::natural, true));
    push(&mut forms, with(path(words::natural, false), kind(&def.shape)));
    push(&mut forms, with(path(words::natural, true), kind(&def.shape)));
    push(&mut forms, path(words::coded, true));
    let rank = Rank {
        class: steps.len(),
        distance: reading::distance(text, Style::Snake),
        text: text.to_owned(),
        place: def.origin.as_str().to_owned(),
    };
    Wishes { forms, rank }
}

/// The claim of a schema of an operation.
pub(super) fn operation<'a>(
    def: &'a TypeDef,
    operation: &'a str,
    role: &'a Role,
    steps: &'a [Step],
) -> Claim<'a> {
    let mut first = words::natural(operation);
    first.extend(role_words(role, words::natural, false));
    first.extend(steps_words(steps, words::natural, false));
    Claim::new(first, move || operation_wishes(def, operation, role, steps))
}

fn operation_wishes(def: &TypeDef, operation: &str, role: &Role, steps: &[Step]) -> Wishes {
    let path = |mut words: Words, reading: Reading, full: bool| {
        words.extend(role_words(role, reading, full));
        words.extend(steps_words(steps, reading, full));
        words
    };
    let natural = words::natural(operation);
    let mut forms = vec![path(natural.clone(), words::natural, false)];
    push(&mut forms, path(natural.clone(), words::natural, true));
    push(&mut forms, path(words::spelled(operation), words::spelled, false));
    if let Some(endpoint) = endpoint(&def.origin) {
        push(&mut forms, path(endpoint.clone(), words::natural, false));
        push(&mut forms, path(endpoint, words::natural, true));
    }
    push(&mut forms, with(path(natural.clone(), words::natural, false), kind(&def.shape)));
    push(&mut forms, with(path(natural, words::natural, true), kind(&def.shape)));
    push(&mut forms, path(words::coded(operation), words::coded, true));
    let class = match role {
        Role::Request => 0,
        Role::Response(status) if is_success(status) => 1,
        Role::Response(_) => 2,
        Role::ResponseHeader(..) => 3,
        Role::Parameter(_) => 4,
    };
    let text = match role {
        Role::Request => operation.to_owned(),
        Role::Response(text) | Role::ResponseHeader(_, text) | Role::Parameter(text) => {
            text.to_owned()
        }
    };
    let place = def.origin.as_str().to_owned();
    Wishes { forms, rank: Rank { class, distance: steps.len(), text, place } }
}

/// The claim of a type whose ancestors are lost: by the last step of its place.
pub(super) fn orphan(def: &TypeDef) -> Claim<'_> {
    let text = def.origin.last().unwrap_or_default();
    Claim::new(words::natural(&text), move || {
        let natural = words::natural(&text);
        let forms = vec![natural.clone(), with(natural, kind(&def.shape)), words::coded(&text)];
        let place = def.origin.as_str().to_owned();
        Wishes { forms, rank: Rank { class: usize::MAX, distance: 0, text: text.clone(), place } }
    })
}

/// The words of the steps. Items and values are left unsaid where a property names them, unless
/// `full`.
fn steps_words(steps: &[Step], reading: Reading, full: bool) -> Words {
    let mut words = Words::new();
    for (index, step) in steps.iter().enumerate() {
        let said = full || index == 0;
        match step {
            Step::Property(text) | Step::Member(text) => words.extend(reading(text)),
            Step::Items if said => words.push("item".to_owned()),
            Step::Values if said => words.push("value".to_owned()),
            Step::Items | Step::Values => {}
            Step::Place(place) => words.extend(ordinal(*place)),
            Step::Part(part) => words.extend(["part".to_owned(), (part + 1).to_string()]),
        }
    }
    words
}

/// The place of a tuple in words.
fn ordinal(place: usize) -> Words {
    const ORDINALS: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    match ORDINALS.get(place) {
        Some(&word) => vec![word.to_owned()],
        None => vec!["place".to_owned(), (place + 1).to_string()],
    }
}

fn role_words(role: &Role, reading: Reading, full: bool) -> Words {
    let response = |status: &str| {
        let mut words = vec!["response".to_owned()];
        if full || !is_success(status) {
            words.extend(reading(status));
        }
        words
    };
    match role {
        Role::Request => vec!["request".to_owned()],
        Role::Response(status) => response(status),
        // One of `components`: its name there says it all.
        Role::ResponseHeader(_, name) | Role::Parameter(name) if name.is_empty() && !full => {
            Words::new()
        }
        Role::ResponseHeader(_, name) if name.is_empty() => vec!["header".to_owned()],
        Role::Parameter(name) if name.is_empty() => vec!["parameter".to_owned()],
        Role::ResponseHeader(status, name) => {
            let mut words = response(status);
            words.extend(reading(name));
            if full { with(words, &["header"]) } else { words }
        }
        Role::Parameter(name) if full => with(reading(name), &["parameter"]),
        Role::Parameter(name) => reading(name),
    }
}

fn is_success(status: &str) -> bool {
    status.len() == 3 && status.starts_with('2')
}

/// The method and path (or name) of the operation that a place belongs to, for operations that
/// share an `operationId`.
fn endpoint(origin: &Pointer) -> Option<Words> {
    let mut tokens = origin.tokens();
    matches!(tokens.next()?.as_str(), "paths" | "webhooks" | "x-webhooks").then_some(())?;
    let path = tokens.next()?;
    let method = tokens.next()?;
    let mut words = words::natural(&method);
    words.extend(words::natural(&path));
    Some(words)
}

/// A word for the kind of type.
pub(super) fn kind(shape: &Shape) -> &'static [&'static str] {
    match shape {
        Shape::Struct(_) => &["object"],
        Shape::Enum(_) => &["enum"],
        Shape::Union(_) => &["union"],
        Shape::Tuple(_) => &["tuple"],
        Shape::Alias(_) => &["alias"],
        Shape::Newtype(_) => &["newtype"],
    }
}

fn last_text(steps: &[Step]) -> &str {
    let text = steps.iter().rev().find_map(|step| match step {
        Step::Property(text) | Step::Member(text) => Some(text.as_str()),
        _ => None,
    });
    text.unwrap_or_default()
}
