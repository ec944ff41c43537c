//! Reading a value through every reader of `serde_json` at once.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads `json` from a string, from bytes, from a reader and from a value. All four must agree.
///
/// # Errors
/// The message of the first reader, if all four refuse.
pub fn read<T: DeserializeOwned + PartialEq + Debug>(json: &Value) -> Result<T, String> {
    read_text(&json.to_string())
}

/// As [`read`], for a text whose spelling matters.
///
/// # Errors
/// The message of the first reader, if all four refuse.
pub fn read_text<T: DeserializeOwned + PartialEq + Debug>(text: &str) -> Result<T, String> {
    let value: Value = serde_json::from_str(text).unwrap();
    let from_str = serde_json::from_str::<T>(text);
    let others = [
        ("from_slice", serde_json::from_slice::<T>(text.as_bytes())),
        ("from_reader", serde_json::from_reader::<_, T>(text.as_bytes())),
        ("from_value", serde_json::from_value::<T>(value)),
    ];
    for (reader, other) in others {
        match (&from_str, other) {
            (Ok(expected), Ok(found)) => assert_eq!(*expected, found, "{reader} reads otherwise"),
            (Err(_), Err(_)) => {}
            (expected, found) => {
                panic!("from_str gives {expected:?}, {reader} gives {found:?}, for {text}")
            }
        }
    }
    from_str.map_err(|error| error.to_string())
}

/// The message with which all four readers refuse `json`.
pub fn refusal<T: DeserializeOwned + PartialEq + Debug>(json: &Value) -> String {
    match read::<T>(json) {
        Ok(found) => panic!("{json} was read as {found:?}"),
        Err(message) => message,
    }
}
