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

impl object::Model for Camel {
    const NAME: &'static str = "Camel";
    const FIELDS: &'static [&'static str] = &[
        "firstName",
        "lastName",
        "streetAddress2",
        "URL",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut first_name = reader.required("firstName");
        let mut last_name = reader.required("lastName");
        let mut street_address2 = None;
        let mut url = None;
        reader
            .read(
                &mut [&mut first_name, &mut last_name, &mut street_address2, &mut url],
            )?;
        Ok(Self {
            first_name: first_name.value()?,
            last_name: last_name.value()?,
            street_address2,
            url,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("firstName", &self.first_name)?;
        writer.required("lastName", &self.last_name)?;
        writer.optional("streetAddress2", &self.street_address2)?;
        writer.optional("URL", &self.url)?;
        Ok(())
    }
}

object::model!(Camel);
