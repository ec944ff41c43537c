//! What users of the models can rely on, a test for each promise.
//!
//! Further promises have tests in other cases: `kept` has the settings that keep what is unknown,
//! `exact_numbers` the one that keeps a number as it was written, `defaults` every kind of default.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use case_promises::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a text, its value and a stream of it, and demands that what is written is equal.
#[track_caller]
fn kept<T: Serialize + DeserializeOwned>(text: &str) -> T {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let by_value: T = serde_json::from_value(value.clone()).expect("a valid value");
    assert_eq!(serde_json::to_value(&by_value).expect("it writes"), value);
    let read: T = serde_json::from_str(text).expect("a valid text");
    assert_eq!(serde_json::to_value(&read).expect("it writes"), value);
    let streamed: T = serde_json::from_reader(text.as_bytes()).expect("a valid stream");
    assert_eq!(serde_json::to_value(&streamed).expect("it writes"), value);
    read
}

/// A loan with further properties.
#[track_caller]
fn loan(more: &str) -> Loan {
    kept(&format!(r#"{{"id": "l-1", "book": "b-1", {more}}}"#))
}

#[track_caller]
fn refused<T: DeserializeOwned>(text: &str) -> String {
    match serde_json::from_str::<T>(text) {
        Ok(_) => panic!("{text} is read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_optional_null_stays_null() {
    assert_eq!(loan(r#""note": null"#).note, JsonNullable::Null);
    assert_eq!(loan(r#""shelf": 1"#).note, JsonNullable::Undefined);
}

#[test]
fn an_unknown_enum_value_is_kept() {
    let loan = loan(r#""condition": "soaked""#);
    let condition = loan.condition.expect("it is there");
    assert!(matches!(&condition, Condition::Unrecognized(_)));
    assert_eq!(condition.as_str(), "soaked");
}

#[test]
fn an_unknown_tag_is_kept_whole() {
    let loan = loan(r#""media": [{"reels": [1, null], "medium": "film", "more": {"a": {}}}]"#);
    let media = loan.media.expect("they are there");
    assert!(matches!(&media[..], [Medium::Unrecognized(_)]));
}

#[test]
fn two_tags_of_one_schema_stay_apart() {
    for tag in ["paperback", "hardcover"] {
        let medium: Medium = kept(&format!(r#"{{"medium": "{tag}", "pages": 9}}"#));
        let Medium::Paperback(text) = medium else { panic!("{tag} is a text") };
        assert_eq!(text.medium, tag);
    }
}

#[test]
fn a_tag_may_be_the_name_of_a_schema() {
    let sign: Sign = kept(r#"{"medium": "Text", "pages": 9}"#);
    assert!(matches!(sign, Sign::Text(_)));
    let sign: Sign = kept(r#"{"minutes": 3, "medium": "Audio"}"#);
    assert!(matches!(sign, Sign::Audio(_)));
}

#[test]
fn the_data_of_a_child_stays_where_its_parent_is_named() {
    let loan = loan(r#""reader": {"role": "Librarian", "name": "Ann", "desk": 4}"#);
    let Some(Person::Librarian(librarian)) = loan.reader else { panic!("it is a librarian") };
    assert_eq!((librarian.name.as_str(), librarian.desk), ("Ann", Some(4)));
}

#[test]
fn null_items_are_kept() {
    let loan = loan(r#""fines": [null, 1.5, null], "fees": {"a": null, "b": 1}"#);
    assert_eq!(loan.fines, Some(vec![None, Some(1.5), None]));
}

#[test]
fn unknown_properties_are_kept_where_the_document_allows_them_in_words() {
    loan(r#""labels": {"colour": "red", "size": 3, "more": [null]}"#);
}

#[test]
fn empty_arrays_and_maps_are_kept() {
    let loan = loan(r#""fines": [], "fees": {}, "media": [], "labels": {}"#);
    assert_eq!(loan.fines, Some(Vec::new()));
    assert_eq!(loan.fees, Some(BTreeMap::new()));
}

#[test]
fn defaults_are_offered_and_never_written_into_what_was_absent() {
    assert_eq!(loan(r#""shelf": 1"#).days, None);
    let request = NewLoan::new("b-1", "1234");
    let sent = serde_json::to_value(&request).expect("it writes");
    assert_eq!(sent, json!({"book": "b-1", "pin": "1234"}));
    assert_eq!((NewLoan::default_days(), NewLoan::default_renewals()), (14, 2));
    let sent = serde_json::to_value(request.with_days(NewLoan::default_days())).expect("it writes");
    assert_eq!(sent, json!({"book": "b-1", "pin": "1234", "days": 14}));
}

#[test]
fn the_offset_of_a_timestamp_is_kept() {
    for due in ["2024-02-29T23:30:00+05:30", "2024-02-29T23:30:00-08:00", "2024-02-29T23:30:00Z"] {
        loan(&format!(r#""due": "{due}""#));
    }
}

#[test]
fn integers_beyond_64_bits_signed_are_kept_to_the_digit() {
    for serial in ["9223372036854775808", "18446744073709551615", "-9223372036854775808", "-1"] {
        let loan = loan(&format!(r#""serial": {serial}"#));
        let text = serde_json::to_string(&loan).expect("it writes");
        assert!(text.contains(&format!(r#""serial":{serial}"#)), "{text}");
    }
    // Where the document says 64 bits, more is a mistake and never another number.
    let error = refused::<Loan>(r#"{"id": "1", "book": "b", "shelf": 9223372036854775808}"#);
    assert!(error.contains("shelf"), "{error}");
}

#[test]
fn integers_beyond_64_bits_unsigned_are_read_by_value() {
    for (serial, value) in [
        ("18446744073709551616", 18_446_744_073_709_551_616),
        ("-18446744073709551616", -18_446_744_073_709_551_616),
        ("1e20", 100_000_000_000_000_000_000),
    ] {
        let text = format!(r#"{{"id": "1", "book": "b", "serial": {serial}}}"#);
        let loan: Loan = serde_json::from_str(&text).expect("no bound is said");
        assert_eq!(loan.serial, Some(value));
    }
}

#[test]
fn an_integer_may_be_written_with_a_point() {
    let loan: Loan =
        serde_json::from_str(r#"{"id": "1", "book": "b", "serial": 3.0, "shelf": 4.0}"#)
            .expect("both are integers");
    assert_eq!((loan.serial, loan.shelf), (Some(3), Some(4)));
    let error = refused::<Loan>(r#"{"id": "1", "book": "b", "shelf": 4.5}"#);
    assert!(error.contains("shelf"), "{error}");
}

#[test]
fn a_number_may_be_written_without_a_point() {
    let loan: Loan = serde_json::from_str(r#"{"id": "1", "book": "b", "weight": 1}"#)
        .expect("an integer is a number");
    assert_eq!(loan.weight, Some(1.0));
    let sent = serde_json::to_string(&loan).expect("it writes");
    assert_eq!(sent, r#"{"id":"1","book":"b","weight":1.0}"#);
}

#[test]
fn a_secret_is_not_demanded_in_an_answer() {
    kept::<Loan>(r#"{"id": "l-1", "book": "b-1"}"#);
    assert!(refused::<Loan>(r#"{"book": "b-1"}"#).contains("`id`"));
}

#[test]
fn what_the_server_adds_is_not_demanded_in_a_request() {
    kept::<NewLoan>(r#"{"book": "b-1", "pin": "1234"}"#);
    assert!(refused::<NewLoan>(r#"{"book": "b-1"}"#).contains("`pin`"));
}

#[test]
fn a_schema_of_both_directions_demands_neither() {
    kept::<Vec<Account>>(r#"[{"id": "a-1", "email": "a@example.com"}]"#);
    kept::<Account>(r#"{"secret": "1234", "email": "a@example.com"}"#);
    assert!(refused::<Account>(r#"{"id": "a-1", "secret": "1234"}"#).contains("`email`"));
}

#[test]
fn a_missing_tag_is_an_error_that_lists_the_known_ones() {
    let error = refused::<Medium>(r#"{"pages": 9}"#);
    for name in ["medium", "paperback", "hardcover", "audio"] {
        assert!(error.contains(name), "{name}: {error}");
    }
}

#[test]
fn an_error_inside_a_member_has_its_line_and_column_and_the_members_tag() {
    let text = "{\"id\": \"1\", \"book\": \"b\", \"media\": [\n  {\"medium\": \"paperback\",\n   \"pages\": \"many\"}\n]}";
    let error = serde_json::from_str::<Loan>(text).expect_err("no number of pages");
    assert_eq!((error.line(), error.column()), (3, 18));
    let error = error.to_string();
    for name in ["media[0]", "Medium", "paperback", "pages"] {
        assert!(error.contains(name), "{name}: {error}");
    }
}

#[test]
fn members_are_told_apart_by_what_they_require() {
    let place: Place = kept(r#"{"board": 1, "shelf": 2}"#);
    assert!(matches!(place, Place::Shelf(_)));
    let place: Place = kept(r#"{"board": 1, "cellar": "west"}"#);
    assert!(matches!(place, Place::Cellar(_)));
    let place: Place = kept(r#""outside""#);
    assert!(matches!(place, Place::String(_)));
}

#[test]
fn where_several_members_fit_nothing_is_lost() {
    kept::<Leaflet>(r#"{"id": "c"}"#);
    kept::<Leaflet>(r#"{"id": "c", "place": {"shelf": 1, "board": 2}}"#);
    kept::<Details>(r#"{"country": "NZ"}"#);
    kept::<Details>(r#"{"edition": 3}"#);
    kept::<Details>(r#"{"country": "NZ", "edition": 3}"#);
    kept::<Details>(r#"{"country": "NZ", "edition": 3, "more": null}"#);
    kept::<Layout>(r#"{"options": {"start": 1}}"#);
    kept::<Layout>(r#"{"options": {"start": 1, "image": "a.png"}}"#);
}

#[test]
fn where_something_is_dropped_in_any_case_it_is_the_least() {
    let text = r#"{"of": {"sound": {"url": "u", "new": 1, "newer": {"newest": 2}}}}"#;
    let delivery: Delivery = serde_json::from_str(text).unwrap();
    assert!(matches!(delivery, Delivery::SoundDelivery(_)), "{delivery:?}");
}

#[test]
fn where_no_member_fits_the_error_says_for_each_why_not() {
    let error = refused::<Place>(r#"{"board": 1}"#);
    for reason in ["Shelf", "`shelf`", "Cellar", "`cellar`", "String"] {
        assert!(error.contains(reason), "{reason}: {error}");
    }
}

#[test]
fn the_known_values_of_an_enum_are_listed_in_the_documents_order() {
    let known: Vec<_> = Condition::KNOWN.iter().map(Condition::as_str).collect();
    assert_eq!(known, ["new", "worn", "torn"]);
}

#[test]
fn enum_values_show_parse_compare_sort_and_hash_as_their_texts() {
    let soaked: Condition = "soaked".parse().expect("every text is a value");
    assert_eq!("worn".parse(), Ok(Condition::Worn));
    assert_eq!(Condition::from("worn"), Condition::Worn);
    assert_eq!(format!("{soaked}, {}", Condition::Torn), "soaked, torn");
    assert_eq!(Condition::Worn, *"worn");
    let sorted: BTreeSet<_> = [Condition::Worn, soaked.clone(), Condition::New].into();
    assert_eq!(sorted.iter().map(Condition::as_str).collect::<Vec<_>>(), ["new", "soaked", "worn"]);
    let hashed: HashSet<_> = [soaked.clone(), Condition::from("soaked"), Condition::New].into();
    assert_eq!(hashed.len(), 2);
}
