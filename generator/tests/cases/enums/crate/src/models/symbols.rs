// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Symbols {
    /// `  `
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `<`
    LessThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `*`
    Asterisk,
    /// `=`
    Equal,
    /// `a-b`
    ADashB,
    /// `a_b`
    AB,
    /// `A B`
    ASpaceB,
    /// `1st`
    N1st,
    /// `Self`
    SelfValue,
    /// `Unrecognized`
    UnrecognizedValue,
    /// `été`
    Ete,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    Symbols {
        "" => Empty,
        "+1" => Plus1,
        "-1" => Minus1,
        "<" => LessThan,
        ">=" => GreaterThanOrEqual,
        "*" => Asterisk,
        "=" => Equal,
        "a-b" => ADashB,
        "a_b" => AB,
        "A B" => ASpaceB,
        "1st" => N1st,
        "Self" => SelfValue,
        "Unrecognized" => UnrecognizedValue,
        "été" => Ete,
        _ => Unrecognized,
    }
}
