//! Which of two versions is older, in the forms that documents use: `1.2.3`, `v2`, `2025-12-05`,
//! `1.0.0-beta.2`.

use std::cmp::Ordering;

/// Whether a version is older than another. Versions that cannot be compared are not.
pub(super) fn is_older(version: &str, than: &str) -> bool {
    compare(version, than) == Some(Ordering::Less)
}

fn compare(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (parts(a), parts(b));
    for (a, b) in a.iter().zip(&b) {
        match (a.parse::<u64>(), b.parse::<u64>()) {
            (Ok(a), Ok(b)) if a != b => return Some(a.cmp(&b)),
            (Ok(_), Ok(_)) => {}
            _ if a == b => {}
            // Words such as `beta` and `rc` have no order that all agree on.
            _ => return None,
        }
    }
    // `1.0` is `1.0.0`, and `1.0.0-beta` comes before `1.0.0`.
    let rest = |longer: &[&str], shorter: &[&str]| match longer.get(shorter.len()) {
        Some(next) if next.parse::<u64>().is_err() => Ordering::Less,
        _ if longer.iter().skip(shorter.len()).all(|it| it.parse() == Ok(0_u64)) => Ordering::Equal,
        _ => Ordering::Greater,
    };
    Some(match a.len().cmp(&b.len()) {
        Ordering::Equal => Ordering::Equal,
        Ordering::Greater => rest(&a, &b),
        Ordering::Less => rest(&b, &a).reverse(),
    })
}

fn parts(version: &str) -> Vec<&str> {
    let version = version.trim().trim_start_matches(['v', 'V']);
    version.split(['.', '-', '_', '+', ' ']).collect()
}

#[cfg(test)]
mod tests {
    use super::is_older;

    #[test]
    fn versions_are_in_order() {
        for (old, new) in [
            ("1.9.0", "1.10.0"),
            ("v1", "v2"),
            ("2024-12-05", "2025-01-01"),
            ("1.0.0-beta", "1.0.0"),
            ("1.0.0-beta.2", "1.0.0-beta.10"),
            ("1.0", "1.0.1"),
        ] {
            assert!(is_older(old, new), "{old} {new}");
            assert!(!is_older(new, old), "{new} {old}");
        }
    }

    #[test]
    fn what_is_equal_or_cannot_be_compared_is_not_older() {
        for (a, b) in
            [("1.0", "1.0.0"), ("1.0-rc", "1.0-beta"), ("", "1"), ("latest", "2"), ("2", "2")]
        {
            assert!(!is_older(a, b) && !is_older(b, a), "{a} {b}");
        }
    }
}
