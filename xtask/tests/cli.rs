//! The program as a user runs it: exit codes, what is printed where, what is written.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use generator::output::Hold;
use tempfile::TempDir;

const PETS: &str = r#"
openapi: 3.0.3
info: {title: Pets, version: "1.0"}
paths: {}
components:
  schemas:
    Owner:
      description: Has pets
      type: object
      properties: {name: {type: string}}
    Pet:
      description: Has an owner
      type: object
      properties: {name: {type: string}}
"#;

/// The same with a reference that leads nowhere, which is worth a warning.
fn doubtful() -> String {
    PETS.replacen("{name: {type: string}}", "{x: {$ref: '#/components/schemas/Missing'}}", 1)
}

/// A folder with a document and a configuration file that names it.
fn project(document: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/pets.yaml"), document).unwrap();
    fs::write(
        folder.path().join("spec/generate.toml"),
        "[[crate]]\ndocument = \"pets.yaml\"\nout = \"../generated\"\npackage = \"pets-models\"\n",
    )
    .unwrap();
    folder
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(args);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn run(folder: &TempDir, args: &[&str]) -> Ran {
    command(folder.path(), args).output().unwrap().into()
}

/// Runs the command and asserts its exit code.
fn expect(code: i32, folder: &TempDir, args: &[&str]) -> Ran {
    let ran = run(folder, args);
    assert_eq!(ran.code, Some(code), "{args:?}\n{}\n{}", ran.out, ran.err);
    ran
}

fn exists(folder: &TempDir, path: &str) -> bool {
    folder.path().join(path).exists()
}

#[test]
fn generates_checks_and_repairs() {
    let folder = project(PETS);
    let missing = expect(1, &folder, &["generate", "--check"]);
    assert!(missing.err.contains("cargo xtask generate"), "{}", missing.err);
    assert!(!exists(&folder, "generated"), "a check writes nothing");

    let first = expect(0, &folder, &["generate"]);
    assert!(first.out.contains("created    src/lib.rs"), "{}", first.out);
    assert_eq!(first.err, "");
    assert!(exists(&folder, "generated/manifest.json"));

    let again = expect(0, &folder, &["generate"]);
    assert!(again.out.contains("0 created, 0 updated, 0 removed"), "{}", again.out);
    assert!(!again.out.contains("lib.rs"), "{}", again.out);
    let verbose = expect(0, &folder, &["generate", "-v"]);
    assert!(verbose.out.contains("unchanged  src/lib.rs"), "{}", verbose.out);
    expect(0, &folder, &["generate", "--check"]);

    let changed = PETS.replace("Has an owner", "Is owned");
    fs::write(folder.path().join("spec/pets.yaml"), changed).unwrap();
    let stale = expect(1, &folder, &["generate", "--check"]);
    assert!(stale.out.contains("differs"), "{}", stale.out);
    assert!(
        stale.out.lines().any(|line| line.starts_with('+') && line.contains("Is owned")),
        "{}",
        stale.out
    );
    assert!(stale.err.contains("run `cargo xtask generate`"), "{}", stale.err);
    let repaired = expect(0, &folder, &["generate"]);
    assert!(repaired.out.contains("updated"), "{}", repaired.out);
    expect(0, &folder, &["generate", "--check"]);
}

#[test]
fn models_that_are_gone_are_removed() {
    let folder = project(PETS);
    expect(0, &folder, &["generate"]);
    let (without, _) = PETS.split_once("    Pet:").unwrap();
    fs::write(folder.path().join("spec/pets.yaml"), without).unwrap();
    let ran = expect(0, &folder, &["generate"]);
    assert!(ran.out.contains("removed"), "{}", ran.out);
}

#[test]
fn edits_are_reported_before_they_are_replaced() {
    let folder = project(PETS);
    expect(0, &folder, &["generate"]);
    let file = folder.path().join("generated/src/lib.rs");
    fs::write(&file, "edited").unwrap();
    let checked = expect(1, &folder, &["generate", "--check"]);
    assert!(checked.out.contains("edited by hand"), "{}", checked.out);
    assert!(checked.err.contains("--force"), "{}", checked.err);
    let refused = expect(1, &folder, &["generate"]);
    assert!(refused.err.contains("lib.rs"), "{}", refused.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), "edited");
    expect(0, &folder, &["generate", "--force"]);
    assert_ne!(fs::read_to_string(&file).unwrap(), "edited");
}

