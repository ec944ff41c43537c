//! Small documents before and after an edit.

mod api;
mod values;

use super::{Change, Class, Comparison, Surface};
use crate::config::Config;
use crate::source::Source;

/// What users can see of the models of a document with these schemas.
pub fn surface(schemas: &str) -> Surface {
    surface_with(schemas, "", &Config::default())
}

fn surface_with(schemas: &str, more: &str, config: &Config) -> Surface {
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\n{more}components:\n  schemas:\n\
         {indented}"
    );
    let source = Source::from_text("pets.yaml", document);
    let described = crate::describe(&source, config).expect("a valid document");
    Surface::new(&described, config)
}

fn compare(old: &str, new: &str) -> Comparison {
    Comparison::new(&surface(old), &surface(new))
}

/// The changes, one line each: class, path, what, what breaks.
fn lines(found: &Comparison) -> Vec<String> {
    let line = |change: &Change| {
        let class = match change.class {
            Class::Breaking => "breaking",
            Class::Behaviour => "behaviour",
            Class::Compatible => "compatible",
            Class::Docs => "docs",
        };
        format!("{class} {} {}", change.kind, change.path)
    };
    found.changes.iter().map(line).collect()
}

/// The only change between two versions of the struct `Pet` with these properties.
fn only(old: &str, new: &str) -> Change {
    let pet = |text: &str| format!("Pet:\n  type: object\n  {}", text.replace('\n', "\n  "));
    let found = compare(&pet(old), &pet(new));
    assert_eq!(found.changes.len(), 1, "{:#?}", found.changes);
    found.changes.into_iter().next().expect("one change")
}

#[test]
fn nothing_changed_is_nothing() {
    let pet = "Pet:\n  type: object\n  properties: {id: {type: string}}";
    let found = compare(pet, pet);
    assert!(found.is_empty());
    assert_eq!(found.summary(), "no changes");
}

#[test]
fn the_state_is_read_back_as_it_was() {
    let surface = surface(
        "Pet:
  type: object
  required: [id]
  additionalProperties: {type: integer}
  properties:
    id: {type: string, description: The id, maxLength: 5}
    kind: {type: string, enum: [cat, dog], default: cat}
    owner: {nullable: true, allOf: [{$ref: '#/components/schemas/Owner'}]}
Owner:
  oneOf: [{type: string}, {type: array, items: {type: string}}]
",
    );
    let text = surface.to_text();
    let types = surface.models.iter();
    let types: Vec<_> =
        types.map(|(name, model)| (model.at.clone(), [format!("pets::{name}")])).collect();
    let read = |text: &str| {
        Surface::from_text(text, types.iter().map(|(at, paths)| (at.as_str(), paths.as_slice())))
    };
    assert_eq!(read(&text), Some(surface), "{text}");
    let line = text.lines().find(|line| line.contains("\"name\":\"id\"")).expect("a line");
    assert_eq!(line.matches("name").count(), 1, "one field in a line: {line}");
    assert!(read(&text.replacen("\"format\": 1", "\"format\": 2", 1)).is_none());
    assert!(read("[").is_none());
}

#[test]
fn the_report_counts_and_advises() {
    let found = compare(
        "Pet:\n  type: object\n  properties: {id: {type: string}}",
        "Pet:\n  type: object\n  properties: {id: {type: integer}, tag: {type: string}}",
    );
    assert_eq!(found.summary(), "2 changes: 1 breaks the build, 1 compatible");
    assert!(found.advice().contains("major"), "{}", found.advice());
    let text = found.to_text(false);
    assert!(text.contains("Pet::id: `Option<String>` → `Option<i128>`"), "{text}");
    assert!(text.contains("breaks reading `id`"), "{text}");
    let markdown = found.to_markdown(3);
    assert!(markdown.contains("### Breaks the build\n\n- **`Pet::id`**"), "{markdown}");
    assert_eq!(found.to_json()["breaking"], 1);
    assert_eq!(found.to_json()["changes"][0]["class"], "breaking");
}

#[test]
fn texts_of_the_document_stay_in_their_code_span() {
    let pet = |value: &str| format!("Pet:\n  type: string\n  enum: ['{value}', other]");
    let found = compare(&pet("a"), &pet("`<script>` [x](y)"));
    let markdown = found.to_markdown(3);
    assert!(markdown.contains("`` \"`<script>` [x](y)\" ``"), "{markdown}");
}
