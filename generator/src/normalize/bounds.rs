//! Numeric keywords: bounds in both dialects, counts, and numbers written as text.

use serde_json::{Number, Value as Json};

use super::{Normal, Site};
use crate::load::Value;

/// A bound. `exclusiveMinimum: 3` (JSON Schema 2020-12, Validation 6.2.5) becomes `minimum: 3` with
/// `exclusiveMinimum: true` (OpenAPI 3.0).
pub(super) fn number<'d>(
    keyword: &'d str,
    value: &Value,
    normal: &mut Normal<'d>,
    site: &mut Site<'_>,
) {
    let plain = match keyword {
        "exclusiveMinimum" => "minimum",
        "exclusiveMaximum" => "maximum",
        other => other,
    };
    match (value, numeric(value)) {
        (Value::Bool(flag), _) if plain != keyword => {
            normal.schema.insert(keyword, Json::Bool(*flag));
        }
        (_, Some(number)) => {
            if plain != keyword {
                normal.schema.insert(keyword, Json::Bool(true));
            } else if normal.schema.contains(plain) {
                // The exclusive bound came first; of two bounds the exclusive one is shown.
                return;
            }
            normal.schema.insert(plain, Json::Number(number));
        }
        _ => site.warn_at(
            keyword,
            "invalid-keyword",
            format!("`{keyword}` is not a number; it is ignored"),
        ),
    }
}

/// A count: a whole number of zero or more (`minLength`, `maxItems`, …).
pub(super) fn count<'d>(
    keyword: &'d str,
    value: &Value,
    normal: &mut Normal<'d>,
    site: &mut Site<'_>,
) {
    let count = numeric(value).and_then(|number| match number.as_u64() {
        Some(count) => Some(count),
        None => number.as_f64().filter(|it| *it >= 0.0 && it.fract() == 0.0).map(|it| it as u64),
    });
    match count {
        Some(count) => {
            normal.schema.insert(keyword, count.into());
        }
        None => site.warn_at(
            keyword,
            "invalid-keyword",
            format!("`{keyword}` is not a count; it is ignored"),
        ),
    }
}

fn numeric(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
