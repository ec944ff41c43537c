//! Each folder below `tests/cases` holds a small document and the crate that is expected for it.
//!
//! The expected crates are members of the workspace: `cargo test --workspace` compiles them and
//! runs the tests that stand in them. After a change of the generator's output,
//! `UPDATE_CASES=1 cargo test -p generator --test cases` writes the new crates for review.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::generate;
use generator::output::Plan;
use generator::source::Source;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The usual settings, or those of the case's `generate.toml`.
fn config(case: &Path, name: &str) -> Result<Config, String> {
    let package = format!("case-{}", name.replace('_', "-"));
    let file = case.join("generate.toml");
    if !file.is_file() {
        return Ok(Config { package, ..Config::default() });
    }
    let jobs = generator::config::file::read(&file).map_err(|it| format!("{it:?}"))?;
    let [job] = jobs.as_slice() else { return Err(format!("{name}: one crate")) };
    Ok(job.config.clone())
}

/// Generates one case; gives a description of what differs from the expected crate.
fn check(case: &Path, update: bool) -> Result<(), String> {
    let name = case.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    let source = Source::read(&case.join("openapi.yaml")).map_err(|it| format!("{it:?}"))?;
    let config = config(case, name)?;
    let generated = generate(&source, &config).map_err(|report| {
        report.diagnostics.iter().map(|it| it.render(false)).collect::<String>()
    })?;
    let mut problems = String::new();

    let diagnostics: String =
        generated.report.diagnostics.iter().map(|it| it.render(false)).collect();
    // The document's path differs from machine to machine.
    let diagnostics = diagnostics.replace(&format!("{}/", case.display()), "");
    let expected = case.join("diagnostics.txt");
    let known = std::fs::read_to_string(&expected).unwrap_or_default();
    if diagnostics != known {
        if update {
            std::fs::write(&expected, &diagnostics).map_err(|it| it.to_string())?;
        } else {
            let _ = write!(problems, "diagnostics of {name}:\n{diagnostics}\nexpected:\n{known}\n");
        }
    }

    let crate_folder = case.join("crate");
    let plan = Plan::new(generated.files, generated.manifest, &crate_folder)
        .map_err(|it| format!("{it:?}"))?;
    if !plan.is_current() {
        if update {
            plan.apply(true).map_err(|it| format!("{it:?}"))?;
        } else {
            for file in plan.diff(3) {
                let _ = write!(problems, "{name}/{}:\n{}\n", file.path, file.text);
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

#[test]
fn every_case_gives_the_expected_crate_and_diagnostics() {
    let update = std::env::var_os("UPDATE_CASES").is_some();
    let mut folders: Vec<PathBuf> = std::fs::read_dir(cases())
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("openapi.yaml").is_file())
        .collect();
    folders.sort();
    assert!(folders.len() > 10, "the cases are missing");
    let problems: String =
        folders.iter().filter_map(|case| check(case, update).err()).collect::<Vec<_>>().join("\n");
    assert!(
        problems.is_empty(),
        "{problems}\nIf this is meant: UPDATE_CASES=1 cargo test -p generator --test cases"
    );
}
