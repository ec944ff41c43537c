//! A run that is killed at any of its steps leaves the old crate or the new one.

use tempfile::TempDir;

use super::tests::{files, tree};
use super::*;
use crate::output::kill;
use crate::output::path::WORK;
use crate::output::swap;

type Files = BTreeMap<String, String>;

/// A crate with a folder in which so much changes that it is exchanged, one in which little does,
/// one with a person's file, one that goes and one that comes.
fn old_and_new() -> (Files, Files) {
    let mut old = files(&[
        ("Cargo.toml", "[package]"),
        ("src/lib.rs", "mod models;"),
        ("docs/README.md", "old"),
        ("docs/a.md", "old"),
        ("gone/x/a.rs", "old"),
    ]);
    let mut new = files(&[
        ("Cargo.toml", "[package] # new"),
        ("src/lib.rs", "mod models;"),
        ("docs/README.md", "new"),
        ("docs/b.md", "new"),
        ("came/x/a.rs", "new"),
    ]);
    for n in 0..12 {
        old.insert(format!("src/models/changed{n}.rs"), "old".to_owned());
        new.insert(format!("src/models/changed{n}.rs"), "new".to_owned());
        old.insert(format!("src/models/same{n}.rs"), "same".to_owned());
        new.insert(format!("src/models/same{n}.rs"), "same".to_owned());
    }
    old.insert("src/models/gone.rs".to_owned(), "old".to_owned());
    new.insert("src/models/inner/new.rs".to_owned(), "new".to_owned());
    (old, new)
}

fn planned(out: &Path, files: &Files) -> Plan {
    Plan::new(files.clone(), Manifest::new("Pets", "1"), out).unwrap()
}

/// The old crate with a person's files in it.
fn start(old: &Files) -> TempDir {
    let folder = TempDir::new().unwrap();
    planned(folder.path(), old).apply(false).unwrap();
    fs::write(folder.path().join("docs/mine.md"), "mine").unwrap();
    fs::create_dir(folder.path().join("tests")).unwrap();
    fs::write(folder.path().join("tests/mine.rs"), "mine").unwrap();
    folder
}

/// The same with a link, so that the folder is not exchanged as a whole.
fn start_with_link(old: &Files) -> TempDir {
    let folder = start(old);
    #[cfg(unix)]
    std::os::unix::fs::symlink("tests/mine.rs", folder.path().join("link.rs")).unwrap();
    folder
}

/// What stands beside the folder.
fn beside(folder: &TempDir) -> std::path::PathBuf {
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    folder.path().with_file_name(format!(".{name}{WORK}"))
}

/// What a reader sees.
fn seen(folder: &TempDir) -> Files {
    let mut all = tree(folder.path());
    all.retain(|path, _| path != WORK && !path.starts_with(&format!("{WORK}/")));
    all
}

/// One run as `generate` does it.
fn run(folder: &TempDir, new: &Files) -> Result<Applied, Report> {
    let hold = Hold::take(folder.path())?;
    planned(folder.path(), new).apply_held(&hold, false)
}

/// Whether folders can be exchanged here.
fn can_exchange() -> bool {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("work/new/a")).unwrap();
    fs::create_dir(folder.path().join("a")).unwrap();
    swap::exchange(folder.path(), &folder.path().join("work"), "a")
}

/// Kills runs at each step: gives after how many the crate was neither the old nor the new one, and
/// how many steps there are.
fn kill_at_each_step(start: fn(&Files) -> TempDir) -> (Vec<usize>, usize) {
    let (old, new) = old_and_new();
    let folder = start(&old);
    let before = seen(&folder);
    run(&folder, &new).unwrap();
    let after = seen(&folder);
    assert_ne!(before, after);

    let mut mixed = Vec::new();
    let mut steps = 0;
    loop {
        let folder = start(&old);
        if kill::after(steps, || run(&folder, &new)).is_some() {
            return (mixed, steps);
        }
        let left = seen(&folder);
        if left != before && left != after {
            mixed.push(steps);
            let refused = Plan::new(new.clone(), Manifest::new("Pets", "1"), folder.path());
            assert_eq!(refused.unwrap_err().diagnostics[0].code, "output-interrupted");
        }
        run(&folder, &new).unwrap();
        assert_eq!(seen(&folder), after, "killed after {steps} steps");
        assert!(!folder.path().join(WORK).exists(), "killed after {steps} steps");
        assert!(!beside(&folder).exists(), "killed after {steps} steps");
        steps += 1;
    }
}

#[test]
fn whatever_step_it_is_killed_at_the_crate_is_the_old_or_the_new_one() {
    let (mixed, steps) = kill_at_each_step(start);
    assert!(steps > 30, "only {steps} steps");
    if can_exchange() {
        assert_eq!(mixed, Vec::<usize>::new(), "of {steps}");
    }
}

#[test]
fn where_only_folders_in_it_can_be_exchanged_few_steps_are_left_between() {
    let (mixed, steps) = kill_at_each_step(start_with_link);
    assert!(steps > 30, "only {steps} steps");
    if can_exchange() {
        // One step for each file outside of the folder that is exchanged, none for those in it.
        assert_eq!(mixed.len(), 7, "{mixed:?} of {steps}");
    }
}

