//! What the parts of an `allOf` say together of a place inside one of them: the model that stands
//! there is made of all of them.

use serde_json::{Value, json};

use super::flat::Flat;
use super::library::Library;

/// A schema of what all parts say of the place of an absolute reference; `None` where one alone
/// says something.
pub fn schema(library: &Library, place: &str) -> Option<Value> {
    let (above, inside) = split(place)?;
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

/// What has the first `allOf` of a place, and the steps from there on.
fn split(place: &str) -> Option<(&str, &str)> {
    let at = place.find("/allOf/")?;
    let inside = place.get(at + 1..)?;
    inside.contains("/properties/").then(|| (&place[..at], inside))
}
