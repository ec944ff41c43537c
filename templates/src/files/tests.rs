use super::*;

#[test]
fn the_list_is_complete_and_sorted() {
    let names: Vec<_> = RuntimeFile::ALL.iter().map(|file| file.name()).collect();
    assert!(names.is_sorted(), "{names:?}");
    let here = include_str!("../runtime.rs");
    let declared: Vec<_> = here
        .lines()
        .filter_map(|line| line.strip_prefix("pub(crate) mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(declared, names);
}

#[test]
fn the_module_of_all_files_is_the_one_that_is_tested_here() {
    let here = include_str!("../runtime.rs");
    let generated = runtime_module(RuntimeFile::ALL);
    let code = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.contains("mod ") || line.contains("use "));
        let code = lines.filter(|line| !line.starts_with("//") && *line != "mod tests;");
        code.map(str::to_owned).collect()
    };
    assert_eq!(code(&generated), code(here));
    assert!(generated.contains("#![allow(dead_code, unused_imports, unused_macros)]"));
}

#[test]
fn a_module_declares_what_its_files_require_and_no_more() {
    let text = runtime_module([RuntimeFile::JsonNullable]);
    assert!(text.contains("pub(crate) mod json_nullable;\npub(crate) mod json_nullable_traits;\n"));
    assert!(text.contains("pub use json_nullable::JsonNullable;\n"));
    assert!(!text.contains("open_enum"));
    let all = RuntimeFile::with_required([RuntimeFile::Untagged, RuntimeFile::ClosedEnum]);
    let names: Vec<_> = all.iter().map(|file| file.name()).collect();
    assert_eq!(
        names,
        [
            "closed_enum",
            "content",
            "content_reader",
            "probe",
            "unknown_value",
            "untagged",
            "untagged_budget",
            "untagged_search"
        ]
    );
}

#[test]
fn each_file_asks_for_what_it_names() {
    for file in RuntimeFile::ALL {
        let text = file.text("models");
        let all = RuntimeFile::with_required([file]);
        for other in RuntimeFile::ALL.iter().filter(|other| !all.contains(other)) {
            let imported = format!("super::{}::", other.name());
            assert!(!text.contains(&imported), "{file:?} needs {other:?}");
            if let Some(item) = other.public_item() {
                assert!(!text.contains(&format!("super::{item};")), "{file:?} needs {other:?}");
            }
        }
    }
}

#[test]
fn doc_examples_import_from_the_generated_crate() {
    let text = RuntimeFile::JsonNullable.text("pet_store");
    assert!(text.contains("use pet_store::JsonNullable;"));
    for file in RuntimeFile::ALL {
        let text = file.text("pet_store");
        assert!(!text.contains("templates::"), "{file:?}");
        assert!(!text.contains("cfg(test)"), "{file:?} carries tests");
    }
}

#[test]
fn files_have_their_place() {
    assert_eq!(RuntimeFile::JsonNullable.path(), "src/runtime/json_nullable.rs");
    assert_eq!(RuntimeFile::JsonNullable.public_item(), Some("JsonNullable"));
    assert_eq!(RuntimeFile::Tagged.public_item(), None);
}
