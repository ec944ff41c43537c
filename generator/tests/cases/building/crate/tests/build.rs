//! Values as users of the crate write them.

use case_building::{Address, Card, Invoice, JsonNullable, Kind, Limits, Order, Payment};
use serde_json::{Value, json};

fn order() -> Order {
    Order::new("Ada", "parcel", Address::default(), None, card())
}

fn card() -> Card {
    Card::new("card", "4242")
}

fn written(order: &Order) -> Value {
    let written = serde_json::to_value(order).expect("an order can be written");
    let again: Order = serde_json::from_value(written.clone()).expect("what was written is read");
    assert_eq!(again, *order);
    written
}

#[test]
fn what_is_required_is_all_that_is_sent() {
    let expected = json!({
        "customer": "Ada",
        "kind": "parcel",
        "address": {},
        "note": null,
        "payment": {"method": "card", "number": "4242"},
    });
    assert_eq!(written(&order()), expected);
}

#[test]
fn plain_values_are_enough() {
    let order = Order::new("Ada", Kind::Letter, Address::default(), "fragile".to_owned(), card())
        .with_label("main")
        .with_quantity(2)
        .with_weight(1.5)
        .with_gift(true)
        .with_tags(vec!["a".into()])
        .with_labels(vec!["b".to_owned()])
        .with_metadata([("k".to_owned(), "v".to_owned())].into())
        .with_second(Invoice::new("invoice").with_days(14))
        .with_shade("parcel")
        .with_billing(Address::default().with_street("Main St").with_city("Ulm"))
        .with_replaces(self::order())
        .with_parent(self::order())
        .with_reference("r-1")
        .with_type("t")
        .with_self("s")
        .with_new("n")
        .with_default(Order::default_default());
    let written = written(&order);
    let of_order = json!({
        "customer": "Ada",
        "kind": "parcel",
        "address": {},
        "note": null,
        "payment": {"method": "card", "number": "4242"},
    });
    let expected = json!({
        "customer": "Ada",
        "kind": "letter",
        "address": {},
        "note": "fragile",
        "payment": {"method": "card", "number": "4242"},
        "label": "main",
        "quantity": 2,
        "weight": 1.5,
        "gift": true,
        "tags": ["a"],
        "labels": ["b"],
        "metadata": {"k": "v"},
        "second": {"method": "invoice", "days": 14},
        "shade": "parcel",
        "billing": {"street": "Main St", "city": "Ulm"},
        "replaces": of_order,
        "parent": of_order,
        "reference": "r-1",
        "type": "t",
        "self": "s",
        "new": "n",
        "default": "usual",
    });
    assert_eq!(written, expected);
}

#[test]
fn null_is_said_and_absence_is_the_start() {
    let order = order().with_label(JsonNullable::Null).with_weight(None).with_parent(None);
    let written = written(&order);
    assert_eq!(written["label"], Value::Null);
    assert!(["label", "weight", "parent"].iter().all(|name| written.get(name).is_some()));
    let order = order.with_label(JsonNullable::Undefined);
    assert!(self::written(&order).get("label").is_none());
}

#[test]
fn fields_can_be_assigned_as_well() {
    let mut order = order();
    order.label = "main".into();
    order.payment = Payment::from(Invoice::new("invoice"));
    order.limits = Some(Limits::default());
    let written = written(&order);
    assert_eq!(written["label"], "main");
    assert_eq!(written["payment"]["method"], "invoice");
    assert_eq!(written["limits"], json!({}));
}
