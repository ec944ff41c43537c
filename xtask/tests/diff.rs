//! `cargo xtask diff` as a user runs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const PETS: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties: {id: {type: number}, name: {$ref: 'parts/name.yaml'}}
    Shop: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
";
const NAME: &str = "{type: string}";

/// A folder with a document in two files and a configuration file that names it.
fn project() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("spec/parts")).unwrap();
    write(&folder, "spec/pets.yaml", PETS);
    write(&folder, "spec/parts/name.yaml", NAME);
    write(
        &folder,
        "spec/generate.toml",
        "[[crate]]\ndocument = \"pets.yaml\"\nout = \"../generated\"\npackage = \"pets-models\"\n",
    );
    folder
}

fn write(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

/// Runs the command, asserts its exit code, and gives what it printed: the result and the errors.
fn expect(code: i32, folder: &Path, args: &[&str]) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(args)
        .env("GIT_CEILING_DIRECTORIES", std::env::temp_dir())
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{out}\n{err}");
    (out, err)
}

fn git(folder: &TempDir, args: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    let output =
        Command::new("git").current_dir(folder).args(identity).args(args).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn two_documents_are_compared() {
    let folder = project();
    write(&folder, "spec/new.yaml", &PETS.replace("{type: number}", "{type: string}"));
    let documents = ["diff", "spec/pets.yaml", "spec/new.yaml"];
    let (out, err) = expect(0, folder.path(), &documents);
    assert!(out.contains("Pet::id: `f64` → `String`"), "{out}");
    assert!(out.contains("breaks reading `id`, building with `Pet::new`"), "{out}");
    assert_eq!(err, "");

    for class in ["breaking", "behaviour", "any"] {
        expect(1, folder.path(), &[&documents[..], &["--fail-on", class]].concat());
    }
    let same = ["diff", "spec/pets.yaml", "spec/pets.yaml", "--fail-on", "any"];
    assert!(expect(0, folder.path(), &same).0.contains("no changes"));
}

#[test]
fn programs_and_pull_requests_get_forms_of_their_own() {
    let folder = project();
    write(&folder, "spec/new.yaml", &PETS.replace("{type: number}", "{type: string}"));
    let documents = ["diff", "spec/pets.yaml", "spec/new.yaml", "--format"];
    let (json, _) = expect(0, folder.path(), &[&documents[..], &["json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["crates"][0]["step"], "major");
    assert_eq!(json["crates"][0]["changes"][0]["path"], "Pet::id");
    let (markdown, _) = expect(0, folder.path(), &[&documents[..], &["markdown"]].concat());
    assert!(markdown.starts_with("## "), "{markdown}");
    assert_eq!(markdown.lines().nth(1), Some(""), "{markdown}");
    assert!(markdown.contains("### Breaks the build"), "{markdown}");
    assert!(markdown.contains("- **`Pet::id`**: `f64` → `String`"), "{markdown}");
}

#[test]
fn a_component_that_is_gone_is_a_change_and_one_that_never_was_an_error() {
    let folder = project();
    let new = PETS.lines().filter(|line| !line.contains("Shop:")).collect::<Vec<_>>().join("\n");
    write(&folder, "spec/new.yaml", &new);
    let documents = ["diff", "spec/pets.yaml", "spec/new.yaml", "--include"];
    let (out, _) = expect(0, folder.path(), &[&documents[..], &["Shop"]].concat());
    assert!(out.contains("Shop: struct, removed"), "{out}");
    let (_, err) = expect(1, folder.path(), &[&documents[..], &["Shpo"]].concat());
    assert!(err.contains("no component `Shpo`"), "{err}");
    expect(2, folder.path(), &["diff", "spec/pets.yaml"]);
}

#[test]
fn the_work_tree_is_compared_with_what_is_committed() {
    let folder = project();
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message", "Pets"]);
    assert!(expect(0, folder.path(), &["diff"]).0.contains("no changes"));

    write(&folder, "spec/parts/name.yaml", "{type: integer}");
    let (out, _) = expect(0, folder.path(), &["diff"]);
    assert!(out.contains("pets-models (HEAD:"), "{out}");
    assert!(out.contains("Pet::name: `Option<String>` → `Option<i128>`"), "{out}");
    expect(1, folder.path(), &["diff", "--fail-on", "breaking"]);

    git(&folder, &["commit", "--quiet", "--all", "--message", "Numbers"]);
    assert!(expect(0, folder.path(), &["diff"]).0.contains("no changes"));
    let (out, _) = expect(0, folder.path(), &["diff", "--against", "HEAD~1"]);
    assert!(out.contains("Pet::name"), "{out}");
    let (_, err) = expect(1, folder.path(), &["diff", "--against", "nowhere"]);
    assert!(err.contains("git knows no version `nowhere`"), "{err}");
}

#[test]
fn without_git_the_command_says_what_else_can_be_done() {
    let folder = project();
    let (_, err) = expect(1, folder.path(), &["diff"]);
    assert!(err.contains("not a git repository"), "{err}");
    assert!(err.contains("--generated"), "{err}");
}

#[test]
fn the_generated_crate_tells_the_state_without_git() {
    let folder = project();
    let (out, _) = expect(0, folder.path(), &["generate"]);
    assert!(!out.contains("next version"), "there was no crate before: {out}");
    assert!(expect(0, folder.path(), &["diff", "--generated"]).0.contains("no changes"));

    write(&folder, "spec/pets.yaml", &PETS.replace("{type: number}", "{type: string}"));
    let (out, _) = expect(0, folder.path(), &["diff", "--generated"]);
    assert!(out.contains("Pet::id: `f64` → `String`"), "{out}");
    let (out, _) = expect(0, folder.path(), &["generate"]);
    assert!(out.contains("1 breaks the build"), "{out}");
    assert!(out.contains("  Pet::id: `f64` → `String`"), "{out}");
    assert!(expect(0, folder.path(), &["diff", "--generated"]).0.contains("no changes"));
}

#[test]
fn a_changelog_is_kept_where_it_is_wanted() {
    let folder = project();
    let file = folder.path().join("generated/CHANGELOG.md");
    let read = || fs::read_to_string(&file).unwrap();
    expect(0, folder.path(), &["generate"]);
    assert!(!file.exists(), "nobody asked for it");

    let config = folder.path().join("spec/generate.toml");
    let settings = fs::read_to_string(&config).unwrap();
    fs::write(&config, format!("{settings}changelog = true\n")).unwrap();
    expect(1, folder.path(), &["generate", "--check"]);
    expect(0, folder.path(), &["generate"]);
    assert!(read().contains("## Document `1`\n\n2 models.\n"), "{}", read());

    // People may edit it: it is nobody's conflict, and the edit stays.
    fs::write(&file, read().replace("2 models.", "Our first version.")).unwrap();
    expect(0, folder.path(), &["generate", "--check"]);
    let changed = PETS.replace("{type: number}", "{type: string}").replace("'1'", "'2'");
    write(&folder, "spec/pets.yaml", &changed);
    expect(0, folder.path(), &["generate"]);
    let text = read();
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}\n{text}"));
    assert!(place("## Document `2`") < place("**`Pet::id`**: `f64` → `String`"));
    assert!(place("**`Pet::id`**") < place("Our first version."));
    expect(0, folder.path(), &["generate", "--check"]);

    fs::write(&file, "# My own\n").unwrap();
    write(&folder, "spec/pets.yaml", PETS);
    let (_, err) = expect(0, folder.path(), &["generate"]);
    assert!(err.contains("is left alone"), "{err}");
    assert_eq!(read(), "# My own\n");
}
