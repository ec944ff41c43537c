//! The process is killed, the disk is full, the folder is read-only: the crate is the old one or the
//! new one, and the next run ends well. These tests take long, depend on the moment, or need rights
//! that not everybody has; what must hold at each single step is tested in the generator.
//!
//! `cargo test --release -p xtask --test kills -- --ignored --nocapture`
//!
//! `KILLS` is how often the process is killed, `DOCUMENT` a document to be used instead of a made-up
//! one. The full disk and the read-only folder need the right to mount.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

type Tree = BTreeMap<PathBuf, Vec<u8>>;

fn command(document: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["generate", "--package", "models", "--spec"]).arg(document);
    command.arg("--out").arg(out).stdout(Stdio::null());
    command
}

/// Runs to the end; gives the exit code and what was said.
fn run(document: &Path, out: &Path) -> (Option<i32>, String) {
    let output = command(document, out).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// What a reader sees, without the generator's own folder.
fn seen(out: &Path) -> Tree {
    let mut tree = Tree::new();
    let mut todo = vec![out.to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && entry.file_name() != ".generate" {
                todo.push(path);
            } else if path.is_file() {
                tree.insert(path.strip_prefix(out).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    tree
}

/// A document and another version of it, in which everything is different.
fn documents(folder: &Path) -> [PathBuf; 2] {
    let old: Value = match std::env::var_os("DOCUMENT") {
        Some(path) => serde_json::from_slice(&fs::read(path).unwrap()).expect("a JSON document"),
        None => {
            let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}});
            let schemas: BTreeMap<String, Value> =
                (0..800).map(|number| (format!("Model{number}"), schema.clone())).collect();
            json!({
                "openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
                "components": {"schemas": schemas},
            })
        }
    };
    let mut new = old.clone();
    let schemas = new["components"]["schemas"].as_object_mut().expect("components.schemas");
    for schema in schemas.values_mut() {
        if let Some(properties) = schema["properties"].as_object_mut() {
            properties.insert("zebra_stripes".to_owned(), json!({"type": "integer"}));
        }
    }
    schemas.insert("Zebra".to_owned(), json!({"type": "string", "enum": ["black", "white"]}));
    schemas.shift_remove("Model7");
    [("old.json", old), ("new.json", new)].map(|(name, document)| {
        let path = folder.join(name);
        fs::write(&path, document.to_string()).unwrap();
        path
    })
}

/// A small generator of numbers between 0 and 1.
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Whether the process has ended by itself.
fn has_ended(child: &mut Child) -> bool {
    child.try_wait().unwrap().is_some()
}

#[test]
#[ignore = "takes long: see the top of the file"]
fn killed_at_random_moments() {
    let kills: usize = std::env::var("KILLS").map_or(200, |kills| kills.parse().unwrap());
    let folder = TempDir::new().unwrap();
    let documents = documents(folder.path());
    let out = folder.path().join("crate");

    // How long a whole run takes, how long it writes, and what comes of it.
    assert_eq!(run(&documents[1], &out).0, Some(0));
    fs::create_dir(out.join("tests")).unwrap();
    fs::write(out.join("tests/mine.rs"), "// A person's.\n").unwrap();
    let new = seen(&out);
    let mut child = command(&documents[0], &out).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    let texts = out.join(".generate/new");
    while !texts.exists() && !has_ended(&mut child) {
        std::thread::sleep(Duration::from_micros(200));
    }
    let first_write = start.elapsed();
    assert!(child.wait().unwrap().success());
    let whole = start.elapsed();
    let crates = [seen(&out), new];
    println!("{} files; a run takes {whole:?}, it writes from {first_write:?} on", crates[0].len());

    let mut random = Random(1);
    let (mut killed, mut before, mut after, mut mixed, mut finished) = (0, 0, 0, 0, 0);
    // The crate is the old one: each run leads to the other document's.
    let mut goal = 1;
    for number in 0..kills {
        let mut child = command(&documents[goal], &out).stderr(Stdio::null()).spawn().unwrap();
        // Every other time a moment of the whole run, and one at which it writes.
        let mut delay = whole.mul_f64(random.next());
        if number % 2 == 1 {
            while !texts.exists() && !has_ended(&mut child) {
                std::thread::sleep(Duration::from_micros(200));
            }
            delay = (whole - first_write).mul_f64(random.next());
        }
        std::thread::sleep(delay);
        killed += usize::from(!has_ended(&mut child));
        child.kill().unwrap();
        child.wait().unwrap();

        let left = seen(&out);
        match () {
            () if left == crates[1 - goal] => before += 1,
            () if left == crates[goal] => after += 1,
            () => mixed += 1,
        }
        let (code, said) = run(&documents[goal], &out);
        assert_eq!(code, Some(0), "the run after kill {number}: {said}");
        finished += usize::from(said.contains("killed run"));
        assert!(seen(&out) == crates[goal], "the run after kill {number} leaves another crate");
        goal = 1 - goal;
    }
    println!(
        "{kills} runs, {killed} killed: {before} left the old crate, {after} the new one, {mixed} a \
         mixture; {finished} had begun to move single files and were brought to an end by the next run, and \
         all next runs ended with the new crate"
    );
    assert_eq!(mixed, 0, "of {kills} kills");
}

/// A file system of its own, as long as it is needed.
struct Mount(TempDir);

impl Mount {
    /// `None` without the right to mount.
    fn new(size: &str) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let options = format!("size={size}");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(folder.path());
        let done = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !done {
            println!("left out: no right to mount");
        }
        done.then_some(Self(folder))
    }

    fn remount(&self, option: &str) {
        let options = format!("remount,{option}");
        let status = Command::new("mount").args(["-o", &options]).arg(self.0.path()).status();
        assert!(status.unwrap().success());
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
#[ignore = "needs the right to mount: see the top of the file"]
fn a_full_disk_leaves_the_old_crate() {
    let Some(mount) = Mount::new("64m") else { return };
    let folder = TempDir::new().unwrap();
    let documents = documents(folder.path());
    let out = mount.0.path().join("crate");
    assert_eq!(run(&documents[0], &out).0, Some(0));
    let before = seen(&out);
    // At each of these it is full at another moment.
    let used: u64 = before.values().map(|text| (text.len() as u64).div_ceil(4096) * 4096).sum();
    for spare in [0, 1, 2, 5, 10, 20, 50, 80] {
        let ballast = mount.0.path().join("ballast");
        let free = 64 * 1024 * 1024 - 2 * used.min(28 * 1024 * 1024);
        let _ = fs::write(&ballast, vec![0_u8; (free - free * spare / 100) as usize]);
        let (code, said) = run(&documents[1], &out);
        println!("{spare} % spare: {code:?} {}", said.lines().next().unwrap_or_default());
        fs::remove_file(&ballast).unwrap();
        if code == Some(0) {
            break;
        }
        assert!(said.contains("No space left"), "{said}");
        assert!(seen(&out) == before, "with {spare} % spare");
    }
    assert_eq!(run(&documents[1], &out).0, Some(0));
    assert!(seen(&out) != before);
}

#[test]
#[ignore = "needs the right to mount: see the top of the file"]
fn a_read_only_folder_is_an_error_and_stays() {
    let Some(mount) = Mount::new("64m") else { return };
    let folder = TempDir::new().unwrap();
    let documents = documents(folder.path());
    let out = mount.0.path().join("crate");
    assert_eq!(run(&documents[0], &out).0, Some(0));
    let before = seen(&out);
    mount.remount("ro");
    let (code, said) = run(&documents[1], &out);
    println!("{}", said.lines().next().unwrap_or_default());
    assert_eq!(code, Some(1));
    assert!(said.contains("Read-only"), "{said}");
    assert!(seen(&out) == before);
    mount.remount("rw");
    assert_eq!(run(&documents[1], &out).0, Some(0));
}
