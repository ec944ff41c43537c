//! Unions among their own members are read like others, and end.

use case_recursion::{Entry, Figure, Shape, Side};

#[test]
fn a_union_among_its_own_members_reads_what_the_unions_on_the_way_hold() {
    let text = r#"{"kind":"Dot","inside":{"kind":"Line"}}"#;
    let shape: Shape = serde_json::from_str(text).unwrap();
    assert!(matches!(shape, Shape::Dot(_)));
    assert_eq!(serde_json::to_string(&shape).unwrap(), text);
    let line: Shape = serde_json::from_str(r#"{"kind":"Line"}"#).unwrap();
    assert!(matches!(line, Shape::Line(_)));
    let figure: Figure = serde_json::from_str(text).unwrap();
    assert!(matches!(figure, Figure::Dot(_)));
}

#[test]
fn a_value_that_fits_no_member_is_refused_once() {
    let error = serde_json::from_str::<Entry>("{}").unwrap_err().to_string();
    assert_eq!(error.matches("Entry:").count(), 0, "{error}");
    let nested: Entry = serde_json::from_str(r#"[["a"],"b"]"#).unwrap();
    assert_eq!(serde_json::to_string(&nested).unwrap(), r#"[["a"],"b"]"#);
}

#[test]
fn a_value_of_several_members_of_a_union_on_the_way_is_kept_whole() {
    let text = r#"{"left":"a","right":"b"}"#;
    let side: Side = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&side).unwrap(), text);
}
