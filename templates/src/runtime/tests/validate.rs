//! What values are refused for, and where.

use std::collections::BTreeMap;

use crate::runtime::validate::{Checked, Found, validate, validated};
use crate::runtime::{Violation, Violations, pattern};

#[derive(Clone, Debug, Default, PartialEq)]
struct Part {
    name: String,
    weight: Option<f64>,
}

impl Checked for Part {
    fn check(&self, found: &mut Found) {
        found.at("name").text(Some(&self.name)).min_length(1).max_length(3);
        found.at("weight").number(self.weight.as_ref()).more_than(0.0).multiple_of(0.01);
    }
}

validated!(Part);

#[derive(Clone, Debug, Default, PartialEq)]
struct Whole {
    code: Option<String>,
    count: Option<i64>,
    parts: Vec<Part>,
    by_name: BTreeMap<String, Part>,
    tags: Option<Vec<String>>,
    next: Option<Box<Whole>>,
}

impl Checked for Whole {
    fn check(&self, found: &mut Found) {
        found.at("code").text(self.code.as_ref()).pattern(pattern!(r"^\d+$", "^[0-9]+$"));
        found
            .at("count")
            .number(self.count.as_ref())
            .minimum(-1.0)
            .maximum(10.0)
            .less_than(10.0)
            .multiple_of(3.0);
        found.at("parts").list(Some(&self.parts)).max_items(2).models();
        found.at("by_name").map(Some(&self.by_name)).max_properties(1).models();
        found.at("tags").list(self.tags.as_ref()).min_items(1).unique_items().each(|at, item| {
            at.text(Some(item)).max_length(2);
        });
        found.at("next").model(self.next.as_ref());
    }
}

validated!(Whole);

fn messages(found: Result<(), Violations>) -> Vec<String> {
    found.err().iter().flatten().map(ToString::to_string).collect()
}

#[test]
fn what_is_left_out_is_right() {
    let whole =
        Whole { parts: vec![Part { name: "a".to_owned(), weight: None }], ..Whole::default() };
    assert_eq!(whole.validate(), Ok(()));
}

#[test]
fn every_violation_has_its_path() {
    let part = |name: &str| Part { name: name.to_owned(), weight: None };
    let whole = Whole {
        code: Some("1a".to_owned()),
        count: Some(-2),
        parts: vec![part("abc"), part("äöüß"), part("")],
        by_name: [("a".to_owned(), part("")), ("a b".to_owned(), part(""))].into(),
        tags: Some(vec!["ab".to_owned(), "abc".to_owned(), "ab".to_owned()]),
        next: Some(Box::new(Whole { tags: Some(Vec::new()), ..Whole::default() })),
    };
    let expected = [
        r"code: must match `^\d+$`",
        "count: must be at least -1, is -2",
        "count: must be a multiple of 3, is -2",
        "parts: must have at most 2 items, has 3",
        "parts[1].name: must have at most 3 characters, has 4",
        "parts[2].name: must have at least 1 character, has 0",
        "by_name: must have at most 1 property, has 2",
        "by_name.a.name: must have at least 1 character, has 0",
        "by_name[\"a b\"].name: must have at least 1 character, has 0",
        "tags: must not have an item twice, has [0] as [2]",
        "tags[1]: must have at most 2 characters, has 3",
        "next.tags: must have at least 1 item, has 0",
    ];
    assert_eq!(messages(whole.validate()), expected);
}

#[test]
fn the_error_says_everything_at_once() {
    let part = Part { name: String::new(), weight: Some(0.0) };
    let violations = part.validate().expect_err("two things are wrong");
    let paths: Vec<&str> = violations.iter().map(Violation::path).collect();
    assert_eq!(paths, ["name", "weight"]);
    let expected = "name: must have at least 1 character, has 0; weight: must be more than 0, is 0";
    assert_eq!(violations.to_string(), expected);
    let error: Box<dyn std::error::Error> = Box::new(violations);
    assert!(error.to_string().contains("weight"));
}

#[test]
fn decimal_fractions_are_multiples_of_theirs() {
    for weight in [0.07, 1.1, 123_456.78, 0.3] {
        let part = Part { name: "a".to_owned(), weight: Some(weight) };
        assert_eq!(part.validate(), Ok(()), "{weight}");
    }
    let part = Part { name: "a".to_owned(), weight: Some(0.075) };
    assert_eq!(messages(part.validate()), ["weight: must be a multiple of 0.01, is 0.075"]);
}

#[test]
fn large_integers_are_compared_exactly_by_their_steps() {
    let whole = Whole { count: Some(9_007_199_254_740_993), ..Whole::default() };
    let found = messages(whole.validate());
    let step = "count: must be a multiple of 3, is 9007199254740993";
    assert_eq!(found.iter().any(|found| found == step), 9_007_199_254_740_993_i64 % 3 != 0);
}

#[test]
fn long_lists_are_searched_for_equal_items_too() {
    #[derive(Debug)]
    struct Numbers(Vec<u32>);
    impl Checked for Numbers {
        fn check(&self, found: &mut Found) {
            found.here().list(Some(&self.0)).unique_items();
        }
    }
    let mut numbers = Numbers((0..100).collect());
    assert_eq!(validate(&numbers), Ok(()));
    numbers.0[70] = 5;
    let expected = ["must not have an item twice, has [5] as [70]"];
    assert_eq!(messages(validate(&numbers)), expected);
}
