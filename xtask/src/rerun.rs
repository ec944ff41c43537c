//! Commands with heavy dependencies are in this program only with a cargo feature. Without it the
//! program has cargo build and run itself with the feature.

use std::ffi::OsString;
use std::process::Command;

use crate::Failed;
use crate::print::Printer;

/// Runs this program again, optimised and with a cargo feature, with the same arguments.
pub fn with_feature(feature: &str, printer: &mut Printer) -> Result<(), Failed> {
    printer.note_line(format_args!(
        "building with the feature `{feature}`; the first time takes long"
    ));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let manifest = crate::workspace_root().join("xtask/Cargo.toml");
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--release", "--features", feature, "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(std::env::args_os().skip(1))
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => match status.code() {
            // Both cargo and the program have said why.
            Some(_) => Err(Failed),
            None => {
                printer.error(format_args!("the command was ended: {status}"), None);
                Err(Failed)
            }
        },
        Err(error) => {
            printer.error(
                format_args!("cannot run cargo: {error}"),
                Some(&format!("build xtask with `--features {feature}`")),
            );
            Err(Failed)
        }
    }
}
