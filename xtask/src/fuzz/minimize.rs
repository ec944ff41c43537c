//! The smallest document that fails in the same way.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::Input;
use super::worker::{Pen, Verdict};

/// How long is spent on one failure.
const LONGEST: Duration = Duration::from_secs(120);

/// Makes a failing document smaller as long as it fails in the same way.
pub fn minimize(pen: &mut Pen, input: Input, kind: &str) -> Result<Input, String> {
    let end = Instant::now() + LONGEST;
    let mut fails = |text: Vec<u8>| -> Result<Option<Input>, String> {
        let input = Input { text, settings: input.settings };
        let same = matches!(pen.run(&input)?, Verdict::Failed { kind: found, .. } if found == kind);
        Ok(same.then_some(input))
    };
    let text = String::from_utf8_lossy(&input.text);
    let value =
        serde_json::from_str(&text).ok().or_else(|| serde_yaml::from_str::<Value>(&text).ok());
    let as_value = match &value {
        Some(value) => fails(print(value))?,
        None => None,
    };
    let (Some(mut value), Some(mut best)) = (value, as_value) else {
        return lines(input.clone(), end, &mut fails);
    };
    // From the outside in, so that what is large goes first.
    let mut index = 0;
    loop {
        let mut smaller = value.clone();
        if !remove(&mut smaller, &mut index.clone()) || Instant::now() > end {
            return Ok(best);
        }
        match fails(print(&smaller))? {
            Some(input) => (value, best) = (smaller, input),
            None => index += 1,
        }
    }
}

fn print(value: &Value) -> Vec<u8> {
    serde_json::to_string_pretty(value).unwrap_or_default().into_bytes()
}

/// Removes the member of an index, counted over all containers, the outer ones first; false if
/// there is none.
fn remove(value: &mut Value, left: &mut usize) -> bool {
    let mut level = vec![value];
    while !level.is_empty() {
        let mut below = Vec::new();
        for here in level {
            let members = match &*here {
                Value::Object(map) => map.len(),
                Value::Array(list) => list.len(),
                _ => 0,
            };
            if *left < members {
                match here {
                    Value::Object(map) => {
                        let key = map.keys().nth(*left).cloned().unwrap_or_default();
                        map.shift_remove(&key);
                    }
                    Value::Array(list) => {
                        list.remove(*left);
                    }
                    _ => {}
                }
                return true;
            }
            *left -= members;
            match here {
                Value::Object(map) => below.extend(map.values_mut()),
                Value::Array(list) => below.extend(list),
                _ => {}
            }
        }
        level = below;
    }
    false
}

/// For a text that is no value: removes lines, many at once first.
fn lines(
    input: Input,
    end: Instant,
    fails: &mut impl FnMut(Vec<u8>) -> Result<Option<Input>, String>,
) -> Result<Input, String> {
    let mut best = input;
    let mut size = best.text.split(|it| *it == b'\n').count() / 2;
    while size > 0 {
        let mut start = 0;
        loop {
            let lines: Vec<&[u8]> = best.text.split(|it| *it == b'\n').collect();
            if start >= lines.len() || Instant::now() > end {
                break;
            }
            let stop = (start + size).min(lines.len());
            match fails([&lines[..start], &lines[stop..]].concat().join(&b'\n'))? {
                Some(input) => best = input,
                None => start += size,
            }
        }
        size /= 2;
    }
    Ok(best)
}
