//! Single changes that may break an instance. Whether one does is for the validator to say.

use serde_json::{Value, json};

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another JSON type.
    Kind,
    /// A property is missing.
    Missing,
    /// `null`.
    Null,
    /// Another text: no date any more, or a value that is not listed. An open enum or an open union
    /// keeps it.
    Text,
}

/// A single change of an instance. There are many more than are tried, so they are described first
/// and made afterwards.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What is changed.
    pub change: Change,
    /// The place of the change, the tokens from the root.
    pub path: Vec<String>,
    /// What comes there; nothing where a property is taken out.
    new: Option<Value>,
}

/// A changed instance.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The instance.
    pub instance: Value,
    /// What was changed.
    pub change: Change,
    /// The place of the change, the tokens from the root.
    pub path: Vec<String>,
}

impl Edit {
    /// Changes an instance.
    pub fn make(self, instance: &Value) -> Mutant {
        let instance = replaced(instance, &self.path, self.new);
        Mutant { instance, change: self.change, path: self.path }
    }
}

/// How deep the changes go, and how many items of an array are changed.
const DEEPEST: usize = 8;
const ITEMS: usize = 2;

/// All changes of an instance that are tried.
pub fn edits(instance: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut open = vec![(Vec::<String>::new(), instance)];
    while let Some((path, value)) = open.pop() {
        let mut add = |change, new| {
            edits.push(Edit { change, path: path.clone(), new: Some(new) });
        };
        match value {
            Value::String(text) => {
                add(Change::Kind, json!(17));
                add(Change::Kind, json!([text]));
                add(Change::Text, json!(format!("{text}-unknown")));
            }
            Value::Number(_) => {
                add(Change::Kind, json!("17"));
                add(Change::Kind, json!(true));
                add(Change::Kind, json!(1.5));
            }
            Value::Bool(_) => {
                add(Change::Kind, json!("true"));
                add(Change::Kind, json!(1));
            }
            Value::Array(_) => {
                add(Change::Kind, json!({}));
                add(Change::Kind, json!("text"));
            }
            Value::Object(_) => {
                add(Change::Kind, json!([]));
                add(Change::Kind, json!(17));
            }
            Value::Null => add(Change::Kind, json!({"not": "null"})),
        }
        if !value.is_null() {
            add(Change::Null, Value::Null);
        }
        let below =
            |token: &str| path.iter().cloned().chain([token.to_owned()]).collect::<Vec<_>>();
        if path.len() >= DEEPEST {
            continue;
        }
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let path = below(name);
                    edits.push(Edit { change: Change::Missing, path: path.clone(), new: None });
                    open.push((path, value));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().take(ITEMS).enumerate() {
                    open.push((below(&index.to_string()), item));
                }
            }
            _ => {}
        }
    }
    edits
}

/// The instance with another value at a place, or without it.
pub fn replaced(instance: &Value, path: &[String], new: Option<Value>) -> Value {
    let mut changed = instance.clone();
    let Some((last, way)) = path.split_last() else { return new.unwrap_or(Value::Null) };
    let mut place = &mut changed;
    for token in way {
        let below = match place {
            Value::Object(object) => object.get_mut(token),
            Value::Array(items) => token.parse().ok().and_then(|i: usize| items.get_mut(i)),
            _ => None,
        };
        match below {
            Some(below) => place = below,
            None => return instance.clone(),
        }
    }
    match (place, new) {
        (Value::Object(object), Some(new)) => drop(object.insert(last.clone(), new)),
        (Value::Object(object), None) => drop(object.shift_remove(last)),
        (Value::Array(items), new) => {
            if let Some(index) = last.parse().ok().filter(|i: &usize| *i < items.len()) {
                match new {
                    Some(new) => items[index] = new,
                    None => drop(items.remove(index)),
                }
            }
        }
        _ => {}
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mutant_has_one_change() {
        let instance = json!({"a": {"b": [1, 2, 3]}, "c": "x"});
        let mutants: Vec<Mutant> =
            edits(&instance).into_iter().map(|edit| edit.make(&instance)).collect();
        assert!(mutants.iter().all(|mutant| mutant.instance != instance));
        let has = |wanted: Value| mutants.iter().any(|mutant| mutant.instance == wanted);
        assert!(has(json!({"a": {"b": [1, 2, 3]}})), "a property removed");
        assert!(has(json!({"a": {"b": [1, "17", 3]}, "c": "x"})), "a type changed");
        assert!(has(json!({"a": null, "c": "x"})), "null");
    }
}
