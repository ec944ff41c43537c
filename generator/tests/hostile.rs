//! Bytes of any kind give a diagnostic with a place, or a crate; never a panic, and never a file
//! outside the crate's folder.

use std::fmt::Write as _;

use generator::config::Config;
use generator::diagnostics::Report;
use generator::source::Source;
use generator::{Generated, generate};

fn run(text: &str) -> Result<Generated, Report> {
    generate(&Source::from_text("hostile.yaml", text), &Config::default())
}

#[track_caller]
fn refused(text: &str) -> Report {
    let report = run(text).expect_err("the document is wrong");
    let error = &report.diagnostics[0];
    assert_eq!(error.place.file.as_deref(), Some("hostile.yaml"), "{error:?}");
    report
}

#[test]
fn what_is_no_document_is_named() {
    for (text, code) in [
        ("just text", "not-a-mapping"),
        ("- a\n- b\n", "not-a-mapping"),
        ("swagger: '2.0'\n", "unsupported-version"),
        ("openapi: 4.0.0\n", "unsupported-version"),
        ("info: {}\n", "no-version"),
    ] {
        let report = refused(text);
        assert_eq!(report.diagnostics[0].code, code, "{text}");
        assert!(report.diagnostics[0].place.position.is_some(), "{text}");
    }
    refused("{\"openapi\": \"3.0.0\"");
    refused("a: [1, 2\nb: }");
}

#[test]
fn depth_and_aliases_have_limits() {
    let deep = format!(
        "{{\"openapi\": \"3.0.0\", \"components\": {{\"schemas\": {{\"A\": {}{{}}{}}}}}}}",
        "{\"type\": \"array\", \"items\": ".repeat(300),
        "}".repeat(300)
    );
    assert_eq!(refused(&deep).diagnostics[0].code, "too-deep");
    let mut bomb = String::from("openapi: 3.0.0\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        let _ = writeln!(bomb, "a{level}: &a{level} [{aliases}]");
    }
    assert_eq!(refused(&bomb).diagnostics[0].code, "alias-expansion");
}

#[test]
fn chains_of_references_end() {
    let mut text = String::from("openapi: 3.0.0\ncomponents:\n  schemas:\n");
    for index in 0..1500 {
        let _ = writeln!(
            text,
            "    A{index}: {{allOf: [{{$ref: '#/components/schemas/A{}'}}]}}",
            index + 1
        );
        let _ = writeln!(text, "    B{index}: {{$ref: '#/components/schemas/B{}'}}", index + 1);
    }
    text.push_str("    A1500: {type: object}\n    B1500: {$ref: '#/components/schemas/B0'}\n");
    let generated = run(&text).expect("long chains are allowed");
    assert!(generated.report.diagnostics.iter().any(|it| it.code == "requires-itself"));
}

/// Components of a document, from YAML flow mappings.
fn components(schemas: &[&str]) -> String {
    let mut text = String::from("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    for schema in schemas {
        let _ = writeln!(text, "    {}", schema.replace('@', "$ref: '#/components/schemas/"));
    }
    text
}

#[test]
fn unions_beside_other_schemas_that_lead_back_to_them_end() {
    // A union whose only member leads back to it, beside a property.
    let alone = components(&[
        "A: {anyOf: [{@C'}]}",
        "B: {allOf: [{@A'}, {properties: {details: {}}}]}",
        "C: {allOf: [{@A'}]}",
    ]);
    assert!(run(&alone).is_ok());
    // Two unions, each a member of the other, each beside something else.
    let both = components(&[
        "A: {oneOf: [{@B'}, {type: object, properties: {a: {type: string}}}], properties: {x: {type: string}}}",
        "B: {oneOf: [{@A'}, {type: object, properties: {b: {type: string}}}], properties: {y: {type: string}}}",
        "C: {allOf: [{@A'}, {@B'}]}",
    ]);
    let generated = run(&both).expect("recursion is allowed");
    assert!(!generated.report.diagnostics.iter().any(|it| it.code == "fallback"));
}

