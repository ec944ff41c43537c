// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubRequest {
    pub url: Option<String>,
}

impl SubRequest {
    /// Sets `url`.
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

impl object::Model for SubRequest {
    const NAME: &'static str = "SubRequest";
    const FIELDS: &'static [&'static str] = &["url"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.url])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("url", &self.url)?;
        Ok(())
    }
}

object::model!(SubRequest);
