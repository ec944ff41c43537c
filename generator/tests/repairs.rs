//! `docs/repairs.md` lists every rewriting of schemas, as the code names them.

use std::fmt::Write as _;
use std::path::Path;

use generator::normalize::RULES;

fn page() -> String {
    let mut text = String::from(
        "# How schemas are read\n\n\
         Documents write the same fact in several ways, and some ways are mistakes. Each schema is \
         brought into one shape before anything else looks at it. These are the rewritings. One with \
         a code repairs a mistake and is a warning under this code; the others are silent, because \
         nothing is wrong.\n\n\
         | Code | What | Why |\n| --- | --- | --- |\n",
    );
    for rule in RULES {
        let code = if rule.code.is_empty() { String::new() } else { format!("`{}`", rule.code) };
        let _ = writeln!(text, "| {code} | {} | {} |", rule.what, rule.why);
    }
    text
}

#[test]
fn the_page_lists_every_rewriting() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/repairs.md");
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(&path, page()).expect("the page can be written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(
        known,
        page(),
        "write it again: UPDATE_CASES=1 cargo test -p generator --test repairs"
    );
}
