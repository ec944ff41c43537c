//! Texts for strings: by format, by pattern, or with characters that are easily lost.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::choices::{Choices, Rng};

/// Texts that are easily changed on their way.
const HARD: &[&str] = &[
    "text",
    "",
    "ünïcödé 日本語 🦀 e\u{301}",
    "quote \" backslash \\ slash / tab \t newline \n nul \u{0}",
    "  spaces  ",
    "null",
    "\u{202e}right to left\u{feff}",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
];
const DATE_TIMES: &[&str] = &[
    "2024-02-29T12:30:45Z",
    "2024-02-29T12:30:45+05:30",
    "2024-02-29T12:30:45.123456789-08:00",
    "1969-12-31T23:59:59.5+00:00",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z",
    "2016-12-31T23:59:60Z",
    "2024-02-29t12:30:45z",
];
const DATES: &[&str] = &["2024-02-29", "0001-01-01", "9999-12-31", "1969-12-31"];
const UUIDS: &[&str] = &[
    "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "00000000-0000-0000-0000-000000000000",
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
];

/// A text for a format that the models have a type for.
pub fn of_format(format: &str, choices: &mut Choices) -> Option<String> {
    let texts = match format {
        "date-time" => DATE_TIMES,
        "date" => DATES,
        "uuid" => UUIDS,
        _ => return None,
    };
    texts.get(choices.choose(texts.len(), 0)).map(|it| (*it).to_owned())
}

/// A text of a length within limits.
pub fn hard(shortest: usize, longest: usize, choices: &mut Choices) -> String {
    let text = HARD.get(choices.choose(HARD.len(), 2)).copied().unwrap_or_default();
    let mut text: String = text.chars().take(longest).collect();
    let length = text.chars().count();
    text.extend(std::iter::repeat_n('x', shortest.min(100_000).saturating_sub(length)));
    text
}

/// A text that a regular expression allows, as far as its syntax is known here.
pub fn of_pattern(pattern: &str, shortest: usize, choices: &mut Choices) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new().nest_limit(50).build().parse(pattern).ok()?;
    // The numbers are one choice: a text has many, and any text will do.
    const TRIES: usize = 4;
    let seed = choices.choose(TRIES, 1);
    let mut rng = Rng::new(u64::try_from(seed).unwrap_or(0), pattern);
    let mut text = String::new();
    sample(&hir, &mut rng, &mut text);
    let length = text.chars().count();
    if length < shortest && !pattern.ends_with('$') {
        text.extend(std::iter::repeat_n('x', shortest.min(10_000) - length));
    } else if length < shortest {
        // Repetitions are sampled short: repeat a little longer.
        let mut longer = String::new();
        sample_long(&hir, shortest.min(10_000), &mut rng, &mut longer);
        text = longer;
    }
    Some(text)
}

fn sample(hir: &Hir, rng: &mut Rng, text: &mut String) {
    repeat(hir, rng, text, &|least, most, rng| {
        let most = most.unwrap_or(least.saturating_add(2)).min(least.saturating_add(3));
        least + u32::try_from(rng.below((most - least) as usize + 1)).unwrap_or(0)
    });
}

fn sample_long(hir: &Hir, length: usize, rng: &mut Rng, text: &mut String) {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    repeat(hir, rng, text, &|least, most, _| most.unwrap_or(u32::MAX).min(length.max(least)));
}

type Times<'a> = &'a dyn Fn(u32, Option<u32>, &mut Rng) -> u32;

fn repeat(hir: &Hir, rng: &mut Rng, text: &mut String, times: Times<'_>) {
    if text.len() > 20_000 {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(one_of(class, rng)),
        HirKind::Repetition(part) => {
            for _ in 0..times(part.min, part.max, rng).min(10_000) {
                repeat(&part.sub, rng, text, times);
            }
        }
        HirKind::Capture(capture) => repeat(&capture.sub, rng, text, times),
        HirKind::Concat(parts) => parts.iter().for_each(|part| repeat(part, rng, text, times)),
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.get(rng.below(parts.len())) {
                repeat(part, rng, text, times);
            }
        }
    }
}

/// A character of a class, a plain one if there is any.
fn one_of(class: &Class, rng: &mut Rng) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|it| (it.start(), it.end())).collect(),
        Class::Bytes(class) => {
            class.iter().map(|it| (char::from(it.start()), char::from(it.end()))).collect()
        }
    };
    let plain: Vec<char> =
        (' '..='~').filter(|c| ranges.iter().any(|(low, high)| low <= c && c <= high)).collect();
    match plain.get(rng.below(plain.len())) {
        Some(c) => Some(*c),
        None => ranges.first().map(|(low, _)| *low),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conform::choices::Base;

    #[test]
    fn texts_match_their_pattern() {
        for pattern in ["^[a-z]{3}-\\d+$", "^(red|green)$", "^[A-Z0-9_]{2,5}$"] {
            let mut choices = Choices::new(Base::Least, None);
            let text = of_pattern(pattern, 0, &mut choices).unwrap();
            let schema = serde_json::json!({"type": "string", "pattern": pattern});
            let valid = jsonschema::is_valid(&schema, &serde_json::Value::from(text.clone()));
            assert!(valid, "{text:?} for {pattern}");
        }
    }
}
