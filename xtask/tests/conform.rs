//! `conform` on a small document: all instances do well, and the same seed gives the same ones.
#![cfg(feature = "conform")]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

const DOCUMENT: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "T", "version": "1"},
  "paths": {},
  "components": {"schemas": {
    "Pet": {
      "type": "object",
      "required": ["name"],
      "properties": {
        "name": {"type": "string"},
        "kind": {"type": "string", "enum": ["cat", "dog"], "nullable": true},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
      },
      "example": {"name": "Mimi", "kind": "cat", "friends": []}
    }
  }}
}"##;

#[test]
fn a_document_is_proven_and_a_seed_repeats_it() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("openapi.json"), DOCUMENT).unwrap();
    let run = || {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(folder.path())
            .args(["conform", "--json", "results.json", "--target-dir", "target", "openapi.json"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let results = fs::read_to_string(folder.path().join("results.json")).unwrap();
        let results: serde_json::Value = serde_json::from_str(&results).unwrap();
        results["documents"][0].clone()
    };
    let first = run();
    assert_eq!(first["embedded"], serde_json::json!({"tried": 1, "good": 1}));
    for kind in ["generated", "mutated", "unlisted"] {
        assert!(first[kind]["tried"].as_u64() > Some(3), "{kind}: {first}");
        assert_eq!(first[kind]["tried"], first[kind]["good"], "{kind}");
    }
    let second = run();
    assert_eq!(first["generated"], second["generated"]);
    assert_eq!(first["mutated"], second["mutated"]);
}
