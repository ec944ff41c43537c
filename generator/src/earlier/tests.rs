use std::fs;

use tempfile::TempDir;

use super::*;
use crate::output::Plan;
use crate::pipeline::{Generated, regenerate};

const PETS: &str = r#"
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Owner: {type: object, properties: {name: {type: string}}}
    Pet: {type: object, properties: {name: {type: string}, x: {$ref: '#/components/schemas/No'}}}
    Toy: {type: object, properties: {name: {type: string}}}
"#;

struct Project {
    folder: TempDir,
    job: Job,
}

impl Project {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let job = Job {
            document: folder.path().join("pets.yaml"),
            out: folder.path().join("out"),
            config: Config::default(),
        };
        let project = Self { folder, job };
        project.write(PETS);
        project
    }

    fn write(&self, document: &str) {
        fs::write(&self.job.document, document).unwrap();
    }

    fn earlier(&self) -> Earlier {
        Earlier::read(&self.job.out).unwrap()
    }

    fn run(&self) -> Generated {
        self.run_while(|| ())
    }

    /// Runs while something else happens after the document was read.
    fn run_while(&self, meanwhile: impl FnOnce()) -> Generated {
        let hold = Hold::take(&self.job.out).unwrap();
        let source = Source::read(&self.job.document).unwrap();
        meanwhile();
        let made = regenerate(&source, &self.job.config, &self.earlier()).unwrap();
        let plan = Plan::new(made.files.clone(), made.manifest.clone(), &self.job.out).unwrap();
        let config = &self.job.config;
        Earlier::carry_out(&hold, &plan, true, &source, config, &made.report).unwrap();
        made
    }

    fn is_unchanged(&self) -> bool {
        self.earlier().unchanged(&self.job).is_some()
    }
}

#[test]
fn a_document_that_changes_while_its_crate_is_made_is_not_what_it_was_made_of() {
    let project = Project::new();
    project.run_while(|| {
        // Times of files are coarser than the clock.
        std::thread::sleep(std::time::Duration::from_millis(50));
        project.write(&PETS.replace("Toy", "Tool"));
    });
    assert!(!project.is_unchanged());
    project.run();
    assert!(project.is_unchanged());
}

#[test]
fn nothing_is_unchanged_before_the_first_run_and_everything_after_it() {
    let project = Project::new();
    assert!(!project.is_unchanged());
    let made = project.run();
    let unchanged = project.earlier().unchanged(&project.job).unwrap();
    assert_eq!(unchanged.report, made.report);
    assert_eq!(unchanged.report.diagnostics.len(), 1, "the reference that leads nowhere");
    let mut paths: Vec<_> = made.files.into_keys().collect();
    paths.push("manifest.json".to_owned());
    paths.sort();
    assert_eq!(unchanged.files, paths);
}

#[test]
fn what_a_run_depends_on_is_seen_to_change() {
    let mut project = Project::new();
    project.run();
    project.write(&PETS.replace("name:", "title:"));
    assert!(!project.is_unchanged(), "the document");
    project.write(PETS);
    assert!(project.is_unchanged(), "written again with the same text");

    project.job.config.open_enums = false;
    assert!(!project.is_unchanged(), "the settings");
    project.job.config.open_enums = true;

    for path in ["src/lib.rs", "manifest.json"] {
        let file = project.job.out.join(path);
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replacen('e', "E", 1)).unwrap();
        assert!(!project.is_unchanged(), "an edit of {path}");
        fs::write(&file, text).unwrap();
        assert!(project.is_unchanged(), "the edit of {path} taken back");
    }
    fs::remove_file(project.job.out.join("src/lib.rs")).unwrap();
    assert!(!project.is_unchanged(), "a file that is gone");
}

#[test]
fn a_further_file_of_the_document_counts() {
    let project = Project::new();
    let part = project.folder.path().join("part.yaml");
    project.write(&PETS.replace("#/components/schemas/No", "part.yaml#/No"));
    project.run();
    assert!(!project.is_unchanged(), "the missing file may come to be");
    fs::write(&part, "No: {type: string}").unwrap();
    project.run();
    assert!(project.is_unchanged());
    fs::write(&part, "No: {type: integer}").unwrap();
    assert!(!project.is_unchanged());
}

#[test]
fn a_record_that_is_damaged_or_of_another_program_is_none() {
    let project = Project::new();
    project.run();
    let record = output::work_folder(&project.job.out).join("record.json");
    let text = fs::read_to_string(&record).unwrap();
    for damaged in [&text[..text.len() / 2], &text.replacen("\"length\":", "\"length\":1", 1), ""] {
        fs::write(&record, damaged).unwrap();
        assert!(!project.is_unchanged());
        project.run();
        assert!(project.is_unchanged());
    }
}
