//! Names and references that documents should not have, and some do.

use fastrand::Rng;
use serde_json::Value;

/// Names that are hard for Rust, for files, for pointers or for readers.
const ODD: &[&str] = &[
    "",
    " ",
    "self",
    "Self",
    "crate",
    "super",
    "r#type",
    "type",
    "gen",
    "try",
    "async",
    "Option",
    "String",
    "Vec",
    "Result",
    "Box",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "JsonNullable",
    "Unrecognized",
    "runtime",
    "models",
    "lib",
    "mod",
    "core",
    "std",
    "serde",
    "main",
    "new",
    "additional_properties",
    "$ref",
    "$defs",
    "~",
    "~1",
    "/",
    "a/b",
    "..",
    "../../x",
    "CON",
    "nul",
    "é",
    "日本語",
    "ß",
    "İ",
    "\u{202e}abc",
    "\u{0}",
    "\n",
    "1",
    "-1",
    "+1",
    "0x10",
    "1e3",
    "true",
    "null",
    "yes",
    "*",
    "<",
    ">=",
    "a-b",
    "a_b",
    "A B",
    "aB",
    "__proto__",
    "constructor",
    "{x}",
    "{{x}}",
    "\"",
    "\\",
    "```",
    "*/",
    "//",
    "#",
    "%",
    "%2F",
    "#/components",
    "x-",
    "x-rust-name",
    "value",
    "Value",
    "known",
    "KNOWN",
    "as_str",
    "deserialize",
    "e\u{301}",
    "🦀",
    "_",
    "__",
    "_1",
];

/// A name: an odd one, or one of the document's own.
pub fn name(rng: &mut Rng) -> String {
    match rng.u8(..20) {
        0 => "a".repeat(rng.usize(1..400)),
        1 => format!("{}{}", odd(rng), odd(rng)),
        2 => (0..rng.usize(1..6)).map(|_| rng.char(..)).collect(),
        _ => odd(rng).to_owned(),
    }
}

fn odd(rng: &mut Rng) -> &'static str {
    rng.choice(ODD).copied().unwrap_or_default()
}

/// A reference to somewhere in the document or beyond it.
pub fn reference(document: &Value, rng: &mut Rng) -> String {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    match rng.u8(..16) {
        0 => name(rng),
        1 => format!("#/components/schemas/{}", name(rng)),
        2 => "#".to_owned(),
        3 => "https://example.com/schemas.json#/X".to_owned(),
        4 => "./other.yaml#/X".to_owned(),
        5 => "../../../../etc/passwd".to_owned(),
        6..=9 => pointer(document, rng),
        _ => {
            let name =
                rng.choice(schemas.into_iter().flatten().map(|(name, _)| name).collect::<Vec<_>>());
            format!("#/components/schemas/{}", name.map(|it| escape(it)).unwrap_or_default())
        }
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A pointer to some value of the document.
fn pointer(document: &Value, rng: &mut Rng) -> String {
    let mut pointer = "#".to_owned();
    let mut here = document;
    for _ in 0..rng.usize(..12) {
        let next = match here {
            Value::Object(map) => rng
                .choice(map.iter().collect::<Vec<_>>())
                .map(|(name, value)| (escape(name), value)),
            Value::Array(list) => rng
                .choice(list.iter().enumerate().collect::<Vec<_>>())
                .map(|(index, value)| (index.to_string(), value)),
            _ => None,
        };
        let Some((token, value)) = next else { break };
        pointer.push('/');
        pointer.push_str(&token);
        here = value;
    }
    pointer
}
