use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;

pub(super) fn files(list: &[(&str, &str)]) -> BTreeMap<String, String> {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

pub(super) fn plan(out: &Path, list: &[(&str, &str)]) -> Plan {
    Plan::new(files(list), Manifest::new("Pets", "1"), out).expect("a plan")
}

fn refusal(out: &Path, list: &[(&str, &str)]) -> Report {
    Plan::new(files(list), Manifest::new("Pets", "1"), out).expect_err("no plan")
}

/// A folder in which the files were generated.
fn generated(list: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    plan(folder.path(), list).apply(false).expect("a first run");
    folder
}

fn read(folder: &TempDir, path: &str) -> Option<String> {
    fs::read_to_string(folder.path().join(path)).ok()
}

fn write(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

/// Changes and conflicts by path, without what stays as it is.
fn changes(plan: &Plan) -> Vec<(&str, Change, Option<Conflict>)> {
    plan.entries()
        .iter()
        .filter(|entry| entry.change != Change::Unchanged && entry.path != MANIFEST)
        .map(|entry| (entry.path.as_str(), entry.change, entry.conflict))
        .collect()
}

/// Everything below a folder: path → text, folders as path with a final `/`.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() {
                found.insert(format!("{name}/"), String::new());
                todo.push(path);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.diagnostics.iter().map(|found| found.code).collect()
}

#[test]
fn a_first_run_creates_everything_and_the_folder() {
    let parent = TempDir::new().unwrap();
    let out = parent.path().join("new/crate");
    let plan = plan(&out, &[("src/lib.rs", "a"), ("Cargo.toml", "b")]);
    assert!(!out.exists(), "planning writes nothing");
    let applied = plan.apply(false).unwrap();
    assert_eq!(applied.created, ["Cargo.toml", "manifest.json", "src/lib.rs"]);
    let names: Vec<_> = tree(&out).into_keys().collect();
    assert_eq!(names, ["Cargo.toml", "manifest.json", "src/", "src/lib.rs"]);
    let manifest = Manifest::read(&out).unwrap().unwrap();
    assert_eq!(manifest.files.keys().collect::<Vec<_>>(), ["Cargo.toml", "src/lib.rs"]);
    assert_eq!(manifest.files["src/lib.rs"], hash("a"));
}

#[test]
fn a_second_run_touches_only_what_differs() {
    let folder = generated(&[("a.rs", "a"), ("b.rs", "b")]);
    let long_ago = SystemTime::now() - Duration::from_secs(5_000);
    for path in ["a.rs", "b.rs", MANIFEST] {
        let file = fs::File::options().write(true).open(folder.path().join(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let modified = |path: &str| fs::metadata(folder.path().join(path)).unwrap().modified().unwrap();

    let same = plan(folder.path(), &[("a.rs", "a"), ("b.rs", "b")]);
    assert!(same.is_current());
    same.apply(false).unwrap();
    assert!(["a.rs", "b.rs", MANIFEST].iter().all(|path| modified(path) == long_ago));

    let applied = plan(folder.path(), &[("a.rs", "a"), ("b.rs", "B")]).apply(false).unwrap();
    assert_eq!(applied.unchanged, ["a.rs"]);
    assert_eq!(applied.updated, ["b.rs", MANIFEST]);
    assert_eq!(read(&folder, "b.rs").as_deref(), Some("B"));
    assert_eq!(modified("a.rs"), long_ago);
}

#[test]
fn a_new_title_alone_is_a_change_of_the_manifest() {
    let folder = generated(&[("a.rs", "a")]);
    let files = files(&[("a.rs", "a")]);
    let plan = Plan::new(files, Manifest::new("Pets", "2"), folder.path()).unwrap();
    assert!(!plan.is_current());
    assert_eq!(plan.apply(false).unwrap().updated, [MANIFEST]);
    assert_eq!(Manifest::read(folder.path()).unwrap().unwrap().version, "2");
}

#[test]
fn files_no_longer_generated_go_and_so_do_their_empty_folders() {
    let folder = generated(&[("lib.rs", ""), ("x/y/a.rs", "a"), ("z/b.rs", "b")]);
    write(&folder, "z/mine.rs", "mine");
    let applied = plan(folder.path(), &[("lib.rs", "")]).apply(false).unwrap();
    assert_eq!(applied.removed, ["x/y/a.rs", "z/b.rs"]);
    let names: Vec<_> = tree(folder.path()).into_keys().collect();
    assert_eq!(names, ["lib.rs", MANIFEST, "z/", "z/mine.rs"]);
}

#[test]
fn an_edited_file_is_reported_and_replaced_only_by_force() {
    let folder = generated(&[("a.rs", "a"), ("b.rs", "b")]);
    write(&folder, "a.rs", "edited");
    write(&folder, "b.rs", "edited");
    // One would be replaced, the other removed.
    let plan = plan(folder.path(), &[("a.rs", "new")]);
    assert_eq!(
        changes(&plan),
        [
            ("a.rs", Change::Update, Some(Conflict::Edited)),
            ("b.rs", Change::Remove, Some(Conflict::Edited)),
        ]
    );
    let before = tree(folder.path());
    let report = plan.apply(false).unwrap_err();
    assert_eq!(codes(&report), ["output-edited", "output-edited"]);
    assert_eq!(tree(folder.path()), before);

    plan.apply(true).unwrap();
    assert_eq!(read(&folder, "a.rs").as_deref(), Some("new"));
    assert_eq!(read(&folder, "b.rs"), None);
}

#[test]
fn an_edit_that_equals_what_is_generated_is_no_conflict() {
    let folder = generated(&[("a.rs", "a")]);
    write(&folder, "a.rs", "new");
    let plan = plan(folder.path(), &[("a.rs", "new")]);
    assert_eq!(changes(&plan), []);
    plan.apply(false).unwrap();
}

#[test]
fn an_owned_file_that_was_deleted_comes_back() {
    let folder = generated(&[("a.rs", "a")]);
    fs::remove_file(folder.path().join("a.rs")).unwrap();
    let plan = plan(folder.path(), &[("a.rs", "a")]);
    assert_eq!(changes(&plan), [("a.rs", Change::Create, None)]);
}

#[test]
fn a_foreign_file_is_kept_unless_forced() {
    let folder = TempDir::new().unwrap();
    write(&folder, "a.rs", "mine");
    write(&folder, "same.rs", "same");
    write(&folder, "other.rs", "other");
    let plan = plan(folder.path(), &[("a.rs", "new"), ("same.rs", "same")]);
    assert_eq!(changes(&plan), [("a.rs", Change::Update, Some(Conflict::Foreign))]);
    assert_eq!(codes(&plan.apply(false).unwrap_err()), ["output-foreign"]);
    assert_eq!(read(&folder, "a.rs").as_deref(), Some("mine"));
    assert_eq!(read(&folder, MANIFEST), None);

    plan.apply(true).unwrap();
    assert_eq!(read(&folder, "a.rs").as_deref(), Some("new"));
    assert_eq!(read(&folder, "other.rs").as_deref(), Some("other"));
}

#[test]
fn translated_line_ends_are_not_edits() {
    let folder = generated(&[("a.rs", "1\n2\n"), ("gone.rs", "1\n2\n")]);
    for path in ["a.rs", "gone.rs", MANIFEST] {
        let text = read(&folder, path).unwrap().replace('\n', "\r\n");
        write(&folder, path, &text);
    }
    assert!(plan(folder.path(), &[("a.rs", "1\n2\n"), ("gone.rs", "1\n2\n")]).is_current());
    let next = plan(folder.path(), &[("a.rs", "1\n3\n")]);
    assert!(next.conflicts().is_empty());
    next.apply(false).unwrap();
    assert_eq!(read(&folder, "a.rs").as_deref(), Some("1\n3\n"));
}

#[test]
fn generated_texts_get_plain_line_ends() {
    let folder = generated(&[("a.rs", "1\r\n2")]);
    assert_eq!(read(&folder, "a.rs").as_deref(), Some("1\n2"));
    assert!(plan(folder.path(), &[("a.rs", "1\r\n2")]).is_current());
}

#[test]
fn paths_outside_the_folder_are_refused() {
    let parent = TempDir::new().unwrap();
    let out = parent.path().join("out");
    for path in ["../x", "/x", "a/../../x", MANIFEST, ".generate/1"] {
        assert_eq!(codes(&refusal(&out, &[(path, "")])), ["output-path"], "{path}");
    }
    assert_eq!(codes(&refusal(&out, &[("a", ""), ("a/b", "")])), ["output-path"]);
    assert!(!out.exists());
}

#[test]
fn a_hostile_manifest_removes_nothing() {
    let parent = TempDir::new().unwrap();
    fs::write(parent.path().join("victim"), "v").unwrap();
    let out = parent.path().join("out");
    fs::create_dir(&out).unwrap();
    let hash = hash("v");
    for manifest in
        [format!(r#"{{"format":1,"files":{{"../victim":"{hash}"}}}}"#), "<<<<<<< ours".to_owned()]
    {
        fs::write(out.join(MANIFEST), manifest).unwrap();
        let report = refusal(&out, &[("a.rs", "")]);
        assert_eq!(codes(&report), ["output-manifest"]);
        assert!(report.diagnostics[0].help.is_some());
        assert!(parent.path().join("victim").exists());
    }
}

#[test]
fn what_stands_in_the_way_is_named_all_at_once() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("a.rs")).unwrap();
    write(&folder, "src", "a file");
    let report = refusal(folder.path(), &[("a.rs", ""), ("src/b.rs", ""), ("c.rs", "")]);
    assert_eq!(codes(&report), ["output-blocked", "output-blocked"]);

    let file = folder.path().join("src");
    assert_eq!(codes(&refusal(&file, &[("a", "")])), ["output-blocked"]);
    assert_eq!(codes(&refusal(&file.join("below"), &[("a", "")])), ["output-blocked"]);
}

#[test]
fn a_failure_midway_restores_the_old_state() {
    let folder = generated(&[("a.rs", "a"), ("b.rs", "b"), ("keep/c.rs", "c"), ("gone/d.rs", "d")]);
    let before = tree(folder.path());
    let plan = plan(
        folder.path(),
        &[("a.rs", "A"), ("b.rs", "B"), ("keep/c.rs", "c"), ("new/x.rs", "x"), ("z.rs", "z")],
    );
    // Appears after the plan was made, so that the last file cannot be put in place.
    fs::create_dir(folder.path().join("z.rs")).unwrap();
    let report = plan.apply(false).unwrap_err();
    assert_eq!(codes(&report), ["output-blocked"]);
    fs::remove_dir(folder.path().join("z.rs")).unwrap();
    assert_eq!(tree(folder.path()), before);

    // The next run is not hindered by it.
    plan.apply(false).unwrap();
    assert_eq!(read(&folder, "z.rs").as_deref(), Some("z"));
    assert_eq!(read(&folder, "gone/d.rs"), None);
}

#[test]
fn a_failure_after_removals_brings_the_removed_files_back() {
    let folder = generated(&[("a.rs", "a"), ("gone/deep/d.rs", "d")]);
    let before = tree(folder.path());
    let next = plan(folder.path(), &[("a.rs", "A")]);
    // The manifest comes last: make just that fail.
    let text = read(&folder, MANIFEST).unwrap();
    fs::remove_file(folder.path().join(MANIFEST)).unwrap();
    fs::create_dir(folder.path().join(MANIFEST)).unwrap();
    next.apply(false).unwrap_err();
    fs::remove_dir(folder.path().join(MANIFEST)).unwrap();
    write(&folder, MANIFEST, &text);
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_failure_in_a_new_folder_leaves_no_folder() {
    let parent = TempDir::new().unwrap();
    let out = parent.path().join("x/out");
    let mut plan = plan(&out, &[("a.rs", "a")]);
    // A name that no file system takes, past the checks.
    plan.entries.push(Entry {
        path: "b".repeat(5_000),
        change: Change::Create,
        conflict: None,
        text: Some(String::new()),
    });
    assert_eq!(codes(&plan.apply(false).unwrap_err()), ["output-io"]);
    assert!(tree(parent.path()).is_empty());
}

#[test]
fn a_read_only_file_stops_the_run_before_anything_is_written() {
    let folder = generated(&[("a.rs", "a"), ("b.rs", "b")]);
    let file = folder.path().join("b.rs");
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let before = tree(folder.path());
    let report = plan(folder.path(), &[("a.rs", "A"), ("b.rs", "B")]).apply(true).unwrap_err();
    assert_eq!(codes(&report), ["output-io"]);
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn diffs_are_short_and_start_with_what_changed() {
    let folder = generated(&[("b.rs", "1\n2\n"), ("c.rs", "old\n")]);
    let long: String = (0..500).map(|n| format!("{n}\n")).collect();
    let plan = plan(folder.path(), &[("a.rs", &long), ("b.rs", "1\n3\n")]);
    let diffs = plan.diff(2);
    let paths: Vec<_> = diffs.iter().map(|diff| diff.path.as_str()).collect();
    assert_eq!(paths, ["b.rs", "a.rs"]);
    assert!(diffs[0].text.contains("\n-2\n+3\n"), "{}", diffs[0].text);
    assert_eq!(diffs[1].omitted, 503 - diffs[1].text.lines().count());
    assert!(diffs[1].omitted > 400);
    let all = plan.diff(usize::MAX);
    let paths: Vec<_> = all.iter().map(|diff| diff.path.as_str()).collect();
    assert_eq!(paths, ["b.rs", "a.rs", "c.rs", MANIFEST]);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_linked_folder_is_not_written_through() {
        let elsewhere = TempDir::new().unwrap();
        let folder = TempDir::new().unwrap();
        symlink(elsewhere.path(), folder.path().join("src")).unwrap();
        let report = refusal(folder.path(), &[("src/lib.rs", "x")]);
        assert_eq!(codes(&report), ["output-blocked"]);
        assert!(tree(elsewhere.path()).is_empty());
    }

    #[test]
    fn nothing_is_removed_through_a_linked_folder() {
        let folder = generated(&[("src/lib.rs", "x"), ("a.rs", "a")]);
        let elsewhere = TempDir::new().unwrap();
        fs::rename(folder.path().join("src"), elsewhere.path().join("src")).unwrap();
        symlink(elsewhere.path().join("src"), folder.path().join("src")).unwrap();
        assert_eq!(codes(&refusal(folder.path(), &[("a.rs", "a")])), ["output-blocked"]);
        assert!(elsewhere.path().join("src/lib.rs").exists());
    }

    #[test]
    fn a_linked_file_is_a_conflict_and_force_replaces_the_link_alone() {
        let elsewhere = TempDir::new().unwrap();
        let target = elsewhere.path().join("target");
        fs::write(&target, "t").unwrap();
        let folder = TempDir::new().unwrap();
        symlink(&target, folder.path().join("a.rs")).unwrap();
        let plan = plan(folder.path(), &[("a.rs", "x")]);
        assert_eq!(changes(&plan), [("a.rs", Change::Update, Some(Conflict::Foreign))]);
        plan.apply(true).unwrap();
        assert_eq!(read(&folder, "a.rs").as_deref(), Some("x"));
        assert_eq!(fs::read_to_string(target).unwrap(), "t");
        assert!(!folder.path().join("a.rs").is_symlink());
    }

    #[test]
    fn the_output_folder_itself_may_be_a_link() {
        let real = TempDir::new().unwrap();
        let parent = TempDir::new().unwrap();
        let out = parent.path().join("out");
        symlink(real.path(), &out).unwrap();
        plan(&out, &[("a.rs", "x")]).apply(false).unwrap();
        assert_eq!(read(&real, "a.rs").as_deref(), Some("x"));
    }

    #[test]
    fn links_that_lead_nowhere_and_pipes_are_named() {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("out");
        symlink(folder.path().join("nowhere"), &out).unwrap();
        assert_eq!(codes(&refusal(&out, &[("a.rs", "x")])), ["output-blocked"]);

        let socket = folder.path().join("b.rs");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert_eq!(codes(&refusal(folder.path(), &[("b.rs", "x")])), ["output-blocked"]);
    }
}