#[test]
fn unions_in_unions_take_no_more_time_than_they_have_members() {
    let mut text = String::from("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    for level in 0..12 {
        for width in 0..6 {
            let below: Vec<String> = (0..6)
                .map(|it| format!("{{$ref: '#/components/schemas/L{}x{it}'}}", level + 1))
                .collect();
            let _ = writeln!(text, "    L{level}x{width}: {{oneOf: [{}]}}", below.join(", "));
        }
    }
    for width in 0..6 {
        let _ = writeln!(
            text,
            "    L12x{width}: {{type: object, required: [k], properties: {{k: {{const: v{width}}}}}}}"
        );
    }
    assert!(run(&text).is_ok());
}

#[test]
fn unions_that_are_all_members_of_each_other_take_no_more_time_than_they_hold() {
    let mut schemas = String::from("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    let unions: Vec<String> =
        (0..150).map(|it| format!("{{$ref: '#/components/schemas/U{it}'}}")).collect();
    for index in 0..150 {
        let _ =
            writeln!(schemas, "    U{index}: {{oneOf: [{}, {{type: string}}]}}", unions.join(", "));
    }
    // What stands beside a union is looked for in all of them.
    let _ = writeln!(schemas, "    W: {{required: [k], oneOf: [{}]}}", unions.join(", "));
    assert!(run(&schemas).is_ok());
}

#[test]
fn the_same_anchor_may_stand_in_thousands_of_schemas() {
    let mut text = String::from("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    for index in 0..4000 {
        let _ = writeln!(
            text,
            "    A{index}: {{$anchor: it, type: object, properties: {{a: {{$ref: '#it'}}}}}}"
        );
    }
    assert!(run(&text).is_ok());
}

#[test]
fn names_and_texts_stay_in_their_places() {
    let evil = "*/ \"# ``` \\u202e \\r\\n \\u0000 #![x] //! {{x}} {% y %} \\\\ ";
    let mut schemas = String::new();
    for name in
        ["../../x", "type", "Self", "1st", "", "a/b", "..", "CON", "\\u202e", "*/", "\\\"#", "```"]
    {
        let evil = evil.replace('"', "\\\"");
        let _ = write!(
            schemas,
            "{}\"{name}\": {{\"type\": \"object\", \"title\": \"{evil}\", \"description\": \"{evil}\", \
             \"properties\": {{\"{name}\": {{\"type\": \"string\", \"enum\": [\"{evil}\", \"b\"], \
             \"default\": \"{evil}\", \"pattern\": \"{evil}\", \"x-rust-type\": \"{evil}\"}}}}}}",
            if schemas.is_empty() { "" } else { "," }
        );
    }
    let text =
        format!("{{\"openapi\": \"3.0.0\", \"components\": {{\"schemas\": {{{schemas}}}}}}}");
    let generated = run(&text).expect("odd names are allowed");
    for (path, text) in &generated.files {
        let safe = path.split('/').all(|part| {
            !part.is_empty()
                && part != ".."
                && part.chars().all(|it| it.is_ascii_alphanumeric() || "._-".contains(it))
        });
        assert!(safe, "{path}");
        assert!(!text.contains(['\u{202e}', '\0']), "{path}");
        if path.ends_with(".rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
}

#[test]
fn numbers_beyond_64_bits_load() {
    let text = "openapi: 3.0.0\ncomponents:\n  schemas:\n    A: {type: integer, minimum: -9223372036854776000, \
                maximum: 123456789012345678901234567890}\n";
    assert!(run(text).is_ok());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let text = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/names/openapi.yaml"),
    )
    .expect("the case");
    let first = run(&text).expect("the case generates").files;
    for _ in 0..3 {
        assert_eq!(run(&text).expect("the case generates").files, first);
    }
}
