//! The program that takes the times: it has the models twice.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::record::Times;
use crate::conform::largest::Payload;
use crate::conform::program;

/// The names under which the program knows the crates, which are their folders too.
pub const SIDES: [&str; 2] = ["ours", "derived"];

/// Writes the program's package and the payloads beside the crates of the models. These are the
/// packages `{package}-ours` and `{package}-derived`.
///
/// # Errors
///
/// A file cannot be written.
pub fn write(folder: &Path, package: &str, payloads: &[Payload]) -> Result<(), String> {
    let dependencies = SIDES
        .map(|side| format!("{side} = {{ package = \"{package}-{side}\", path = \"../{side}\" }}"));
    let mut main = include_str!("program/main.rs.txt").to_owned();
    main.push_str("\nstatic PAYLOADS: &[(fn(&str) -> Result<[f64; 6], String>, &str)] = &[\n");
    for (number, payload) in payloads.iter().enumerate() {
        let [ours, derived] = SIDES.map(|side| inside(side, &payload.model));
        // Writing to a string cannot fail.
        let _ = writeln!(
            main,
            "    (measure::<{ours}, {derived}>, include_str!(\"../payloads/{number}.json\")),"
        );
    }
    main.push_str("];\n");
    program::put(folder, package, &dependencies.join("\n"), &main)?;
    let put = |number: usize, json: &str| {
        let path = folder.join("payloads").join(format!("{number}.json"));
        fs::write(&path, json).map_err(|error| format!("{}: {error}", path.display()))
    };
    fs::create_dir_all(folder.join("payloads")).map_err(|error| error.to_string())?;
    payloads.iter().enumerate().try_for_each(|(number, payload)| put(number, &payload.json))
}

/// The path of a model as the program knows it: the manifest's begins with the crate's own name.
fn inside(side: &str, model: &str) -> String {
    let (_, path) = model.split_once("::").unwrap_or(("", model));
    format!("{side}::{path}")
}

/// Runs the program; gives the times for each payload, or why there are none.
///
/// # Errors
///
/// It cannot be run, or dies.
pub fn run(program: &Path) -> Result<Vec<Result<Times, String>>, String> {
    let output = Command::new(program)
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the program died: {}\n{said}", output.status));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    let read = |line| serde_json::from_str(line).map_err(|error| format!("{line}: {error}"));
    lines.lines().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_known_by_the_side_that_they_are_on() {
        assert_eq!(inside("derived", "payloads_x_ours::pets::Pet"), "derived::pets::Pet");
    }
}
