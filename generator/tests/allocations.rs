//! How often reading and writing allocates, counted: exactly as often as the value needs it.

#[path = "../benches/models/samples.rs"]
#[allow(dead_code, reason = "the benchmarks use the rest")]
mod samples;

use case_speed::{Buyer, Event, Moved, Order, Payment, Sparse, State};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The allocations of reading a text.
fn read<T: DeserializeOwned>(json: &str) -> u64 {
    let mut value = None;
    let info = allocation_counter::measure(|| value = serde_json::from_str::<T>(json).ok());
    assert!(value.is_some(), "{json}");
    info.count_total
}

/// The allocations of writing what a text is, into a buffer that is large enough.
fn write<T: DeserializeOwned + Serialize>(json: &str) -> u64 {
    let value: T = serde_json::from_str(json).expect("a sample of the type");
    let mut text = Vec::with_capacity(json.len() * 2);
    let info = allocation_counter::measure(|| {
        serde_json::to_writer(&mut text, &value).expect("it was read");
    });
    assert!(!text.is_empty());
    info.count_total
}

#[test]
fn a_struct_allocates_its_texts_and_nothing_else() {
    let json = r#"{"id":7,"email":"ann@example.com","name":"Ann","city":null,"other":[1,"x"]}"#;
    assert_eq!(read::<Buyer>(json), 2);
    assert_eq!(read::<Sparse>(r#"{"b4":2,"d5":3.5,"unknown":true}"#), 0);
    // 6 texts, a list of 3, a list of 20 lines with 2 texts each, 4 texts of the buyer. The lists
    // grow: 4 places, then 8, 16, 32.
    assert_eq!(read::<Order>(&samples::order(false)), 6 + (1 + 3) + (4 + 20 * 2) + 4);
}

#[test]
fn known_values_of_an_enum_allocate_nothing() {
    assert_eq!(read::<State>(r#""delivered""#), 0);
    // A value that the document does not name: its text, and the pointer to it.
    assert_eq!(read::<State>(r#""lost""#), 2);
    assert_eq!(write::<State>(r#""lost""#), 0);
}

#[test]
fn an_open_enum_is_as_long_as_two_pointers() {
    assert_eq!(size_of::<State>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<State>>(), 2 * size_of::<usize>());
}

#[test]
fn a_union_whose_tag_comes_first_allocates_what_its_member_does() {
    let first = r#"{"kind":"moved","id":1,"at":"x","from":"y","to":"z"}"#;
    assert_eq!(read::<Event>(first), read::<Moved>(first));
}

#[test]
fn a_union_whose_tag_comes_behind_a_few_properties_does_too() {
    let last = r#"{"id":1,"at":"x","from":"y","to":"z","kind":"moved"}"#;
    assert_eq!(read::<Event>(last), read::<Moved>(last));
}

#[test]
fn writing_allocates_nothing() {
    assert_eq!(write::<Order>(&samples::order(false)), 0);
    assert_eq!(write::<Vec<Event>>(&samples::events(true)), 0);
    assert_eq!(write::<Vec<Payment>>(&samples::transfers()), 0);
}
