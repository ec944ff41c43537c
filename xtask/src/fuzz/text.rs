//! Changes of documents as bytes.

use fastrand::Rng;

/// What YAML and JSON give a meaning to.
const TOKENS: &[&str] = &[
    "<<: *a\n",
    "&a ",
    "*a",
    "!!str ",
    "!tag ",
    "~",
    "null",
    "\t",
    "\r\n",
    "\u{feff}",
    "---\n",
    "...\n",
    "- ",
    "? ",
    ": ",
    "# ",
    "|\n",
    ">-\n",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "\\u0000",
    "\\ud800",
    "yes",
    "0o17",
    "017",
    "0x1f",
    ".inf",
    ".nan",
    "1e999",
    "2020-01-01",
    "%YAML 1.1\n",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "@",
    "`",
];

/// Changes a text at one place.
pub fn mutate(text: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.usize(..=text.len());
    let end = (at + rng.usize(1..40)).min(text.len());
    match rng.u8(..8) {
        0 => {
            text.drain(at..end);
        }
        1 => {
            let copy = text[at..end].to_vec();
            let to = rng.usize(..=text.len());
            text.splice(to..to, copy);
        }
        2 => text.truncate(at),
        3 => {
            if let Some(byte) = text.get_mut(at) {
                *byte ^= 1 << rng.u8(..8);
            }
        }
        4 => line(text, rng),
        _ => {
            let token = rng.choice(TOKENS).copied().unwrap_or_default();
            text.splice(at..at, token.bytes());
        }
    }
}

/// Repeats, removes or moves a line.
fn line(text: &mut Vec<u8>, rng: &mut Rng) {
    let mut lines: Vec<Vec<u8>> = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let index = rng.usize(..lines.len());
    let line = lines[index].clone();
    match rng.u8(..3) {
        0 => lines.insert(index, line),
        1 => {
            lines.remove(index);
        }
        _ => {
            lines.remove(index);
            lines.insert(rng.usize(..=lines.len()), line);
        }
    }
    *text = lines.join(&b'\n');
}
