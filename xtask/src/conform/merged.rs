//! What the parts of an `allOf` say together of a place inside one of them, or beside them, or beside a
//! reference: the model that stands there is made of all of them.

use serde_json::{Value, json};

use super::flat::Flat;
use super::library::Library;

/// A schema of what all parts say of the place of an absolute reference; `None` where one alone
/// says something.
pub fn schema(library: &Library, place: &str) -> Option<Value> {
    let (above, inside) = split(library, place)?;
    let mut schemas = vec![library.find(above)?];
    let mut steps = inside.split('/');
    while let Some(step) = steps.next() {
        let flat = Flat::new(library, &schemas);
        match step {
            // Read already.
            "allOf" => drop(steps.next()?),
            "properties" => {
                let name = library.token(steps.next()?);
                let (_, found) = flat.properties.into_iter().find(|(known, _)| *known == name)?;
                schemas = found;
            }
            "items" => schemas = flat.items,
            "additionalProperties" => schemas = flat.additional,
            _ => return None,
        }
    }
    schemas.dedup();
    (schemas.len() > 1).then(|| json!({ "allOf": schemas }))
}

/// What has the first parts that are on or beside the way to a place, and the steps from there on.
fn split<'p>(library: &Library, place: &'p str) -> Option<(&'p str, &'p str)> {
    let mut steps: Vec<usize> = ["/allOf/", "/properties/"]
        .iter()
        .flat_map(|step| place.match_indices(step).map(|(at, _)| at))
        .collect();
    steps.sort_unstable();
    let has_parts = |above: &str| {
        library.find(above).is_some_and(|schema| {
            let reference = schema.get("$ref").filter(|it| it.is_string() && !library.dialect.old);
            reference.or(schema.get("allOf").filter(|it| it.is_array())).is_some()
        })
    };
    let first = steps.into_iter().find(|at| place.get(..*at).is_some_and(has_parts))?;
    let inside = place.get(first..)?;
    inside.contains("/properties/").then(|| (&place[..first], &inside[1..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conform::dialect::Dialect;
    use crate::conform::library::Files;

    #[test]
    fn a_property_is_what_all_parts_say_of_it() {
        let main = json!({
            "base": {"properties": {"logo": {"type": "object"}}},
            "beside": {"$ref": "#/base", "properties": {"logo": {"properties": {"full": {}}}}},
            "part": {"allOf": [{"$ref": "#/base"}, {"properties": {"logo": {"minProperties": 1}}}]},
            "alone": {"properties": {"logo": {}}},
        });
        let files = Files::from([(String::new(), main)]);
        let library = Library::new(&files, Dialect { old: false, structural: false, open: false });
        let parts = |pointer: &str| {
            let merged = schema(&library, &library.place(pointer).unwrap())?;
            merged["allOf"].as_array().map(Vec::len)
        };
        assert_eq!(parts("#/beside/properties/logo"), Some(2));
        assert_eq!(parts("#/part/allOf/1/properties/logo"), Some(2));
        assert_eq!(parts("#/alone/properties/logo"), None);
    }
}
