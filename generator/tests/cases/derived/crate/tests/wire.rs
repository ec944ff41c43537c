//! Structs that derive serde behave on the wire as those whose code is written out.

use case_derived::{Closed, JsonNullable, Labels, Pet};
use serde_json::{from_str, to_string};

#[test]
fn the_four_presences_are_kept_apart() {
    for json in [
        r#"{"petId":1,"nickName":"Rex","ownerName":null}"#,
        r#"{"petId":1,"nickName":"Rex","ownerName":"Ann","homeTown":"Ulm","lastVisit":null,"URL":"x"}"#,
    ] {
        assert_eq!(to_string(&from_str::<Pet>(json).unwrap()).unwrap(), json);
    }
    let pet: Pet = from_str(r#"{"petId":1,"nickName":"Rex","ownerName":null}"#).unwrap();
    assert_eq!((pet.home_town, pet.last_visit), (None, JsonNullable::Undefined));
    let error = from_str::<Pet>(r#"{"petId":1,"nickName":"Rex"}"#).unwrap_err();
    assert!(error.to_string().starts_with("missing field `ownerName`"), "{error}");
}

#[test]
fn properties_without_a_field_are_kept_or_refused() {
    let json = r#"{"color":"red","height":3}"#;
    let labels: Labels = from_str(json).unwrap();
    assert_eq!(to_string(&labels).unwrap(), json);
    assert!(from_str::<Closed>(r#"{"b":1}"#).is_err());
}
