//! References by name, as references to the places that they mean: to an `$anchor` or `$dynamicAnchor`,
//! and `$recursiveRef`. Where a schema that refers to another redefines an anchor of that one, the
//! nearest anchor is meant all the same.

use serde_json::Value;

/// Writes the references of a file as places.
pub fn place(file: &mut Value) {
    let named = Named::of(file);
    let mut open = vec![(String::new(), file)];
    while let Some((at, value)) = open.pop() {
        if let Value::Object(object) = value {
            if !object.contains_key("$ref")
                && let Some(written) =
                    ["$dynamicRef", "$recursiveRef"].iter().find_map(|it| object.get(*it))
            {
                let written = written.clone();
                object.insert("$ref".to_owned(), written);
            }
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(name) = reference.strip_prefix('#').filter(|it| !it.starts_with('/'))
                && let Some(place) = named.nearest(name, &at)
            {
                *reference = format!("#{}", place.replace('%', "%25"));
            }
        }
        match value {
            Value::Object(object) => {
                open.extend(object.iter_mut().map(|(name, value)| (below(&at, name), value)));
            }
            Value::Array(items) => {
                let items = items.iter_mut().enumerate();
                open.extend(items.map(|(index, value)| (format!("{at}/{index}"), value)));
            }
            _ => {}
        }
    }
}

/// The pointer of the schema with an anchor at a place of a file, or inside of it.
pub(super) fn inside(file: &Value, at: &str, name: &str) -> Option<String> {
    let named = Named::of(file.pointer(at)?);
    let (_, inner) = named.anchors.iter().find(|(known, _)| known == name)?;
    Some(format!("{at}{inner}"))
}

/// What has a name in a file.
#[derive(Default)]
struct Named {
    /// The names, and the pointers of the schemas.
    anchors: Vec<(String, String)>,
    /// The pointers of schemas that `#` inside of them means.
    wholes: Vec<String>,
}

impl Named {
    fn of(file: &Value) -> Self {
        let mut named = Self::default();
        let mut open = vec![(String::new(), file)];
        while let Some((at, value)) = open.pop() {
            match value {
                Value::Object(object) => {
                    for keyword in ["$anchor", "$dynamicAnchor"] {
                        if let Some(name) = object.get(keyword).and_then(Value::as_str) {
                            named.anchors.push((name.to_owned(), at.clone()));
                        }
                    }
                    let is_anchor = object.get("$recursiveAnchor") == Some(&Value::Bool(true));
                    if is_anchor || object.get("$id").is_some_and(Value::is_string) {
                        named.wholes.push(at.clone());
                    }
                    open.extend(object.iter().rev().map(|(name, value)| (below(&at, name), value)));
                }
                Value::Array(items) => {
                    let items = items.iter().enumerate().rev();
                    open.extend(items.map(|(index, value)| (format!("{at}/{index}"), value)));
                }
                _ => {}
            }
        }
        named
    }

    /// The schema that a name means at a place; no name means the whole one around it.
    fn nearest(&self, name: &str, at: &str) -> Option<&str> {
        if name.is_empty() {
            let around = self.wholes.iter().filter(|it| shared(it, at) == steps(it));
            return around.max_by_key(|it| it.len()).map(String::as_str);
        }
        let places = self.anchors.iter().filter(|(known, _)| known == name).map(|(_, at)| at);
        // The first of several that are as near.
        places.rev().max_by_key(|place| shared(place, at)).map(String::as_str)
    }
}

/// How many steps of their ways two places share.
fn shared(one: &str, other: &str) -> usize {
    one.split('/').zip(other.split('/')).take_while(|(one, other)| one == other).count()
}

fn steps(place: &str) -> usize {
    place.split('/').count()
}

pub(super) fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_mean_the_nearest_schema() {
        let mut file = json!({
            "A": {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}},
            "B": {"$defs": {"x": {"$anchor": "node"}}, "items": {"$ref": "#node"}},
            "C": {"$recursiveAnchor": true, "items": {"$recursiveRef": "#"}},
            "D": {"$ref": "#/A"},
        });
        place(&mut file);
        let reference = |pointer: &str| file.pointer(pointer).and_then(Value::as_str);
        assert_eq!(reference("/A/items/$ref"), Some("#/A"));
        assert_eq!(reference("/B/items/$ref"), Some("#/B/$defs/x"));
        assert_eq!(reference("/C/items/$ref"), Some("#/C"));
        assert_eq!(reference("/D/$ref"), Some("#/A"));
    }
}
