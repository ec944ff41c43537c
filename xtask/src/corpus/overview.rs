//! What a document says about itself, read without the generator: what the generator has lost
//! cannot be counted by the generator.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// A document's version and components.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Overview {
    /// A version that YAML takes for a number is one, too.
    #[serde(default)]
    openapi: Value,
    #[serde(default)]
    components: Option<Components>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
struct Components {
    #[serde(default)]
    schemas: Keys,
}

impl Overview {
    /// Reads a document, JSON or YAML; `None` if it is neither.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().or_else(|| serde_yaml::from_str(text).ok())
    }

    /// The version of OpenAPI.
    pub fn openapi(&self) -> Option<String> {
        match &self.openapi {
            Value::Null => None,
            Value::String(version) => Some(version.clone()),
            other => Some(other.to_string()),
        }
    }

    /// The pointers of the component schemas.
    pub fn schemas(&self) -> impl Iterator<Item = String> + '_ {
        let names = self.components.as_ref().map_or(&[] as &[_], |found| &found.schemas.0);
        names.iter().map(|name| {
            format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"))
        })
    }
}

/// The keys of a map; the values are skipped without being kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeysVisitor;

        impl<'de> Visitor<'de> for KeysVisitor {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_unit<E>(self) -> Result<Keys, E> {
                Ok(Keys::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = map.next_entry::<String, _>()? {
                    // The schemas of a document in several files may be in another one.
                    if key != "$ref" {
                        keys.push(key);
                    }
                }
                Ok(Keys(keys))
            }
        }

        deserializer.deserialize_any(KeysVisitor)
    }
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_syntaxes_are_read() {
        let yaml = "openapi: 3.0.3\ncomponents:\n  schemas:\n    A: {x: 1}\n    b/c~: true\n";
        let json = r#"{"openapi":"3.0.3","components":{"schemas":{"A":{"x":1},"b/c~":true}}}"#;
        for text in [yaml, json] {
            let overview = Overview::read(text).unwrap();
            assert_eq!(overview.openapi().as_deref(), Some("3.0.3"));
            let schemas: Vec<_> = overview.schemas().collect();
            assert_eq!(schemas, ["#/components/schemas/A", "#/components/schemas/b~1c~0"]);
        }
    }

    #[test]
    fn a_document_without_components_has_none() {
        let overview = Overview::read("openapi: 3.1").unwrap();
        assert_eq!(overview.openapi().as_deref(), Some("3.1"));
        assert_eq!(overview.schemas().count(), 0);
        assert_eq!(Overview::read("components: {schemas: null}").unwrap().schemas().count(), 0);
        assert_eq!(Overview::read("- 1"), None);
    }
}
