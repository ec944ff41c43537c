// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RustType {
    pub m: Option<std::string::String>,
    pub bad: Option<String>,
}

impl RustType {
    /// Sets `m`.
    pub fn with_m(mut self, value: std::string::String) -> Self {
        self.m = Some(value);
        self
    }

    /// Sets `bad`.
    pub fn with_bad(mut self, value: impl Into<String>) -> Self {
        self.bad = Some(value.into());
        self
    }
}

impl object::Model for RustType {
    const NAME: &'static str = "RustType";
    const FIELDS: &'static [&'static str] = &["m", "bad"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.m, &mut model.bad])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("m", &self.m)?;
        writer.optional("bad", &self.bad)?;
        Ok(())
    }
}

object::model!(RustType);
