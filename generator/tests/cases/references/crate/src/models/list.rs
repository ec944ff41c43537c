// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

pub type List = Vec<ListItem>;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListItem {
    pub name: Option<String>,
}

impl object::Model for ListItem {
    const NAME: &'static str = "ListItem";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.name])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        Ok(())
    }
}

object::model!(ListItem);
