//! Single rewritings, one function each, with the reasons in [`RULES`].

use std::collections::HashSet;

use serde_json::{Map as JsonMap, Value as Json};

use super::{Additional, Dialect, Normal, Site, Types};
use crate::load::{Map, Value};

/// A rewriting, for the documentation.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The code of its warnings; empty where it rewrites silently, because nothing is wrong.
    pub code: &'static str,
    /// What it rewrites.
    pub what: &'static str,
    /// Why.
    pub why: &'static str,
}

/// Every rewriting.
pub const RULES: &[Rule] = &[
    Rule {
        code: "",
        what: "`type: [X, \"null\"]`, `x-nullable: true` and `nullable: true` in a 3.1 document become `nullable`",
        why: "three spellings of one fact; documents mix them",
    },
    Rule { code: "", what: "`const: X` becomes `enum: [X]`", why: "3.0 has no `const`" },
    Rule {
        code: "",
        what: "`x-extensible-enum: [a, b]` without `enum` becomes an open `enum`",
        why: "the lists of values that API guidelines ask for, so that more may come",
    },
    Rule {
        code: "",
        what: "`$dynamicRef` and `$recursiveRef` become `$ref`",
        why: "hardly anything in an OpenAPI document redefines the anchor",
    },
    Rule {
        code: "",
        what: "an inline copy of a component with properties and a `discriminator` becomes a reference to it",
        why: "documents that a tool has freed of references have lost which schemas extend which",
    },
    Rule {
        code: "",
        what: "a numeric `exclusiveMinimum` or `exclusiveMaximum` becomes a bound and a flag",
        why: "3.0 writes the flag, 2020-12 the number",
    },
    Rule {
        code: "",
        what: "`null` in an `enum` without `type` becomes `nullable`",
        why: "nullability has one home",
    },
    Rule {
        code: "",
        what: "a list of whole arrays or objects in `enum` or `const` says that the schema is of arrays or objects",
        why: "Rust has no type for a list of structures; the list is named in the documentation",
    },
    Rule {
        code: "",
        what: "`contentEncoding` and `contentMediaType` become a `format` where there is none",
        why: "3.1 dropped the formats `byte` and `binary`",
    },
    Rule {
        code: "",
        what: "`items` as a list becomes `prefixItems`",
        why: "JSON Schema up to 2019-09 wrote tuples so",
    },
    Rule {
        code: "not-a-schema",
        what: "a schema that is no object becomes `{}`",
        why: "one bad schema must not cost the others",
    },
    Rule {
        code: "unknown-type",
        what: "names of other languages' types become JSON types, others are dropped",
        why: "`int`, `file`, `datetime` have one sensible meaning",
    },
    Rule {
        code: "missing-type",
        what: "a missing `type` is read off `properties`, `items` and other keywords",
        why: "that is what authors mean",
    },
    Rule {
        code: "boolean-required",
        what: "`required: true` or `false` on a schema is dropped",
        why: "a form of JSON Schema draft 3; presence is the parent's list",
    },
    Rule {
        code: "enum-type",
        what: "enum values of another type than declared are converted where that is exact",
        why: "YAML reads `1`, `1.10`, `true` and `.inf` as something else than the text that was meant",
    },
    Rule {
        code: "",
        what: "numbers and booleans as `default` and examples of a string in YAML are the text as it is written there",
        why: "YAML needs no quotes for a text, so that nothing is wrong; `1.10` is not the number 1.1 there",
    },
    Rule {
        code: "enum-type",
        what: "the `enum` of an array whose values are no arrays is read as that of its items, or dropped where these say more than a type; one of an object with properties is dropped",
        why: "the values that were meant are those inside; the structure says what travels",
    },
    Rule {
        code: "invalid-keyword",
        what: "a keyword whose value has the wrong type is dropped",
        why: "the rest of the schema is still right",
    },
    Rule {
        code: "misplaced-keyword",
        what: "`additionalProperties: true` or `false` among the properties counts for the object",
        why: "no API has a property that is nothing but `true` or `false`; the line is indented too far",
    },
    Rule {
        code: "discriminator",
        what: "`discriminator: name` becomes `discriminator: {propertyName: name}`; one without a name is dropped",
        why: "Swagger 2.0's form survives in conversions",
    },
    Rule {
        code: "reference-siblings",
        what: "keywords beside `$ref` that shape the type are dropped in a 3.0 document",
        why: "OpenAPI 3.0 says that siblings of `$ref` are ignored; annotations and `nullable` are kept, as they are meant",
    },
];

