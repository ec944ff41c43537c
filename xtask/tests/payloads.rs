//! `payloads` on a small document: its examples are measured, the largest of each model.
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
        "kind": {"type": "string", "enum": ["cat", "dog"]},
        "owner": {"$ref": "#/components/schemas/Owner"}
      },
      "example": {"name": "Mimi", "kind": "cat", "owner": {"id": 7}}
    },
    "Owner": {"type": "object", "properties": {"id": {"type": "integer"}}, "example": {"id": 7}}
  }}
}"##;

#[test]
fn the_largest_examples_are_read_and_written_by_both() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("openapi.json"), DOCUMENT).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder.path())
        .args(["payloads", "--json", "results.json", "--target-dir", "target", "openapi.json"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results = fs::read_to_string(folder.path().join("results.json")).unwrap();
    let results: serde_json::Value = serde_json::from_str(&results).unwrap();
    let payloads = results["documents"][0]["payloads"].as_array().unwrap();
    let field = |name: &str| payloads.iter().map(|it| it[name].clone()).collect::<Vec<_>>();
    assert_eq!(field("model"), ["Pet", "Owner"]);
    assert_eq!(field("bytes"), [45, 8]);
    for payload in payloads {
        let times = payload["times"]["Ok"].as_object().unwrap();
        assert_eq!(times.len(), 6);
        assert!(times.values().all(|time| time.as_f64() > Some(0.0)), "{times:?}");
    }
}
