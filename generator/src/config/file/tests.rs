use super::*;
use crate::diagnostics::Position;

const GOOD: &str = r##"
[[crate]]
document = "api.yaml"
out = "../generated"
package = "api-models"
include = ["Pet", "Owner"]
operations = true
pages = false
enums = "closed"
unions = "open"
unknown-properties = "keep"
setters = "all"
validate = true
layout = "tag"
derives = ["schemars::JsonSchema"]

[crate.types]
number = "number"
integer = "i64"
map = "hash-map"
free-form = "named"

[crate.formats]
decimal = "rust_decimal::Decimal"

[crate.mirrors]
"https://example.com/schemas/" = "../mirror"

[[crate.rule]]
at = "#/components/schemas/*"
rename = "Animal"
module = "animals"
type = "Vec<u8>"
enums = "open"
unions = "closed"
"##;

fn errors(text: &str) -> Vec<(String, Position, String)> {
    let report = parse("g.toml", Path::new("spec"), text).expect_err("the file is wrong");
    let found = report.diagnostics.into_iter();
    found
        .map(|it| {
            assert_eq!(it.place.file.as_deref(), Some("g.toml"));
            let position = it.place.position.unwrap_or(Position { line: 0, column: 0 });
            (it.place.pointer.unwrap_or_default(), position, it.message)
        })
        .collect()
}

#[test]
fn every_key_is_read() {
    let jobs = parse("g.toml", Path::new("spec"), GOOD).expect("the file is right");
    let [job] = jobs.as_slice() else { panic!("one crate") };
    assert_eq!(job.document, Path::new("spec/api.yaml"));
    assert_eq!(job.out, Path::new("generated"));
    let config = &job.config;
    assert_eq!(config.package, "api-models");
    assert_eq!(config.include, ["Pet", "Owner"]);
    assert_eq!(config.operations, Some(true));
    assert!(!config.pages);
    assert!(!config.open_enums);
    assert_eq!(config.open_unions, Some(true));
    assert_eq!(config.unknown_properties, UnknownProperties::Keep);
    assert_eq!(config.setters, Setters::All);
    assert!(config.validate);
    assert_eq!(config.layout, Layout::Tag);
    assert_eq!(config.mirrors["https://example.com/schemas/"], Path::new("mirror"));
    assert_eq!(config.rules[0].module.as_deref(), Some("animals"));
    assert_eq!(config.types.number, NumberType::Number);
    assert_eq!(config.types.integer, IntegerType::I64);
    assert_eq!(config.types.map, MapType::HashMap);
    assert_eq!(config.types.free_form, FreeForm::Named);
    assert_eq!(config.formats["decimal"], "rust_decimal::Decimal");
    assert_eq!(config.rules[0].open_union, Some(false));
    assert_eq!(config.rules[0].rename.as_deref(), Some("Animal"));
    assert_eq!(config.rules[0].open, Some(true));
    let place = &config.places["include/Owner"];
    assert_eq!(place.position, Some(Position { line: 6, column: 19 }));
}

#[test]
fn everything_wrong_is_named_at_once_with_its_place() {
    let text = "[[crate]]\ndocument = 5\nout = \"o\"\npackage = \"1st\"\nincludes = []\nenums = \"maybe\"\n";
    let found = errors(text);
    let seen: Vec<(&str, usize)> =
        found.iter().map(|(key, position, _)| (key.as_str(), position.line)).collect();
    assert_eq!(
        seen,
        [
            ("crate[0].includes", 5),
            ("crate[0].document", 2),
            ("crate[0].package", 4),
            ("crate[0].enums", 6),
        ]
    );
}

#[test]
fn a_slip_in_a_key_is_recognised() {
    let report = parse("g.toml", Path::new(""), "[[crates]]\n").expect_err("unknown key");
    assert_eq!(report.diagnostics[0].help.as_deref(), Some("did you mean `crate`?"));
}

#[test]
fn missing_keys_and_crates_are_named() {
    assert_eq!(errors("[[crate]]\n").len(), 3);
    assert_eq!(errors("").len(), 1);
}

#[test]
fn what_is_not_rust_is_refused() {
    let text = "[[crate]]\ndocument='d'\nout='o'\npackage='p'\nderives=['a b']\n[crate.formats]\nx='fn main() {}'\n[[crate.rule]]\nat='x'\nrename='a-b'\nmodule='Mod'\n";
    let keys: Vec<String> = errors(text).into_iter().map(|it| it.0).collect();
    assert_eq!(
        keys,
        [
            "crate[0].rule[0].at",
            "crate[0].rule[0].rename",
            "crate[0].rule[0].module",
            "crate[0].formats.x",
            "crate[0].derives"
        ]
    );
}

#[test]
fn two_crates_cannot_share_a_folder() {
    let text = "[[crate]]\ndocument='d'\nout='o'\npackage='p'\n[[crate]]\ndocument='d'\nout='./x/../o'\npackage='q'\n";
    assert_eq!(errors(text)[0].0, "crate[1].out");
}

#[test]
fn what_is_not_toml_has_a_place() {
    let found = errors("[[crate]]\ndocument = \n");
    assert_eq!(found[0].1.line, 2);
    for text in ["\u{0}", "[", "=", "[[a]]\n[a]\n", "a.b = 1\na = 2", "crate = 1", "[crate]\nx=1"] {
        assert!(!errors(text).is_empty(), "{text:?}");
    }
}

#[test]
fn the_readme_names_every_key() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).expect("the README");
    let (_, reference) = readme.split_once("```toml\n[[crate]]").expect("the reference");
    let (reference, _) = reference.split_once("```").expect("its end");
    let reference = format!("[[crate]]{reference}");
    parse("README.md", Path::new("spec"), &reference).expect("the reference can be used");
    let keys = CRATE_KEYS.iter().chain(TYPE_KEYS).chain(RULE_KEYS);
    for key in keys.filter(|key| !["types", "formats", "mirrors", "rule"].contains(key)) {
        assert!(reference.contains(&format!("\n{key} = ")), "{key}");
    }
    for table in ["[crate.types]", "[crate.formats]", "[crate.mirrors]", "[[crate.rule]]"] {
        assert!(reference.contains(table), "{table}");
    }
}
