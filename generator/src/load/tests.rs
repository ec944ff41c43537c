use std::fmt::Write as _;

use serde_json::{Value as Json, json};

use super::*;
use crate::diagnostics::{Position, Severity};

fn value(text: &str) -> Json {
    let loaded = load("x", text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(loaded.diagnostics, []);
    loaded.value.to_json()
}

fn error(text: &str) -> Diagnostic {
    let error = load("x", text).unwrap_err();
    assert_eq!(error.severity, Severity::Error);
    assert_eq!(error.place.file.as_deref(), Some("x"));
    error
}

fn line_column(found: &Diagnostic) -> (usize, usize) {
    found.place.position.map_or((0, 0), |Position { line, column }| (line, column))
}

#[test]
fn both_formats_keep_the_order() {
    for text in ["{\"z\": 1, \"a\": {\"y\": [2], \"b\": null}}", "z: 1\na:\n  y: [2]\n  b:\n"] {
        assert_eq!(value(text).to_string(), r#"{"z":1,"a":{"y":[2],"b":null}}"#);
    }
}

#[test]
fn yaml_scalars_are_read_as_yaml_1_2_says() {
    let text = "
version: 3.0
text: 3.0.3
date: 2020-01-01
time: 2020-01-01T00:00:00Z
country: no
quoted: '200'
octal: 0o17
zip: 007
truth: True
none: ~
block: |
  a
  b
";
    let expected = json!({"version": 3.0, "text": "3.0.3", "date": "2020-01-01",
        "time": "2020-01-01T00:00:00Z", "country": "no", "quoted": "200", "octal": 15, "zip": "007",
        "truth": true, "none": null, "block": "a\nb\n"});
    assert_eq!(value(text), expected);
}

#[test]
fn keys_are_text_as_it_is_written() {
    let text = "{200: a, true: b, null: c, 1.10: d, ~: e, '404': f, 0x1F: g}";
    let expected = r#"{"200":"a","true":"b","null":"c","1.10":"d","~":"e","404":"f","0x1F":"g"}"#;
    assert_eq!(load("x.yaml", text).unwrap().value.to_json().to_string(), expected);
}

#[test]
fn integers_beyond_64_bits_load() {
    let expected = json!({"minimum": -9_223_372_036_854_776_000_f64, "maximum": 1e20,
        "exact": u64::MAX, "least": i64::MIN, "huge": 1e40});
    let digits = "0".repeat(40);
    let yaml = format!(
        "minimum: -9223372036854776000\nmaximum: 100000000000000000000\n\
         exact: 18446744073709551615\nleast: -9223372036854775808\nhuge: 1{digits}\n"
    );
    assert_eq!(value(&yaml), expected);
    let json = format!(
        "{{\"minimum\": -9223372036854776000, \"maximum\": 100000000000000000000,\
         \"exact\": 18446744073709551615, \"least\": -9223372036854775808, \"huge\": 1{digits}}}"
    );
    assert_eq!(value(&json), expected);
}

#[test]
fn numbers_that_json_does_not_have_become_null_with_a_warning() {
    let loaded = load("x", "a:\n- .inf\n- '.inf'\nb: -.INF\nc: .nan").unwrap();
    assert_eq!(loaded.value.to_json(), json!({"a": [null, ".inf"], "b": null, "c": null}));
    let places: Vec<_> = loaded.diagnostics.iter().map(line_column).collect();
    assert_eq!(places, [(2, 3), (4, 4), (5, 4)]);
    assert_eq!(loaded.diagnostics[0].place.pointer.as_deref(), Some("#/a/0"));
    assert!(loaded.diagnostics.iter().all(|found| found.severity == Severity::Warning));
}

#[test]
fn tags_say_nothing() {
    let text = "a: !custom {b: !!str 1}\nc: !x [!y 1]\nd: !!int '3'\ne: !!binary aGk=\n!k f: 1\n";
    let expected = json!({"a": {"b": "1"}, "c": [1], "d": 3, "e": "aGk=", "f": 1});
    assert_eq!(value(text), expected);
}

#[test]
fn aliases_and_merges_are_expanded() {
    let text = "
base: &base {a: 1, b: 2}
more: &more {b: 3, c: 4}
copy: *base
one: {z: 0, <<: *base, b: 9, y: 8}
two: {<<: [*base, *more], d: 5}
text: {<<: no mapping}
";
    let value = value(text);
    assert_eq!(value["copy"].to_string(), r#"{"a":1,"b":2}"#);
    assert_eq!(value["one"].to_string(), r#"{"z":0,"a":1,"b":9,"y":8}"#);
    assert_eq!(value["two"].to_string(), r#"{"a":1,"b":2,"c":4,"d":5}"#);
    assert_eq!(value["text"].to_string(), r#"{"<<":"no mapping"}"#);
}

#[test]
fn json_has_no_merge_keys() {
    assert_eq!(value(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
}

#[test]
fn of_a_duplicate_key_the_last_counts_with_a_warning_at_its_place() {
    let yaml = "a:\n  b: 1\n  c: 2\n  b: 3\nd:\n- 200: x\n  '200': y\n";
    let json = "{\"a\": {\n  \"b\": 1,\n  \"c\": 2,\n  \"b\": 3},\n\"d\": [{\n\"200\": \"x\",\n  \
                \"200\": \"y\"}]}";
    for (text, places) in [(yaml, [(4, 3), (7, 3)]), (json, [(4, 3), (7, 3)])] {
        let loaded = load("x", text).unwrap();
        assert_eq!(loaded.value.to_json()["a"], json!({"b": 3, "c": 2}));
        let found = &loaded.diagnostics;
        assert_eq!(found.iter().map(line_column).collect::<Vec<_>>(), places);
        assert!(found.iter().all(|one| one.code == "duplicate-key"));
        assert!(found.iter().all(|one| one.severity == Severity::Warning));
        assert!(found[0].message.contains("`b`"), "{}", found[0]);
        assert!(found[0].help.as_deref().unwrap().contains("line 2"), "{}", found[0]);
        assert_eq!(found[1].place.pointer.as_deref(), Some("#/d/0/200"));
    }
}

#[test]
fn the_same_key_in_two_mappings_is_no_duplicate() {
    assert_eq!(value("a: {b: 1}\nc: {b: 1}\nd: [{b: 1}, {b: 1}]")["c"]["b"], 1);
}

#[test]
fn syntax_errors_have_a_place() {
    let found = error("a: 1\nb: [1\nc: 2\n");
    assert_eq!(found.code, "yaml-syntax");
    assert_eq!(found.place.position.unwrap().line, 3, "{found}");
    let found = error("ä:\n\tb: 1\n");
    assert_eq!((found.code, line_column(&found).0), ("yaml-syntax", 2), "{found}");
    let found = load("x.json", "{\"a\": 1,\n \"ää\" 2}").unwrap_err();
    assert_eq!((found.code, line_column(&found)), ("json-syntax", (2, 7)), "{found}");
    assert_eq!(found.place.excerpt.as_deref(), Some(" \"ää\" 2}"));
    let found = load("x.json", "{\"paths\": {\"/a\": [1, {\"b\": nul}]}}").unwrap_err();
    assert_eq!(found.place.pointer.as_deref(), Some("#/paths/~1a/1/b"), "{found}");
    assert_eq!(error("a: *nowhere").code, "yaml-syntax");
    assert_eq!(error("? {a: b}\n: c").code, "yaml-syntax");
    assert_eq!(load("x.json", "{\"a\": \"\\ud800\"}").unwrap_err().code, "json-syntax");
    assert_eq!(load("x.json", "{} {}").unwrap_err().code, "json-syntax");
}

#[test]
fn yaml_that_starts_like_json_is_read_but_never_silently() {
    let text = "{a: 1, # one\n b: [2,]}";
    assert_eq!(load("x.yaml", text).unwrap().value.to_json(), json!({"a": 1, "b": [2]}));
    assert_eq!(load("x.yaml", text).unwrap().diagnostics, []);
    let loaded = load("document", text).unwrap();
    assert_eq!(loaded.diagnostics[0].code, "read-as-yaml");
    assert_eq!(loaded.diagnostics[0].severity, Severity::Warning);
    assert_eq!(load("x.json", text).unwrap_err().code, "json-syntax");
    let slips = [
        ("{\"a\": [1,], \"b\": {\"c\": 2,},}", json!({"a": [1], "b": {"c": 2}})),
        ("{\"a\": \"one\ttwo\"}", json!({"a": "one\ttwo"})),
        ("{\"a\": 1e999}", json!({"a": "1e999"})),
    ];
    for (text, expected) in slips {
        let loaded = load("x.json", text).unwrap();
        assert_eq!(loaded.value.to_json(), expected);
        assert_eq!(loaded.diagnostics[0].code, "read-as-yaml");
    }
    assert_eq!(load("x.json", "{\"a\": nul,}").unwrap_err().code, "json-syntax");
    assert_eq!(load("x.yaml", "{a: [}").unwrap_err().code, "yaml-syntax");
    assert_eq!(load("document", "{a: [}").unwrap_err().code, "json-syntax");
}

#[test]
fn anything_but_a_mapping_is_named() {
    assert_eq!(error("").code, "empty-document");
    assert_eq!(error("# only a comment\n").code, "empty-document");
    assert_eq!(error("---\n...\n").code, "empty-document");
    assert_eq!(error("null").code, "empty-document");
    assert!(error("\n- a\n").message.contains("a list"));
    assert_eq!(line_column(&error("\n- a\n")), (2, 1));
    assert!(error("[1]").message.contains("a list"));
    assert!(error("hello\nworld").message.contains("plain text"));
    assert!(error("42").message.contains("a number"));
    assert!(error("<!DOCTYPE html>\n<p style=\"a: b\">x</p>").message.contains("HTML"));
    assert!(error("<a>b: c: d</a>").message.contains("HTML"));
}

#[test]
fn one_file_holds_one_document() {
    let found = error("a: 1\n---\nb: 2\n");
    assert_eq!((found.code, line_column(&found)), ("several-documents", (2, 1)));
    assert_eq!(value("---\na: 1\n---\n"), json!({"a": 1}));
    assert_eq!(value("%YAML 1.2\n---\na: 1\n...\n"), json!({"a": 1}));
}

#[test]
fn deep_nesting_is_an_error_with_a_place() {
    let depth = 300;
    let json = format!("{{\"a\": {}{}}}", "[\n".repeat(depth), "]".repeat(depth));
    let mut yaml = String::new();
    for level in 0..depth {
        writeln!(yaml, "{}a:", " ".repeat(level)).unwrap();
    }
    for text in [json.as_str(), yaml.as_str()] {
        let found = error(text);
        assert_eq!(found.code, "too-deep");
        assert!((120..=122).contains(&line_column(&found).0), "{found}");
        let steps =
            Pointer::parse(found.place.pointer.as_deref().unwrap()).unwrap().tokens().count();
        assert_eq!(steps, MAX_DEPTH);
    }
    assert_eq!(error(&"{a: ".repeat(5000)).code, "too-deep");
}

#[test]
fn nesting_up_to_the_limit_loads_in_both_formats() {
    let text = format!("{}1{}", "{\"a\": ".repeat(MAX_DEPTH), "}".repeat(MAX_DEPTH));
    let from_json = value(&text);
    assert_eq!(from_json, load("x.yaml", &format!("# YAML\n{text}")).unwrap().value.to_json());
    assert_eq!(from_json.clone(), from_json);
}

#[test]
fn alias_bombs_are_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let row = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{row}]").unwrap();
    }
    assert_eq!(error(&bomb).code, "alias-expansion");

    let text = "x".repeat(1 << 20);
    let long = format!("a: &a {text}\nb: [{}]", vec!["*a"; 10_000].join(", "));
    assert_eq!(error(&long).code, "alias-expansion");

    let mut keys = format!("a0: &a0 {{? {} : 1}}\n", "k".repeat(1 << 20));
    for level in 1..20 {
        let row = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(keys, "a{level}: &a{level} [{row}]").unwrap();
    }
    assert_eq!(error(&keys).code, "alias-expansion");
}

#[test]
fn an_alias_inside_what_it_stands_for_is_told_with_its_place() {
    let found = error("a: 1\nb: &b\n  c:\n    d: *b\n");
    assert_eq!((found.code, line_column(&found)), ("endless-alias", (4, 8)));
    assert!(found.message.contains("`*b` stands inside of what it stands for, from line 2 on"));
    assert_eq!(error("a: &a [*a, *a]").code, "endless-alias");
    assert_eq!(error("a: &a {<<: *a}").code, "endless-alias");
}

#[test]
fn a_further_file_may_hold_any_value() {
    assert_eq!(load_part("b.yaml", "spec/b.yaml", "- 1").unwrap().value.to_json(), json!([1]));
    assert_eq!(load_part("b.yaml", "spec/b.yaml", "#").unwrap_err().code, "empty-document");
    let loaded = load_part("b.yaml", "spec/b.yaml", "a: {b: 1, b: 2}").unwrap();
    assert_eq!(loaded.diagnostics[0].place.pointer.as_deref(), Some("b.yaml#/a/b"));
    assert_eq!(loaded.diagnostics[0].place.file.as_deref(), Some("spec/b.yaml"));
}

/// Random texts must load or fail, never panic.
#[test]
fn any_text_loads_or_fails() {
    let pieces = [
        "{", "}", "[", "]", "\"", "'", "\\", ": ", ", ", "- ", "a", "ä", "\n", " ", "&x ", "*x",
        "<<: ", "|\n", "? ", "!t ", "---\n", "200", ".nan", "#", "%", "\t",
    ];
    let mut state = 7_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..25 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
        }
        let _ = load("x.yaml", &text);
    }
}

#[test]
fn numbers_keep_their_last_digit() {
    for number in ["40.247749999999996", "0.011269427669584647"] {
        assert_eq!(value(&format!("{{\"n\": {number}}}"))["n"].to_string(), number);
        assert_eq!(value(&format!("n: {number}\n"))["n"].to_string(), number);
    }
}
