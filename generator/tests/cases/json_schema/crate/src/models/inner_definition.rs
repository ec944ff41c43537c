// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InnerDefinition {
    pub q: Option<InnerDefinitionQ>,
}

impl InnerDefinition {
    /// Sets `q`.
    pub fn with_q(mut self, value: InnerDefinitionQ) -> Self {
        self.q = Some(value);
        self
    }
}

impl object::Model for InnerDefinition {
    const NAME: &'static str = "InnerDefinition";
    const FIELDS: &'static [&'static str] = &["q"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.q])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("q", &self.q)?;
        Ok(())
    }
}

object::model!(InnerDefinition);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InnerDefinitionQ {
    pub q: Option<String>,
}

impl InnerDefinitionQ {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

impl object::Model for InnerDefinitionQ {
    const NAME: &'static str = "InnerDefinitionQ";
    const FIELDS: &'static [&'static str] = &["q"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.q])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("q", &self.q)?;
        Ok(())
    }
}

object::model!(InnerDefinitionQ);
