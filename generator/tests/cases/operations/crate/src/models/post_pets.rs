// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsRequest {
    pub name: String,
}

impl PostPetsRequest {
    /// Makes a new `PostPetsRequest`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl object::Model for PostPetsRequest {
    const NAME: &'static str = "PostPetsRequest";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut name = reader.required("name");
        reader.read(&mut [&mut name])?;
        Ok(Self { name: name.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("name", &self.name)?;
        Ok(())
    }
}

object::model!(PostPetsRequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsRequestMultipartFormData {
    /// Constraints: format `binary`.
    pub photo: Option<String>,
}

impl PostPetsRequestMultipartFormData {
    /// Sets `photo`.
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
}

impl object::Model for PostPetsRequestMultipartFormData {
    const NAME: &'static str = "PostPetsRequestMultipartFormData";
    const FIELDS: &'static [&'static str] = &["photo"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.photo])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("photo", &self.photo)?;
        Ok(())
    }
}

object::model!(PostPetsRequestMultipartFormData);