#[test]
fn what_a_person_wrote_into_the_folder_as_it_was_exchanged_is_kept() {
    if !can_exchange() {
        return;
    }
    let (old, new) = old_and_new();
    let folder = (0..).find_map(|steps| {
        let folder = start(&old);
        kill::after(steps, || run(&folder, &new));
        let is_new = fs::read_to_string(folder.path().join("Cargo.toml")).unwrap().contains("new");
        is_new.then_some(folder)
    });
    let folder = folder.unwrap();
    fs::write(beside(&folder).join("tests/late.rs"), "late").unwrap();
    run(&folder, &new).unwrap();
    assert!(!beside(&folder).exists());
    assert_eq!(fs::read_to_string(folder.path().join("tests/late.rs")).unwrap(), "late");
    assert!(!folder.path().join("docs/a.md").exists());
}

#[test]
fn what_is_not_the_generators_stays_beside_and_inside() {
    let (old, new) = old_and_new();
    let folder = start(&old);
    fs::create_dir_all(folder.path().join("empty/inside")).unwrap();
    let taken = beside(&folder);
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("mine.txt"), "mine").unwrap();
    run(&folder, &new).unwrap();
    assert_eq!(fs::read_to_string(taken.join("mine.txt")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.path().join("docs/b.md")).unwrap(), "new");
    fs::remove_dir_all(&taken).unwrap();

    run(&folder, &old).unwrap();
    assert!(!taken.exists());
    assert!(folder.path().join("empty/inside").is_dir());
    assert_eq!(fs::read_to_string(folder.path().join("tests/mine.rs")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.path().join("docs/a.md")).unwrap(), "old");
    assert!(!folder.path().join("came").exists());
}

#[test]
fn also_when_the_run_that_mends_it_is_killed() {
    let (old, new) = old_and_new();
    let folder = start_with_link(&old);
    run(&folder, &new).unwrap();
    let after = seen(&folder);
    // While texts are staged, between the moves, and while the journal is cleared.
    for first in [12, 30, 33, 37] {
        for second in [1, 4, 8, 20] {
            let folder = start_with_link(&old);
            assert!(kill::after(first, || run(&folder, &new)).is_none());
            kill::after(second, || run(&folder, &new));
            run(&folder, &new).unwrap();
            assert_eq!(seen(&folder), after, "killed after {first} and {second} steps");
        }
    }
}

#[test]
fn what_a_person_changed_after_the_kill_stays() {
    let (old, new) = old_and_new();
    let folder = start_with_link(&old);
    // The first file outside of the exchanged folder is in place, the manifest is not.
    let killed = (0..).find(|steps| {
        let folder = start_with_link(&old);
        kill::after(*steps, || run(&folder, &new));
        fs::read_to_string(folder.path().join("Cargo.toml")).unwrap() == new["Cargo.toml"]
    });
    kill::after(killed.unwrap(), || run(&folder, &new));
    fs::write(folder.path().join("docs/README.md"), "edited").unwrap();
    let report = run(&folder, &new).unwrap_err();
    assert_eq!(report.diagnostics[0].code, "output-edited");
    assert_eq!(fs::read_to_string(folder.path().join("docs/README.md")).unwrap(), "edited");
    assert_eq!(fs::read_to_string(folder.path().join("docs/b.md")).unwrap(), "new");
}

#[test]
fn damaged_texts_are_not_put_in_place() {
    let (old, new) = old_and_new();
    let folder = start_with_link(&old);
    let before = seen(&folder);
    let killed = (0..).find(|steps| {
        let folder = start_with_link(&old);
        kill::after(*steps, || run(&folder, &new));
        Plan::new(new.clone(), Manifest::new("Pets", "1"), folder.path()).is_err()
    });
    kill::after(killed.unwrap(), || run(&folder, &new));
    // As a loss of power can leave it.
    fs::write(folder.path().join(WORK).join("new/docs/b.md"), "").unwrap();
    let hold = Hold::take(folder.path()).unwrap();
    assert_eq!(hold.mended(), Some(crate::output::Mended::Undone));
    assert_eq!(seen(&folder), before);
}

#[test]
fn an_exchanged_folder_keeps_the_times_of_what_does_not_change() {
    let (old, new) = old_and_new();
    let folder = start(&old);
    let place = folder.path().join("src/models/same3.rs");
    let time = std::time::SystemTime::now() - std::time::Duration::from_secs(5_000);
    fs::File::options().write(true).open(&place).unwrap().set_modified(time).unwrap();
    run(&folder, &new).unwrap();
    assert_eq!(fs::metadata(&place).unwrap().modified().unwrap(), time);
}

#[test]
fn a_folder_with_a_persons_file_keeps_it() {
    let (old, new) = old_and_new();
    let folder = start(&old);
    let mine = folder.path().join("src/models/mine.rs");
    fs::write(&mine, "mine").unwrap();
    run(&folder, &new).unwrap();
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.path().join("src/models/changed1.rs")).unwrap(), "new");
    assert!(!folder.path().join("src/models/gone.rs").exists());
}
