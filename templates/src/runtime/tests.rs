//! Tests of the runtime, apart from the files that generated crates get.

mod content;
mod enums;
mod json_nullable;
mod object;
mod object_names;
mod tagged;
mod tuple;
mod unions;
mod untagged;
mod untagged_choice;
mod validate;

use std::fmt::Debug;

use serde::de::DeserializeOwned;

/// Reads a text in the four ways that `serde_json` offers, and checks that they agree.
fn read<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> Result<T, String> {
    let from_str = serde_json::from_str::<T>(json).map_err(|error| error.to_string());
    let from_slice = serde_json::from_slice::<T>(json.as_bytes()).map_err(|e| e.to_string());
    let from_reader = serde_json::from_reader::<_, T>(json.as_bytes()).map_err(|e| e.to_string());
    assert_eq!(from_slice, from_str, "from_slice and from_str differ for {json}");
    match (&from_str, &from_reader) {
        (Ok(a), Ok(b)) => assert_eq!(a, b, "from_reader and from_str differ for {json}"),
        (Err(_), Err(_)) => {}
        _ => panic!("from_reader gives {from_reader:?}, from_str {from_str:?} for {json}"),
    }
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(json) {
        match (&from_str, serde_json::from_value::<T>(value)) {
            (Ok(a), Ok(b)) => assert_eq!(*a, b, "from_value and from_str differ for {json}"),
            (Err(_), Err(_)) => {}
            (a, b) => panic!("from_value gives {b:?}, from_str {a:?} for {json}"),
        }
    }
    from_str
}

/// The value of a text that must be readable.
fn ok<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> T {
    read(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// The message of a text that must not be readable.
fn err<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> String {
    match read::<T>(json) {
        Ok(value) => panic!("{json} was read as {value:?}"),
        Err(error) => error,
    }
}

/// Reads a text and checks that it is written as it was.
fn round_trip<T: DeserializeOwned + serde::Serialize + PartialEq + Debug>(json: &str) -> T {
    let value: T = ok(json);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}
