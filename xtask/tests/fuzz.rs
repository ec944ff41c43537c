//! `fuzz` on the documents of the generator's tests, for a fixed number of mutations.
#![cfg(feature = "fuzz")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

#[test]
fn mutated_documents_generate_or_are_refused() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/cases");
    let folder = TempDir::new().unwrap();
    let run = |samples: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(folder.path())
            .args(["fuzz", "--documents", "40", "--seed", "7", "--out", "failures", "--samples"])
            .arg(samples)
            .arg(&cases)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let out = String::from_utf8(output.stdout).unwrap();
        assert!(out.contains("40 documents: ") && out.contains(" 0 kinds of failure"), "{out}");
        let mut kept: Vec<_> = fs::read_dir(folder.path().join(samples))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                (
                    path.file_name().map(ToOwned::to_owned),
                    fs::read(path.join("openapi.yaml")).unwrap(),
                )
            })
            .collect();
        kept.sort();
        kept
    };
    let first = run("first");
    assert!(first.len() > 10, "most of the documents generate");
    assert_eq!(first, run("second"), "the same seed gives the same documents");
}
