//! The test program of a document: it knows all models, reads instances and writes them back.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::many::locks::Locks;

/// Writes the program's package beside the models' one. `models` are the paths of the types.
///
/// # Errors
///
/// A file cannot be written.
pub fn write(folder: &Path, package: &str, models: &[&str]) -> Result<(), String> {
    let mut main = include_str!("program/main.rs.txt").to_owned();
    main.push_str("\nstatic MODELS: &[fn(&str) -> Reply] = &[\n");
    for model in models {
        // Writing to a string cannot fail.
        let _ = writeln!(main, "    run::<{model}>,");
    }
    main.push_str("];\n");
    let dependency = format!("{package} = {{ path = \"../models\" }}");
    put(folder, package, &dependency, &main)
}

/// Writes the package of a program for the models of a package, with these dependencies.
///
/// # Errors
///
/// A file cannot be written.
pub fn put(folder: &Path, package: &str, dependencies: &str, main: &str) -> Result<(), String> {
    let manifest = format!(
        r#"[package]
name = "{package}-program"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
{dependencies}
serde = "1"
serde_json = {{ version = "1", features = ["float_roundtrip"] }}

[profile.dev]
debug = false
incremental = false

[workspace]
"#
    );
    let put = |path: PathBuf, text: &str| {
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    put(folder.join("Cargo.toml"), &manifest)?;
    put(folder.join("src/main.rs"), main)
}

/// How a program is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quickly.
    Dev,
    /// So that it is quick.
    Release,
}

/// Builds the program; gives its path.
///
/// # Errors
///
/// What the compiler said.
pub fn build(
    folder: &Path,
    package: &str,
    profile: Profile,
    target: &Path,
    locks: &Locks,
) -> Result<PathBuf, String> {
    locks.give(folder);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--quiet", "--color", "never"])
        .args((profile == Profile::Release).then_some("--release"))
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned());
    }
    locks.take(folder);
    let name = format!("{package}-program{}", std::env::consts::EXE_SUFFIX);
    let built = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    Ok(target.join(built).join(name))
}
