//! What the document as a whole says of itself: its version of the specification.

use crate::load::Value;

use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;

/// The dialect of schemas that a document names. Schemas of both are read everywhere; the dialect
/// decides only where the two contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.0: the Schema Object, an extended subset of JSON Schema draft 5.
    V30,
    /// OpenAPI 3.1 and later: JSON Schema 2020-12.
    V31,
}

/// Reads the version of the specification (OpenAPI Object, `openapi`).
pub(crate) fn dialect(document: &Value) -> Result<Dialect, Diagnostic> {
    let version = match document.get("openapi") {
        Some(Value::String(version)) => version.to_string(),
        Some(Value::Number(version)) => version.to_string(),
        Some(_) => {
            return Err(Diagnostic::error("no-version", "`openapi` is not a version")
                .at(&Pointer::root().join("openapi"))
                .help("write the version of the specification, such as `openapi: 3.0.3`"));
        }
        None => return Err(missing(document)),
    };
    if version == "3.0" || version.starts_with("3.0.") || version == "3" {
        Ok(Dialect::V30)
    } else if version.starts_with("3.") {
        Ok(Dialect::V31)
    } else {
        Err(unsupported(&version, "openapi"))
    }
}

/// A warning for a version that is read as the newest known one.
pub(crate) fn newer_version(document: &Value) -> Option<Diagnostic> {
    let Some(Value::String(version)) = document.get("openapi") else { return None };
    let minor: u32 = version.strip_prefix("3.")?.split('.').next()?.parse().ok()?;
    let version: String = version.chars().take(20).collect();
    (minor > 1).then(|| {
        Diagnostic::warning("newer-version", format!("OpenAPI {version} is read as 3.1"))
            .at(&Pointer::root().join("openapi"))
            .help("what the newer version adds may be missing in the models")
    })
}

fn missing(document: &Value) -> Diagnostic {
    match document.get("swagger") {
        Some(Value::String(version)) => unsupported(version, "swagger"),
        Some(version) => unsupported(&version.to_json().to_string(), "swagger"),
        None => {
            Diagnostic::error("no-version", "this is not an OpenAPI document: `openapi` is missing")
                .at(&Pointer::root())
                .help("an OpenAPI document starts with its version, such as `openapi: 3.0.3`")
        }
    }
}

fn unsupported(version: &str, keyword: &str) -> Diagnostic {
    let version: String = version.chars().take(20).collect();
    Diagnostic::error("unsupported-version", format!("version {version} is not supported"))
        .at(&Pointer::root().join(keyword))
        .help("convert the document to OpenAPI 3.0 or 3.1 first; both are read")
}
