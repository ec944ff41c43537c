//! `corpus` on small documents: one that works, and some that fail in their own ways.
#![cfg(feature = "corpus")]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

fn document(schemas: &str) -> String {
    format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"T","version":"1"}},"paths":{{}},
        "components":{{"schemas":{schemas}}}}}"#
    )
}

#[test]
fn a_failing_document_does_not_stop_the_others() {
    let folder = TempDir::new().unwrap();
    for (name, text) in [
        ("bad", "swagger: '2.0'".to_owned()),
        ("empty", String::new()),
        ("good", document(r#"{"Pet":{"type":"object"},"Owner":{"type":"object"}}"#)),
    ] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("openapi.json"), text).unwrap();
    }
    let run = |paths: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(folder.path())
            .args(["corpus", "--no-check", "--keep", "kept", "--json", "results.json"])
            .args(["--jobs", "2"])
            .args(paths)
            .output()
            .unwrap()
    };
    let output = run(&["."]);
    assert_eq!(output.status.code(), Some(1));
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.contains("3 documents: 1 ok, 2 failed"), "{out}");
    assert!(folder.path().join("kept/good/src/lib.rs").exists());

    let results = fs::read_to_string(folder.path().join("results.json")).unwrap();
    let results: serde_json::Value = serde_json::from_str(&results).unwrap();
    let field = |index: usize, name: &str| results["documents"][index][name].clone();
    let outcomes: Vec<_> = (0..3).map(|index| field(index, "outcome")).collect();
    assert_eq!(outcomes, ["generate", "read", "ok"]);
    assert_eq!(field(2, "name"), "good");
    assert_eq!(field(2, "openapi"), "3.0.3");
    assert_eq!(field(2, "schemas"), 2);
    assert_eq!(field(2, "types"), 2);
    assert_eq!(field(2, "untyped"), serde_json::json!([]));

    assert_eq!(run(&["good"]).status.code(), Some(0));
    assert_eq!(run(&["missing"]).status.code(), Some(1));
}
