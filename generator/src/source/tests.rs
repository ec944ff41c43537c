use super::*;
use crate::pointer::Pointer;

fn place(text: &str, pointer: &str) -> (usize, usize) {
    let source = Source::from_text("x.yaml", text);
    let at = Pointer::parse(pointer).unwrap();
    let mut found = [Diagnostic::warning("odd", "so it is").at(&at)];
    source.locate(&mut found);
    let position = found[0].place.position.unwrap();
    (position.line, position.column)
}

const YAML: &str = "\
openapi: 3.0.3
paths:
  /pets/{id}:
    get: {tags: [ä, b], parameters: [{name: c}]}
components:
  schemas:
    Größe:
      required:
      - a
      - b
      properties: &shared
        'a~b': {type: string}
        200:
          enum: [x,
            y]
    Other: {properties: *shared}
";

#[test]
fn yaml_members_are_placed_at_their_keys() {
    assert_eq!(place(YAML, "#"), (1, 1));
    assert_eq!(place(YAML, "#/paths"), (2, 1));
    assert_eq!(place(YAML, "#/paths/~1pets~1{id}/get"), (4, 5));
    assert_eq!(place(YAML, "#/paths/~1pets~1{id}/get/tags/1"), (4, 21));
    assert_eq!(place(YAML, "#/paths/~1pets~1{id}/get/parameters/0/name"), (4, 39));
    assert_eq!(place(YAML, "#/components/schemas/Größe"), (7, 5));
    assert_eq!(place(YAML, "#/components/schemas/Größe/required/1"), (10, 9));
    assert_eq!(place(YAML, "#/components/schemas/Größe/properties/a~0b/type"), (12, 17));
    assert_eq!(place(YAML, "#/components/schemas/Größe/properties/200/enum/1"), (15, 13));
    assert_eq!(place(YAML, "#/components/schemas/Other"), (16, 5));
}

#[test]
fn what_the_text_does_not_have_is_placed_above_it() {
    assert_eq!(place(YAML, "#/paths/~1none/get"), (2, 1));
    assert_eq!(place(YAML, "#/nothing"), (1, 1));
    assert_eq!(place(YAML, "#/components/schemas/Other/properties/200/enum"), (16, 13));
    assert_eq!(place(YAML, "#/components/schemas/Größe/required/99"), (8, 7));
    assert_eq!(place("a: {<<: {b: 1}}", "#/a/b"), (1, 1));
    assert_eq!(place("a: 1", "#/a/b/c"), (1, 1));
    assert_eq!(place("# nothing", "#/a"), (1, 1));
}

#[test]
fn json_members_are_placed_at_their_keys() {
    let text = r#"
{ "a": [1, {"b": "x:\"{"}, "y"],
  "ä": "z", "\u0062": {"c": [[true, null]]},
  "d\"": -1.5e3, "e": {}, "f": [] }"#;
    assert_eq!(place(text, "#"), (2, 1));
    assert_eq!(place(text, "#/a"), (2, 3));
    assert_eq!(place(text, "#/a/1"), (2, 12));
    assert_eq!(place(text, "#/a/1/b"), (2, 13));
    assert_eq!(place(text, "#/a/2"), (2, 28));
    assert_eq!(place(text, "#/ä"), (3, 3));
    assert_eq!(place(text, "#/b/c/0/1"), (3, 37));
    assert_eq!(place(text, "#/d\""), (4, 3));
    assert_eq!(place(text, "#/e/none"), (4, 18));
    assert_eq!(place(text, "#/f/0"), (4, 27));
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    assert_eq!(place("{\"a\": 1,\n\"a\": {\"b\": 2}}", "#/a/b"), (2, 7));
    assert_eq!(place("a: 1\na: 2", "#/a"), (2, 1));
}

#[test]
fn a_diagnostic_gets_file_and_excerpt_and_keeps_what_it_has() {
    let source = Source::from_text("spec/x.yaml", "a:\n  b: \u{1b}[31mc\n");
    let at = Pointer::parse("#/a/b").unwrap();
    let placed = Diagnostic::warning("odd", "x").at(&at).in_file("else").at_position(7, 7);
    let mut found = [
        Diagnostic::warning("odd", "x").at(&at),
        placed.clone(),
        Diagnostic::warning("odd", "x").at(&Pointer::file("other.yaml")),
        Diagnostic::warning("odd", "x"),
    ];
    source.locate(&mut found);
    assert_eq!(found[0].place.file.as_deref(), Some("spec/x.yaml"));
    assert_eq!(found[0].place.excerpt.as_deref(), Some("  b: \\u{1b}[31mc"));
    assert_eq!(found[1], placed);
    assert_eq!(found[2].place.position, None);
    assert_eq!(found[3].place, crate::diagnostics::Place::default());
}

