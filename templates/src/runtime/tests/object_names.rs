//! Finding fields by their names.

use super::super::object_names::Names;

/// Every name is found, whatever is tried first, and nothing else.
fn check(fields: &[&str]) {
    let fields: Vec<&'static str> = fields.iter().map(|name| &*name.to_string().leak()).collect();
    let names = Names::new(fields.clone().leak());
    for (index, field) in fields.iter().enumerate() {
        for likely in [index, index + 1, 0, usize::MAX] {
            assert_eq!(names.find(likely, field.as_bytes()), index, "{field} of {fields:?}");
        }
        for other in [format!("{field}x"), format!("x{field}"), field.to_uppercase()] {
            let place = fields.iter().position(|field| *field == other).unwrap_or(fields.len());
            assert_eq!(names.find(index, other.as_bytes()), place, "{other} of {fields:?}");
        }
    }
    assert_eq!(names.find(0, "another".as_bytes()), fields.len());
}

#[test]
fn names_of_every_length_are_found() {
    let names: Vec<String> = (0..40).map(|length| "a".repeat(length)).collect();
    check(&names.iter().map(String::as_str).collect::<Vec<_>>());
    check(&[]);
    check(&["", "ä", "a", "ß\u{10ffff}", "\u{10ffff}"]);
}

#[test]
fn names_that_want_the_same_place_are_found() {
    check(&["line_a_x", "line_b_x", "line_c_x", "line_d_x"]);
    // They differ in one byte, at each place in turn.
    let one = |at: usize| -> String { (0..30).map(|i| if i == at { 'b' } else { 'a' }).collect() };
    let names: Vec<String> = (0..30).map(one).collect();
    check(&names.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn names_beyond_the_table_are_found() {
    for count in [47, 48, 49, 63, 64, 65, 300] {
        let names: Vec<String> = (0..count).map(|number| format!("field{number}")).collect();
        check(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let names: Vec<String> = (0..count).map(|number| format!("a{number:03}z")).collect();
        check(&names.iter().map(String::as_str).collect::<Vec<_>>());
    }
}
