//! What `validate` finds in values that the types allow.

use case_validate::{Order, Violations, ViolationsModel};
use serde_json::{Value, json};

fn valid() -> Value {
    json!({
        "code": "ab_1",
        "rating": null,
        "lines": [{"sku": "ABC-1", "quantity": 99}],
        "customer": {},
        "label": "äöü",
        "tags": ["a", "b"],
        "grid": [[0.5, null], []],
        "limits": {"a": 0, "b": 7},
        "parts": {"x": {"sku": "XYZ-22"}},
        "payment": {"number": "1234", "note": "ok"},
        "reference": "r-1",
        "place": ["r-2", 1.5],
        "labels": {"k": "v"},
        "odd key": "x",
        "beyond": "xx",
    })
}

fn found(order: &Value) -> Vec<String> {
    let order: Order = serde_json::from_value(order.clone()).expect("the types allow the order");
    match order.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn what_the_document_allows_passes() {
    assert_eq!(found(&valid()), [""; 0]);
    let least = json!({"code": "ab", "rating": 5, "lines": [{}], "customer": {}});
    assert_eq!(found(&least), [""; 0]);
}

#[test]
fn everything_wrong_is_found_with_its_path() {
    let order = json!({
        "code": "é",
        "rating": 6,
        "lines": [],
        "customer": {},
        "label": "abcd",
        "tags": ["a", "", "a"],
        "grid": [[1, 2, 3], [0, null, 0.75]],
        "limits": {"a": -1, "b": 0, "c": 0},
        "parts": {"x": {"sku": "xyz", "quantity": 100}, "y z": {"quantity": 0}},
        "payment": {"number": "1", "note": "long"},
        "reference": "x",
        "replaces": {"code": "a", "rating": 0, "lines": [{}], "customer": {}, "payment": "money"},
        "place": ["x", 0],
        "labels": {},
        "odd key": "xy",
    });
    let expected = [
        "code: must have at least 2 characters, has 1",
        r"code: must match `^\w+$`",
        "rating: must be at most 5, is 6",
        "lines: must have at least 1 item, has 0",
        "label: must have at most 3 characters, has 4",
        "tags: must not have an item twice, has [0] as [2]",
        "tags[1]: must have at least 1 character, has 0",
        "grid[0]: must have at most 2 items, has 3",
        "grid[1]: must have at most 2 items, has 3",
        "grid[1][0]: must be more than 0, is 0",
        "grid[1][2]: must be a multiple of 0.5, is 0.75",
        "limits: must have at most 2 properties, has 3",
        "limits.a: must be at least 0, is -1",
        r"parts.x.sku: must match `^[A-Z]{3}-\d+$`",
        "parts.x.quantity: must be less than 100, is 100",
        "parts[\"y z\"].quantity: must be at least 1, is 0",
        "payment.number: must have at least 4 characters, has 1",
        "payment.note: must have at most 2 characters, has 4",
        "reference: must match `^r-`",
        "replaces.code: must have at least 2 characters, has 1",
        "replaces.rating: must be at least 1, is 0",
        "replaces.payment: must have at most 4 characters, has 5",
        "place[0]: must match `^r-`",
        "labels: must have at least 1 property, has 0",
        "[\"odd key\"]: must have at most 1 character, has 2",
    ];
    assert_eq!(found(&order), expected);
}

#[test]
fn a_model_of_the_errors_name_goes_by_another() {
    let model = ViolationsModel::default();
    let checked: Result<(), Violations> = model.validate();
    assert_eq!(checked, Ok(()));
}
