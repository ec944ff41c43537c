// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Camel {
    pub first_name: String,
    pub last_name: String,
    pub street_address2: Option<String>,
    pub url: Option<String>,
}

impl Camel {
    /// Makes a new `Camel` with everything optional left out.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            street_address2: None,
            url: None,
        }
    }

    /// Sets `street_address2`.
    pub fn with_street_address2(mut self, value: impl Into<String>) -> Self {
        self.street_address2 = Some(value.into());
        self
    }

    /// Sets `url`.
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

object::model! {
    Camel {
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "streetAddress2" => street_address2: optional,
        "URL" => url: optional,
    }
}
