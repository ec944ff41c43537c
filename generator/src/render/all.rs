//! Emitting and rendering all files of a crate, on all cores.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use templates::RuntimeFile;

use super::{HEADER, text};
use crate::diagnostics::Diagnostic;
use crate::emit::{self, Context, Module};
use crate::parallel;
use crate::times::{Times, Watch};

/// A file of models.
struct ModelFile {
    text: String,
    /// The files of the runtime that it needs.
    runtime: BTreeSet<RuntimeFile>,
}

/// How long it took a thread to emit and to render something.
#[derive(Clone, Copy, Default)]
struct Work {
    emit: Duration,
    render: Duration,
}

/// The Rust files of a crate by their paths in it: `src/lib.rs`, `src/models.rs`, a file for each
/// of `modules`, and the runtime that they need. The texts do not depend on how many cores there
/// are.
///
/// # Errors
///
/// What is wrong with any of the files, in their order.
pub fn render_all(
    context: &Context,
    modules: &[Module],
    times: &mut Times,
) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let mut watch = Watch::start();
    let mut files = BTreeMap::new();
    let mut runtime = BTreeSet::new();
    let mut problems = Vec::new();
    let mut work = Work::default();
    // Before the files of models: its tokens are many, and so will be the texts of those.
    let models = emit::models(context, modules).and_then(|it| text("src/models.rs", it));
    let all = parallel::map_large(modules, |module| render_module(context, module));
    for (module, (rendered, took)) in modules.iter().zip(all) {
        work.emit += took.emit;
        work.render += took.render;
        match rendered {
            Ok(file) => {
                files.insert(module_path(module), file.text);
                runtime.extend(file.runtime);
            }
            Err(found) => problems.extend(found),
        }
    }
    let runtime = RuntimeFile::with_required(runtime);
    let lib = text("src/lib.rs", emit::lib(context, &runtime));
    for (path, text) in [("src/lib.rs", lib), ("src/models.rs", models)] {
        match text {
            Ok(text) => {
                files.insert(path.to_owned(), text);
            }
            Err(found) => problems.extend(found),
        }
    }
    add_runtime(&mut files, &runtime, &context.config.package);
    times.share(watch.lap(), work.emit, work.render);
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn module_path(module: &Module) -> String {
    let stem = module.name.strip_prefix("r#").unwrap_or(&module.name);
    format!("src/models/{stem}.rs")
}

fn add_runtime(
    files: &mut BTreeMap<String, String>,
    runtime: &BTreeSet<RuntimeFile>,
    package: &str,
) {
    if runtime.is_empty() {
        return;
    }
    let crate_ident = package.replace('-', "_");
    for file in runtime {
        files.insert(file.path(), format!("{HEADER}\n{}", file.text(&crate_ident)));
    }
    let root = templates::runtime_module(runtime.iter().copied());
    files.insert("src/runtime.rs".to_owned(), format!("{HEADER}\n{root}"));
}

/// A file of models, or what is wrong with it.
type Outcome = Result<ModelFile, Vec<Diagnostic>>;

fn render_module(context: &Context, module: &Module) -> (Outcome, Work) {
    let mut watch = Watch::start();
    let emitted = emit::module(context, module);
    let emit = watch.lap();
    let file = emitted.and_then(|emitted| {
        let text = text(&module_path(module), emitted.tokens)?;
        Ok(ModelFile { text, runtime: emitted.runtime })
    });
    (file, Work { emit, render: watch.lap() })
}
