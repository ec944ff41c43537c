// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutARequest {
    /// Constraints: format `binary`.
    pub file: Option<String>,
    /// Constraints: each item (format `binary`).
    pub files: Option<Vec<String>>,
    pub meta: Option<PutARequestMeta>,
}

impl PutARequest {
    /// Sets `file`.
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `files`.
    pub fn with_files(mut self, value: Vec<String>) -> Self {
        self.files = Some(value);
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, value: PutARequestMeta) -> Self {
        self.meta = Some(value);
        self
    }
}

impl object::Model for PutARequest {
    const NAME: &'static str = "PutARequest";
    const FIELDS: &'static [&'static str] = &["file", "files", "meta"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.file,
                    &mut object::list(&mut model.files),
                    &mut model.meta,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("file", &self.file)?;
        writer.optional("files", &self.files)?;
        writer.optional("meta", &self.meta)?;
        Ok(())
    }
}

object::model!(PutARequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutARequestMeta {
    pub m: Option<String>,
}

impl PutARequestMeta {
    /// Sets `m`.
    pub fn with_m(mut self, value: impl Into<String>) -> Self {
        self.m = Some(value.into());
        self
    }
}

impl object::Model for PutARequestMeta {
    const NAME: &'static str = "PutARequestMeta";
    const FIELDS: &'static [&'static str] = &["m"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.m])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("m", &self.m)?;
        Ok(())
    }
}

object::model!(PutARequestMeta);
