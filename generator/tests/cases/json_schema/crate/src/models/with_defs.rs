// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithDefs {
    pub inner: Option<WithDefsInner>,
    pub deep: Option<Vec<i128>>,
    pub local: JsonNullable<Value>,
}

impl WithDefs {
    /// Sets `inner`.
    pub fn with_inner(mut self, value: WithDefsInner) -> Self {
        self.inner = Some(value);
        self
    }

    /// Sets `deep`.
    pub fn with_deep(mut self, value: Vec<i128>) -> Self {
        self.deep = Some(value);
        self
    }

    /// Sets `local`.
    pub fn with_local(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.local = value.into();
        self
    }
}

impl object::Model for WithDefs {
    const NAME: &'static str = "WithDefs";
    const FIELDS: &'static [&'static str] = &["inner", "deep", "local"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.inner,
                    &mut object::through::<
                        object::List<object::Whole>,
                        _,
                    >(&mut model.deep),
                    &mut model.local,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("inner", &self.inner)?;
        writer.optional("deep", &self.deep)?;
        writer.optional("local", &self.local)?;
        Ok(())
    }
}

object::model!(WithDefs);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithDefsInner {
    pub a: Option<String>,
}

impl WithDefsInner {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

impl object::Model for WithDefsInner {
    const NAME: &'static str = "WithDefsInner";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        Ok(())
    }
}

object::model!(WithDefsInner);
