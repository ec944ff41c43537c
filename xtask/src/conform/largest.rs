//! The largest instances that a document embeds.

use std::collections::{BTreeMap, HashSet};

use generator::source::Source;
use serde_json::Value;

use super::collect;
use super::dialect::Dialect;
use super::library::{self, Library};
use super::oracle::Oracle;
use super::trial::is_old;

/// An instance that the document embeds and its schema allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// The pointer of the model's schema.
    pub pointer: String,
    /// The path of the model's type.
    pub model: String,
    /// The instance as JSON without white space, its properties in the document's order.
    pub json: String,
}

/// The largest instance of each model, of the `number` models whose largest are the largest. One that
/// several models have counts for the first. `models` are the types' paths by their schemas' pointers.
///
/// # Errors
///
/// The document is not what the validator can use.
pub fn largest(
    source: &Source,
    models: &BTreeMap<String, String>,
    number: usize,
) -> Result<Vec<Payload>, String> {
    let files = library::read(source)?;
    let dialect = Dialect { old: is_old(&files), structural: false, open: false };
    let library = Library::new(&files, dialect);
    drop(files);
    let oracle = Oracle::new(&library)?;
    let embedded = collect::embedded(&library, &|pointer| models.contains_key(pointer));
    let mut instances: Vec<(String, &str, &Value)> = embedded
        .iter()
        .flat_map(|(pointer, them)| them.iter().map(move |it| (it.to_string(), &**pointer, it)))
        .collect();
    instances.sort_by_key(|(json, ..)| std::cmp::Reverse(json.len()));

    let mut verdicts = BTreeMap::new();
    let (mut found, mut taken) = (Vec::<Payload>::new(), HashSet::new());
    for (json, pointer, instance) in instances {
        if found.len() == number {
            break;
        }
        let Some(model) = models.get(pointer) else { continue };
        let is_known = found.iter().any(|it| it.json == json);
        if instance.is_null() || is_known || taken.contains(model) {
            continue;
        }
        // A schema that the validator cannot use has no valid instances.
        let verdict = verdicts.entry(pointer).or_insert_with(|| oracle.at(pointer).ok());
        if verdict.as_ref().is_some_and(|it| it.allow(instance)) {
            taken.insert(model);
            found.push(Payload { pointer: pointer.to_owned(), model: model.clone(), json });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r##"{
      "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
      "components": {"schemas": {
        "Pet": {"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "integer"}},
          "example": {"b": "long enough", "a": 1}},
        "Toy": {"type": "object", "properties": {"size": {"type": "integer"}},
          "example": {"size": "this is the largest of all, but no integer"}},
        "Rat": {"type": "object", "example": {"b": "long enough", "a": 1}},
        "Owner": {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}},
          "example": {}}
      }}
    }"##;

    #[test]
    fn the_largest_valid_instance_of_each_model_is_taken_as_it_is_written() {
        let source = Source::from_text("openapi.json", DOCUMENT);
        let names = ["Pet", "Rat", "Toy", "Owner"];
        let models = names
            .map(|name| (format!("#/components/schemas/{name}"), format!("pets::{name}")))
            .into();
        let json = |number| -> Vec<(String, String)> {
            let found = largest(&source, &models, number).unwrap();
            found.into_iter().map(|it| (it.model, it.json)).collect()
        };
        let pet = ("pets::Pet".to_owned(), r#"{"b":"long enough","a":1}"#.to_owned());
        assert_eq!(json(1), std::slice::from_ref(&pet));
        assert_eq!(json(5), [pet, ("pets::Owner".to_owned(), "{}".to_owned())]);
    }
}
