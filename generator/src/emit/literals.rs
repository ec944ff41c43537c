//! Numbers as Rust writes them.

use std::str::FromStr as _;

use proc_macro2::Literal;

/// A finite float in the fewest digits that mean it: `1.5e300`, where `Literal::f64_unsuffixed` writes
/// all of its digits.
pub fn float(value: f64) -> Option<Literal> {
    value.is_finite().then(|| Literal::from_str(&format!("{value:?}")).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_short_and_come_back() {
        let cases = [
            (0.0, "0.0"),
            (-1.0, "-1.0"),
            (0.1, "0.1"),
            (1.5e300, "1.5e300"),
            (-2.5e-300, "-2.5e-300"),
            (1e16, "1e16"),
            (123_456.789, "123456.789"),
            (f64::MAX, "1.7976931348623157e308"),
        ];
        for (value, text) in cases {
            let literal = float(value).unwrap().to_string();
            assert_eq!(literal, text);
            assert_eq!(literal.parse::<f64>(), Ok(value));
        }
        assert!(float(f64::NAN).is_none() && float(f64::INFINITY).is_none());
    }
}