/// A schema that is not an object: `true` and `false` (2020-12, Core 4.3.2), or a mistake.
pub(super) fn not_an_object(raw: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    match raw {
        Value::Bool(true) => {}
        Value::Bool(false) => normal.never = true,
        other => {
            let kind = Types::of(&other.to_json()).map_or("null", Types::name);
            site.warn(
                "not-a-schema",
                format!("a schema is expected here, not {kind}; any value is accepted"),
            );
        }
    }
}

/// `additionalProperties` among the properties, where a schema has to be.
pub(super) fn misplaced_keyword(normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let children = &mut normal.children;
    let misplaced = children.properties.iter().position(|(name, child)| {
        *name == "additionalProperties" && matches!(child.value, Value::Bool(_))
    });
    let Some(index) = misplaced else { return };
    let (name, child) = children.properties.remove(index);
    if let (Additional::Unsaid, Value::Bool(flag)) = (children.additional, child.value) {
        children.additional = Additional::Flag(*flag);
    }
    let message = format!("`{name}` stands among the properties; it is read beside them");
    site.warn_at("properties", "misplaced-keyword", message);
}

/// A flag, also as text.
pub(super) fn flag(keyword: &str, value: &Value, site: &mut Site<'_>) -> Option<bool> {
    match value {
        Value::Bool(flag) => return Some(*flag),
        Value::String(text) if **text == *"true" => return Some(true),
        Value::String(text) if **text == *"false" => return Some(false),
        // `deprecated: <reason>` says that it is.
        Value::String(_) if keyword == "deprecated" => return Some(true),
        Value::Null => return None,
        _ => {}
    }
    site.warn_at(
        keyword,
        "invalid-keyword",
        format!("`{keyword}` is neither true nor false; it is ignored"),
    );
    None
}

/// A text; numbers and booleans are taken as they are written.
pub(super) fn text(keyword: &str, value: &Value, site: &mut Site<'_>) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_json().to_string()),
        Value::Null => None,
        _ => {
            site.warn_at(
                keyword,
                "invalid-keyword",
                format!("`{keyword}` is not a text; it is ignored"),
            );
            None
        }
    }
}

/// `examples`: a list (2020-12, Validation 9.5), or a map of Example Objects by mistake.
pub(super) fn examples(value: &Value, normal: &mut Normal<'_>) {
    match value {
        Value::Array(list) => normal.examples.extend(list.iter().map(Value::to_json)),
        Value::Object(map) => {
            let values = map.values().map(|it| it.get("value").unwrap_or(it));
            normal.examples.extend(values.map(Value::to_json));
        }
        other => normal.examples.push(other.to_json()),
    }
}

/// `externalDocs` (External Documentation Object): only with an address.
pub(super) fn external_docs(value: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let url = match value {
        Value::String(url) => Some(url),
        Value::Object(map) => match map.get("url") {
            Some(Value::String(url)) => Some(url),
            _ => None,
        },
        _ => None,
    };
    let Some(url) = url else {
        site.warn_at(
            "externalDocs",
            "invalid-keyword",
            "`externalDocs` has no `url`; it is ignored",
        );
        return;
    };
    let mut docs = JsonMap::new();
    docs.insert("url".to_owned(), Json::from(&**url));
    if let Some(Value::String(text)) = value.get("description") {
        docs.insert("description".to_owned(), Json::from(&**text));
    }
    normal.data.insert("externalDocs", Json::Object(docs));
}

