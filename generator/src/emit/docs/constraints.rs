//! What a schema demands of values beyond their type, in words.

use super::markdown::code;
use crate::ir::Constraint;

/// One line with all constraints; `None` without any.
pub fn text(constraints: &[Constraint]) -> Option<String> {
    if constraints.is_empty() {
        return None;
    }
    let phrases = phrases(constraints);
    Some(format!("Constraints: {}.", phrases.join("; ")))
}

fn phrases(constraints: &[Constraint]) -> Vec<String> {
    let mut phrases = Vec::new();
    phrases.extend(range(constraints, "character", |constraint| match constraint {
        Constraint::MinLength(least) => Some(Bound::Least(*least)),
        Constraint::MaxLength(most) => Some(Bound::Most(*most)),
        _ => None,
    }));
    phrases.extend(range(constraints, "item", |constraint| match constraint {
        Constraint::MinItems(least) => Some(Bound::Least(*least)),
        Constraint::MaxItems(most) => Some(Bound::Most(*most)),
        _ => None,
    }));
    phrases.extend(range(constraints, "property", |constraint| match constraint {
        Constraint::MinProperties(least) => Some(Bound::Least(*least)),
        Constraint::MaxProperties(most) => Some(Bound::Most(*most)),
        _ => None,
    }));
    phrases.extend(constraints.iter().filter_map(single));
    phrases
}

enum Bound {
    Least(u64),
    Most(u64),
}

/// A lower and an upper bound on a count, as one phrase.
fn range(
    constraints: &[Constraint],
    unit: &str,
    bound: impl Fn(&Constraint) -> Option<Bound>,
) -> Option<String> {
    let (mut least, mut most) = (None, None);
    for found in constraints.iter().filter_map(bound) {
        match found {
            Bound::Least(count) => least = Some(count),
            Bound::Most(count) => most = Some(count),
        }
    }
    let plural = match unit {
        "property" => "properties".to_owned(),
        unit => format!("{unit}s"),
    };
    let unit = |count: u64| if count == 1 { unit } else { &plural };
    match (least, most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("exactly {most} {}", unit(most)))
        }
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}", unit(most))),
        (Some(least), None) => Some(format!("at least {least} {}", unit(least))),
        (None, Some(most)) => Some(format!("at most {most} {}", unit(most))),
        (None, None) => None,
    }
}

fn single(constraint: &Constraint) -> Option<String> {
    Some(match constraint {
        Constraint::Pattern(pattern) => format!("pattern {}", code(pattern)),
        Constraint::Minimum { value, exclusive: false } => format!("minimum {value}"),
        Constraint::Minimum { value, exclusive: true } => format!("greater than {value}"),
        Constraint::Maximum { value, exclusive: false } => format!("maximum {value}"),
        Constraint::Maximum { value, exclusive: true } => format!("less than {value}"),
        Constraint::MultipleOf(value) => format!("a multiple of {value}"),
        Constraint::UniqueItems => "unique items".to_owned(),
        Constraint::Format(format) => format!("format {}", code(format)),
        Constraint::EachItem(each) => format!("each item ({})", phrases(each).join("; ")),
        Constraint::EachValue(each) => format!("each value ({})", phrases(each).join("; ")),
        Constraint::MinLength(_)
        | Constraint::MaxLength(_)
        | Constraint::MinItems(_)
        | Constraint::MaxItems(_)
        | Constraint::MinProperties(_)
        | Constraint::MaxProperties(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_on_a_count_are_one_phrase() {
        let found = text(&[Constraint::MaxLength(50), Constraint::MinLength(1)]);
        assert_eq!(found.as_deref(), Some("Constraints: 1 to 50 characters."));
        let found = text(&[Constraint::MinItems(3), Constraint::MaxItems(3)]);
        assert_eq!(found.as_deref(), Some("Constraints: exactly 3 items."));
        let found = text(&[Constraint::MaxProperties(1), Constraint::MinItems(2)]);
        assert_eq!(found.as_deref(), Some("Constraints: at least 2 items; at most 1 property."));
    }

    #[test]
    fn the_others_stand_alone() {
        let found = text(&[
            Constraint::Minimum { value: 1.into(), exclusive: false },
            Constraint::Maximum { value: 9.into(), exclusive: true },
            Constraint::MultipleOf(2.into()),
            Constraint::UniqueItems,
            Constraint::Format("email".to_owned()),
            Constraint::Pattern("`[a]`".to_owned()),
            Constraint::EachItem(vec![Constraint::MaxLength(5), Constraint::Pattern("a".into())]),
        ]);
        let expected = "Constraints: minimum 1; less than 9; a multiple of 2; unique items; \
                        format `email`; pattern `` `[a]` ``; \
                        each item (at most 5 characters; pattern `a`).";
        assert_eq!(found.as_deref(), Some(expected));
        assert_eq!(text(&[]), None);
    }
}
