//! Documents as they change over time: for each step, which files change, how many lines of Rust,
//! and which step that is for the version.

use std::collections::BTreeSet;
use std::path::Path;

use generator::compare::{Comparison, Step};
use generator::config::{Config, FreeForm, TypeChoices};
use generator::output::{Change, Plan};
use generator::source::Source;
use generator::{Generated, generate};

const START: &str = "
openapi: 3.1.0
info: {title: Visits, version: '1'}
components:
  schemas:
    Visit:
      type: object
      required: [id, owner_name]
      properties:
        id: {type: number}
        topics:
          type: array
          items: {type: string, enum: [fur, teeth]}
        owner_name: {type: string}
        label: {type: string, nullable: true}
    Vet: {type: object, properties: {name: {type: string}}}
";

fn config() -> Config {
    Config { package: "visits".to_owned(), include: vec!["Visit".to_owned()], ..Config::default() }
}

fn crate_of(document: &str, config: &Config) -> Generated {
    generate(&Source::from_text("visits.yaml", document), config).expect("a valid document")
}

/// What a step of a document means.
struct Moved {
    /// The files that change, without those that say something of the whole crate.
    files: BTreeSet<String>,
    /// The lines of Rust that come and go.
    lines: usize,
    found: Comparison,
}

/// Writes the crate of a document, and then that of the next one over it.
fn step(old: &str, new: &str, config: &Config) -> Moved {
    let folder = tempfile::tempdir().expect("a folder");
    let plan = |made: &Generated| {
        Plan::new(made.files.clone(), made.manifest.clone(), folder.path()).expect("a plan")
    };
    let before = crate_of(old, config);
    plan(&before).apply(false).expect("the old crate");
    let after = crate_of(new, config);
    let plan = plan(&after);
    let changed = plan.entries().iter().filter(|entry| entry.change != Change::Unchanged);
    let files = changed.map(|entry| entry.path.clone());
    let whole = ["README.md", "api.json", "manifest.json"];
    let files = files.filter(|path| !whole.contains(&&**path)).collect();
    let lines = plan
        .diff(usize::MAX)
        .iter()
        .filter(|diff| diff.path.ends_with(".rs"))
        .flat_map(|diff| diff.text.lines())
        .filter(|line| {
            line.starts_with(['+', '-']) && !line.starts_with("+++") && !line.starts_with("---")
        })
        .count();
    Moved { files, lines, found: Comparison::new(&before.surface(), &after.surface()) }
}

fn set(paths: &[&str]) -> BTreeSet<String> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

/// `str::replacen` that fails where there is nothing to replace.
fn edit(document: &str, from: &str, to: &str) -> String {
    assert!(document.contains(from), "{from}");
    document.replacen(from, to, 1)
}

#[test]
fn a_document_that_grows_breaks_nobody_and_changes_little() {
    let visit = "src/models/visit.rs";
    let page = "docs/Visit.md";
    let label = "label: {type: string, nullable: true}";
    let steps: [(&str, String, &[&str], usize, Step); 5] = [
        (
            label,
            format!("{label}\n        token: {{type: string, nullable: true}}"),
            &[visit, page],
            30,
            Step::Minor,
        ),
        (
            "[fur, teeth]",
            "[fur, teeth, ears]".into(),
            &[visit, "docs/VisitTopics.md"],
            20,
            Step::Minor,
        ),
        (
            label,
            format!("{label}\n        kind: {{type: string, enum: [check, cure], nullable: true}}"),
            &[visit, page, "src/models.rs", "docs/README.md", "docs/VisitKind.md"],
            150,
            Step::Minor,
        ),
        ("Vet: {type", "Vet: {description: Not asked for, type".into(), &[], 0, Step::None),
        (
            "owner_name: {type: string}",
            "owner_name: {type: string, description: Who comes along}".into(),
            &[visit, page],
            2,
            Step::Patch,
        ),
    ];
    let mut document = START.to_owned();
    for (from, to, files, most_lines, expected) in steps {
        let next = edit(&document, from, &to);
        let moved = step(&document, &next, &config());
        assert_eq!(moved.files, set(files), "{to}");
        assert!(moved.lines <= most_lines, "{to}: {} lines", moved.lines);
        assert_eq!(moved.found.step(), expected, "{to}: {}", moved.found.to_text(true));
        document = next;
    }
}

/// The connect session models, and two changes that their document may see.
#[test]
fn the_next_changes_of_the_connect_session_are_told() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/stackone-connect.yaml");
    let document = std::fs::read_to_string(file).expect("the document");
    let config = Config {
        include: vec!["ConnectSessionTokenAuthLink".to_owned()],
        types: TypeChoices { free_form: FreeForm::Named, ..TypeChoices::default() },
        ..Config::default()
    };
    let files = set(&[
        "docs/ConnectSessionTokenAuthLink.md",
        "src/models/connect_session_token_auth_link.rs",
    ]);
    let only = |moved: &Moved| {
        let grave: Vec<_> = moved.found.changes.iter().filter(|it| !it.breaks.is_empty()).collect();
        assert_eq!(grave.len(), 1, "{}", moved.found.to_text(true));
        grave[0].clone()
    };

    let number = "        organization_id:\n          type: number";
    let (head, tail) =
        document.split_once("    ConnectSessionTokenAuthLink:\n").expect("the schema");
    let text = edit(tail, number, "        organization_id:\n          type: string");
    let texts = format!("{head}    ConnectSessionTokenAuthLink:\n{text}");
    let moved = step(&document, &texts, &config);
    assert_eq!(moved.files, files);
    assert!(moved.lines <= 24, "{} lines", moved.lines);
    let change = only(&moved);
    assert_eq!(change.path, "ConnectSessionTokenAuthLink::organization_id");
    assert_eq!(change.what, "`f64` → `String`");
    assert_eq!(
        change.at_run_time.as_deref(),
        Some("numbers are refused, strings are taken instead")
    );
    assert_eq!(moved.found.step(), Step::Major);

    let array = "        categories:\n          type: array";
    let nullable = edit(&text, array, &format!("{array}\n          nullable: true"));
    let nullable = format!("{head}    ConnectSessionTokenAuthLink:\n{nullable}");
    let moved = step(&texts, &nullable, &config);
    assert_eq!(moved.files, files);
    assert!(moved.lines <= 40, "{} lines", moved.lines);
    let change = only(&moved);
    assert_eq!(change.path, "ConnectSessionTokenAuthLink::categories");
    assert!(change.what.starts_with("`Option<Vec<"), "{}", change.what);
    assert!(change.what.contains("→ `JsonNullable<Vec<"), "{}", change.what);
    assert_eq!(change.at_run_time, None, "more is read than before");
    assert_eq!(change.breaks, ["reading `categories`"]);
}