/// `discriminator` (Discriminator Object), also in Swagger 2.0's form.
pub(super) fn discriminator(value: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    let mut clean = JsonMap::new();
    match value {
        Value::String(name) => {
            site.warn_at(
                "discriminator",
                "discriminator",
                "`discriminator` is a text; read as its `propertyName`",
            );
            clean.insert("propertyName".to_owned(), Json::from(&**name));
        }
        Value::Object(map) => {
            let Some(Value::String(name)) = map.get("propertyName") else {
                site.warn_at(
                    "discriminator",
                    "discriminator",
                    "`discriminator` has no `propertyName`; it is ignored",
                );
                return;
            };
            clean.insert("propertyName".to_owned(), Json::from(&**name));
            if let Some(Value::Object(mapping)) = map.get("mapping") {
                let texts = mapping.iter().filter_map(|(tag, target)| {
                    // Some documents write the reference as a Reference Object.
                    let target = target.as_str().or_else(|| target.get("$ref")?.as_str())?;
                    Some((tag, Json::from(target)))
                });
                clean.insert("mapping".to_owned(), texts.collect());
            }
        }
        Value::Null => return,
        _ => {
            site.warn_at(
                "discriminator",
                "discriminator",
                "`discriminator` is not an object; it is ignored",
            );
            return;
        }
    }
    normal.data.insert("discriminator", Json::Object(clean));
}

/// `required` as a list of names.
pub(super) fn required(value: &Value, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    match value {
        Value::Array(list) => {
            let mut known: HashSet<&str> = HashSet::with_capacity(list.len());
            let names = list.iter().filter_map(Value::as_str);
            let names: Vec<&str> = names.filter(|name| known.insert(name)).collect();
            normal.schema.insert("required", names.into());
        }
        Value::Null => {}
        Value::Bool(_) => {
            site.warn_at(
                "required",
                "boolean-required",
                "`required` on a schema is a list of property names; it is ignored",
            );
        }
        _ => site.warn_at("required", "invalid-keyword", "`required` is not a list; it is ignored"),
    }
}

/// What stands beside `$ref`: everything counts in 3.1, annotations and `nullable` in 3.0.
pub(super) fn reference_siblings(raw: &Map, normal: &mut Normal<'_>, site: &mut Site<'_>) {
    if normal.children.reference.is_none() || raw.len() == 1 || site.dialect == Dialect::V31 {
        return;
    }
    let children = &mut normal.children;
    let shapes = !children.properties.is_empty()
        || children.items.is_some()
        || !children.all_of.is_empty()
        || !children.one_of.is_empty()
        || !children.any_of.is_empty()
        || !matches!(children.additional, Additional::Unsaid)
        || normal.schema.contains("enum");
    children.properties.clear();
    children.patterns.clear();
    children.additional = Additional::Unsaid;
    children.items = None;
    children.prefix.clear();
    children.all_of.clear();
    children.one_of.clear();
    children.any_of.clear();
    normal.types = Types::default();
    normal.schema.clear();
    normal.data.remove("discriminator");
    if shapes {
        site.warn("reference-siblings", "keywords beside `$ref` are ignored in OpenAPI 3.0");
    }
}

/// `contentEncoding` and `contentMediaType` (2020-12, Validation 8) as 3.0's formats.
pub(super) fn encoding(raw: &Map, normal: &mut Normal<'_>) {
    if normal.schema.contains("format") || !normal.types.contains(Types::STRING) {
        return;
    }
    let format = match (raw.get("contentEncoding"), raw.get("contentMediaType")) {
        (Some(Value::String(encoding)), _) if encoding.starts_with("base64") => "byte",
        (None, Some(Value::String(media))) if **media == *"application/octet-stream" => "binary",
        _ => return,
    };
    normal.schema.insert("format", format.into());
}
