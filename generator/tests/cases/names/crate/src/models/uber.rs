// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Uber {
    pub grosse: Option<String>,
    pub ming_qian: Option<String>,
}

impl Uber {
    /// Sets `grosse`.
    pub fn with_grosse(mut self, value: impl Into<String>) -> Self {
        self.grosse = Some(value.into());
        self
    }

    /// Sets `ming_qian`.
    pub fn with_ming_qian(mut self, value: impl Into<String>) -> Self {
        self.ming_qian = Some(value.into());
        self
    }
}

impl object::Model for Uber {
    const NAME: &'static str = "Uber";
    const FIELDS: &'static [&'static str] = &["größe", "名前"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.grosse, &mut model.ming_qian])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("größe", &self.grosse)?;
        writer.optional("名前", &self.ming_qian)?;
        Ok(())
    }
}

object::model!(Uber);
