// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Tree {
    /// Sets `children`.
    pub fn with_children(mut self, value: Vec<Tree>) -> Self {
        self.children = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl object::Model for Tree {
    const NAME: &'static str = "Tree";
    const FIELDS: &'static [&'static str] = &["children", "kind"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::list(&mut model.children), &mut model.kind])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("children", &self.children)?;
        writer.optional("kind", &self.kind)?;
        Ok(())
    }
}

object::model!(Tree);
