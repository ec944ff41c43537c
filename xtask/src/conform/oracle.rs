//! The verdicts: a JSON Schema validator with the document's own schemas.

use std::collections::HashSet;
use std::sync::LazyLock;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use super::library::Library;

/// The schemas of a document, ready to be asked about any place.
pub struct Oracle<'d> {
    library: &'d Library,
    registry: Registry<'d>,
    draft: Draft,
}

/// What is known about a place's valid instances.
pub struct Verdicts(Validator);

/// The properties of an instance that its schemas describe.
#[derive(Default)]
pub struct Known {
    /// All, as instance location and name.
    described: HashSet<(String, String)>,
    /// Those that have a schema of their own.
    own: HashSet<(String, String)>,
    /// Their names.
    named: HashSet<String>,
}

impl Known {
    /// Whether a property is described.
    pub fn describes(&self, place: &str, name: &str) -> bool {
        self.described.contains(&(place.to_owned(), name.to_owned()))
    }

    /// Whether a property has a schema of its own, at a path of which it is the last token.
    pub fn has_own(&self, path: &[String]) -> bool {
        path.split_last().is_some_and(|(name, above)| {
            let escaped = above.iter().map(|it| it.replace('~', "~0").replace('/', "~1"));
            let place: String = escaped.flat_map(|it| ["/".to_owned(), it]).collect();
            self.own.contains(&(place, name.clone()))
        })
    }

    /// Whether a property of that name has a schema of its own.
    pub fn names(&self, name: &str) -> bool {
        self.named.contains(name)
    }
}

impl<'d> Oracle<'d> {
    /// An oracle over a document's files.
    ///
    /// # Errors
    ///
    /// The files are not what the validator can use.
    pub fn new(library: &'d Library) -> Result<Self, String> {
        let draft = if library.dialect.old { Draft::Draft4 } else { Draft::Draft202012 };
        let resources = library
            .files
            .iter()
            .map(|(address, file)| (address.as_str(), draft.create_resource_ref(file)));
        let registry = Registry::new()
            .draft(draft)
            .extend(resources)
            .and_then(jsonschema::RegistryBuilder::prepare)
            .map_err(|error| error.to_string())?;
        Ok(Self { library, registry, draft })
    }

    /// What can be said about the schema at a place of the manifest.
    ///
    /// # Errors
    ///
    /// There is no schema that the validator can use.
    pub fn at(&self, pointer: &str) -> Result<Verdicts, String> {
        self.of(&self.library.schema(pointer).ok_or(NOTHING)?)
    }

    /// What can be said about what the schemas at several places say together.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn at_all(&self, pointers: &[String]) -> Result<Verdicts, String> {
        self.of(&self.library.together(pointers).ok_or(NOTHING)?)
    }

    fn of(&self, schema: &Value) -> Result<Verdicts, String> {
        jsonschema::options()
            .with_draft(self.draft)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .with_format("date", is_date)
            .with_format("uuid", is_uuid)
            .build(schema)
            .map(Verdicts)
            .map_err(|error| error.to_string())
    }
}

const NOTHING: &str = "there is nothing at this place";

/// Draft 4 does not know this format.
fn is_date(text: &str) -> bool {
    static DATE: LazyLock<Option<Validator>> = LazyLock::new(|| format("date"));
    DATE.as_ref().is_none_or(|it| it.is_valid(&text.into()))
}

/// Draft 4 does not know this format either.
fn is_uuid(text: &str) -> bool {
    static UUID: LazyLock<Option<Validator>> = LazyLock::new(|| format("uuid"));
    UUID.as_ref().is_none_or(|it| it.is_valid(&text.into()))
}

/// What the newest draft says about a format.
fn format(name: &str) -> Option<Validator> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&json!({"format": name}))
        .ok()
}

impl Verdicts {
    /// Whether an instance is valid.
    pub fn allow(&self, instance: &Value) -> bool {
        self.0.is_valid(instance)
    }

    /// Why an instance is not valid.
    pub fn reason(&self, instance: &Value) -> String {
        self.0
            .iter_errors(instance)
            .next()
            .map(|error| format!("{error} at {}", error.instance_path()))
            .unwrap_or_default()
    }

    /// The properties of a valid instance that its schemas name.
    pub fn known(&self, instance: &Value) -> Known {
        let evaluation = self.0.evaluate(instance);
        let mut known = Known::default();
        for found in evaluation.iter_annotations() {
            if !found.schema_location.to_lowercase().ends_with("properties") {
                continue;
            }
            let place = found.instance_location.as_str();
            for name in found.annotations.value().as_array().into_iter().flatten() {
                if let Some(name) = name.as_str() {
                    known.described.insert((place.to_owned(), name.to_owned()));
                    if found.schema_location.ends_with("/properties") {
                        known.own.insert((place.to_owned(), name.to_owned()));
                        known.named.insert(name.to_owned());
                    }
                }
            }
        }
        known
    }
}
