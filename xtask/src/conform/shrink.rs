//! Makes a failing instance as small as it can be.

use serde_json::{Value, json};

use super::mutate::replaced;

/// The most instances that are tried.
const TRIES: usize = 300;

/// The smallest instance found for which `fails` still holds.
pub fn shrink(instance: &Value, mut fails: impl FnMut(&Value) -> bool) -> Value {
    let mut smallest = instance.clone();
    let mut tries = 0;
    'again: loop {
        for candidate in smaller(&smallest) {
            tries += 1;
            if tries > TRIES {
                return smallest;
            }
            if fails(&candidate) {
                smallest = candidate;
                continue 'again;
            }
        }
        return smallest;
    }
}

/// The instance with one part less or simpler, the largest steps first.
fn smaller(instance: &Value) -> Vec<Value> {
    let mut places = vec![(Vec::new(), instance)];
    let mut next = 0;
    while let Some((path, value)) = places.get(next).cloned() {
        next += 1;
        let below = |token: String| {
            let mut path: Vec<String> = path.clone();
            path.push(token);
            path
        };
        match value {
            Value::Object(object) => {
                places.extend(object.iter().map(|(name, value)| (below(name.clone()), value)));
            }
            Value::Array(items) => {
                places.extend(items.iter().enumerate().map(|(i, it)| (below(i.to_string()), it)));
            }
            _ => {}
        }
    }
    let mut smaller = Vec::new();
    for (path, value) in &places {
        if let Value::Array(items) = value
            && items.len() > 2
        {
            let half = items.iter().take(items.len() / 2).cloned().collect();
            smaller.push(replaced(instance, path, Some(Value::Array(half))));
        }
        if !path.is_empty() {
            smaller.push(replaced(instance, path, None));
        }
    }
    for (path, value) in &places {
        let simple = match value {
            Value::String(text) if !text.is_empty() && text != "x" => json!("x"),
            Value::Number(number) if number.as_i64() != Some(1) => json!(1),
            _ => continue,
        };
        smaller.push(replaced(instance, path, Some(simple)));
    }
    smaller
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_fails_stays() {
        let instance = json!({"a": [1, 2, {"bad": 7, "b": "text"}, 4], "c": {"d": null}});
        let fails = |value: &Value| value.to_string().contains("bad");
        assert_eq!(shrink(&instance, fails), json!({"a": [{"bad": 1}]}));
    }
}
