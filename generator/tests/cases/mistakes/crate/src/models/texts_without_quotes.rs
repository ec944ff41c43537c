// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TextsWithoutQuotes {
    pub kind: TextsWithoutQuotesKind,
    /// Default: `"1.10"`.
    pub version: Option<TextsWithoutQuotesVersion>,
    /// Default: `"1.50"`.
    ///
    /// Example: `"-0.10"`.
    pub place: Option<String>,
    /// Examples: `"200"`, `"4.0"`, `"text"`.
    pub code: Option<String>,
    pub n1_10: Option<String>,
}

impl TextsWithoutQuotes {
    /// Makes a new `TextsWithoutQuotes` with everything optional left out.
    pub fn new(kind: impl Into<TextsWithoutQuotesKind>) -> Self {
        Self {
            kind: kind.into(),
            version: None,
            place: None,
            code: None,
            n1_10: None,
        }
    }

    /// Sets `version`.
    pub fn with_version(mut self, value: impl Into<TextsWithoutQuotesVersion>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets `place`.
    pub fn with_place(mut self, value: impl Into<String>) -> Self {
        self.place = Some(value.into());
        self
    }

    /// Sets `code`.
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `n1_10`.
    pub fn with_n1_10(mut self, value: impl Into<String>) -> Self {
        self.n1_10 = Some(value.into());
        self
    }

    /// The default of `version`.
    #[inline]
    pub fn default_version() -> TextsWithoutQuotesVersion {
        TextsWithoutQuotesVersion::N1_10
    }

    /// The default of `place`.
    #[inline]
    pub fn default_place() -> String {
        "1.50".to_owned()
    }
}

object::model! {
    TextsWithoutQuotes {
        "kind" => kind: required,
        "version" => version: optional,
        "place" => place: optional,
        "code" => code: optional,
        "1.10" => n1_10: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextsWithoutQuotesKind {
    /// `1.10`
    N1_10,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    TextsWithoutQuotesKind {
        "1.10" => N1_10,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextsWithoutQuotesVersion {
    /// `1.10`
    N1_10,
    /// `2.0`
    N2_0,
    /// `1e3`
    N1e3,
    /// `True`
    True,
    /// `0x1F`
    N0x1F,
    /// `07`
    N07,
    /// `-.inf`
    Inf,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    TextsWithoutQuotesVersion {
        "1.10" => N1_10,
        "2.0" => N2_0,
        "1e3" => N1e3,
        "True" => True,
        "0x1F" => N0x1F,
        "07" => N07,
        "-.inf" => Inf,
        _ => Unrecognized,
    }
}