#[test]
fn one_run_at_a_time_generates_into_a_folder() {
    let folder = project(PETS);
    expect(0, &folder, &["generate"]);
    let other = Hold::take(&folder.path().join("generated")).unwrap();
    fs::write(folder.path().join("spec/pets.yaml"), PETS.replace("an owner", "two")).unwrap();
    let refused = expect(1, &folder, &["generate"]);
    assert!(refused.err.contains("another run"), "{}", refused.err);
    expect(1, &folder, &["generate", "--check"]);
    drop(other);
    expect(0, &folder, &["generate"]);
    let ignored = fs::read_to_string(folder.path().join("generated/.generate/.gitignore")).unwrap();
    assert_eq!(ignored, "*\n", "what stays is out of version control");
}

#[test]
fn names_stay_and_what_is_strange_about_a_document_is_noted() {
    let folder = project(&PETS.replace("Pet:", "pet:"));
    expect(0, &folder, &["generate"]);
    let newcomer = "    Pet: {type: object, properties: {age: {type: integer}}}\n";
    let changed = PETS.replace("Pet:", "pet:").replace("1.0", "0.9") + newcomer;
    fs::write(folder.path().join("spec/pets.yaml"), changed).unwrap();
    let ran = expect(0, &folder, &["generate", "--deny-warnings"]);
    assert!(ran.err.contains("note[name-kept]"), "{}", ran.err);
    assert!(ran.err.contains("note[version-went-back]"), "{}", ran.err);
    let manifest = fs::read_to_string(folder.path().join("generated/manifest.json")).unwrap();
    assert!(manifest.contains("\"#/components/schemas/pet\": \"pets_models::Pet\""), "{manifest}");
    let again = expect(0, &folder, &["generate", "--check"]);
    assert_eq!(again.err, "", "said once");
}

#[test]
fn new_descriptions_alone_are_told_as_such() {
    let folder = project(PETS);
    expect(0, &folder, &["generate"]);
    let changed = PETS.replace("Has an owner", "Is owned");
    fs::write(folder.path().join("spec/pets.yaml"), changed).unwrap();
    let ran = expect(0, &folder, &["generate"]);
    assert!(ran.out.contains("1 change: 1 documentation only"), "{}", ran.out);
}

#[test]
fn one_document_needs_no_configuration() {
    let folder = project(PETS);
    let single = ["generate", "--spec", "spec/pets.yaml", "--out", "my models"];
    expect(0, &folder, &single);
    let manifest = fs::read_to_string(folder.path().join("my models/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"pets-models\""), "{manifest}");
    expect(0, &folder, &[&single[..], &["--check"]].concat());

    let some = [&single[..], &["--include", "Pet", "--package", "p"]].concat();
    let stale = expect(1, &folder, &[&some[..], &["--check"]].concat());
    assert!(
        stale.err.contains(
            "`cargo xtask generate --spec spec/pets.yaml --out 'my models' --package p --include Pet`"
        ),
        "{}",
        stale.err
    );
    expect(0, &folder, &some);
    let manifest = fs::read_to_string(folder.path().join("my models/manifest.json")).unwrap();
    assert!(manifest.contains("#/components/schemas/Pet\""), "{manifest}");
    assert!(!manifest.contains("#/components/schemas/Owner\""), "{manifest}");
}

#[test]
fn wrong_input_is_1() {
    let folder = project("swagger: '2.0'\n");
    let ran = expect(1, &folder, &["generate"]);
    assert!(ran.err.contains("pets.yaml"), "{}", ran.err);
    assert!(!exists(&folder, "generated"));
    for args in [
        &["generate", "--spec", "missing.yaml", "--out", "x"][..],
        &["generate", "--config", "missing.toml"],
    ] {
        let ran = expect(1, &folder, args);
        assert!(ran.err.contains("missing."), "{}", ran.err);
        assert_eq!(ran.out, "");
    }
}

