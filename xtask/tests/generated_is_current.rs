//! The checked-in crates are what the generator makes of the checked-in documents.

use std::path::Path;

use generator::config;
use generator::earlier::Earlier;
use generator::output::{Change, Plan};
use generator::source::Source;

#[test]
fn generated_crates_are_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/generate.toml");
    let jobs = config::file::read(&file).expect("spec/generate.toml can be read");
    assert!(!jobs.is_empty(), "spec/generate.toml names no crate");
    for job in jobs {
        let source = Source::read(&job.document).expect("the document can be read");
        let earlier = Earlier::read(&job.out).expect("the manifest can be read");
        let generated =
            generator::regenerate(&source, &job.config, &earlier).expect("the document generates");
        let plan = Plan::new(generated.files, generated.manifest, &job.out)
            .expect("the output folder can be read");
        let stale: Vec<&str> = plan
            .entries()
            .iter()
            .filter(|entry| entry.change != Change::Unchanged)
            .map(|entry| entry.path.as_str())
            .collect();
        assert!(
            stale.is_empty(),
            "{} is not what the generator makes of its document; these files differ:\n  {}\n\
             Run `cargo xtask generate`, review the changes and commit them.",
            job.config.package,
            stale.join("\n  ")
        );
    }
}
