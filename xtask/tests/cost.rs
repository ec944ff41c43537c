//! `cost` on a small document, beside a crate that compiles, one that does not, and one that is not
//! there.
#![cfg(feature = "corpus")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const DOCUMENT: &str = r#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},
    "components":{"schemas":{"Pet":{"type":"object","properties":{"name":{"type":"string"}}}}}}"#;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(["cost", "--target-dir", "target", "--json", "results.json"])
        .args(arguments)
        .output()
        .unwrap()
}

fn other(folder: &Path, name: &str, text: &str) {
    let folder = folder.join(name).join("pets");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = "[package]\nname = \"other-pets\"\nversion = \"0.0.0\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), text).unwrap();
}

#[test]
fn a_crate_of_others_that_fails_is_listed_and_stops_nothing() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("pets.json"), DOCUMENT).unwrap();
    other(folder.path(), "broken", "pub struct A(Missing);\npub type B = Gone;\n");
    other(folder.path(), "good", "pub struct A;\npub struct B;\npub enum C {}\n");
    let also = ["missing", "broken", "good"].map(|name| format!("{name}={name}/{{document}}"));
    let [missing, broken, good] = also.each_ref().map(String::as_str);
    let output =
        run(folder.path(), &["--also", missing, "--also", broken, "--also", good, "pets.json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let results = fs::read_to_string(folder.path().join("results.json")).unwrap();
    let results: serde_json::Value = serde_json::from_str(&results).unwrap();
    let crates = results["documents"][0]["crates"].as_array().unwrap();
    let names: Vec<_> = crates.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["ours", "derived", "missing", "broken", "good"]);
    let times = |index: usize| crates[index]["times"].as_array().unwrap().len();
    assert_eq!([0, 1, 2, 3, 4].map(times), [3, 3, 0, 0, 3]);
    assert_eq!(crates[3]["failure"]["summary"], "does not compile: 2 errors");
    assert_eq!(crates[4]["counted"], serde_json::json!({"types": 3, "lines": 3}));
    for time in crates[0]["times"].as_array().unwrap() {
        assert!(time[1]["wall"].as_f64() > Some(0.0), "{time}");
    }
}

#[test]
fn a_folder_that_does_not_name_the_document_is_refused_for_several() {
    let folder = TempDir::new().unwrap();
    for name in ["a.json", "b.json"] {
        fs::write(folder.path().join(name), DOCUMENT).unwrap();
    }
    let output = run(folder.path(), &["--also", "good=made", "a.json", "b.json"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("{document}"), "{said}");
    let output = run(folder.path(), &["--also", "good", "a.json"]);
    assert_eq!(output.status.code(), Some(2));
}