#[test]
fn one_bad_document_keeps_all_crates_as_they_were() {
    let folder = project(PETS);
    let config = folder.path().join("spec/generate.toml");
    let mut text = fs::read_to_string(&config).unwrap();
    text.push_str(
        "[[crate]]\ndocument = \"bad.yaml\"\nout = \"../bad\"\npackage = \"bad-models\"\n",
    );
    fs::write(config, text).unwrap();
    fs::write(folder.path().join("spec/bad.yaml"), "swagger: '2.0'\n").unwrap();
    let ran = expect(1, &folder, &["generate"]);
    assert!(ran.err.contains("bad.yaml"), "{}", ran.err);
    assert!(!exists(&folder, "generated"));
}

#[test]
fn wrong_usage_is_2() {
    let folder = project(PETS);
    for args in [
        &[][..],
        &["no-such-command"],
        &["generate", "--no-such-option"],
        &["generate", "--spec", "spec/pets.yaml"],
        &["generate", "--out", "x"],
        &["generate", "--include", "Pet"],
        &["generate", "--spec", "a", "--out", "b", "--config", "c"],
        &["generate", "--spec", "a", "--out", "b", "--package", "1 2"],
        &["generate", "--check", "--force"],
        &["generate", "-q", "-v"],
        &["generate", "--color", "sometimes"],
        &["corpus"],
    ] {
        expect(2, &folder, args);
    }
}

#[test]
fn help_shows_examples_and_exit_codes() {
    let folder = project(PETS);
    let ran = expect(0, &folder, &["generate", "--help"]);
    for text in ["cargo xtask generate --check", "--deny-warnings", "Exit codes", "--spec <FILE>"] {
        assert!(ran.out.contains(text), "{text}:\n{}", ran.out);
    }
}

#[test]
fn warnings_are_told_and_can_be_denied() {
    let folder = project(&doubtful());
    let denied = expect(1, &folder, &["generate", "--deny-warnings"]);
    assert!(denied.err.contains("warning"), "{}", denied.err);
    assert!(!exists(&folder, "generated"));
    let told = expect(0, &folder, &["generate"]);
    assert!(told.err.contains("1 warning"), "{}", told.err);
    assert!(!told.out.contains("warning"), "{}", told.out);
    expect(1, &folder, &["generate", "--check", "--deny-warnings"]);
}

#[test]
fn quiet_means_errors_only() {
    let folder = project(&doubtful());
    let ran = expect(0, &folder, &["generate", "-q"]);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    fs::remove_file(folder.path().join("generated/src/lib.rs")).unwrap();
    let ran = expect(1, &folder, &["generate", "--check", "--quiet"]);
    assert_eq!(ran.out, "");
    assert!(ran.err.contains("not up to date"), "{}", ran.err);
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let folder = project(PETS);
    let coloured = |args: &[&str], variables: &[(&str, &str)]| {
        let ran = command(folder.path(), &[&["generate", "--check"], args].concat())
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let ran = Ran::from(ran);
        assert_eq!(ran.code, Some(1));
        (ran.out.contains('\x1b'), ran.err.contains('\x1b'))
    };
    assert_eq!(coloured(&[], &[]), (false, false));
    assert_eq!(coloured(&["--color", "always"], &[]), (true, true));
    assert_eq!(coloured(&[], &[("CLICOLOR_FORCE", "1")]), (true, true));
    assert_eq!(coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), (false, false));
    assert_eq!(coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]), (false, false));
}

#[test]
fn a_reader_that_went_away_stops_nothing() {
    let folder = project(PETS);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command(folder.path(), &["generate", "-v"])
        .stdout(Stdio::from(writer))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    let ran = Ran::from(output);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(exists(&folder, "generated/src/lib.rs"));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let folder = project(PETS);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = command(folder.path(), &["generate"])
        .stdout(Stdio::from(full))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    let ran = Ran::from(output);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("cannot write"), "{}", ran.err);
}
