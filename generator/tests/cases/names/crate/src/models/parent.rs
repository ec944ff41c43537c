// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parent {
    pub child: Option<ParentChildObject>,
}

impl Parent {
    /// Sets `child`.
    pub fn with_child(mut self, value: ParentChildObject) -> Self {
        self.child = Some(value);
        self
    }
}

impl object::Model for Parent {
    const NAME: &'static str = "Parent";
    const FIELDS: &'static [&'static str] = &["child"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.child])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("child", &self.child)?;
        Ok(())
    }
}

object::model!(Parent);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParentChildObject {
    pub a: Option<String>,
}

impl ParentChildObject {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

impl object::Model for ParentChildObject {
    const NAME: &'static str = "ParentChildObject";
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

object::model!(ParentChildObject);
