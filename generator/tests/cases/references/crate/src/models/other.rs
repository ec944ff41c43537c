// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::{Next, Thing};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Other {
    pub back: Option<Box<Thing>>,
    pub next: Option<Next>,
}

impl object::Model for Other {
    const NAME: &'static str = "Other";
    const FIELDS: &'static [&'static str] = &["back", "next"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.back, &mut model.next])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("back", &self.back)?;
        writer.optional("next", &self.next)?;
        Ok(())
    }
}

object::model!(Other);