#[test]
fn what_is_not_a_document_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let code = |path: &Path| {
        let report = Source::read(path).unwrap_err();
        assert_eq!(report.diagnostics.len(), 1);
        let found = &report.diagnostics[0];
        assert_eq!(found.place.file, Some(path.display().to_string()));
        found.code
    };
    assert_eq!(code(&folder.path().join("none.yaml")), "missing-file");
    assert_eq!(code(folder.path()), "unreadable-file");
    let path = folder.path().join("x.yaml");
    std::fs::write(&path, "").unwrap();
    assert_eq!(code(&path), "empty-document");
    std::fs::write(&path, b"a\0b").unwrap();
    assert_eq!(code(&path), "binary-file");
    std::fs::write(&path, b"\xef\xbb\xbfa: 1").unwrap();
    assert_eq!(Source::read(&path).unwrap().text(), "a: 1");
    assert_eq!(read_text(&path, "x", 3).unwrap_err().code, "file-too-large");
}

#[test]
fn references_are_joined_like_paths() {
    assert_eq!(join("", "a.yaml").as_deref(), Some("a.yaml"));
    assert_eq!(join("x/y.yaml", "./a.yaml").as_deref(), Some("x/a.yaml"));
    assert_eq!(join("x/y.yaml", "../z/./a.yaml").as_deref(), Some("z/a.yaml"));
    assert_eq!(join("x/y.yaml", "").as_deref(), Some("x/y.yaml"));
    assert_eq!(join("x/y.yaml", "../../a.yaml"), None);
    assert_eq!(join("", "/etc/passwd"), None);
    assert_eq!(join("", "http://example.com/a.yaml"), None);
    assert_eq!(join("", "file:a.yaml"), None);
    assert_eq!(join("", "C:\\a.yaml"), None);
    assert_eq!(join("", "."), None);
}

#[test]
fn further_files_are_read_once_and_located() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    std::fs::write(folder.path().join("main.yaml"), "a: 1").unwrap();
    std::fs::write(folder.path().join("sub/part.yaml"), "x:\n  y: 1").unwrap();
    let source = Source::read(&folder.path().join("main.yaml")).unwrap();

    let part = source.open("sub/../sub/part.yaml").unwrap();
    assert_eq!((part.document.as_str(), part.text.as_str()), ("sub/part.yaml", "x:\n  y: 1"));
    std::fs::remove_file(folder.path().join("sub/part.yaml")).unwrap();
    assert_eq!(source.open("sub/part.yaml").unwrap(), part);
    let main = source.open("main.yaml").unwrap();
    assert_eq!((main.document.as_str(), main.name.as_str()), ("", source.name()));

    let at = Pointer::parse("sub/part.yaml#/x/y").unwrap();
    let mut found = [Diagnostic::warning("odd", "x").at(&at)];
    source.locate(&mut found);
    assert_eq!(found[0].place.file, Some(part.name));
    assert_eq!(found[0].place.position.unwrap().line, 2);
}

#[cfg(unix)]
#[test]
fn nothing_outside_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("spec");
    std::fs::create_dir(&inside).unwrap();
    std::fs::write(folder.path().join("secret"), "s: 1").unwrap();
    std::fs::write(inside.join("main.yaml"), "a: 1").unwrap();
    std::os::unix::fs::symlink("../secret", inside.join("link.yaml")).unwrap();
    std::os::unix::fs::symlink("..", inside.join("up")).unwrap();
    let source = Source::read(&inside.join("main.yaml")).unwrap();
    let code = |path: &str| source.open(path).unwrap_err().code;
    assert_eq!(code("../secret"), "reference-outside");
    assert_eq!(code("link.yaml"), "reference-outside");
    assert_eq!(code("up/secret"), "reference-outside");
    assert_eq!(code("/etc/hostname"), "reference-outside");
    assert_eq!(code("none.yaml"), "missing-file");
    std::fs::create_dir(inside.join("sub")).unwrap();
    assert_eq!(code("sub"), "unreadable-file");
    assert_eq!(Source::from_text("x", "a: 1").open("b.yaml").unwrap_err().code, "missing-file");
}

/// Random texts must never make a scanner fail or loop.
#[test]
fn scanners_survive_any_text() {
    let pieces = [
        "{", "}", "[", "]", "\"", "\\", ":", ",", "- ", "a", "ä", "\n", " ", "&x ", "*x", "<<",
        "|\n",
    ];
    let mut state = 1_u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..30 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
        }
        let source = Source::from_text("x", text.as_str());
        let at = Pointer::parse("#/a/0").unwrap();
        let mut found = [Diagnostic::warning("odd", "x").at(&at)];
        source.locate(&mut found);
        json::scan(&text, &mut track::Tracker::new());
        let mut tracker = track::Tracker::new();
        tracker.want(["a", "0"].map(str::to_owned).into_iter());
        json::scan(&text, &mut tracker);
    }
}
